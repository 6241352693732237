using Siklus.Domain.Common;

namespace Siklus.Domain.Measurement.Audit;

/// <summary>
/// Checks tables that are published already: every row is computed again, by the declared policy or by the one that explains most rows, and gets a verdict. Pure: the same table gives the same verdicts.
/// </summary>
public static class PeriksaTabel
{
    /// <summary>The check.</summary>
    /// <param name="blok">Columns of capaian with the rows beside them.</param>
    /// <param name="skala">Scales that a predikat may come from.</param>
    /// <param name="kebijakan">The declared policy, or null to find it.</param>
    public static HasilPeriksa Run(IReadOnlyList<BlokTabel> blok, IReadOnlyCollection<SkalaPredikat> skala, KebijakanPeriksa? kebijakan = null)
    {
        var siap = Prepare(blok);
        var (dipakai, dasar) = kebijakan is null ? TebakKebijakan.Run(siap) : (kebijakan, []);
        var putusan = new Dictionary<BarisSiap, BarisDiperiksa>();
        var pemeriksa = new PemeriksaBaris(dipakai, new SebabSalah(siap, dipakai));
        foreach (var baris in siap.SelectMany(b => b.Baris).Where(b => b.Baris.Jenis == JenisBaris.Indikator)) putusan[baris] = Settled(pemeriksa.Check(baris));
        if (kebijakan is null) dipakai = dipakai with { BatasRataRata = MeanCap(siap, dipakai, pemeriksa, putusan) };
        foreach (var b in siap) Means(b, dipakai, pemeriksa, putusan);
        Twins(siap, putusan);
        var predikat = new PeriksaPredikat(skala, [.. siap.SelectMany(b => b.Baris).Where(b => b.Baris.Predikat.Tercetak.Length > 0 && (b.Cetak?.Nilai ?? putusan[b].CapaianHitung) is not null).Select(b => (b.Baris.Predikat.Tercetak, b.Cetak?.Nilai ?? putusan[b].CapaianHitung!.Value))], dipakai);
        return new(dipakai, kebijakan is null, dasar, predikat.Terpilih, [.. siap.SelectMany(b => b.Baris).Select(b => predikat.Check(putusan[b]))]);
    }

    private static List<BlokSiap> Prepare(IReadOnlyList<BlokTabel> blok)
    {
        var umum = PembacaSel.FormatOf(blok.SelectMany(b => b.Baris).SelectMany(b => b.Pasangan.SelectMany(p => p.Target.Concat(p.Realisasi)).Append(b.Capaian))) ?? FormatAngka.Indonesia;
        var siap = new List<BlokSiap>(blok.Count);
        foreach (var b in blok)
        {
            var satu = new BlokSiap(b);
            var target = PembacaSel.FormatOf(b.Baris.SelectMany(r => r.Pasangan.SelectMany(p => p.Target))) ?? umum;
            var realisasi = PembacaSel.FormatOf(b.Baris.SelectMany(r => r.Pasangan.SelectMany(p => p.Realisasi))) ?? umum;
            var capaian = PembacaSel.FormatOf(b.Baris.Select(r => r.Capaian)) ?? umum;
            satu.Baris.AddRange(b.Baris.Select(r => new BarisSiap(satu, r, target, realisasi, capaian)));
            TebakKebijakan.Settle(satu);
            siap.Add(satu);
        }
        return siap;
    }

    /// <summary>The cap inside means that explains most of those that are printed.</summary>
    private static decimal? MeanCap(List<BlokSiap> blok, KebijakanPeriksa kebijakan, PemeriksaBaris pemeriksa, Dictionary<BarisSiap, BarisDiperiksa> putusan)
    {
        var rata = blok.SelectMany(b => b.Baris).Where(b => b.Baris.Jenis == JenisBaris.RataRata).ToList();
        if (rata.Count == 0) return null;
        var (terbaik, batas) = (-1, (decimal?)null);
        foreach (var calon in new decimal?[] { null, 100, 110, 120, 150 })
        {
            foreach (var b in blok) Means(b, kebijakan with { BatasRataRata = calon }, pemeriksa, putusan);
            if (rata.Count(r => putusan[r].Putusan == Putusan.Cocok) is var cocok && cocok > terbaik) (terbaik, batas) = (cocok, calon);
        }
        return batas;
    }

    private static void Means(BlokSiap blok, KebijakanPeriksa kebijakan, PemeriksaBaris pemeriksa, Dictionary<BarisSiap, BarisDiperiksa> putusan)
    {
        var rata = new PeriksaRataRata(kebijakan, putusan);
        List<BarisSiap> sejak = [], semua = [];
        foreach (var baris in blok.Baris)
        {
            if (baris.Baris.Jenis == JenisBaris.Indikator)
            {
                sejak.Add(baris);
                semua.Add(baris);
                continue;
            }
            // A row of totals may have a target and a realisasi of its own.
            var sendiri = baris.Pasangan.Count > 0 && baris.Utama.Target.Angka is not null && baris.Utama.Realisasi.Angka is not null ? Settled(pemeriksa.Check(baris)) : null;
            putusan[baris] = sendiri?.Putusan is Putusan.Cocok or Putusan.KebijakanLain ? sendiri : Settled(rata.Check(baris, sejak, semua));
            sejak = [];
        }
    }

    /// <summary>Marks rows whose figures are another row's or another period's.</summary>
    private static void Twins(List<BlokSiap> blok, Dictionary<BarisSiap, BarisDiperiksa> putusan)
    {
        var baris = blok.SelectMany(b => b.Baris).Where(b => b.Baris.Jenis == JenisBaris.Indikator && b.Cetak is { DesimalNyata: > 0 } && b.Pasangan.Count > 0).ToList();
        foreach (var sama in baris.GroupBy(b => (b.Blok, b.Utama.Target.Teks, b.Utama.Realisasi.Teks, b.Cetak)).Where(g => g.Count() > 1))
            foreach (var kembar in sama.Skip(1)) Note(kembar, Alasan.Of(PeriksaRules.BarisKembar, sama.First().Sebutan));
        foreach (var sama in baris.GroupBy(b => (b.Blok.Blok.Lembar, b.Blok.Blok.Tabel, b.Baris.Baris, b.Utama.Target.Teks, b.Utama.Realisasi.Teks, b.Cetak)).Where(g => g.Count() > 1))
            foreach (var kembar in sama.Skip(1)) Note(kembar, Alasan.Of(PeriksaRules.PeriodeKembar, sama.First().Blok.Blok.Nama));

        void Note(BarisSiap b, Alasan catatan) => putusan[b] = putusan[b] with { Catatan = [.. putusan[b].Catatan, catatan] };
    }

    private static BarisDiperiksa Settled(BarisDiperiksa baris) => baris with { PutusanCapaian = baris.Putusan };
}
