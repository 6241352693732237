using Siklus.Domain.Planning.Rencana;

namespace Siklus.Domain.Planning.Review;

/// <summary>A document of the plan, with its lines at hand.</summary>
internal sealed class IsiDokumen
{
    /// <summary>A thousand trillion rupiah: more than the budget of the republic.</summary>
    private const decimal MostRupiah = 1_000_000_000_000_000m;

    private readonly ILookup<(string Kode, int Tahun), TargetRencana> targets;
    private readonly ILookup<(string Kode, int Tahun), PaguRencana> pagu;

    public IsiDokumen(DokumenRencanaIsi asal, string nama)
    {
        (Asal, Nama) = (asal, nama);
        Target = [.. (asal.Target ?? []).Where(t => t is not null)];
        Pagu = [.. (asal.Pagu ?? []).Where(p => p is not null)];
        Aksi = [.. (asal.Aksi ?? []).Where(a => a is not null)];
        targets = Target.Where(t => PlanText.Code(t.Indikator) is not null).ToLookup(t => (PlanText.Code(t.Indikator)!, t.Tahun));
        pagu = Pagu.Where(p => PlanText.Code(p.Simpul) is not null).ToLookup(p => (PlanText.Code(p.Simpul)!, p.Tahun));
    }

    public DokumenRencanaIsi Asal { get; }

    /// <summary>As people call it: "Renja Perubahan 2026".</summary>
    public string Nama { get; }

    public IReadOnlyList<TargetRencana> Target { get; }

    public IReadOnlyList<PaguRencana> Pagu { get; }

    public IReadOnlyList<AksiRencana> Aksi { get; }

    public IEnumerable<IGrouping<(string Kode, int Tahun), TargetRencana>> TargetLines => targets;

    public IEnumerable<IGrouping<(string Kode, int Tahun), PaguRencana>> PaguLines => pagu;

    public bool Promises(string indikator, int tahun) => targets.Contains((indikator, tahun));

    /// <summary>The target of a year; null where it has none, two, or one that does not fit.</summary>
    public NilaiTarget? Promised(IndikatorRencana indikator, int tahun) =>
        PlanText.Code(indikator.Kode) is { } code && targets[(code, tahun)].ToList() is [var only] ? PlanValue.Read(only.Tahunan, indikator) : null;

    public bool Budgets(string simpul, int tahun) => pagu.Contains((simpul, tahun));

    /// <summary>What is printed for a node, all sources of funds together; null where something about it is wrong.</summary>
    public decimal? Printed(string simpul, int tahun)
    {
        var lines = pagu[(simpul, tahun)].ToList();
        return lines.TrueForAll(IsRupiah) && lines.Select(Source).Distinct().Count() == lines.Count ? lines.Sum(p => p.Rupiah) : null;
    }

    public static bool IsRupiah(PaguRencana pagu) => pagu.Rupiah is >= 0 and <= MostRupiah && pagu.Rupiah == decimal.Truncate(pagu.Rupiah);

    public static string Source(PaguRencana pagu) => PlanText.Bare(pagu.SumberDana);
}

/// <summary>All versions of one document, oldest first.</summary>
internal sealed class DeretDokumen(JenisDokumen jenis, int tahun, string pihak, IReadOnlyList<IsiDokumen> versi)
{
    public JenisDokumen Jenis => jenis;

    /// <summary>Its year; 0 for one that holds for all years.</summary>
    public int Tahun => tahun;

    /// <summary>Whose it is, as compared; empty where it is the office's.</summary>
    public string Pihak => pihak;

    /// <summary>The version that holds, or is being drawn up.</summary>
    public IsiDokumen Akhir => versi[^1];

    /// <summary>The version before it, or null.</summary>
    public IsiDokumen? Sebelumnya => versi.Count > 1 ? versi[^2] : null;
}
