using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;
using Siklus.Domain.Planning.Review;
using static Siklus.Domain.Tests.Planning.Review.Plans;

namespace Siklus.Domain.Tests.Planning.Review;

/// <summary>A defect of every rule, each put into a clean plan.</summary>
/// <param name="Kode">The rule.</param>
/// <param name="Letak">Code, or name, of the place where it must be found.</param>
/// <param name="Rencana">The plan that it spoils.</param>
/// <param name="Spoil">How.</param>
internal sealed record Defect(string Kode, string Letak, string Rencana, Func<RencanaKinerja, RencanaKinerja> Spoil)
{
    private const string Small = "kecamatan-kecil";
    private const string Middle = "kecamatan-menengah";
    private const string Sub = "7.01.02.2.02.0003";
    private const string Kasi = "Kepala Seksi Pelayanan";
    private const string Kasubbag = "Kepala Subbagian Perencanaan dan Keuangan";
    private const JenisDokumen Pk = JenisDokumen.PerjanjianKinerja;
    private const JenisDokumen Ra = JenisDokumen.RencanaAksi;

    public static IReadOnlyList<Defect> All { get; } = [.. Tree(), .. Cards(), .. Targets(), .. Documents(), .. Money(), .. Actions()];

    private static IEnumerable<Defect> Tree() =>
    [
        new(PlanReviewRules.PeriodeSalah, "Kecamatan Tirtasari", Small, p => p with { Mulai = 2029, Akhir = 2025 }),
        new(PlanReviewRules.KodeKosong, "Indeks Kepuasan Masyarakat", Small, p => p with { Indikator = [.. p.Indikator, .. p.Indikator.Where(i => i.Kode == "S1.1").Take(1).Select(i => i with { Kode = " " })] }),
        new(PlanReviewRules.KodeGanda, "S1.1", Small, p => p with { Indikator = [.. p.Indikator, .. p.Indikator.Where(i => i.Kode == "S1.1").Take(1)] }),
        new(PlanReviewRules.KodeGanda, "S1", Small, p => p with { Simpul = [.. p.Simpul, .. p.Simpul.Where(i => i.Kode == "S1").Take(1)] }),
        new(PlanReviewRules.JenisTidakDikenal, "X", Small, p => p with { Simpul = [.. p.Simpul, new("X", (JenisSimpul)99, "Sesuatu")] }),
        new(PlanReviewRules.UraianKosong, "S1", Small, p => p.Node("S1", s => s with { Uraian = "-" })),
        new(PlanReviewRules.IndukTidakDikenal, "S1", Small, p => p.Node("S1", s => s with { Induk = ["T1", "T9"] })),
        new(PlanReviewRules.IndukTidakCocok, Sub, Small, p => p.Node(Sub, s => s with { Induk = [.. s.Induk!, "T1"] })),
        new(PlanReviewRules.IndukMelingkar, "S1", Middle, p => p.Node("S1", s => s with { Induk = ["T1", "S1.A"] })),
        new(PlanReviewRules.TanpaInduk, "7.01.02", Small, p => p.Node("7.01.02", s => s with { Induk = [] }).Node("7.01.01", s => s with { Induk = ["S2", "S1"] })),
        new(PlanReviewRules.TanpaInduk, "S4", Middle, p => p.Node("S4", s => s with { Induk = null })),
        new(PlanReviewRules.TanpaTurunan, "S2", Small, p => p.Node("7.01.01", s => s with { Induk = ["S1"] })),
        new(PlanReviewRules.TanpaTurunan, "7.01.04.2.01", Middle, p => p.Node("7.01.04.2.01.0001", s => s with { Induk = ["S3"] }).Node("7.01.04.2.01.0002", s => s with { Induk = ["S3"] })),
        new(PlanReviewRules.NomenklaturSalah, "7.01.02.02.02.0003", Small, p => p.Rename(Sub, "7.01.02.02.02.0003")),
        new(PlanReviewRules.NomenklaturTerputus, "7.01.03.2.02.0003", Small, p => p.Rename(Sub, "7.01.03.2.02.0003")),
        new(PlanReviewRules.PemilikKosong, "S1", Small, p => p.Node("S1", s => s with { Pemilik = null })),
        new(PlanReviewRules.TanpaIndikator, "T1", Small, p => p with { Indikator = [.. p.Indikator.Where(i => i.Kode != "T1.1")], Dokumen = [.. p.Dokumen.Select(d => d.Target is null ? d : d.WithoutLine("T1.1"))] }),
        new(PlanReviewRules.SimpulTidakDikenal, "S1.2", Small, p => p.Ind("S1.2", i => i with { Simpul = "S9" })),
        new(PlanReviewRules.SimpulTidakDiukur, "S1.2", Middle, p => p.Ind("S1.2", i => i with { Simpul = "M2" })),
    ];

