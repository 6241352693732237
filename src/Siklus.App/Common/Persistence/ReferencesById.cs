using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Siklus.App.Common.Persistence;

/// <summary>
/// Foreign keys by type: whatever holds an id refers to the row that the id names, across modules too, by the id alone and without navigation. What is
/// referred to cannot be deleted. A map says only what should be otherwise.
/// </summary>
internal static class ReferencesById
{
    public static void Apply(IMutableModel model)
    {
        var ids = SiklusConventions.IdTypes().ToHashSet();
        var keys = model.GetEntityTypes().Where(entity => !entity.IsOwned()).Select(entity => entity.FindPrimaryKey())
            .Where(key => key is { Properties: [{ Name: "Id" } id] } && ids.Contains(id.ClrType)).ToDictionary(key => key!.Properties[0].ClrType, key => key!);
        foreach (var property in model.GetEntityTypes().SelectMany(entity => entity.GetDeclaredProperties()).ToList())
        {
            if (!keys.TryGetValue(Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType, out var key)) continue;
            if (key.Properties[0] == property || property.IsForeignKey()) continue;
            ((IMutableEntityType)property.DeclaringType).AddForeignKey(property, key, key.DeclaringEntityType).DeleteBehavior = DeleteBehavior.Restrict;
        }
    }
}
