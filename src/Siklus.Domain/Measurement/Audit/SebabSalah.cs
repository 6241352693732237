using System.Globalization;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Measurement.Audit;

/// <summary>Recognises how a wrong capaian came about, where it shows: a copy, a slip, a formula turned round.</summary>
internal sealed class SebabSalah(IReadOnlyList<BlokSiap> blok, KebijakanPeriksa kebijakan)
{
    private readonly ILookup<(BlokSiap, decimal), BarisSiap> tercetak = blok.SelectMany(b => b.Baris).Where(b => b.Cetak is { DesimalNyata: > 0 }).ToLookup(b => (b.Blok, b.Cetak!.Value.Nilai));

    private readonly ILookup<(string, int, int, string), BarisSiap> sejajar = blok.SelectMany(b => b.Baris).ToLookup(b => (b.Blok.Blok.Lembar, b.Blok.Blok.Tabel, b.Baris.Baris, b.Baris.Indikator));

    public IEnumerable<Alasan> Find(BarisSiap baris, AngkaCetak cetak, decimal seharusnya) => Causes(baris, cetak, seharusnya).Take(2);

    private IEnumerable<Alasan> Causes(BarisSiap baris, AngkaCetak cetak, decimal seharusnya)
    {
        var (t, r) = (baris.Utama.Target.Angka, baris.Utama.Realisasi.Angka);
        var c = cetak.Nilai;
        var found = false;
        if (r is { } realisasi && Same(realisasi))
        {
            found = true;
            yield return Alasan.Of(PeriksaRules.RealisasiDisalin);
        }
        else if (t is { } target && Same(target))
        {
            found = true;
            yield return Alasan.Of(PeriksaRules.TargetDisalin);
        }
        foreach (var h in baris.Hitungan(baris.Blok.Utama).Where(h => h.Rumus is RumusPeriksa.Positif or RumusPeriksa.Rasio or RumusPeriksa.Selisih && h.Under(kebijakan) != seharusnya))
        {
            if (found || !(Same(h.Nilai) || Same(h.Under(kebijakan)))) continue;
            found = true;
            yield return Alasan.Of(PeriksaRules.ArahTerbalik, h.Rumus switch { RumusPeriksa.Positif => "R ÷ T", RumusPeriksa.Rasio => "T ÷ R", _ => "(2T − R) ÷ T" });
        }
        foreach (var kali in new[] { 10m, 100m, 1000m })
        {
            if (found || c == 0 || !(Same(seharusnya * kali) || Same(seharusnya / kali) || Like(c * kali, seharusnya, kali) || Like(c / kali, seharusnya, 1 / kali))) continue;
            found = true;
            yield return Alasan.Of(PeriksaRules.GeserCapaian, Angka.Format(kali));
        }
        if (!found && t is { } T && r is { } R)
        {
            var rasio = T == 0 ? 0 : R / T * 100;
            var kurang = new (decimal Nilai, string Ungkapan)[] { (rasio - 100, "R ÷ T × 100 − 100"), (100 - rasio, "100 − R ÷ T × 100"), (R - 100, "R − 100"), (100 - R, "100 − R"), (100 + R - T, "100 + R − T"), (100 + T - R, "100 + T − R"), (100 - T, "100 − T"), (R - T, "R − T"), (T - R, "T − R") };
            if (kurang.Where(k => k.Nilai != 0 && Same(k.Nilai)).Select(k => k.Ungkapan).FirstOrDefault() is { } ungkapan)
            {
                found = true;
                yield return Alasan.Of(PeriksaRules.SelisihSeratus, ungkapan);
            }
        }
        if (sejajar[(baris.Blok.Blok.Lembar, baris.Blok.Blok.Tabel, baris.Baris.Baris, baris.Baris.Indikator)].FirstOrDefault(b => b.Blok != baris.Blok && b.Cetak is { } lain && lain.Nilai == c && c is not (0 or 100)) is { } periode)
            yield return Alasan.Of(PeriksaRules.PeriodeLain, periode.Blok.Blok.Nama);
        else if (tercetak[(baris.Blok, c)].FirstOrDefault(b => b != baris) is { } kembar) yield return Alasan.Of(PeriksaRules.BarisLain, kembar.Sebutan);
        if (found) yield break;
        var ditulis = AngkaCetak.Shorten(seharusnya, CaraBulat.SetengahKeAtas, Math.Min(cetak.Desimal, 6));
        if (Swapped(ditulis, c, cetak.Desimal)) yield return Alasan.Of(PeriksaRules.AngkaTertukar);
        else if (cetak.Desimal > 0 && Math.Abs(ditulis - c) == 1 / HitungBaris.Power(Math.Min(cetak.Desimal, 6))) yield return Alasan.Of(PeriksaRules.DigitTerakhir);
        else if (baris.Utama is { Target.Nilai: NilaiSel.Bilangan { Nilai: > 0 } bulat, Realisasi.Nilai: NilaiSel.Bilangan { Desimal: 0 } utuh } && cetak.Desimal > 0 && baris.Polaritas != Polaritas.Negatif && Angka.Round(c * bulat.Nilai / 100, 0) == utuh.Nilai)
            yield return Alasan.Of(PeriksaRules.RealisasiTersirat, Angka.Format(c * bulat.Nilai / 100, 2));

        bool Same(decimal nilai) => cetak.Is(nilai, CaraBulat.SetengahKeAtas, cetak.Desimal);
    }

    /// <summary>A shifted figure, compared in the decimals that it had before it was shifted.</summary>
    private static bool Like(decimal c, decimal seharusnya, decimal kali) => c != 0 && seharusnya != 0 && Math.Abs(c - seharusnya) <= 0.005m * Math.Max(1, kali) && Math.Abs(c - seharusnya) / seharusnya < 0.001m;

    private static bool Swapped(decimal satu, decimal dua, int desimal)
    {
        var pola = "0." + new string('0', Math.Min(desimal, 6));
        string a = satu.ToString(pola, CultureInfo.InvariantCulture), b = dua.ToString(pola, CultureInfo.InvariantCulture);
        if (a.Length != b.Length) return false;
        var beda = Enumerable.Range(0, a.Length).Where(i => a[i] != b[i]).ToList();
        return beda.Count == 2 && a[beda[0]] == b[beda[1]] && a[beda[1]] == b[beda[0]];
    }
}