    private static IEnumerable<Defect> Cards() =>
    [
        new(PlanReviewRules.NamaKosong, "S1.2", Small, p => p.Ind("S1.2", i => i with { Nama = " " })),
        new(PlanReviewRules.DefinisiKosong, "S1.1", Small, p => p.Ind("S1.1", i => i with { Definisi = null })),
        new(PlanReviewRules.SatuanKosong, "S1.1", Small, p => p.Ind("S1.1", i => i with { Satuan = "-" })),
        new(PlanReviewRules.RumusKosong, "S1.1", Small, p => p.Ind("S1.1", i => i with { Rumus = null })),
        new(PlanReviewRules.RumusKosong, "S2.1", Small, p => p.Ind("S2.1", i => i with { Rumus = null })),
        new(PlanReviewRules.RumusTidakDikenal, "S1.2", Small, p => p.Ind("S1.2", i => i with { Rumus = i.Rumus! with { Jenis = "kali" } })),
        new(PlanReviewRules.RumusTidakLengkap, "S1.2", Small, p => p.Ind("S1.2", i => i with { Rumus = i.Rumus! with { Komponen = [i.Rumus.Komponen![0]] } })),
        new(PlanReviewRules.UngkapanTidakTerbaca, "S1.2", Small, p => p.Ind("S1.2", i => i with { Rumus = i.Rumus! with { Jenis = "ungkapan", Ungkapan = "hadir ÷" } })),
        new(PlanReviewRules.RumusTidakLengkap, "S2.1", Small, p => p.Ind("S2.1", i => i with { Rumus = i.Rumus! with { Peta = null } })),
        new(PlanReviewRules.PasanganTidakSah, Sub + "-1", Small, p => p.Ind(Sub + "-1", i => i with { Konsolidasi = Konsolidasi.NilaiAkhir })),
        new(PlanReviewRules.PersenDijumlah, "K1.1", Small, p => p.Ind("K1.1", i => i with { Konsolidasi = Konsolidasi.Jumlah })),
        new(PlanReviewRules.PredikatPolaritas, "S2.1", Small, p => p.Ind("S2.1", i => i with { Polaritas = Polaritas.Negatif })),
        new(PlanReviewRules.SumberKosong, "S1.1", Small, p => p.Ind("S1.1", i => i with { Sumber = "" })),
        new(PlanReviewRules.PenanggungJawabKosong, "S1.1", Small, p => p.Ind("S1.1", i => i with { Unit = null })),
        new(PlanReviewRules.BaselineKosong, "S1.1", Small, p => p.Ind("S1.1", i => i with { Baseline = null })),
        new(PlanReviewRules.TahunBaselineSalah, "S1.1", Small, p => p.Ind("S1.1", i => i with { TahunBaseline = 2027 })),
        new(PlanReviewRules.TanpaIku, "Kecamatan Tirtasari", Small, p => p with { Indikator = [.. p.Indikator.Select(i => i with { Iku = false })] }),
        new(PlanReviewRules.AlasanIkuKosong, "S1.1", Small, p => p.Ind("S1.1", i => i with { Alasan = null })),
        new(PlanReviewRules.OutputSebagaiOutcome, "S1.2", Small, p => p.Ind("S1.2", i => i with { Nama = "Jumlah dokumen standar pelayanan" })),
        new(PlanReviewRules.OutputSebagaiOutcome, "S1.2", Small, p => p.Ind("S1.2", i => i with { Nama = "Terlaksananya pelayanan terpadu" })),
        new(PlanReviewRules.IndikatorKabur, "S1.2", Small, p => p.Ind("S1.2", i => i with { Nama = "Mengupayakan pelayanan yang prima" })),
        new(PlanReviewRules.IndikatorKabur, "K1.1", Small, p => p.Ind("K1.1", i => i with { Nama = "Meningkatkan kualitas dokumen" })),
        new(PlanReviewRules.SasaranAktivitas, "S1", Small, p => p.Node("S1", s => s with { Uraian = "Meningkatkan kualitas pelayanan publik" })),
        new(PlanReviewRules.DefinisiBerbeda, "S1.2", Small, p => p.Ind("P2.1", i => i with { Nama = "Prosentase permohonan yang selesai tepat waktu" })),
        new(PlanReviewRules.DefinisiBerbeda, "S1.2", Small, p => p.Ind("P2.1", i => i with { Nama = "Persentase permohonan yang selesaii tepat waktu" })),
    ];

