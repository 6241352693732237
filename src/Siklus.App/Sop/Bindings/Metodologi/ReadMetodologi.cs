using Siklus.Domain.Common;
using Siklus.App.Measurement;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.Domain.Measurement;
using Siklus.Domain.Planning;

namespace Siklus.App.Sop.Bindings.Metodologi;

/// <summary>The method by which a case's period will be measured.</summary>
/// <param name="Kinerja">Every indikator of the year with definition and targets.</param>
/// <param name="Kebijakan">The policy that holds, or null while the office has declared none.</param>
public sealed record MetodologiPeriode(RekapKinerja Kinerja, KebijakanPengukuran? Kebijakan)
{
    /// <summary>The settings that will be used.</summary>
    public AturanPengukuran Aturan => Kinerja.Hasil.Aturan;
}

/// <summary>Reads the method of a case's period.</summary>
public sealed class ReadMetodologi(ReadCaseRekap read, FindKebijakanPengukuran findKebijakan)
{
    /// <summary>The method.</summary>
    public async Task<MetodologiPeriode> RunAsync(WorkContext work, CancellationToken cancel = default) =>
        new((await read.RunAsync(work, cancel)).Kinerja, await findKebijakan.RunAsync(work.Periode.Tahun, cancel));

    /// <summary>
    /// What the stored definition and targets of an indikator answer to the SMART questions; null where they say yes, else what is missing. In the order of
    /// the word.
    /// </summary>
    public static IReadOnlyList<string?> Lacks(RekapBaris baris)
    {
        var d = baris.Definisi;
        return
        [
            d.DefinisiOperasional.Length > 0 ? null : "belum ada definisi operasional",
            d.SumberData.Length > 0 ? null : "belum ada sumber data",
            baris.TargetTahunan is not null ? null : "belum ada target tahunan",
            null,
            baris.TargetTahunan is not null && (baris.Target is not null || !baris.Diukur || d.ModeTarget == ModeTarget.HanyaTahunan) ? null : $"belum ada target {KataTribulan.Kecil}",
        ];
    }

    /// <summary>The settings in words, as screens and documents list them.</summary>
    public static IReadOnlyList<(string Nama, string Isi)> Words(MetodologiPeriode metodologi, string? ditetapkan) =>
    [
        ("Kebijakan", metodologi.Kinerja.Hasil.Kebijakan),
        .. ditetapkan is null ? Array.Empty<(string, string)>() : [("Ditetapkan", ditetapkan)],
        ("Target menurut", metodologi.Kinerja.Hasil.Dokumen.Length > 0 ? metodologi.Kinerja.Hasil.Dokumen : "belum ada dokumen target"),
        .. AturanText.Of(metodologi.Aturan),
    ];
}
