using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Siklus.App.Common.Persistence;

/// <summary>Gives tables, columns, keys and indexes snake_case names, unless a map names them itself.</summary>
public sealed class SnakeCaseNames : IModelFinalizingConvention
{
    /// <inheritdoc/>
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes())
        {
            if (entity.BaseType is null && entity.GetTableName() is { } table) entity.Builder.ToTable(Of(table));
            foreach (var property in PropertiesOf(entity)) property.Builder.HasColumnName(Of(property.GetColumnName()));
            foreach (var key in entity.GetKeys()) if (key.GetName() is { } name) key.Builder.HasName(Of(name));
            foreach (var key in entity.GetForeignKeys()) if (key.GetConstraintName() is { } name) key.Builder.HasConstraintName(Of(name));
            foreach (var index in entity.GetIndexes()) if (index.GetDatabaseName() is { } name) index.Builder.HasDatabaseName(Of(name));
        }
    }

    /// <summary>"PelaksanaanId" becomes "pelaksanaan_id", "PK_Naskah" becomes "pk_naskah", "SHA256Hex" becomes "sha256_hex".</summary>
    public static string Of(string name)
    {
        var result = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i]) && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord) result.Append('_');
            result.Append(char.ToLowerInvariant(name[i]));
        }
        return result.ToString();
    }

    private static IEnumerable<IConventionProperty> PropertiesOf(IConventionTypeBase type) =>
        type.IsMappedToJson()
            ? []
            : type.GetDeclaredProperties().Concat(type.GetDeclaredComplexProperties().SelectMany(complex => PropertiesOf(complex.ComplexType)));
}
