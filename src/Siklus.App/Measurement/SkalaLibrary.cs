using Siklus.App.Common;
using Siklus.App.Planning.Persistence;
using Siklus.Domain.Measurement;

namespace Siklus.App.Measurement;

/// <summary>The scales that come with the program.</summary>
public static class SkalaLibrary
{
    /// <summary>Code of the scale used when nothing else is declared.</summary>
    public const string Bawaan = "permendagri-86-2017";

    /// <summary>Code of an office's own scale.</summary>
    public const string Sendiri = "skala-kantor";

    /// <summary>Bounds of the three colours while an office has set none, in percent.</summary>
    public const decimal Hijau = 90, Merah = 70;

    /// <summary>The three colours: green above one bound, red below another.</summary>
    /// <exception cref="Siklus.Domain.Common.RuleViolationException"><see cref="MeasurementRules.SkalaTidakUrut"/> when they cross.</exception>
    public static SkalaPredikat Lampu(decimal hijau = Hijau, decimal merah = Merah) => new(
        "lampu-tiga-warna", "Tiga warna", CaraBatas.LowerBound,
        [new("Hijau", hijau, null, MinTermasuk: false), new("Kuning", merah, hijau), new("Merah", null, merah, MaksTermasuk: false)], "Kebiasaan pemantauan");

    /// <summary>The colour of a figure under a policy: never green while something that was due is missing.</summary>
    public static WarnaCapaian WarnaOf(AturanPengukuran aturan, decimal? nilai, bool lengkap)
    {
        if (nilai is not { } angka) return WarnaCapaian.BelumAda;
        var lampu = aturan.Lampu ?? Lampu();
        var pita = lampu.For(angka);
        return pita == lampu.Pita[^1] ? WarnaCapaian.Merah : pita != lampu.Pita[0] ? WarnaCapaian.Kuning : lengkap ? WarnaCapaian.Hijau : WarnaCapaian.BelumLengkap;
    }

    /// <summary>The settings that hold while an office has declared none.</summary>
    public static AturanPengukuran AturanBawaan => new(All[Bawaan]);

    /// <summary>All scales by code.</summary>
    public static IReadOnlyDictionary<string, SkalaPredikat> All { get; } =
        ReferenceData.Names("skala").Select(n => ReferenceData.Read<SkalaPredikat>(n, PlanningJson.Options)).ToDictionary(s => s.Kode, StringComparer.Ordinal);
}