    private static IEnumerable<Defect> Targets() =>
    [
        new(PlanReviewRules.IndikatorTidakDikenal, "Renja 2026", Small, p => p.Doc(JenisDokumen.Renja, d => d with { Target = [.. d.Target!, new("S9", 2026, Value(1))] })),
        new(PlanReviewRules.TargetGanda, "S1.1", Small, p => p.Doc(JenisDokumen.Renja, d => d with { Target = [.. d.Target!, new("S1.1", 2026, Value(83))] })),
        new(PlanReviewRules.TargetTahunanKosong, "S1.1", Small, p => p.Doc(JenisDokumen.Renja, d => d.Line("S1.1", t => t with { Tahunan = null }))),
        new(PlanReviewRules.TargetTidakCocok, "S1.1", Small, p => p.Doc(JenisDokumen.Renja, d => d.Line("S1.1", t => t with { Tahunan = Value("tinggi") }))),
        new(PlanReviewRules.TargetTidakCocok, "S2.1", Small, p => p.Doc(JenisDokumen.Renja, d => d.Line("S2.1", t => t with { Tahunan = Value("BBB") }))),
        new(PlanReviewRules.TargetTidakCocok, "S1.A.1", Middle, p => p.Doc(Ra, d => d.Line("S1.A.1", t => t with { Tahunan = Value(new[] { 3, 1 }) }))),
        new(PlanReviewRules.TargetRenstraKosong, "S1.1", Small, p => p.Doc(JenisDokumen.Renstra, d => d.WithoutLine("S1.1", 2027))),
        new(PlanReviewRules.TargetPkKosong, "S1.2", Small, p => p.Doc(Pk, d => d.WithoutLine("S1.2"), "Camat")),
        new(PlanReviewRules.TahunDiLuar, "Renja 2026", Small, p => p.Doc(JenisDokumen.Renja, d => d with { Target = [.. d.Target!, new("S1.1", 2029, Value(86))] })),
        new(PlanReviewRules.TahunDiLuar, "Renja 2031", Small, p => p with { Dokumen = [.. p.Dokumen, new(JenisDokumen.Renja, 2031)] }),
        new(PlanReviewRules.TribulanTidakBerjumlah, Sub + "-1", Small, p => p.Doc(Pk, d => d.Line(Sub + "-1", t => t with { Tribulan = Quarters(3, 3, 3, 4) }), Kasi)),
        new(PlanReviewRules.TribulanTidakRuntut, "K1.1", Small, p => p.Doc(Pk, d => d.Line("K1.1", t => t with { Tribulan = Quarters(50, 40, 80, 95) }), Kasubbag)),
        new(PlanReviewRules.TribulanTidakBerakhir, "K1.1", Small, p => p.Doc(Pk, d => d.Line("K1.1", t => t with { Tribulan = Quarters(20, 40, 80, 90) }), Kasubbag)),
        new(PlanReviewRules.TribulanTidakTetap, "S1.2", Small, p => p.Doc(Ra, d => d.Line("S1.2", t => t with { Tribulan = Quarters(90, 90, 90, 91) }))),
        new(PlanReviewRules.TribulanTidakPerlu, "S1.1", Small, p => p.Doc(Ra, d => d.Line("S1.1", t => t with { Tribulan = Quarters(80, 81, 82, 83) }))),
        new(PlanReviewRules.TribulanKosong, "S1.2", Small, p => p.Doc(Ra, d => d.Line("S1.2", t => t with { Tribulan = Quarters(90, null, 90, 90) }))),
        new(PlanReviewRules.TribulanKosong, "S1.2", Small, p => p.Doc(Ra, d => d.Line("S1.2", t => t with { Tribulan = null }))),
        new(PlanReviewRules.PolaritasBerlawanan, "S1.1", Small, p => p.Ind("S1.1", i => i with { Polaritas = Polaritas.Negatif })),
        new(PlanReviewRules.PolaritasBerlawanan, "S3.1", Middle, p => p.Ind("S3.1", i => i with { Polaritas = Polaritas.Positif })),
        new(PlanReviewRules.TargetTidakLebihBaik, "S1.1", Small, p => p.Ind("S1.1", i => i with { Baseline = Value(86) })),
        new(PlanReviewRules.TargetMendatar, "S1.1", Small, p => p.Everywhere("S1.1", 83)),
    ];

