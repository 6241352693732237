using Siklus.Domain.Measurement;

namespace Siklus.App.Measurement;

/// <summary>One answer to a question about how the office measures.</summary>
/// <param name="Kode">Stable code.</param>
/// <param name="Nama">What is chosen, as it stands in a sentence.</param>
/// <param name="Akibat">What follows, or null where the name says it.</param>
public sealed record Opsi(string Kode, string Nama, string? Akibat = null);

/// <summary>A question about how the office measures, with its answers and an example that is computed by the rules themselves.</summary>
/// <param name="Kode">Name of the setting.</param>
/// <param name="Kelompok">Under which heading it is asked.</param>
/// <param name="Nama">What is asked.</param>
/// <param name="Opsi">The answers; the first is the default.</param>
/// <param name="Of">The answer that settings give.</param>
/// <param name="With">Settings with another answer.</param>
/// <param name="Contoh">What settings yield in an example.</param>
public sealed record PilihanPengukuran(
    string Kode, string Kelompok, string Nama, IReadOnlyList<Opsi> Opsi, Func<AturanPengukuran, string> Of, Func<AturanPengukuran, string, AturanPengukuran> With,
    Func<AturanPengukuran, string> Contoh)
{
    /// <summary>The answer in words.</summary>
    public string Isi(AturanPengukuran aturan) => Opsi.First(o => o.Kode == Of(aturan)).Nama;

    /// <summary>The example under one of the answers, all other settings as they are.</summary>
    public string ContohOf(AturanPengukuran aturan, Opsi opsi) => Contoh(With(aturan, opsi.Kode));

    /// <summary>All questions, in the order in which they are asked.</summary>
    public static IReadOnlyList<PilihanPengukuran> Semua { get; } =
    [
        Make("Nol pada target atau realisasi", "Target nol, makin tinggi makin baik", a => a.TargetNolPositif, (a, v) => a with { TargetNolPositif = v }, a => ContohPengukuran.Zero(a, naik: true),
            (TargetNolPositif.TidakDihitung, "tidak dihitung", "Pembagian dengan nol tidak ada hasilnya."),
            (TargetNolPositif.SeratusBilaNol, "100% bila realisasinya juga nol, selain itu tidak dihitung", "Tidak ada yang dijanjikan dan tidak ada yang dikerjakan."),
            (TargetNolPositif.NolBilaNol, "0% bila realisasinya juga nol, selain itu tidak dihitung", "Seperti tabel yang mencetak 0 dibagi 0 sebagai 0."),
            (TargetNolPositif.Seratus, "selalu 100%", null)),
        Make("Nol pada target atau realisasi", "Target nol, makin rendah makin baik", a => a.TargetNolNegatif, (a, v) => a with { TargetNolNegatif = v }, a => ContohPengukuran.Zero(a, naik: false),
            (TargetNolNegatif.SeratusBilaNol, "100% bila realisasi nol, selain itu 0%", "Misalnya target nol kejadian."),
            (TargetNolNegatif.TidakDihitung, "tidak dihitung", null),
            (TargetNolNegatif.Nol, "selalu 0%", "Seperti tabel yang mencetak 0 dibagi 0 sebagai 0.")),
        Make("Nol pada target atau realisasi", "Realisasi nol pada rumus target dibagi realisasi", a => a.RealisasiNolRasio, (a, v) => a with { RealisasiNolRasio = v }, ContohPengukuran.RatioByZero,
            (RealisasiNolRasio.BatasAtasAtauSeratus, "capaian tertinggi dalam tabel, atau 100% bila tanpa batas", null),
            (RealisasiNolRasio.Seratus, "selalu 100%", null),
            (RealisasiNolRasio.TidakDihitung, "tidak dihitung", null),
            (RealisasiNolRasio.Nol, "selalu 0%", "Seperti tabel yang mencetak pembagian dengan nol sebagai 0.")),
        Make("Nol pada target atau realisasi", "Realisasi di atas target rentang", a => a.DiAtasRentang, (a, v) => a with { DiAtasRentang = v }, ContohPengukuran.AboveRange,
            (DiAtasRentang.Selisih, "(2 × batas atas − realisasi) ÷ batas atas", "Makin jauh di atas rentang, makin rendah."),
            (DiAtasRentang.Rasio, "batas atas ÷ realisasi", "Makin jauh di atas rentang, makin rendah, tetapi tidak pernah nol."),
            (DiAtasRentang.Melampaui, "realisasi ÷ batas atas", "Di atas rentang dianggap melampaui target.")),
        Make("Pembanding", "Capaian tribulan dibandingkan dengan", a => a.AcuanTarget, (a, v) => a with { AcuanTarget = v }, ContohPengukuran.Reference,
            (AcuanTarget.SampaiTribulan, "target sampai dengan tribulan itu", null),
            (AcuanTarget.Tahunan, "target setahun", "Capaian naik sepanjang tahun; pada awal tahun memang rendah.")),
        Make("Yang belum dilaporkan", "Tribulan yang belum dilaporkan", a => a.TribulanKosong, (a, v) => a with { TribulanKosong = v }, ContohPengukuran.MissingQuarter,
            (TribulanKosong.HitungYangAda, "dihitung dari yang ada dan disebutkan", "Penjumlahan memakai target tribulan yang sama; kosong tidak pernah menjadi 0."),
            (TribulanKosong.TidakDihitung, "capaian tidak dihitung", "Kosong sampai semua tribulan dilaporkan."),
            (TribulanKosong.DihitungNol, "dihitung nol dan disebutkan", "Yang menyatakan tidak ada data beserta alasannya tetap tidak dihitung.")),
        Make("Yang belum dilaporkan", "Indikator yang belum dilaporkan, dalam rata-rata", a => a.AnggotaKosong, (a, v) => a with { AnggotaKosong = v }, ContohPengukuran.MissingMember,
            (AnggotaKosong.Dikeluarkan, "dikeluarkan dan disebutkan (n dari m)", null),
            (AnggotaKosong.DihitungNol, "dihitung nol", "Yang diukur pada akhir tahun atau tanpa data beserta alasannya tidak ikut."),
            (AnggotaKosong.TidakDihitung, "rata-rata tidak dihitung", "Kosong sampai semuanya dilaporkan.")),
        Make("Rata-rata", "Cara menghitung rata-rata", a => a.CaraRataRata, (a, v) => a with { CaraRataRata = v }, ContohPengukuran.Weights,
            (CaraRataRata.Polos, "semua sama berat", null),
            (CaraRataRata.Berbobot, "menurut bobot indikator", null),
            (CaraRataRata.BerbobotPagu, "menurut pagu", "Jumlah (pagu × capaian) dibagi jumlah pagu; yang tanpa pagu tidak ikut.")),
        Make("Rata-rata", "Indikator yang dirata-ratakan", a => a.CakupanRataRata, (a, v) => a with { CakupanRataRata = v }, a => ContohPengukuran.Scope(a, a.CakupanRataRata), Cakupan),
        Make("Rata-rata", "Capaian kantor dihitung dari", a => a.DasarKantor, (a, v) => a with { DasarKantor = v }, ContohPengukuran.Office,
            (DasarKantor.RataRataSasaran, "rata-rata sasaran", "Setiap sasaran sama berat, berapa pun indikatornya."),
            (DasarKantor.RataRataIndikator, "rata-rata semua indikator", null),
            (DasarKantor.RataRataTujuan, "rata-rata tujuan", "Setiap tujuan sama berat; tujuan dihitung dari rata-rata sasarannya.")),
        new("CakupanKedua", "Rata-rata", "Rata-rata kedua yang dicetak di sampingnya", [new("", "tidak ada"), .. Cakupan.Select(c => new Opsi($"{c.Nilai}", c.Nama, c.Akibat))],
            a => $"{a.CakupanKedua}", (a, v) => a with { CakupanKedua = v.Length == 0 ? null : Enum.Parse<CakupanRataRata>(v) },
            a => a.CakupanKedua is { } kedua ? ContohPengukuran.Scope(a, kedua) : "hanya satu rata-rata"),
        Make("Pembulatan", "Cara membulatkan", a => a.CaraBulat, (a, v) => a with { CaraBulat = v }, ContohPengukuran.Rounding,
            (CaraBulat.SetengahKeAtas, "setengah ke atas", null),
            (CaraBulat.Dipotong, "dipotong", null),
            (CaraBulat.KeAtas, "selalu ke atas", null)),
        Make("Pembulatan", "Kapan dibulatkan", a => a.SaatBulat, (a, v) => a with { SaatBulat = v }, ContohPengukuran.RoundingMoment,
            (SaatBulat.Ditampilkan, "hanya saat ditampilkan; predikat dan rata-rata dari angka yang tidak dibulatkan", null),
            (SaatBulat.SebelumPredikat, "sebelum predikat dicari; rata-rata dari angka yang tidak dibulatkan", null),
            (SaatBulat.SebelumRataRata, "segera sesudah dihitung; predikat dan rata-rata dari angka yang sudah dibulatkan", null)),
    ];

    /// <summary>The question of that name.</summary>
    public static PilihanPengukuran Find(string kode) => Semua.First(p => p.Kode == kode);

    private static (CakupanRataRata Nilai, string Nama, string? Akibat)[] Cakupan =>
    [
        (CakupanRataRata.SemuaBernilai, "semua yang memiliki nilai", null),
        (CakupanRataRata.BertargetTribulan, "hanya yang bertarget pada tribulan itu", null),
        (CakupanRataRata.HanyaIku, "hanya IKU", null),
        (CakupanRataRata.TargetTahunan, "semua, terhadap target tahunan", "Realisasi sampai dengan tribulan itu dibagi target setahun."),
    ];

    private static PilihanPengukuran Make<T>(
        string kelompok, string nama, Func<AturanPengukuran, T> of, Func<AturanPengukuran, T, AturanPengukuran> with, Func<AturanPengukuran, string> contoh,
        params (T Nilai, string Nama, string? Akibat)[] opsi)
        where T : struct, Enum =>
        new(typeof(T).Name, kelompok, nama, [.. opsi.Select(o => new Opsi($"{o.Nilai}", o.Nama, o.Akibat))], a => $"{of(a)}", (a, v) => with(a, Enum.Parse<T>(v)), contoh);
}
