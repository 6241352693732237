using Siklus.App.Common;
using Siklus.App.Planning.Persistence;
using Siklus.Domain.Measurement;

namespace Siklus.App.Measurement;

/// <summary>The scales that come with the program.</summary>
public static class SkalaLibrary
{
    /// <summary>Code of the scale used when nothing else is declared.</summary>
    public const string Bawaan = "permendagri-86-2017";

    /// <summary>The settings that hold while an office has declared none.</summary>
    public static AturanPengukuran AturanBawaan => new(All[Bawaan]);

    /// <summary>All scales by code.</summary>
    public static IReadOnlyDictionary<string, SkalaPredikat> All { get; } =
        ReferenceData.Names("skala").Select(n => ReferenceData.Read<SkalaPredikat>(n, PlanningJson.Options)).ToDictionary(s => s.Kode, StringComparer.Ordinal);
}
