using Siklus.Domain.Common;

namespace Siklus.Domain.Measurement.Audit;

/// <summary>Holds printed means against the rows above them: which rows, which cap inside the mean, with or without weights, with what is empty left out or as zero.</summary>
internal sealed class PeriksaRataRata(KebijakanPeriksa kebijakan, IReadOnlyDictionary<BarisSiap, BarisDiperiksa> putusan)
{
    /// <summary>A mean of more rows than this is looked for only where nothing else can be meant.</summary>
    private const int Terbanyak = 500;

    private static readonly decimal?[] Batas = [null, 100, 110, 120, 150];

    private readonly List<(string Nama, decimal Tercetak, IReadOnlyList<BarisSiap> Anggota)> sebelumnya = [];

    /// <summary>How a mean can be taken.</summary>
    private sealed record Cara(string Atas, IReadOnlyList<(decimal? Tercetak, decimal? Hitung, decimal Bobot)> Anggota, IReadOnlyList<BarisSiap> Baris, decimal? Batas, bool KosongNol, bool Berbobot, bool Hitung);

    /// <summary>Checks one mean; rows of the block come in printed order.</summary>
    public BarisDiperiksa Check(BarisSiap baris, IReadOnlyList<BarisSiap> sejakRataRata, IReadOnlyList<BarisSiap> semua)
    {
        var hasil = new BarisDiperiksa(baris.Blok.Blok, baris.Baris, Putusan.TidakDapatDihitung) { CapaianDokumen = baris.Cetak?.Nilai, Desimal = baris.Cetak?.Desimal ?? baris.Blok.Desimal };
        var cara = Ways(baris, sejakRataRata, semua).ToList();
        if (cara.Count == 0 || Mean(cara[0]) is not { } pertama) return hasil with { Sebab = [Alasan.Of(PeriksaRules.RataRataTanpaAnggota)] };
        if (baris.Cetak is not { } cetak) return hasil with { CapaianHitung = pertama, Sebab = [Alasan.Of(PeriksaRules.CapaianTidakDicetak, Angka.Format(pertama, 2))] };
        try
        {
            return Judge(baris, cetak, cara, hasil);
        }
        finally
        {
            sebelumnya.Add((baris.Baris.Indikator, cetak.Nilai, sejakRataRata));
        }
    }

    private BarisDiperiksa Judge(BarisSiap baris, AngkaCetak cetak, List<Cara> cara, BarisDiperiksa hasil)
    {
        foreach (var (c, pembulatan) in Simplest(cara))
        {
            if (Mean(c) is not { } rata || !TebakKebijakan.Is(cetak, rata, pembulatan)) continue;
            var salah = c.Baris.Where(b => putusan.TryGetValue(b, out var p) && p.PutusanCapaian == Putusan.TidakCocok).ToList();
            if (salah.Count > 0 && !c.Hitung && Mean(c with { Hitung = true }) is { } benar && !Printed(cetak, benar))
            {
                return hasil with
                {
                    Putusan = Putusan.TidakCocok, CapaianHitung = benar, Penjelasan = Explain(c with { Hitung = true }, benar, baris),
                    Sebab = [Alasan.Of(PeriksaRules.Seharusnya, Angka.Format(benar, Shown(cetak))), Alasan.Of(PeriksaRules.RataRataMemuatSalah, string.Join(", ", salah.Take(5).Select(b => b.Sebutan)))],
                };
            }
            var beda = Differences(c, pembulatan);
            return hasil with { Putusan = beda.Count == 0 ? Putusan.Cocok : Putusan.KebijakanLain, CapaianHitung = rata, Beda = beda, Penjelasan = Explain(c, rata, baris) };
        }
        var utama = cara[0] with { Hitung = true };
        var seharusnya = Mean(utama) ?? Mean(cara[0])!.Value;
        var jumlah = cara[0].Anggota.Sum(a => a.Tercetak ?? 0);
        return hasil with
        {
            Putusan = Putusan.TidakCocok, CapaianHitung = seharusnya, Penjelasan = Explain(utama, seharusnya, baris),
            Sebab = [Alasan.Of(PeriksaRules.Seharusnya, Angka.Format(seharusnya, Shown(cetak))), .. cara[0].Anggota.Count > 1 && cetak.Is(jumlah, CaraBulat.SetengahKeAtas, cetak.Desimal) ? [Alasan.Of(PeriksaRules.PersenDijumlah, Angka.Format(jumlah))] : Array.Empty<Alasan>()],
        };
    }

    private IEnumerable<Cara> Ways(BarisSiap baris, IReadOnlyList<BarisSiap> sejak, IReadOnlyList<BarisSiap> semua)
    {
        var lingkup = new List<(string, IReadOnlyList<(decimal?, decimal?, decimal)>, IReadOnlyList<BarisSiap>)>();
        var kelompok = baris.Baris.Kelompok.Length > 0 ? semua.Where(b => b.Baris.Kelompok == baris.Baris.Kelompok).ToList() : [];
        if (sejak.Count > 0) lingkup.Add(("", Members(sejak), sejak));
        if (sejak.Count == 0 && sebelumnya.Count > 1) lingkup.Add(("rata-rata di atasnya", [.. sebelumnya.Select(s => ((decimal?)s.Tercetak, (decimal?)s.Tercetak, 1m))], []));
        if ((semua.Count > sejak.Count && semua.Count <= Terbanyak) || sejak.Count == 0) lingkup.Add(("semua indikator", Members(semua), semua));
        if (sejak.Count > 0 && sebelumnya.Count > 0 && semua.Count > sejak.Count) lingkup.Add(("rata-rata di atasnya", [.. sebelumnya.Select(s => ((decimal?)s.Tercetak, (decimal?)s.Tercetak, 1m))], []));
        if (kelompok.Count > 0 && kelompok.Count != sejak.Count) lingkup.Add(("kelompok yang sama", Members(kelompok), kelompok));
        foreach (var batas in Batas.Prepend(kebijakan.BatasRataRata).Distinct())
            foreach (var hitung in new[] { false, true })
                foreach (var kosongNol in new[] { false, true })
                    foreach (var berbobot in new[] { false, true })
                        foreach (var (atas, anggota, dari) in lingkup)
                        {
                            if (anggota.Count == 0 || (berbobot && anggota.All(a => a.Item3 == anggota[0].Item3)) || (kosongNol && anggota.All(a => a.Item1 is not null))) continue;
                            yield return new(atas, anggota, dari, batas, kosongNol, berbobot, hitung);
                        }
    }

