using Siklus.Domain.Common;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.Domain.Planning.Review;

/// <summary>A plan by its codes. Two nodes of one code are both found by it, so that no answer depends on which of them is written first.</summary>
internal sealed class PlanIndex
{
    private readonly ILookup<string, SimpulRencana> nodes;
    private readonly ILookup<string, SimpulRencana> below;
    private readonly ILookup<string, IndikatorRencana> indicators;
    private readonly ILookup<string, IndikatorRencana> measuring;
    private readonly HashSet<(JenisDokumen, int)> there;
    private readonly ILookup<int, DeretDokumen> byYear;

    public PlanIndex(RencanaKinerja rencana)
    {
        Rencana = rencana;
        PeriodeSah = rencana.Mulai is >= 2000 and <= 2100 && rencana.Akhir >= rencana.Mulai && rencana.Akhir - rencana.Mulai < 10;
        Tahun = PeriodeSah ? [.. Enumerable.Range(rencana.Mulai, rencana.Akhir - rencana.Mulai + 1)] : [];
        Simpul = [.. (rencana.Simpul ?? []).Where(s => s is not null && Enum.IsDefined(s.Jenis))];
        Indikator = [.. (rencana.Indikator ?? []).Where(i => i is not null)];
        nodes = Simpul.Where(s => PlanText.Code(s.Kode) is not null).ToLookup(s => PlanText.Code(s.Kode)!, StringComparer.Ordinal);
        below = Simpul.SelectMany(s => Above(s).Select(code => (code, s))).ToLookup(x => x.code, x => x.s, StringComparer.Ordinal);
        indicators = Indikator.Where(i => PlanText.Code(i.Kode) is not null).ToLookup(i => PlanText.Code(i.Kode)!, StringComparer.Ordinal);
        measuring = Indikator.Where(i => PlanText.Code(i.Simpul) is not null).ToLookup(i => PlanText.Code(i.Simpul)!, StringComparer.Ordinal);
        Dokumen = [.. (rencana.Dokumen ?? []).Where(d => d is not null && Enum.IsDefined(d.Jenis) && d.Status != StatusDokumen.Dibatalkan).Select(d => new IsiDokumen(d, NameOf(d)))];
        there = [.. Dokumen.Select(d => (d.Asal.Jenis, d.Asal.Tahun))];
        Ganda = [.. Dokumen.GroupBy(d => (KeyOf(d), Version(d))).Where(g => g.Count() > 1).Select(g => g.ToList())];
        Deret =
        [
            .. Dokumen.GroupBy(KeyOf)
                // Of two that claim to be the same version neither can be relied on.
                .Select(g => (g.Key, Versi: g.GroupBy(Version).Where(v => v.Count() == 1).OrderBy(v => v.Key).Select(v => v.Single()).ToList()))
                .Where(g => g.Versi.Count > 0).Select(g => new DeretDokumen(g.Key.Jenis, g.Key.Tahun, g.Key.Pihak, g.Versi)),
        ];
        byYear = Deret.ToLookup(d => d.Tahun);
    }

    public RencanaKinerja Rencana { get; }

    public bool PeriodeSah { get; }

    /// <summary>The years of the Renstra; none where they make no period.</summary>
    public IReadOnlyList<int> Tahun { get; }

    /// <summary>Nodes of a known kind.</summary>
    public IReadOnlyList<SimpulRencana> Simpul { get; }

    public IReadOnlyList<IndikatorRencana> Indikator { get; }

    /// <summary>Documents of a known kind that were not given up.</summary>
    public IReadOnlyList<IsiDokumen> Dokumen { get; }

    /// <summary>The same, the versions of each gathered.</summary>
    public IReadOnlyList<DeretDokumen> Deret { get; }

    /// <summary>Documents that claim to be the same version of the same.</summary>
    public IReadOnlyList<IReadOnlyList<IsiDokumen>> Ganda { get; }

    public DeretDokumen? Renstra => Deret.FirstOrDefault(d => d.Jenis == JenisDokumen.Renstra);

    public IEnumerable<SimpulRencana> Nodes(string? code) => PlanText.Code(code) is { } known ? nodes[known] : [];

    public IEnumerable<IndikatorRencana> Indicators(string? code) => PlanText.Code(code) is { } known ? indicators[known] : [];

