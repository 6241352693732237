namespace Siklus.Domain.Measurement.Audit;

/// <summary>Codes of what the check of a published table says about a row; each has an Indonesian sentence in App.</summary>
public static class PeriksaRules
{
    /// <summary>The cell is empty.</summary>
    public const string SelKosong = "periksa.sel-kosong";

    /// <summary>The cell says that there is nothing: "-", "n/a".</summary>
    public const string SelTidakAda = "periksa.sel-tidak-ada";

    /// <summary>A place of a template that was never filled: "${…}".</summary>
    public const string SelTemplat = "periksa.sel-templat";

    /// <summary>An error of a program for sheets: "#DIV/0!".</summary>
    public const string SelGalat = "periksa.sel-galat";

    /// <summary>The cell holds no number that can be computed with.</summary>
    public const string SelBukanAngka = "periksa.sel-bukan-angka";

    /// <summary>No verdict: target. {0} = as printed, {1} = why.</summary>
    public const string TargetTakTerbaca = "periksa.target-tak-terbaca";

    /// <summary>No verdict: realisasi. {0} = as printed, {1} = why.</summary>
    public const string RealisasiTakTerbaca = "periksa.realisasi-tak-terbaca";

    /// <summary>No verdict: capaian. {0} = as printed, {1} = why.</summary>
    public const string CapaianTakTerbaca = "periksa.capaian-tak-terbaca";

    /// <summary>No verdict: capaian is not printed. {0} = what it would be.</summary>
    public const string CapaianTidakDicetak = "periksa.capaian-tidak-dicetak";

    /// <summary>No verdict: the target is zero and no policy says what that gives. {0} = capaian printed.</summary>
    public const string TargetNol = "periksa.target-nol";

    /// <summary>No verdict: words or days that have no order. {0} = target, {1} = realisasi.</summary>
    public const string TanpaUrutan = "periksa.tanpa-urutan";

    /// <summary>No verdict: a mean of nothing.</summary>
    public const string RataRataTanpaAnggota = "periksa.rata-rata-tanpa-anggota";

    /// <summary>No verdict: the numbers are too large.</summary>
    public const string DiLuarJangkauan = "periksa.di-luar-jangkauan";

    /// <summary>Both have no value: printed as nothing, computed as nothing.</summary>
    public const string SamaSamaKosong = "periksa.sama-sama-kosong";

    /// <summary>Other policy: lower is better, T ÷ R.</summary>
    public const string Rasio = "periksa.rasio";

    /// <summary>Other policy: lower is better, (2T − R) ÷ T.</summary>
    public const string Selisih = "periksa.selisih";

    /// <summary>Other policy: R ÷ T although lower is better. {0} = words that say so.</summary>
    public const string Positif = "periksa.positif";

    /// <summary>Other policy: a cap. {0} = cap.</summary>
    public const string Dibatasi = "periksa.dibatasi";

    /// <summary>Other policy: no cap. {0} = the cap of the policy.</summary>
    public const string TanpaBatasAtas = "periksa.tanpa-batas-atas";

    /// <summary>Other policy: no floor.</summary>
    public const string TanpaBatasBawah = "periksa.tanpa-batas-bawah";

    /// <summary>Other policy: a floor. {0} = floor.</summary>
    public const string BatasBawah = "periksa.batas-bawah";

    /// <summary>Other policy: cut off. {0} = decimals.</summary>
    public const string Dipotong = "periksa.dipotong";

    /// <summary>Other policy: rounded up. {0} = decimals.</summary>
    public const string KeAtas = "periksa.ke-atas";

    /// <summary>Other policy: rounded half up. {0} = decimals.</summary>
    public const string SetengahKeAtas = "periksa.setengah-ke-atas";

    /// <summary>Other policy: fewer decimals than the rest of the table. {0} = decimals.</summary>
    public const string DesimalLain = "periksa.desimal-lain";

    /// <summary>Other policy: computed from unrounded target or realisasi. {0} = lowest, {1} = highest capaian that they allow.</summary>
    public const string CetakDibulatkan = "periksa.cetak-dibulatkan";

    /// <summary>Other policy: another target or realisasi of the same row. {0} = which.</summary>
    public const string PasanganLain = "periksa.pasangan-lain";

    /// <summary>Other policy: a number read in the other way. {0} = as printed, {1} = as read.</summary>
    public const string DibacaLain = "periksa.dibaca-lain";

    /// <summary>Other policy: within the range or at the promised bound is 100.</summary>
    public const string StatusTercapai = "periksa.status-tercapai";

    /// <summary>Other policy: not reached is 0.</summary>
    public const string StatusTidakTercapai = "periksa.status-tidak-tercapai";

    /// <summary>Other policy: the same opinion or grade is 100.</summary>
    public const string SebutanSama = "periksa.sebutan-sama";

    /// <summary>Other policy: grades as ranks. {0} = rank of realisasi, {1} = rank of target.</summary>
    public const string Peringkat = "periksa.peringkat";

    /// <summary>Other policy: R ÷ upper bound of the range.</summary>
    public const string RentangAtas = "periksa.rentang-atas";

