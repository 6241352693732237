using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Measurement.Audit;

/// <summary>Gives the verdict on the capaian of one row under a policy.</summary>
internal sealed class PemeriksaBaris(KebijakanPeriksa kebijakan, SebabSalah sebab)
{
    public BarisDiperiksa Check(BarisSiap baris)
    {
        var hasil = new BarisDiperiksa(baris.Blok.Blok, baris.Baris, Putusan.TidakDapatDihitung) { CapaianDokumen = baris.Cetak?.Nilai, Desimal = baris.Cetak?.Desimal ?? baris.Blok.Desimal };
        if (baris.Pasangan.Count == 0) return Without(hasil, PeriksaRules.TargetTakTerbaca, "", PeriksaRules.SelKosong);
        var (t, r) = baris.Utama;
        hasil = hasil with { Dari = (t.Teks, r.Teks), Catatan = Notes(baris) };
        if (t.Nilai is NilaiSel.Kosong tanpa) return Elsewhere(baris, hasil) ?? Without(hasil, PeriksaRules.TargetTakTerbaca, t.Teks, tanpa.Kode);
        if (r.Nilai is NilaiSel.Kosong kosong) return Unreported(baris, hasil, kosong.Kode);
        if (t.Nilai is not NilaiSel.Rentang && HitungBaris.Number(t.Nilai) == 0 && HitungBaris.Number(r.Nilai) is { } angka) return ZeroTarget(baris, hasil, angka);
        var semua = baris.Hitungan(baris.Blok.Utama);
        var diminta = baris.Preferred(semua, kebijakan).Select(h => (Hitungan?)h).FirstOrDefault();
        var nilai = diminta?.Under(kebijakan);
        hasil = hasil with { CapaianHitung = nilai, Penjelasan = diminta is { } d ? PenjelasanBaris.Of(t.Nilai, r.Nilai, d, kebijakan, baris) : Penjelasan.Kosong };
        if (baris.Cetak is not { } cetak) return Worded(baris, hasil, nilai);
        if (new PencariKebijakan(kebijakan, baris).Find(cetak) is { } found)
        {
            var dipakai = baris.Pasangan[found.Pasangan];
            return hasil with
            {
                Putusan = found.Beda.Count == 0 ? Putusan.Cocok : Putusan.KebijakanLain, Beda = found.Beda, CapaianHitung = found.Nilai, Dari = (dipakai.Target.Teks, dipakai.Realisasi.Teks),
                Catatan = [.. hasil.Catatan, .. About(found, baris, nilai)],
                Penjelasan = PenjelasanBaris.Of(found.Target, found.Realisasi, found.Hitungan, found.Kebijakan, baris),
            };
        }
        if (nilai is null) return hasil with { Sebab = [Alasan.Of(semua.Count == 0 ? PeriksaRules.TanpaUrutan : PeriksaRules.DiLuarJangkauan, t.Teks, r.Teks)] };
        return hasil with { Putusan = Putusan.TidakCocok, Sebab = [Alasan.Of(PeriksaRules.Seharusnya, Angka.Format(AngkaCetak.Shorten(nilai.Value, kebijakan.Pembulatan, Shown(baris)), Shown(baris))), .. sebab.Find(baris, cetak, nilai.Value)] };
    }

    /// <summary>What a reader should know of an explanation: where the direction came from, and what the table's own policy would have given.</summary>
    private static IEnumerable<Alasan> About(Temuan found, BarisSiap baris, decimal? nilai)
    {
        if (found.Hitungan.IsNegatif && baris.Polaritas is null) yield return Alasan.Of(PeriksaRules.ArahDariHitungan);
        if (found.Beda.Count > 0 && nilai is { } menurut && Angka.Round(menurut, Shown(baris)) != Angka.Round(found.Nilai, Shown(baris))) yield return Alasan.Of(PeriksaRules.MenurutKebijakan, Angka.Format(menurut, Shown(baris)));
    }

    private static int Shown(BarisSiap baris) => Math.Clamp(Math.Max(baris.Cetak?.Desimal ?? 0, baris.Blok.Desimal), 0, 4);

    private static BarisDiperiksa Without(BarisDiperiksa hasil, string kode, string teks, string mengapa) => hasil with { Sebab = [Alasan.Of(kode, teks, mengapa)] };

    /// <summary>No target where one is expected: another pair of the same row may still be what was printed.</summary>
    private BarisDiperiksa? Elsewhere(BarisSiap baris, BarisDiperiksa hasil) =>
        baris.Pasangan.Count > 1 && baris.Cetak is { } cetak && new PencariKebijakan(kebijakan, baris).Find(cetak) is { } found
            ? hasil with { Putusan = Putusan.KebijakanLain, Beda = found.Beda, CapaianHitung = found.Nilai, Dari = (baris.Pasangan[found.Pasangan].Target.Teks, baris.Pasangan[found.Pasangan].Realisasi.Teks), Penjelasan = PenjelasanBaris.Of(found.Target, found.Realisasi, found.Hitungan, found.Kebijakan, baris) }
            : null;

    private BarisDiperiksa Unreported(BarisSiap baris, BarisDiperiksa hasil, string mengapa)
    {
        if (baris.Cetak?.Nilai != 0) return Elsewhere(baris, hasil) ?? Without(hasil, PeriksaRules.RealisasiTakTerbaca, baris.Utama.Realisasi.Teks, mengapa);
        return kebijakan.KosongNol
            ? hasil with { Putusan = Putusan.Cocok, CapaianHitung = 0 }
            : hasil with { Putusan = Putusan.KebijakanLain, Beda = [Alasan.Of(PeriksaRules.KosongNol)], CapaianHitung = 0 };
    }