    public IEnumerable<SimpulRencana> Below(SimpulRencana node) => PlanText.Code(node.Kode) is { } code ? below[code] : [];

    public IEnumerable<IndikatorRencana> Measuring(SimpulRencana node) => PlanText.Code(node.Kode) is { } code ? measuring[code] : [];

    public IEnumerable<IGrouping<string, SimpulRencana>> ByCode => nodes;

    public IEnumerable<IGrouping<string, IndikatorRencana>> IndicatorsByCode => indicators;

    /// <summary>Codes of the nodes above, as written.</summary>
    public static IEnumerable<string> Above(SimpulRencana node) => (node.Induk ?? []).Select(PlanText.Code).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>What kind of node it measures; null where that is not known for sure.</summary>
    public JenisSimpul? Level(IndikatorRencana indikator) => Nodes(indikator.Simpul).Select(s => s.Jenis).Distinct().ToList() is [var only] ? only : null;

    public bool Has(JenisDokumen jenis, int tahun) => there.Contains((jenis, tahun));

    /// <summary>The documents that speak of a year: its own and those of all years.</summary>
    public IEnumerable<DeretDokumen> Speaking(int tahun) => tahun == 0 ? byYear[0] : byYear[0].Concat(byYear[tahun]);

    /// <summary>Whether it names a result and not what is made on the way there.</summary>
    public static bool IsResult(JenisSimpul? jenis) => jenis is JenisSimpul.Tujuan or JenisSimpul.Sasaran or JenisSimpul.FaktorKunci;

    public static bool ForAllYears(JenisDokumen jenis) => jenis is JenisDokumen.Renstra or JenisDokumen.Iku;

    public TempatRencana At() => new(JenisTempat.Rencana, null, Rencana.Instansi?.Trim() ?? "");

    public static TempatRencana At(SimpulRencana node, IsiDokumen? dokumen = null, int? tahun = null) => new(JenisTempat.Simpul, PlanText.Code(node.Kode), node.Uraian?.Trim() ?? "", dokumen?.Nama, tahun);

    public static TempatRencana At(IndikatorRencana indikator, IsiDokumen? dokumen = null, int? tahun = null) =>
        new(JenisTempat.Indikator, PlanText.Code(indikator.Kode), indikator.Nama?.Trim() ?? "", dokumen?.Nama, tahun);

    public static TempatRencana At(IsiDokumen dokumen, int? tahun = null) => new(JenisTempat.Dokumen, null, dokumen.Nama, dokumen.Nama, tahun);

    private static int Version(IsiDokumen dokumen) => Math.Max(dokumen.Asal.Perubahan, 0);

    private static (JenisDokumen Jenis, int Tahun, string Pihak) KeyOf(IsiDokumen dokumen) => (
        dokumen.Asal.Jenis, ForAllYears(dokumen.Asal.Jenis) ? 0 : dokumen.Asal.Tahun,
        dokumen.Asal.Jenis is JenisDokumen.PerjanjianKinerja or JenisDokumen.RencanaAksi ? PlanText.Bare(dokumen.Asal.PihakPertama) : "");

    private string NameOf(DokumenRencanaIsi dokumen) => NameOf(Rencana, dokumen);

    /// <summary>What findings call a document: "PK Perubahan Camat 2026".</summary>
    public static string NameOf(RencanaKinerja rencana, DokumenRencanaIsi dokumen)
    {
        var name = dokumen.Jenis switch
        {
            JenisDokumen.Iku => "Keputusan IKU",
            JenisDokumen.Rkt => "RKT",
            JenisDokumen.Dpa => "DPA",
            JenisDokumen.PerjanjianKinerja => "PK",
            JenisDokumen.RencanaAksi => "Rencana Aksi",
            _ => dokumen.Jenis.ToString(),
        };
        var version = dokumen.Perubahan switch { <= 0 => "", 1 => " Perubahan", _ => $" Perubahan ke-{Angka.Format(dokumen.Perubahan)}" };
        var party = dokumen.Jenis is JenisDokumen.PerjanjianKinerja or JenisDokumen.RencanaAksi && !PlanText.Empty(dokumen.PihakPertama) ? $" {dokumen.PihakPertama!.Trim()}" : "";
        return $"{name}{version}{party} {(ForAllYears(dokumen.Jenis) ? $"{rencana.Mulai}–{rencana.Akhir}" : dokumen.Tahun)}";
    }
}
