using Siklus.Documents.Rencana;
using Siklus.Domain.Measurement.Audit;
using Siklus.Domain.Planning;

namespace Siklus.Documents.Periksa;

/// <summary>One column of capaian and the targets and realisasi that it may come from.</summary>
/// <param name="Nama">What it is of.</param>
/// <param name="Capaian">The column, or null when none is printed.</param>
/// <param name="Predikat">The column of its predikat, or null.</param>
/// <param name="Pasangan">Names and columns, the likeliest first.</param>
internal sealed record RencanaBlok(string Nama, KolomTabel? Capaian, KolomTabel? Predikat, IReadOnlyList<(string Nama, int[] Target, int[] Realisasi, Konsolidasi Konsolidasi)> Pasangan)
{
    /// <summary>How many of the pairs put the quarters of a year together.</summary>
    public int Setara { get; init; } = 1;

    private const int MostPairs = 12;

    /// <summary>The blocks of a table, from the left.</summary>
    public static List<RencanaBlok> All(IReadOnlyList<KolomTabel> kolom)
    {
        var (target, realisasi, capaian) = (Of(IsiKolom.Target), Of(IsiKolom.Realisasi), Of(IsiKolom.Capaian));
        if (realisasi.Count == 0 && capaian.Count > 1)
        {
            // "Target | Capaian | %": the first of each two is what was reached.
            realisasi = [.. capaian.Where(c => !c.Judul.Contains('%', StringComparison.Ordinal) && !c.Judul.Contains("persen", StringComparison.Ordinal))];
            capaian = [.. capaian.Except(realisasi)];
        }
        else if (realisasi.Count == 0 && capaian.Count == 1 && target.Count > 0 && !capaian[0].Judul.Contains('%', StringComparison.Ordinal))
        {
            realisasi = capaian;
            capaian = [];
        }
        var blok = capaian.Select(c => Around(c, target, realisasi, kolom)).Where(b => b.Pasangan.Count > 0).ToList();
        if (capaian.Count == 0)
            blok = [.. realisasi.GroupBy(r => (r.Periode, r.Uang)).Select(g => Around(g.First() with { Isi = IsiKolom.Lain }, target, realisasi, kolom)).Where(b => b.Pasangan.Count > 0)];
        return blok;

        List<KolomTabel> Of(IsiKolom isi) => [.. kolom.Where(k => k.Isi == isi)];
    }

