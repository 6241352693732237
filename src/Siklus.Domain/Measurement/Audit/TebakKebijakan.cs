using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Measurement.Audit;

/// <summary>Finds the policy that explains most rows of a table, and what the table leaves open.</summary>
internal static class TebakKebijakan
{
    private static readonly decimal?[] Batas = [null, 100, 110, 120, 125, 150, 200];
    private static readonly decimal?[] Lantai = [0, null];

    /// <summary>The policy and what is said about it.</summary>
    public static (KebijakanPeriksa Kebijakan, IReadOnlyList<Alasan> Dasar) Run(IReadOnlyList<BlokSiap> blok)
    {
        var baris = blok.SelectMany(b => b.Baris).Where(b => b.Cetak is not null && b.Pasangan.Count > 0 && b.Hitungan(b.Blok.Utama).Count > 0 && b.Baris.Jenis == JenisBaris.Indikator).ToList();
        var calon = Candidates(baris);
        var jumlah = Count(calon, baris);
        var terbaik = 0;
        for (var i = 1; i < calon.Count; i++)
            if (jumlah[i] > jumlah[terbaik]) terbaik = i;
        var dasar = new List<Alasan>();
        if (baris.Count > 0) dasar.Add(Alasan.Of(PeriksaRules.KebijakanMenjelaskan, jumlah[terbaik], baris.Count));
        if (jumlah[terbaik] * 2 < baris.Count) dasar.Add(Alasan.Of(PeriksaRules.KebijakanLemah));
        var sama = Enumerable.Range(0, calon.Count).Where(i => jumlah[i] == jumlah[terbaik]).Select(i => calon[i]).ToList();
        foreach (var (apa, ragam) in Dimensions(calon[terbaik], sama))
            if (ragam > 1) dasar.Add(Alasan.Of(PeriksaRules.TidakDapatDibedakan, apa));
        return (calon[terbaik] with { NolNol = Vote(baris: blok.SelectMany(b => b.Baris), r => r == 0), NolTerlampaui = Vote(blok.SelectMany(b => b.Baris), r => r > 0) }, dasar);
    }

    /// <summary>How many rows each policy explains; what makes no difference for a row is tried once.</summary>
    private static int[] Count(List<KebijakanPeriksa> calon, List<BarisSiap> baris)
    {
        var jumlah = new int[calon.Count];
        var dicoba = new Dictionary<(RumusNegatif?, decimal?, decimal?, CaraBulat), bool>();
        foreach (var b in baris)
        {
            dicoba.Clear();
            bool tinggi = false, rendah = false;
            for (var p = 0; p < b.Pasangan.Count; p++)
            {
                if (p != b.Blok.Utama && p >= b.Blok.Setara) continue;
                foreach (var h in b.Hitungan(p)) (tinggi, rendah) = (tinggi || h.Nilai > 100 || h.BagiNol, rendah || h.Nilai < 0);
            }
            for (var i = 0; i < calon.Count; i++)
            {
                var k = calon[i];
                var key = (b.Polaritas == Polaritas.Positif ? (RumusNegatif?)null : k.RumusNegatif, tinggi ? k.BatasAtas : null, rendah ? k.Lantai : null, k.Pembulatan);
                if (!dicoba.TryGetValue(key, out var cocok)) dicoba[key] = cocok = Explains(k, b);
                if (cocok) jumlah[i]++;
            }
        }
        return jumlah;
    }

    /// <summary>Which pair of columns, and which scale of capaian, explains most rows of a block under any policy.</summary>
    public static void Settle(BlokSiap blok)
    {
        var umum = new KebijakanPeriksa("", lantai: null);
        var (best, utama, sebagai) = (-1, 0, false);
        foreach (var pecahan in new[] { false, true })
        {
            blok.Pecahan = pecahan;
            // Fractions are seldom above two; a table of percentages is.
            if (pecahan && blok.Baris.Count(b => b.Capaian.Nilai is NilaiSel.Bilangan { Nilai: > 3 or < -3 }) * 2 > blok.Baris.Count(b => b.Cetak is not null)) continue;
            for (var p = 0; p < blok.Blok.Pasangan.Count; p++)
            {
                blok.Utama = p;
                var n = blok.Baris.Where(b => b.Cetak is not null && b.Pasangan.Count > p).Sum(b => Fits(b, p));
                if (n > best) (best, utama, sebagai) = (n, p, pecahan);
            }
        }
        (blok.Utama, blok.Pecahan) = (utama, sebagai);
        var cetak = blok.Baris.Select(b => b.Cetak).OfType<AngkaCetak>().ToList();
        blok.Desimal = cetak.Count == 0 ? 2 : cetak.GroupBy(c => Math.Min(c.Desimal, 8)).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).First().Key;
        blok.StatusSaja = cetak.Count >= 2 && cetak.All(c => c.Nilai is 0 or 100) && cetak.Exists(c => c.Nilai == 0);

