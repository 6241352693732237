using Siklus.Domain.Common;

namespace Siklus.Domain.Measurement.Audit;

/// <summary>The derivation of a checked row.</summary>
internal static class PenjelasanBaris
{
    public static Penjelasan Of(NilaiSel target, NilaiSel realisasi, Hitungan hitungan, KebijakanPeriksa kebijakan, BarisSiap baris)
    {
        var product = hitungan.Rumus is RumusPeriksa.Positif or RumusPeriksa.Rasio or RumusPeriksa.Selisih or RumusPeriksa.Rentang ? HitungBaris.Step(target, realisasi, hitungan.Rumus) : null;
        List<LangkahHitung> langkah = [product ?? new("Capaian", $"T = {Show(target)}, R = {Show(realisasi)}", S(hitungan.Nilai), Rumus(hitungan.Rumus))];
        var nilai = hitungan.Under(kebijakan);
        if (nilai != hitungan.Nilai) langkah.Add(new(nilai > hitungan.Nilai ? "Batas bawah" : "Batas atas", S(hitungan.Nilai), S(nilai), "Batas yang dipakai tabel"));
        if (baris.Cetak is not { } cetak) return new(langkah);
        var desimal = Math.Min(cetak.Desimal, 8);
        langkah.Add(new("Dibulatkan", kebijakan.Pembulatan switch { CaraBulat.Dipotong => $"dipotong {desimal} desimal", CaraBulat.KeAtas => $"dibulatkan ke atas, {desimal} desimal", _ => $"{desimal} desimal, setengah ke atas" },
                Angka.Format(AngkaCetak.Shorten(nilai, kebijakan.Pembulatan, desimal), desimal) + "%", "Desimal yang dicetak"));
        langkah.Add(new("Dicetak", baris.Baris.Capaian.Tercetak, Angka.Format(cetak.Nilai) + "%", "Dokumen"));
        return new(langkah);
    }

    private static string Rumus(RumusPeriksa rumus) => rumus switch
    {
        RumusPeriksa.RentangAtas => "R ÷ batas atas rentang × 100",
        RumusPeriksa.RentangBawah => "R ÷ batas bawah rentang × 100",
        RumusPeriksa.RentangTengah => "R ÷ tengah rentang × 100",
        RumusPeriksa.Status => "Target tercapai = 100, tidak tercapai = 0",
        RumusPeriksa.SebutanSama => "Sebutan yang sama = 100",
        RumusPeriksa.Peringkat => "Urutan sebutan: R ÷ T × 100",
        RumusPeriksa.SisaTarget => "(T − R) ÷ T × 100",
        _ => "R ÷ T × 100",
    };

    private static string Show(NilaiSel nilai) => nilai switch
    {
        NilaiSel.Rentang r => $"{S(r.Bawah)}–{S(r.Atas)}",
        NilaiSel.Sebutan s => s.Nilai is { } n ? $"{s.Kata} ({S(n)})" : s.Kata,
        NilaiSel.Tanggal t => t.Hari.ToString("dd-MM-yyyy", System.Globalization.CultureInfo.InvariantCulture),
        _ => HitungBaris.Number(nilai) is { } n ? S(n) : "–",
    };

    private static string S(decimal n) => Angka.Format(Angka.Round(n, 6));
}