    private static IEnumerable<Defect> Documents() =>
    [
        new(PlanReviewRules.TargetBerbeda, "S1.1", Small, p => p.Doc(Ra, d => d.Line("S1.1", t => t with { Tahunan = Value(84) }))),
        new(PlanReviewRules.TargetTertinggal, "S2.2", Middle, p => p with
        {
            Dokumen =
            [
                .. p.Dokumen,
                .. p.Dokumen.Where(d => d.Jenis == JenisDokumen.Renstra).Take(1).Select(d => d.Line("S2.2", t => t with { Tahunan = Value(99) }, 2026) with { Perubahan = 1, Alasan = AlasanPerubahan.PerubahanDokumenInduk }),
            ],
        }),
        new(PlanReviewRules.TargetMendahului, "S2.2", Middle, p => p.Doc(Pk, d => d.Line("S2.2", t => t with { Tahunan = Value(99) }), "Camat", 2).Doc(Ra, d => d.Line("S2.2", t => t with { Tahunan = Value(99), Tribulan = Quarters(25, 50, 80, 99) }))),
        new(PlanReviewRules.TanpaRenstra, "Kecamatan Tirtasari", Small, p => p.WithoutDoc(JenisDokumen.Renstra)),
        new(PlanReviewRules.DokumenHuluTidakAda, "Kecamatan Tirtasari", Small, p => p.WithoutDoc(JenisDokumen.Renja)),
        new(PlanReviewRules.DokumenHuluTidakAda, "Kecamatan Tirtasari", Small, p => p.WithoutDoc(JenisDokumen.Dpa)),
        new(PlanReviewRules.TanpaRencanaAksi, "Kecamatan Tirtasari", Small, p => p.WithoutDoc(Ra)),
        new(PlanReviewRules.DokumenGanda, "Renja 2026", Small, p => p with { Dokumen = [.. p.Dokumen, .. p.Dokumen.Where(d => d.Jenis == JenisDokumen.Renja).Take(1)] }),
        new(PlanReviewRules.AlasanKosong, "Renja Perubahan 2026", Middle, p => p.Doc(JenisDokumen.Renja, d => d with { Alasan = null }, perubahan: 1)),
        new(PlanReviewRules.AlasanTidakSah, "PK Perubahan Camat 2026", Middle, p => p.Doc(Pk, d => d with { Alasan = AlasanPerubahan.PerubahanApbd }, "Camat", 1)),
        new(PlanReviewRules.PihakKosong, "PK Kepala Seksi Pelayanan 2026", Small, p => p.Doc(Pk, d => d with { PihakKedua = null }, Kasi)),
        new(PlanReviewRules.TanggalKosong, "Renja 2026", Small, p => p.Doc(JenisDokumen.Renja, d => d with { Tanggal = null })),
        new(PlanReviewRules.PkTerlambat, "PK Camat 2026", Small, p => p.Doc(Pk, d => d with { Tanggal = new(2026, 2, 6) }, "Camat")),
        new(PlanReviewRules.TanpaPk, Kasi, Small, p => p.WithoutDoc(Pk, Kasi)),
    ];

