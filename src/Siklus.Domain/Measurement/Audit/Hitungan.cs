using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Measurement.Audit;

/// <summary>The formulas that offices print capaian by.</summary>
internal enum RumusPeriksa
{
    Positif,
    Rasio,
    Selisih,
    Rentang,
    RentangAtas,
    RentangBawah,
    RentangTengah,
    Status,
    SebutanSama,
    Peringkat,
    BilanganNegatif,
    SisaTarget,
}

/// <summary>What one formula gives for a row, and between what it may lie since printed targets and realisasi are rounded themselves.</summary>
/// <param name="Rumus">The formula.</param>
/// <param name="Nilai">Percent, before cap and floor.</param>
/// <param name="Bawah">Lowest that the printed decimals allow.</param>
/// <param name="Atas">Highest.</param>
/// <param name="BagiNol">T ÷ R with R = 0: the cap, or 100.</param>
internal readonly record struct Hitungan(RumusPeriksa Rumus, decimal Nilai, decimal Bawah, decimal Atas, bool BagiNol = false)
{
    public static Hitungan Exact(RumusPeriksa rumus, decimal nilai) => new(rumus, nilai, nilai, nilai);

    /// <summary>The value under a policy.</summary>
    public decimal Under(KebijakanPeriksa kebijakan) => BagiNol ? kebijakan.BatasAtas ?? 100 : kebijakan.Bound(Nilai);

    public bool IsNegatif => Rumus is RumusPeriksa.Rasio or RumusPeriksa.Selisih or RumusPeriksa.SisaTarget;
}

/// <summary>Computes the capaian of a printed row in every way that offices use, each through the formulas of the product.</summary>
internal static class HitungBaris
{
    private static readonly DefinisiIndikator Naik = Definisi(Polaritas.Positif, RumusNegatif.Rasio);
    private static readonly DefinisiIndikator TurunRasio = Definisi(Polaritas.Negatif, RumusNegatif.Rasio);
    private static readonly DefinisiIndikator TurunSelisih = Definisi(Polaritas.Negatif, RumusNegatif.Selisih);

    private static readonly AturanPengukuran Aturan = new(
        new SkalaPredikat("periksa", "periksa", CaraBatas.LowerBound, [new("atas", 1), new("bawah", null)], "periksa")) { Lantai = null };

    private static readonly string[][] Urutan =
    [
        ["E", "D", "C", "CC", "B", "BB", "A", "AA"],
        ["TMP", "TW", "WDP", "WTP"],
        ["Sangat Kurang", "Kurang", "Cukup", "Baik", "Sangat Baik"],
        ["Sangat Rendah", "Rendah", "Sedang", "Tinggi", "Sangat Tinggi"],
    ];

    /// <summary>Every value that the row may have; empty when nothing can be computed.</summary>
    public static IReadOnlyList<Hitungan> Of(NilaiSel target, NilaiSel realisasi) => (target, realisasi) switch
    {
        (NilaiSel.Sebutan t, NilaiSel.Sebutan r) => Words(t, r),
        (NilaiSel.Tanggal t, NilaiSel.Tanggal r) => [Hitungan.Exact(RumusPeriksa.Status, r.Hari <= t.Hari ? 100 : 0)],
        (NilaiSel.Rentang t, NilaiSel.Bilangan r) => Range(t, r),
        (NilaiSel.Batas t, NilaiSel.Bilangan r) => [.. Numbers(t.Nilai, 0, r.Nilai, r.Desimal), Hitungan.Exact(RumusPeriksa.Status, (t.PalingSedikit ? r.Nilai >= t.Nilai : r.Nilai <= t.Nilai) ? 100 : 0)],
        (NilaiSel.Bilangan t, NilaiSel.Bilangan r) => Numbers(t.Nilai, t.Desimal, r.Nilai, r.Desimal),
        (NilaiSel.Sebutan { Nilai: { } t } s, NilaiSel.Bilangan r) => Numbers(t, s.Desimal, r.Nilai, r.Desimal),
        (NilaiSel.Bilangan t, NilaiSel.Sebutan { Nilai: { } r } s) => Numbers(t.Nilai, t.Desimal, r, s.Desimal),
        (NilaiSel.Rentang t, NilaiSel.Sebutan { Nilai: { } r } s) => Range(t, new(r, s.Desimal)),
        _ => [],
    };

    /// <summary>The step of the product's own derivation, or null when the product computes nothing.</summary>
    public static LangkahHitung? Step(NilaiSel target, NilaiSel realisasi, RumusPeriksa rumus)
    {
        if (Number(realisasi) is not { } r) return null;
        NilaiTarget? t = target is NilaiSel.Rentang range ? new NilaiTarget.Rentang(range.Bawah, range.Atas) : Number(target) is { } one ? new NilaiTarget.Bilangan(one) : null;
        if (t is null) return null;
        var langkah = new List<LangkahHitung>();
        RumusCapaian.Compute(t, r, rumus switch { RumusPeriksa.Rasio => TurunRasio, RumusPeriksa.Selisih => TurunSelisih, _ => Naik }, Aturan, langkah);
        return langkah.FirstOrDefault();
    }