        int Fits(BarisSiap b, int p)
        {
            var c = b.Cetak!.Value;
            foreach (var h in b.Hitungan(p))
                if (h.Rumus is RumusPeriksa.Positif or RumusPeriksa.Rasio or RumusPeriksa.Selisih or RumusPeriksa.Rentang or RumusPeriksa.SebutanSama or RumusPeriksa.SisaTarget && Is(c, h.Under(umum), CaraBulat.SetengahKeAtas)) return 2;
            return 0;
        }
    }

    /// <summary>Whether a policy gives what the row prints.</summary>
    public static bool Explains(KebijakanPeriksa kebijakan, BarisSiap baris)
    {
        if (Explains(kebijakan, baris, baris.Hitungan(baris.Blok.Utama))) return true;
        for (var p = 0; p < baris.Blok.Setara; p++)
            if (p != baris.Blok.Utama && Explains(kebijakan, baris, baris.Hitungan(p))) return true;
        return false;
    }

    private static bool Explains(KebijakanPeriksa kebijakan, BarisSiap baris, IReadOnlyList<Hitungan> semua)
    {
        var c = baris.Cetak!.Value;
        foreach (var h in baris.Preferred(semua, kebijakan))
            if (Is(c, h.Under(kebijakan), kebijakan.Pembulatan)) return true;
        if (baris.Polaritas is not null) return false;
        // Nothing says the direction: an unbounded value of the other one tells it.
        var negatif = kebijakan.RumusNegatif == RumusNegatif.Rasio ? RumusPeriksa.Rasio : RumusPeriksa.Selisih;
        foreach (var h in semua)
            if (h.Rumus == negatif && h.Under(kebijakan) == h.Nilai && Is(c, h.Nilai, kebijakan.Pembulatan)) return true;
        return false;
    }

    public static bool Is(AngkaCetak c, decimal nilai, CaraBulat cara) => c.Is(nilai, cara, c.Desimal) || (c.DesimalNyata < c.Desimal && c.Is(nilai, cara, c.DesimalNyata));

    /// <summary>Policies in the order in which they are preferred when they explain as many rows.</summary>
    private static List<KebijakanPeriksa> Candidates(List<BarisSiap> baris)
    {
        // A highest capaian that is printed again and again is a cap of the office's own.
        var sendiri = baris.Select(b => b.Cetak!.Value.Nilai).Where(n => n > 100).GroupBy(n => n).OrderByDescending(g => g.Key).Take(1).Where(g => g.Count() >= 2).Select(g => (decimal?)g.Key);
        return
        [
            .. from batas in Batas.Concat(sendiri).Distinct()
               from pembulatan in new[] { CaraBulat.SetengahKeAtas, CaraBulat.Dipotong, CaraBulat.KeAtas }
               from lantai in Lantai
               from rumus in new[] { RumusNegatif.Rasio, RumusNegatif.Selisih }
               select new KebijakanPeriksa("", rumus, batas, lantai, pembulatan),
        ];
    }

    private static IEnumerable<(string Apa, int Ragam)> Dimensions(KebijakanPeriksa terbaik, List<KebijakanPeriksa> sama)
    {
        yield return ("rumus T ÷ R dan (2T − R) ÷ T", sama.Where(k => k with { RumusNegatif = terbaik.RumusNegatif } == terbaik).Select(k => k.RumusNegatif).Distinct().Count());
        yield return ("batas atas", sama.Where(k => k with { BatasAtas = terbaik.BatasAtas } == terbaik).Select(k => k.BatasAtas).Distinct().Count());
        yield return ("batas bawah", sama.Where(k => k with { Lantai = terbaik.Lantai } == terbaik).Select(k => k.Lantai).Distinct().Count());
        yield return ("cara pembulatan", sama.Where(k => k with { Pembulatan = terbaik.Pembulatan } == terbaik).Select(k => k.Pembulatan).Distinct().Count());
    }

    /// <summary>What most rows with a target of zero print where higher is better: 0, 100, or nothing.</summary>
    private static decimal? Vote(IEnumerable<BarisSiap> baris, Func<decimal, bool> realisasi) => baris
        .Where(b => b.Pasangan.Count > 0 && b.Polaritas != Polaritas.Negatif && b.Utama.Target.Angka == 0 && b.Utama.Realisasi.Angka is { } r && realisasi(r))
        .Select(b => b.Cetak?.Nilai).Where(n => n is null or 0 or 100).GroupBy(n => n).OrderByDescending(g => g.Count()).ThenBy(g => g.Key is not null).FirstOrDefault()?.Key;
}