    private static IEnumerable<Defect> Money() =>
    [
        new(PlanReviewRules.PaguSimpulTidakDikenal, "Renja 2026", Small, p => p.Doc(JenisDokumen.Renja, d => d with { Pagu = [.. d.Pagu!, new("7.01.09.2.01.0001", 2026, 1_000_000)] })),
        new(PlanReviewRules.PaguBukanTempatnya, "S1", Small, p => p.Doc(JenisDokumen.Renja, d => d with { Pagu = [.. d.Pagu!, new("S1", 2026, 46_000_000)] })),
        new(PlanReviewRules.PaguTidakSah, Sub, Small, p => p.Doc(JenisDokumen.Renja, d => d.Money(Sub, _ => -1))),
        new(PlanReviewRules.PaguTidakSah, Sub, Small, p => p.Doc(JenisDokumen.Dpa, d => d.Money(Sub, r => r + 0.5m))),
        new(PlanReviewRules.PaguGanda, Sub, Small, p => p.Doc(JenisDokumen.Renja, d => d with { Pagu = [.. d.Pagu!, .. d.Pagu!.Where(x => x.Simpul == Sub).Take(1)] })),
        new(PlanReviewRules.PaguTidakBerjumlah, "7.01.02", Small, p => p.Doc(JenisDokumen.Renja, d => d.Money("7.01.02", r => r + 1))),
        new(PlanReviewRules.TahunDiLuar, "DPA 2026", Small, p => p.Doc(JenisDokumen.Dpa, d => d with { Pagu = [.. d.Pagu!, new(Sub, 2027, 1_000_000)] })),
        new(PlanReviewRules.PaguKosong, Sub, Small, p => p.Doc(JenisDokumen.Renja, d => d with { Pagu = [.. d.Pagu!.Where(x => x.Simpul!.StartsWith("7.01.01", StringComparison.Ordinal))] })),
        new(PlanReviewRules.PaguBedaDpa, "7.01.01.2.01.0001", Small, p => p.Doc(Pk, d => d.Money("7.01.01.2.01.0001", r => r + 1), Kasubbag)),
        new(PlanReviewRules.PaguBedaDpa, "7.01.02", Small, p => p.Doc(Pk, d => d.Money("7.01.02", r => r - 1), "Camat")),
        new(PlanReviewRules.PaguPkTidakLengkap, "7.01.02", Small, p => p.Doc(Pk, d => d with { Pagu = [.. d.Pagu!.Where(x => x.Simpul != "7.01.02")] }, "Camat")),
    ];

    private static IEnumerable<Defect> Actions() =>
    [
        new(PlanReviewRules.TidakDalamRencanaAksi, "S1.2", Small, p => p.Doc(Ra, d => d.WithoutLine("S1.2"))),
        new(PlanReviewRules.TanpaAksi, "S1.2", Small, p => p.Doc(Ra, d => d with { Aksi = [.. d.Aksi!.Where(a => a.Indikator != "S1.2")] })),
        new(PlanReviewRules.IndikatorTidakDikenal, "Rencana Aksi 2026", Small, p => p.Doc(Ra, d => d with { Aksi = [.. d.Aksi!, d.Aksi![0] with { Indikator = "S9" }] })),
        new(PlanReviewRules.AksiTidakLengkap, "S1.2", Small, p => p.Doc(Ra, d => d with { Aksi = [.. d.Aksi!.Select(a => a.Indikator == "S1.2" ? a with { Pelaksana = null, Tribulan = [] } : a)] })),
        new(PlanReviewRules.AksiTribulanSalah, "S1.2", Small, p => p.Doc(Ra, d => d with { Aksi = [.. d.Aksi!.Select(a => a.Indikator == "S1.2" ? a with { Tribulan = [4, 5] } : a)] })),
    ];
}
