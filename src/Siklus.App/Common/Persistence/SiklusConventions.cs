using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Common;

namespace Siklus.App.Common.Persistence;

/// <summary>What holds for every table, so that a module's map says only what is special to it.</summary>
public static class SiklusConventions
{
    /// <summary>
    /// Ids as uuid, instants as UTC, enums as their names, decimals with 28 digits of which 10 after the point, names in snake_case.
    /// A property may still say otherwise in its own map.
    /// </summary>
    public static void Apply(ModelConfigurationBuilder configuration)
    {
        foreach (var id in IdTypes()) configuration.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
        configuration.Properties<Tribulan>().HaveConversion<TribulanConverter>();
        configuration.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        configuration.Properties<DateTimeOffset>().HaveConversion<UtcDateTimeOffsetConverter>();
        configuration.Properties<Enum>().HaveConversion<string>();
        configuration.Properties<decimal>().HavePrecision(28, 10);
        configuration.Conventions.Add(_ => new SnakeCaseNames());
    }

    /// <summary>Every id of Domain and App: a public <c>readonly record struct XId(Guid Value)</c>.</summary>
    public static IReadOnlyList<Type> IdTypes() =>
    [
        .. new[] { typeof(InstansiId).Assembly, typeof(SiklusConventions).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.IsValueType && type.Name.EndsWith("Id", StringComparison.Ordinal)
                && type.GetProperty("Value")?.PropertyType == typeof(Guid))
    ];
}