    /// <summary>Other policy: R ÷ lower bound of the range.</summary>
    public const string RentangBawah = "periksa.rentang-bawah";

    /// <summary>Other policy: R ÷ middle of the range.</summary>
    public const string RentangTengah = "periksa.rentang-tengah";

    /// <summary>Other policy: zero of zero. {0} = what it is.</summary>
    public const string NolNol = "periksa.nol-nol";

    /// <summary>Other policy: something of a target of zero. {0} = what it is.</summary>
    public const string NolTerlampaui = "periksa.nol-terlampaui";

    /// <summary>Other policy: not reported counts as zero.</summary>
    public const string KosongNol = "periksa.kosong-nol";

    /// <summary>Other policy: divided although below zero.</summary>
    public const string BilanganNegatif = "periksa.bilangan-negatif";

    /// <summary>Other policy: what is left of the target, (T − R) ÷ T.</summary>
    public const string SisaTarget = "periksa.sisa-target";

    /// <summary>Other policy: a scale read in another way. {0} = scale, {1} = way.</summary>
    public const string SkalaLain = "periksa.skala-lain";

    /// <summary>Other policy: predikat of the value that was printed rounded. {0} = unrounded.</summary>
    public const string PredikatDariCetak = "periksa.predikat-dari-cetak";

    /// <summary>Other policy of a mean. {0} = how it was taken.</summary>
    public const string RataRataLain = "periksa.rata-rata-lain";

    /// <summary>Wrong. {0} = what it should be.</summary>
    public const string Seharusnya = "periksa.seharusnya";

    /// <summary>Wrong predikat. {0} = what it should be, {1} = capaian, {2} = scale.</summary>
    public const string PredikatSeharusnya = "periksa.predikat-seharusnya";

    /// <summary>Cause: realisasi printed as capaian.</summary>
    public const string RealisasiDisalin = "periksa.realisasi-disalin";

    /// <summary>Cause: target printed as capaian.</summary>
    public const string TargetDisalin = "periksa.target-disalin";

    /// <summary>Cause: a difference from 100 instead of a ratio. {0} = expression.</summary>
    public const string SelisihSeratus = "periksa.selisih-seratus";

    /// <summary>Cause: a slip of the decimal sign in capaian. {0} = factor.</summary>
    public const string GeserCapaian = "periksa.geser-capaian";


    /// <summary>Cause: direction turned round. {0} = formula that was used.</summary>
    public const string ArahTerbalik = "periksa.arah-terbalik";

    /// <summary>Cause: two digits in the wrong order.</summary>
    public const string AngkaTertukar = "periksa.angka-tertukar";

    /// <summary>Cause: one off in the last digit.</summary>
    public const string DigitTerakhir = "periksa.digit-terakhir";

    /// <summary>Cause: capaian of another row. {0} = its number or name.</summary>
    public const string BarisLain = "periksa.baris-lain";

    /// <summary>Cause: capaian of another period of the same row. {0} = period.</summary>
    public const string PeriodeLain = "periksa.periode-lain";

    /// <summary>Cause: the mean holds a wrong capaian. {0} = rows.</summary>
    public const string RataRataMemuatSalah = "periksa.rata-rata-memuat-salah";

    /// <summary>Cause: percentages were added. {0} = sum.</summary>
    public const string PersenDijumlah = "periksa.persen-dijumlah";

    /// <summary>Cause: as if realisasi had been rounded before printing. {0} = the realisasi that would give it.</summary>
    public const string RealisasiTersirat = "periksa.realisasi-tersirat";

    /// <summary>Note: what the policy of the table gives. {0} = capaian.</summary>
    public const string MenurutKebijakan = "periksa.menurut-kebijakan";

    /// <summary>Note: direction from the arithmetic.</summary>
    public const string ArahDariHitungan = "periksa.arah-dari-hitungan";

    /// <summary>Note: direction from the words. {0} = words.</summary>
    public const string ArahDariKata = "periksa.arah-dari-kata";

    /// <summary>Note: realisasi above the budget.</summary>
    public const string MelebihiPagu = "periksa.melebihi-pagu";

    /// <summary>Note: the same figures as another row. {0} = its number or name.</summary>
    public const string BarisKembar = "periksa.baris-kembar";

    /// <summary>Note: same target, realisasi and capaian as in another period. {0} = period.</summary>
    public const string PeriodeKembar = "periksa.periode-kembar";

    /// <summary>Note: predikat that no known scale has. {0} = as printed.</summary>
    public const string PredikatAsing = "periksa.predikat-asing";

    /// <summary>Note on the policy: {0} of {1} rows follow it.</summary>
    public const string KebijakanMenjelaskan = "periksa.kebijakan-menjelaskan";

    /// <summary>Note on the policy: nothing in the table tells which. {0} = what cannot be told apart.</summary>
    public const string TidakDapatDibedakan = "periksa.tidak-dapat-dibedakan";

    /// <summary>Note on the policy: it explains fewer than half of the rows.</summary>
    public const string KebijakanLemah = "periksa.kebijakan-lemah";
}