    private static RencanaBlok Around(KolomTabel c, List<KolomTabel> target, List<KolomTabel> realisasi, IReadOnlyList<KolomTabel> semua)
    {
        var (t, r) = (Nearest(c, target), Nearest(c, realisasi));
        var pasangan = new List<(string, int[], int[], Konsolidasi)>();
        var perTribulan = Quarters(realisasi, c.Uang, c.Tribulan ?? 4);
        var targetTribulan = Quarters(target, c.Uang, c.Tribulan ?? 4);
        var tahunan = target.Where(k => k.Tribulan is null && k.Uang == c.Uang).OrderBy(k => Math.Abs(k.Nomor - c.Nomor)).FirstOrDefault();
        if ((c.Tribulan is null || c.SampaiDengan) && (r is null || (r.Tribulan is not null && !r.SampaiDengan)) && perTribulan.Length > 1) r = null;
        if (t is not null && r is not null) Add("", [t.Nomor], [r.Nomor], Konsolidasi.NilaiAkhir);
        if (perTribulan.Length > 1)
        {
            if (tahunan is not null)
            {
                Add("jumlah triwulan terhadap target tahunan", [tahunan.Nomor], perTribulan, Konsolidasi.Jumlah);
                Add("triwulan terakhir terhadap target tahunan", [tahunan.Nomor], perTribulan, Konsolidasi.NilaiAkhir);
                Add("rata-rata triwulan terhadap target tahunan", [tahunan.Nomor], perTribulan, Konsolidasi.RataRata);
                Add("triwulan tertinggi terhadap target tahunan", [tahunan.Nomor], perTribulan, Konsolidasi.Maks);
            }
            if (targetTribulan.Length == perTribulan.Length) Add("ΣR terhadap ΣT triwulan yang terisi", targetTribulan, perTribulan, Konsolidasi.Jumlah);
            if (t is { Tribulan: not null }) Add("jumlah triwulan terhadap target triwulan itu", [t.Nomor], perTribulan, Konsolidasi.Jumlah);
            if (targetTribulan.Length == perTribulan.Length) Add("realisasi terakhir terhadap ΣT", targetTribulan, perTribulan, Konsolidasi.NilaiAkhir);
        }
        if (r is not null && tahunan is not null && tahunan != t) Add("target tahunan", [tahunan.Nomor], [r.Nomor], Konsolidasi.NilaiAkhir);
        // Whatever else stands in the row: E.81 holds a realisasi to date against the end of the Renstra.
        foreach (var lainR in realisasi.Where(k => k.Uang == c.Uang && k.Nomor < c.Nomor).OrderByDescending(k => k.Nomor).Take(4))
            foreach (var lainT in target.Where(k => k.Uang == c.Uang && k.Nomor < c.Nomor && (k.Periode == c.Periode || k.Tribulan is null)).OrderByDescending(k => k.Nomor).Take(3))
                if ((c.Tribulan is null || r is null) && (t is null || r is null || lainT.Periode == t.Periode || t.Periode.Length == 0)) Add($"{Title(lainR)} terhadap {Title(lainT)}", [lainT.Nomor], [lainR.Nomor], Konsolidasi.NilaiAkhir);
        var setara = r is null && perTribulan.Length > 1 && tahunan is not null ? pasangan.Count(p => p.Item3 == perTribulan && p.Item2.Length == 1 && p.Item2[0] == tahunan.Nomor) : 1;
        var sesudah = semua.Where(k => k.Isi == IsiKolom.Capaian && k.Nomor > c.Nomor).Select(k => (int?)k.Nomor).FirstOrDefault() ?? int.MaxValue;
        var predikat = semua.Where(k => k.Isi == IsiKolom.Predikat && k.Nomor > c.Nomor && k.Nomor < sesudah).FirstOrDefault() ?? semua.FirstOrDefault(k => k.Isi == IsiKolom.Predikat && k.Periode == c.Periode && semua.Count(x => x.Isi == IsiKolom.Capaian) == 1)
            ?? semua.FirstOrDefault(k => k.Isi == IsiKolom.Keterangan && k.Nomor > c.Nomor && k.Nomor < sesudah);
        return new(NameOf(c, semua), c.Isi == IsiKolom.Capaian ? c : null, predikat, pasangan) { Setara = setara };

        void Add(string nama, int[] dariT, int[] dariR, Konsolidasi cara)
        {
            if (pasangan.Count < MostPairs && !pasangan.Exists(p => p.Item2.SequenceEqual(dariT) && p.Item3.SequenceEqual(dariR) && p.Item4 == cara)) pasangan.Add((nama, dariT, dariR, cara));
        }
    }

    private static string Title(KolomTabel kolom) => kolom.Judul.Length <= 40 ? kolom.Judul : kolom.Judul[..40] + "…";

    /// <summary>The column that belongs to a capaian: of the same period and kind, the nearest on the left; else of no period.</summary>
    private static KolomTabel? Nearest(KolomTabel c, List<KolomTabel> calon) => calon
        .Where(k => k.Nomor != c.Nomor || c.Isi == IsiKolom.Lain)
        .Where(k => k.Periode == c.Periode || k.Periode.Length == 0 || c.Periode.Length == 0 || k.Tribulan is null)
        .OrderBy(k => k.Periode == c.Periode ? 0 : k.Periode.Length == 0 || c.Periode.Length == 0 ? 1 : 2)
        .ThenBy(k => k.Uang == c.Uang ? 0 : 1)
        .ThenBy(k => k.Nomor <= c.Nomor ? c.Nomor - k.Nomor : 1000 + k.Nomor - c.Nomor)
        .FirstOrDefault();

    private static int[] Quarters(List<KolomTabel> kolom, bool uang, int sampai) =>
        [.. kolom.Where(k => k.Tribulan is { } n && n <= sampai && k.Uang == uang && !k.SampaiDengan).GroupBy(k => k.Tribulan).OrderBy(g => g.Key).Select(g => g.First().Nomor)];

    private static string NameOf(KolomTabel c, IReadOnlyList<KolomTabel> semua)
    {
        var banyak = semua.Count(k => k.Isi == IsiKolom.Capaian) > 1;
        var nama = c.Tribulan is not null ? "Triwulan " + c.Periode[9..].ToUpperInvariant() : c.Periode.Length > 0 ? char.ToUpperInvariant(c.Periode[0]) + c.Periode[1..] : "";
        if (!banyak) return nama;
        return nama.Length > 0 ? nama + (c.Uang ? " (Rp)" : "") : c.Uang ? "Anggaran" : "";
    }
}