    /// <summary>The number of a cell, or null.</summary>
    public static decimal? Number(NilaiSel nilai) => nilai switch
    {
        NilaiSel.Bilangan b => b.Nilai,
        NilaiSel.Batas b => b.Nilai,
        NilaiSel.Sebutan s => s.Nilai,
        _ => null,
    };

    /// <summary>Rank of a grade and how many there are, from the worst; null when it is none.</summary>
    public static (int Rank, int Table)? Rank(string kata)
    {
        for (var table = 0; table < Urutan.Length; table++)
            if (Array.FindIndex(Urutan[table], k => k.Equals(kata, StringComparison.OrdinalIgnoreCase)) is >= 0 and var rank) return (rank + 1, table);
        return null;
    }

    private static List<Hitungan> Numbers(decimal t, int desimalT, decimal r, int desimalR)
    {
        var semua = new List<Hitungan>(4);
        try
        {
            if (t < 0 || r < 0)
            {
                if (t != 0) semua.Add(Hitungan.Exact(RumusPeriksa.BilanganNegatif, r / t * 100m));
                return semua;
            }
            // What is printed without decimals is taken for exact: half a unit of a whole number would explain anything.
            decimal lebarT = Half(desimalT), lebarR = Half(desimalR);
            if (Compute(Naik, t, r) is { } naik) semua.Add(new(RumusPeriksa.Positif, naik, t + lebarT == 0 ? naik : Math.Max(0, r - lebarR) / (t + lebarT) * 100m, t > lebarT ? (r + lebarR) / (t - lebarT) * 100m : naik));
            if (t > 0 && Compute(TurunRasio, t, r) is { } rasio)
                semua.Add(new(RumusPeriksa.Rasio, rasio, r + lebarR == 0 ? rasio : Math.Max(0, t - lebarT) / (r + lebarR) * 100m, r > lebarR ? (t + lebarT) / (r - lebarR) * 100m : rasio, r == 0));
            if (t > 0 && Compute(TurunSelisih, t, r) is { } selisih)
            {
                var lo = t > lebarT ? 200m - (r + lebarR) / (t - lebarT) * 100m : selisih;
                semua.Add(new(RumusPeriksa.Selisih, selisih, lo, 200m - Math.Max(0, r - lebarR) / (t + lebarT) * 100m));
                semua.Add(Hitungan.Exact(RumusPeriksa.SisaTarget, (t - r) / t * 100m));
            }
        }
        catch (OverflowException)
        {
            semua.Clear();
        }
        return semua;
    }

    private static List<Hitungan> Range(NilaiSel.Rentang t, NilaiSel.Bilangan r)
    {
        if (r.Nilai < 0 || t.Bawah <= 0) return [];
        var semua = new List<Hitungan>(5);
        if (RumusCapaian.Compute(new NilaiTarget.Rentang(t.Bawah, t.Atas), r.Nilai, Naik, Aturan, null).Mentah is { } dalam) semua.Add(Hitungan.Exact(RumusPeriksa.Rentang, dalam));
        foreach (var (rumus, batas) in new[] { (RumusPeriksa.RentangAtas, t.Atas), (RumusPeriksa.RentangBawah, t.Bawah), (RumusPeriksa.RentangTengah, (t.Bawah + t.Atas) / 2) })
            if (Compute(Naik, batas, r.Nilai) is { } nilai) semua.Add(Hitungan.Exact(rumus, nilai));
        return semua;
    }

    private static List<Hitungan> Words(NilaiSel.Sebutan t, NilaiSel.Sebutan r)
    {
        var semua = new List<Hitungan>();
        if (t.Nilai is { } angkaT && r.Nilai is { } angkaR) semua.AddRange(Numbers(angkaT, t.Desimal, angkaR, r.Desimal));
        if (t.Kata.Equals(r.Kata, StringComparison.OrdinalIgnoreCase)) semua.Add(Hitungan.Exact(RumusPeriksa.SebutanSama, 100));
        else if (Rank(t.Kata) is { } rt && Rank(r.Kata) is { } rr && rt.Table == rr.Table)
        {
            semua.Add(Hitungan.Exact(RumusPeriksa.Peringkat, (decimal)rr.Rank / rt.Rank * 100m));
            // A grade above the one promised is a promise kept.
            semua.Add(Hitungan.Exact(RumusPeriksa.Status, rr.Rank >= rt.Rank ? 100 : 0));
        }
        return semua;
    }

    private static decimal? Compute(DefinisiIndikator definisi, decimal t, decimal r) => RumusCapaian.Compute(new NilaiTarget.Bilangan(t), r, definisi, Aturan, null).Mentah;

    private static decimal Half(int desimal) => desimal is 0 or > 6 ? 0 : 0.5m / Power(desimal);

    internal static decimal Power(int n)
    {
        var p = 1m;
        for (var i = 0; i < n; i++) p *= 10m;
        return p;
    }

    private static DefinisiIndikator Definisi(Polaritas polaritas, RumusNegatif rumus) =>
        new(1, "indikator", "", "satuan", new Rumus.NilaiLangsung(new("nilai", "nilai", "satuan")), polaritas, rumus, Konsolidasi.NilaiAkhir, ModeTarget.Tetap, "");
}