    private IReadOnlyList<(decimal?, decimal?, decimal)> Members(IReadOnlyList<BarisSiap> baris) => [.. baris.Select(b => (
        b.Cetak?.Nilai,
        putusan.TryGetValue(b, out var p) && p.PutusanCapaian != Putusan.TidakDapatDihitung ? p.CapaianHitung : b.Cetak?.Nilai,
        PembacaSel.Read(b.Baris.Bobot).Angka ?? 1m))];

    private static decimal? Mean(Cara cara)
    {
        var ada = cara.Anggota.Select(a => (Nilai: (cara.Hitung && a.Tercetak is not null ? a.Hitung : a.Tercetak) ?? (cara.KosongNol ? 0 : null), Bobot: cara.Berbobot ? a.Bobot : 1m)).Where(a => a.Nilai is not null && a.Bobot > 0).ToList();
        if (ada.Count == 0) return null;
        try
        {
            // The product's own mean: each member cut to the cap, rounded to ten decimals, so that the order of adding cannot matter.
            return Angka.Round(ada.Sum(a => Angka.Round(Math.Min(a.Nilai!.Value, cara.Batas ?? decimal.MaxValue), Pengukuran.DesimalRataRata) * a.Bobot) / ada.Sum(a => a.Bobot), Pengukuran.DesimalRataRata);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static bool Printed(AngkaCetak cetak, decimal nilai) => Enum.GetValues<CaraBulat>().Any(cara => TebakKebijakan.Is(cetak, nilai, cara));

    /// <summary>Ways and roundings, those with the fewest differences from the policy first.</summary>
    private IEnumerable<(Cara, CaraBulat)> Simplest(List<Cara> cara) => cara
        .SelectMany(c => Enum.GetValues<CaraBulat>().Select(p => (Cara: c, Bulat: p, Beda: (c.Batas == kebijakan.BatasRataRata ? 0 : 1) + (c.KosongNol ? 1 : 0) + (c.Berbobot ? 1 : 0) + (p == kebijakan.Pembulatan ? 0 : 1))))
        .Where(x => x.Beda <= 2).OrderBy(x => x.Beda).Select(x => (x.Cara, x.Bulat));

    private List<Alasan> Differences(Cara cara, CaraBulat pembulatan)
    {
        var beda = new List<string>();
        if (cara.Batas != kebijakan.BatasRataRata && Mean(cara) != Mean(cara with { Batas = kebijakan.BatasRataRata })) beda.Add(cara.Batas is { } b ? $"dibatasi {Angka.Format(b)} di dalam rata-rata" : "tanpa batas atas di dalam rata-rata");
        if (cara.KosongNol) beda.Add("yang kosong dihitung nol");
        if (cara.Berbobot) beda.Add("berbobot");
        if (cara.Atas == "kelompok yang sama") beda.Add($"atas {cara.Atas}");
        var hasil = beda.Select(b => Alasan.Of(PeriksaRules.RataRataLain, b)).ToList();
        if (pembulatan != kebijakan.Pembulatan) hasil.Add(Alasan.Of(pembulatan switch { CaraBulat.Dipotong => PeriksaRules.Dipotong, CaraBulat.KeAtas => PeriksaRules.KeAtas, _ => PeriksaRules.SetengahKeAtas }, ""));
        return hasil;
    }

    private static int Shown(AngkaCetak cetak) => Math.Clamp(cetak.Desimal, 0, 4);

    private static Penjelasan Explain(Cara cara, decimal rata, BarisSiap baris)
    {
        var ada = cara.Anggota.Select(a => cara.Hitung && a.Tercetak is not null ? a.Hitung : a.Tercetak).Where(n => n is not null).Select(n => Math.Min(n!.Value, cara.Batas ?? decimal.MaxValue)).ToList();
        var suku = string.Join(" + ", ada.Take(12).Select(n => Angka.Format(Angka.Round(n, 4)))) + (ada.Count > 12 ? " + …" : "");
        return new(
        [
            new("Rata-rata", $"({suku}) ÷ {ada.Count}", Angka.Format(Angka.Round(rata, 6)) + "%", $"{(cara.Atas.Length > 0 ? $"Atas {cara.Atas}" : "Atas baris di atasnya")}; {(cara.Hitung ? "dari capaian yang dihitung ulang" : "dari capaian yang dicetak")}"),
            new("Dicetak", baris.Baris.Capaian.Tercetak, Angka.Format(baris.Cetak?.Nilai ?? 0) + "%", "Dokumen"),
        ]);
    }
}