    private BarisDiperiksa ZeroTarget(BarisSiap baris, BarisDiperiksa hasil, decimal r)
    {
        var kode = r == 0 ? PeriksaRules.NolNol : PeriksaRules.NolTerlampaui;
        var nilai = baris.Polaritas == Polaritas.Negatif ? r == 0 ? 100m : 0m : r == 0 ? kebijakan.NolNol : kebijakan.NolTerlampaui;
        hasil = hasil with { CapaianHitung = nilai };
        if (baris.Cetak is not { } cetak)
        {
            return nilai is null ? hasil with { Putusan = Putusan.Cocok, Catatan = [.. hasil.Catatan, Alasan.Of(PeriksaRules.SamaSamaKosong)] }
                : hasil with { Putusan = Putusan.KebijakanLain, CapaianHitung = null, Beda = [Alasan.Of(kode, "tidak dihitung")] };
        }
        if (cetak.Nilai == nilai) return hasil with { Putusan = Putusan.Cocok };
        if (cetak.Nilai is 0 or 100 || (r > 0 && cetak.Nilai == kebijakan.BatasAtas))
            return hasil with { Putusan = Putusan.KebijakanLain, CapaianHitung = cetak.Nilai, Beda = [Alasan.Of(kode, Angka.Format(cetak.Nilai))] };
        return nilai is null ? hasil with { Sebab = [Alasan.Of(PeriksaRules.TargetNol, Angka.Format(cetak.Nilai))] }
            : hasil with { Putusan = Putusan.TidakCocok, Sebab = [Alasan.Of(PeriksaRules.Seharusnya, Angka.Format(nilai.Value))] };
    }

    /// <summary>Capaian printed in words ("Tercapai") or not at all.</summary>
    private static BarisDiperiksa Worded(BarisSiap baris, BarisDiperiksa hasil, decimal? nilai)
    {
        if (nilai is not { } computed)
            return hasil with { Sebab = [Alasan.Of(PeriksaRules.TanpaUrutan, baris.Utama.Target.Teks, baris.Utama.Realisasi.Teks)] };
        if (baris.Capaian.Nilai is NilaiSel.Sebutan { Kata: var kata } && KataStatus.Reached(kata) is { } reached)
        {
            return reached == computed >= 100
                ? hasil with { Putusan = baris.Blok.Baris.Exists(b => b.Cetak is not null) ? Putusan.KebijakanLain : Putusan.Cocok, Beda = baris.Blok.Baris.Exists(b => b.Cetak is not null) ? [Alasan.Of(reached ? PeriksaRules.StatusTercapai : PeriksaRules.StatusTidakTercapai)] : [] }
                : hasil with { Putusan = Putusan.TidakCocok, Sebab = [Alasan.Of(PeriksaRules.Seharusnya, computed >= 100 ? "tercapai" : "tidak tercapai")] };
        }
        return baris.Capaian.Nilai is NilaiSel.Kosong { Kode: PeriksaRules.SelKosong or PeriksaRules.SelTidakAda }
            ? hasil with { Sebab = [Alasan.Of(PeriksaRules.CapaianTidakDicetak, Angka.Format(computed, Shown(baris)))] }
            : hasil with { Sebab = [Alasan.Of(PeriksaRules.CapaianTakTerbaca, baris.Capaian.Teks, (baris.Capaian.Nilai as NilaiSel.Kosong)?.Kode ?? PeriksaRules.SelBukanAngka)] };
    }

    private static List<Alasan> Notes(BarisSiap baris)
    {
        var catatan = new List<Alasan>();
        if (baris.Arah is { Polaritas: Polaritas.Negatif, Tertulis: false, Kata: var kata }) catatan.Add(Alasan.Of(PeriksaRules.ArahDariKata, kata.ToLowerInvariant()));
        var uang = baris.Baris.Satuan.TrimStart().StartsWith("rp", StringComparison.OrdinalIgnoreCase) || baris.Baris.Satuan.Contains("rupiah", StringComparison.OrdinalIgnoreCase);
        if (uang && baris.Utama.Target.Angka is { } t && baris.Utama.Realisasi.Angka > t && !baris.Baris.Indikator.Contains("pendapatan", StringComparison.OrdinalIgnoreCase)) catatan.Add(Alasan.Of(PeriksaRules.MelebihiPagu));
        return catatan;
    }
}

/// <summary>Words that say whether a target was reached.</summary>
internal static class KataStatus
{
    public static bool? Reached(string kata)
    {
        var k = kata.ToLowerInvariant();
        if (k.Contains("tidak", StringComparison.Ordinal) || k.Contains("belum", StringComparison.Ordinal) || k.Contains("bawah", StringComparison.Ordinal) || k.Contains("kurang", StringComparison.Ordinal) || k.Contains("hampir", StringComparison.Ordinal)) return k.Contains("capai", StringComparison.Ordinal) || k.Contains("target", StringComparison.Ordinal) || k.Contains("penuh", StringComparison.Ordinal) ? false : null;
        return k.Contains("capai", StringComparison.Ordinal) || k.Contains("lampau", StringComparison.Ordinal) || k.Contains("melebihi", StringComparison.Ordinal) || k.Contains("sesuai target", StringComparison.Ordinal) || k.Contains("memenuhi", StringComparison.Ordinal) ? true : null;
    }
}
