using System.Text.Json;
using Siklus.App.Common;
using Siklus.App.Sop;
using Siklus.Domain.Sop;
using Siklus.Domain.Sop.Review;
using Siklus.Web.Cli;
using Siklus.Web.Tests.Sop.Files;

namespace Siklus.Web.Tests.Sop;

/// <summary>The review of a sheet: silent on clean ones, and one spoilt sheet for every rule.</summary>
public sealed class ReviewSopTests
{
    private static readonly ReviewSop Review = new(new Sentences());

    private static IEnumerable<string> Rules => typeof(ReviewRules).GetFields().Select(f => (string)f.GetValue(null)!);

    private static string Clean(string kode) => Path.Combine(ReferenceSop.Root, "reference", "sop-bersih", kode + ".json");

    [Theory]
    [InlineData("pengarsipan-naskah-kinerja")]
    [InlineData("rapat-evaluasi-capaian")]
    [InlineData("pengumpulan-data-unit")]
    [InlineData("../sop-siklus/sumberejo-perjanjian-kinerja")]
    public void A_clean_sheet_gets_no_finding(string kode) => Review.Run(ReferenceSop.Read(Clean(kode))).Select(f => $"{f.Bagian}: {f.Kalimat}").ShouldBeEmpty();

    public static TheoryData<string, string> Spoilt => new()
    {
        { ReviewRules.NomorKosong, "nomor" }, { ReviewRules.NomorBerlubang, "nomor-berlubang" }, { ReviewRules.TanggalKosong, "tanggal" }, { ReviewRules.TanggalTerbalik, "tanggal-terbalik" },
        { ReviewRules.PengesahKosong, "pengesah" }, { ReviewRules.PengesahBukanPimpinan, "pengesah-lain" }, { ReviewRules.BagianKosong, "peringatan" }, { ReviewRules.ButirGanda, "ganda" },
        { ReviewRules.KualifikasiJabatan, "kualifikasi-jabatan" }, { ReviewRules.KualifikasiBenda, "kualifikasi-benda" }, { ReviewRules.KeterkaitanBukanSop, "keterkaitan" },
        { ReviewRules.KeterkaitanSendiri, "keterkaitan-sendiri" }, { ReviewRules.DaerahLain, "daerah" }, { ReviewRules.HukumUsang, "usang" }, { ReviewRules.HukumSalahKutip, "salah-kutip" },
        { ReviewRules.JudulTidakSesuai, "judul" }, { ReviewRules.LangkahGanda, "langkah-ganda" }, { ReviewRules.NomorMengulang, "nomor-ulang" }, { ReviewRules.NomorLangkahKosong, "nomor-langkah" },
        { ReviewRules.UraianHilang, "uraian" }, { ReviewRules.SubjekDalamUraian, "subjek" }, { ReviewRules.PelaksanaTidakTercetak, "pelaksana" }, { ReviewRules.KolomTidakDipakai, "kolom" },
        { ReviewRules.WaktuKosong, "waktu" }, { ReviewRules.WaktuNol, "waktu-nol" }, { ReviewRules.WaktuSeragam, "waktu-seragam" }, { ReviewRules.OutputKosong, "output" },
        { ReviewRules.OutputTidakDipakai, "output-buntu" }, { ReviewRules.KelengkapanTanpaAsal, "kelengkapan" }, { ReviewRules.NamaTerlaluUmum, "umum" }, { ReviewRules.TanpaJalanKembali, "buntu" },
        { ReviewRules.JalanKembaliDugaan, "dugaan" }, { ReviewRules.PeriksaTanpaKeputusan, "periksa" }, { SopCheckRules.Unreachable, "tak-tercapai" },
        { ReviewRules.IstilahUsang, "istilah" }, { ReviewRules.KataGanda, "kata-ganda" }, { ReviewRules.JudulDiawaliSop, "judul-sop" }, { ReviewRules.SisaSalinan, "salinan" },
        { ReviewRules.JabatanTanpaKolom, "jabatan" }, { ReviewRules.OutputSamaKelengkapan, "tanpa-ubahan" }, { ReviewRules.HukumKantorLain, "hukum-setda" },
        { ReviewRules.NomorKosong, "nomor-strip" }, { ReviewRules.PengesahKosong, "pengesah-strip" }, { ReviewRules.BagianKosong, "pencatatan-strip" }, { ReviewRules.TanggalKosong, "tanggal-revisi" },
        { ReviewRules.RencanaBerakhir, "rpjmd" }, { ReviewRules.RencanaBerakhir, "renstra-langkah" },
    };

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void What_is_wrong_is_found_and_nothing_else_of_that_kind(string code, string how)
    {
        var found = Review.Run(Spoil(ReferenceSop.Read(Clean("pengumpulan-data-unit")), how));
        found.ShouldContain(f => f.Kode == code, string.Join("\n", found.Select(f => f.Kode)));
        found.ShouldAllBe(f => f.Kalimat.Length > 20 && f.Bagian.Length > 0);
        found.Select(f => f.Kode).Distinct().Count().ShouldBeLessThanOrEqualTo(3, string.Join("\n", found.Select(f => f.Kode)));
    }

    [Fact]
    public void An_office_that_names_its_regency_twice_is_reviewed()
    {
        var sop = ReferenceSop.Read(Clean("rapat-evaluasi-capaian"));
        var twice = sop.Identitas with { Instansi = "Kecamatan Sumberejo Kabupaten Wanasari", Kabupaten = "Kabupaten Wanasari" };
        Review.Run(sop with { Identitas = twice }).ShouldBeEmpty();
    }

    [Fact]
    public void A_megabyte_of_spaces_in_a_legal_basis_is_read_at_once()
    {
        var sop = ReferenceSop.Read(Clean("rapat-evaluasi-capaian"));
        foreach (var endless in new[] { new string(' ', 1_000_000), "Nomor" + new string(' ', 1_000_000), "sebagaimana telah diubah atas " + new string('a', 1_000_000) })
            Review.Run(sop with { Identitas = sop.Identitas with { DasarHukum = [endless] } }).ShouldNotContain(f => f.Kode == ReviewRules.HukumUsang);
    }

    /// <summary>What shows only beside other sheets has a test of its own.</summary>
    [Fact]
    public void Every_rule_has_a_spoilt_sheet() => Rules.Except([ReviewRules.NomorGanda]).ShouldBeSubsetOf(Spoilt.Select(row => (string)row[0]));

    [Fact]
    public void Every_rule_stands_in_the_list_of_rules_with_how_much_it_matters()
    {
        var listed = File.ReadAllLines(Path.Combine(ReferenceSop.Root, "docs", "sop-check.md"));
        foreach (var code in Rules)
        {
            var name = $"| `{code["sopreview.".Length..]}` |";
            listed.ShouldContain(line => line.StartsWith(name, StringComparison.Ordinal) && (line.Contains("| peringatan |", StringComparison.Ordinal) || line.Contains("| catatan |", StringComparison.Ordinal)), code);
        }
    }

    [Theory]
    [InlineData("RPJMD Tahun 2019-2024", 2026, true)]
    [InlineData("RPJMD Tahun 2019-2024", 2024, false)]
    [InlineData("Renstra Kecamatan 2019 s.d. 2024", 2025, true)]
    [InlineData("Rencana Strategis Tahun 2016 sampai dengan tahun 2021", 2022, true)]
    [InlineData("Peraturan Daerah Nomor 3 Tahun 2025 tentang RPJMD Tahun 2025–2029", 2026, false)]
    [InlineData("Peraturan Daerah Nomor 3 Tahun 2019 tentang Pajak. Surat 2019-2020", 2026, false)]
    [InlineData("Grand Design Reformasi Birokrasi 2010-2025", 2026, false)]
    [InlineData("Renstra, Renja 2019; data 2019-2020", 2026, false)]
    public void A_plan_is_outdated_when_its_period_ended_before_the_year(string text, int tahun, bool outdated)
    {
        var sop = ReferenceSop.Read(Clean("rapat-evaluasi-capaian"));
        Review.Run(sop with { Identitas = sop.Identitas with { DasarHukum = [.. sop.Identitas.DasarHukum, text] } }, tahun).Any(f => f.Kode == ReviewRules.RencanaBerakhir).ShouldBe(outdated);
    }

    [Fact]
    public void A_plan_is_judged_by_the_sheets_last_date_where_no_year_is_given()
    {
        var sop = ReferenceSop.Read(Clean("rapat-evaluasi-capaian"));
        var cites = sop.Identitas with { Peralatan = [.. sop.Identitas.Peralatan, "Renstra 2021-2026"] };
        Review.Run(sop with { Identitas = cites }).ShouldBeEmpty();
        Review.Run(sop with { Identitas = cites }, 2027).Select(f => (f.Kode, f.Bagian, f.Tempat)).ShouldBe([(ReviewRules.RencanaBerakhir, "Peralatan/Perlengkapan", $"identitas.peralatan[{sop.Identitas.Peralatan.Count}]")]);
        Review.Run(ReferenceSop.Of("sumbersuko-pengukuran-kinerja"), 2026).Where(f => f.Kode == ReviewRules.RencanaBerakhir).Select(f => f.Bagian).ShouldBe(["Dasar Hukum"]);
    }

    [Fact]
    public void One_number_on_several_sheets_is_told_at_each_and_once_for_all()
    {
        var (a, b) = (ReferenceSop.Read(Clean("rapat-evaluasi-capaian")), ReferenceSop.Read(Clean("pengumpulan-data-unit")));
        var same = b with { Identitas = b.Identitas with { Nomor = "000.8.3.3 / 12 / SBJ" } };
        Review.Run(a, null, [a, b]).ShouldBeEmpty("each has its own");
        Review.Run(a, null, [a, a with { Versi = 2 }]).ShouldBeEmpty("versions of one SOP keep their number");
        Review.Run(a, null, [same with { Identitas = same.Identitas with { Instansi = "Kecamatan Lain" } }]).ShouldBeEmpty("another office counts by itself");
        var found = Review.Run(a, null, [a, same]).Single();
        (found.Kode, found.Bagian, found.Kalimat.Contains("“PENGUMPULAN DATA KINERJA UNIT”", StringComparison.Ordinal)).ShouldBe((ReviewRules.NomorGanda, "Identitas", true));
        Review.Together([a, same, ReferenceSop.Read(Clean("pengarsipan-naskah-kinerja"))]).Select(f => (f.Kode, f.Bagian)).ShouldBe([(ReviewRules.NomorGanda, a.Identitas.Judul)]);
    }

    [Fact]
    public async Task The_command_line_lays_several_files_side_by_side()
    {
        string Shipped(string kode) => Path.Combine(ReferenceSop.Root, "reference", "sop", kode + ".json");
        var (code, output, _) = await RunAsync("sop", "check", Shipped("poncokusumo-lkj"), Shipped("poncokusumo-renja"), Shipped("donomulyo-perencanaan-kinerja"));
        code.ShouldBe(1);
        output.Split('\n').Count(line => line.Contains("[sopreview.nomor-ganda]", StringComparison.Ordinal)).ShouldBe(2);
        output.ShouldContain("poncokusumo-lkj.json: Identitas: Nomor “065/ /35,07,07/2018” dipakai juga oleh “Penyusunan Rencana Kerja (Renja)”.");
        (await RunAsync("sop", "check", Clean("rapat-evaluasi-capaian"), Clean("pengumpulan-data-unit"), Clean("pengarsipan-naskah-kinerja"))).ShouldBe((0, "Tidak ada temuan.", ""));
        (_, output, _) = await RunAsync("sop", "check", "--json", "--tahun", "2026", Shipped("sumbersuko-pengukuran-kinerja"), Shipped("poncokusumo-lkj"));
        JsonDocument.Parse(output).RootElement.GetProperty("findings").EnumerateArray()
            .ShouldContain(f => f.GetProperty("kode").GetString() == ReviewRules.RencanaBerakhir && f.GetProperty("berkas").GetString() == "sumbersuko-pengukuran-kinerja.json");
        (await RunAsync("sop", "check", Shipped("poncokusumo-lkj"), "tidak-ada.json")).Code.ShouldBe(2);
    }

    /// <summary>The anomalies that were noted of the seeds by hand, as far as the sheet itself shows them.</summary>
    public static TheoryData<string, string[]> Noted => new()
    {
        {
            "donomulyo-perencanaan-kinerja",
            [
                ReviewRules.JudulTidakSesuai, ReviewRules.NomorBerlubang, ReviewRules.PengesahBukanPimpinan, ReviewRules.TanggalKosong, ReviewRules.HukumSalahKutip, ReviewRules.IstilahUsang,
                ReviewRules.NamaTerlaluUmum, ReviewRules.PelaksanaTidakTercetak, ReviewRules.KeterkaitanSendiri,
            ]
        },
        {
            "nuha-pengumpulan-data-kinerja",
            [
                ReviewRules.JudulTidakSesuai, ReviewRules.LangkahGanda, ReviewRules.PeriksaTanpaKeputusan, ReviewRules.DaerahLain, ReviewRules.NomorBerlubang, ReviewRules.TanggalKosong,
                ReviewRules.KualifikasiJabatan, ReviewRules.KeterkaitanBukanSop, ReviewRules.WaktuSeragam, ReviewRules.IstilahUsang, ReviewRules.HukumUsang,
            ]
        },
        {
            "sumbersuko-pengukuran-kinerja",
            [
                ReviewRules.NomorKosong, ReviewRules.TanggalKosong, ReviewRules.PengesahKosong, ReviewRules.DaerahLain, ReviewRules.HukumKantorLain, ReviewRules.UraianHilang, ReviewRules.WaktuKosong,
                ReviewRules.KelengkapanTanpaAsal, ReviewRules.SubjekDalamUraian, ReviewRules.JalanKembaliDugaan,
            ]
        },
        {
            "sumbersuko-pengumpulan-data-kinerja",
            [ReviewRules.NomorKosong, ReviewRules.TanggalKosong, ReviewRules.PengesahKosong, ReviewRules.DaerahLain, ReviewRules.HukumKantorLain, ReviewRules.IstilahUsang, ReviewRules.WaktuKosong]
        },
        { "lampihong-perencanaan-kinerja", [ReviewRules.WaktuKosong, ReviewRules.HukumUsang, ReviewRules.TanggalKosong] },
        { "poncokusumo-renstra", [ReviewRules.NomorBerlubang, ReviewRules.PelaksanaTidakTercetak, ReviewRules.KeterkaitanBukanSop, ReviewRules.BagianKosong] },
        { "poncokusumo-renja", [ReviewRules.NomorBerlubang, ReviewRules.PelaksanaTidakTercetak, ReviewRules.BagianKosong] },
        { "poncokusumo-data-musrenbangcam", [ReviewRules.NomorBerlubang, ReviewRules.SisaSalinan, ReviewRules.BagianKosong] },
        { "poncokusumo-data-adminduk", [ReviewRules.NomorBerlubang, ReviewRules.SisaSalinan, ReviewRules.JudulDiawaliSop, ReviewRules.BagianKosong] },
        {
            "poncokusumo-data-siskamling",
            [ReviewRules.NomorBerlubang, ReviewRules.KualifikasiBenda, ReviewRules.BagianKosong, ReviewRules.JabatanTanpaKolom, ReviewRules.SisaSalinan]
        },
        { "poncokusumo-pemantauan-kinerja", [ReviewRules.NomorBerlubang, ReviewRules.NomorMengulang, ReviewRules.OutputSamaKelengkapan] },
        { "poncokusumo-pengukuran-kinerja", [ReviewRules.NomorBerlubang, ReviewRules.PelaksanaTidakTercetak, ReviewRules.SisaSalinan, ReviewRules.BagianKosong, ReviewRules.PeriksaTanpaKeputusan] },
        { "poncokusumo-evaluasi-data-kinerja", [ReviewRules.NomorBerlubang, ReviewRules.PelaksanaTidakTercetak, ReviewRules.NomorMengulang, ReviewRules.WaktuNol, ReviewRules.PeriksaTanpaKeputusan] },
        { "poncokusumo-lkj", [ReviewRules.NomorBerlubang, ReviewRules.PelaksanaTidakTercetak, ReviewRules.KeterkaitanBukanSop] },
    };

    [Theory]
    [MemberData(nameof(Noted))]
    public void The_seeds_anomalies_are_found_on_their_own_sheets(string kode, string[] codes) =>
        codes.Except(Review.Run(ReferenceSop.Of(kode)).Select(f => f.Kode)).ShouldBeEmpty();

    [Fact]
    public async Task The_command_line_tells_a_line_a_finding_and_ends_with_one()
    {
        (await RunAsync("sop", "check", Clean("rapat-evaluasi-capaian"))).ShouldBe((0, "Tidak ada temuan.", ""));
        var (code, output, _) = await RunAsync("sop", "check", "--json", Path.Combine(ReferenceSop.Root, "reference", "sop", "sumbersuko-pengumpulan-data-kinerja.json"));
        code.ShouldBe(1);
        JsonDocument.Parse(output).RootElement.GetProperty("findings").EnumerateArray().ShouldContain(f => f.GetProperty("kode").GetString() == ReviewRules.NomorKosong && f.GetProperty("tingkat").GetString() == "Peringatan");
        (await RunAsync("sop", "check", "tidak-ada.json")).Code.ShouldBe(2);
        var broken = Path.GetTempFileName();
        await File.WriteAllTextAsync(broken, "{ \"format\": ");
        (code, output, _) = await RunAsync("sop", "check", broken);
        code.ShouldBe(1);
        output.ShouldContain("Baris 1");
        File.Delete(broken);
    }

    [Fact]
    public async Task The_command_line_writes_a_sheet_in_another_form_and_says_what_it_could_not_read()
    {
        var folder = Directory.CreateTempSubdirectory("siklus-sop-").FullName;
        var book = Path.Combine(folder, "lembar.xlsx");
        (await RunAsync("sop", "convert", Clean("rapat-evaluasi-capaian"), "--ke", "xlsx", "--keluar", book)).ShouldBe((0, book, ""));
        (await RunAsync("sop", "check", book)).ShouldBe((0, "Tidak ada temuan.", ""));
        (await RunAsync("sop", "convert", book, "--ke", "bpmn")).ShouldBe((0, Path.Combine(folder, "lembar.bpmn"), ""));
        (await RunAsync("sop", "convert", book, "--ke", "bpmn")).Code.ShouldBe(2, "nothing is written over");
        var (code, _, error) = await RunAsync("sop", "convert", Path.Combine(ReferenceSop.Root, "tests", "Siklus.Web.Tests", "Sop", "Files", "Seeds", "nuha.txt"), "--ke", "json", "--keluar", Path.Combine(folder, "nuha.json"));
        code.ShouldBe(1);
        error.ShouldContain("Pelaksana 13 dari 13 langkah tidak terbaca");
        (await RunAsync("sop", "convert", Path.Combine(folder, "nuha.json"), "--ke", "bpmn")).Error.ShouldContain("belum lengkap");
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, output, error);
        return (code, output.ToString().Trim(), error.ToString().Trim());
    }

    private static SopDefinition Spoil(SopDefinition sop, string how)
    {
        var identitas = sop.Identitas;
        return how switch
        {
            "nomor" => With(identitas with { Nomor = null }),
            "nomor-berlubang" => With(identitas with { Nomor = "065/ /35,07,07/2018" }),
            "tanggal" => With(identitas with { TanggalEfektif = null }),
            "tanggal-terbalik" => With(identitas with { TanggalPembuatan = new(2026, 3, 1) }),
            "pengesah" => With(identitas with { DisahkanOleh = null }),
            "pengesah-lain" => With(identitas with { DisahkanOleh = "Sekretaris Kecamatan" }),
            "peringatan" => With(identitas with { Peringatan = [] }),
            "ganda" => With(identitas with { Peralatan = [.. identitas.Peralatan, identitas.Peralatan[0] + "."] }),
            "kualifikasi-jabatan" => With(identitas with { Kualifikasi = ["Kasubbag Umum"] }),
            "kualifikasi-benda" => With(identitas with { Kualifikasi = ["Laporan Data Kelompok Siskamling"] }),
            "keterkaitan" => With(identitas with { Keterkaitan = ["Dokumen Renja"] }),
            "keterkaitan-sendiri" => With(identitas with { Keterkaitan = ["SOP Pengumpulan Data"] }),
            "daerah" => With(identitas with { Pencatatan = ["Dievaluasi oleh Camat Senduro Kabupaten Lumajang."] }),
            "usang" => With(identitas with { DasarHukum = ["Peraturan Pemerintah Nomor 41 Tahun 2007 tentang Organisasi Perangkat Daerah"] }),
            "salah-kutip" => With(identitas with { DasarHukum = ["Undang-Undang Nomor 29 Tahun 2009 tentang Pelayanan Publik"] }),
            "judul" => sop with { Langkah = [.. sop.Langkah.Select(l => l with { Uraian = l.Uraian + " Lakip" })] },
            "langkah-ganda" => At(5, l => l with { Uraian = sop.Langkah[3].Uraian }),
            "nomor-ulang" => At(3, l => l with { NomorCetak = "1" }),
            "nomor-langkah" => At(7, l => l with { NomorCetak = "" }),
            "uraian" => At(3, l => l with { Uraian = "", UraianNormal = "Merekap" }),
            "subjek" => At(3, l => l with { Uraian = "Pengelola Data merekap data dari semua unit" }),
            "pelaksana" => At(3, l => l with { Dugaan = ["pelaksana"] }),
            "kolom" => sop with { Kolom = [.. sop.Kolom, new Kolom("jf", "JF")] },
            "waktu" => At(3, l => l with { WaktuBaku = null }),
            "waktu-nol" => At(3, l => l with { WaktuBaku = null, WaktuCetak = "0" }),
            "waktu-seragam" => sop with { Langkah = [.. sop.Langkah.Select(l => l with { WaktuBaku = new(60, SatuanWaktu.Menit) })] },
            "output" => At(7, l => l with { Output = [] }),
            "output-buntu" => At(3, l => l with { Output = [.. l.Output, new("buntu", "Catatan yang tidak dipakai")] }),
            "kelengkapan" => At(3, l => l with { Kelengkapan = [.. l.Kelengkapan, new("Hasil survei kepuasan")] }),
            "umum" => sop with { Langkah = [.. sop.Langkah.Select(l => l with { Kelengkapan = [.. l.Kelengkapan.Select(k => k with { Nama = "Dokumen" })] })] },
            "buntu" => At(4, l => l with { Keputusan = l.Keputusan! with { Tidak = null } }),
            "dugaan" => At(4, l => l with { Keputusan = l.Keputusan! with { TidakDugaan = true } }),
            "periksa" => At(4, l => l with { Keputusan = null }),
            "istilah" => At(3, l => l with { Uraian = "Menyerahkan rekap kepada Kepala Kantor" }),
            "kata-ganda" => With(identitas with { Peringatan = ["Terlambat berarti data Kecamatan Kecamatan tidak lengkap."] }),
            "judul-sop" => With(identitas with { Judul = "SOP " + identitas.Judul }),
            "salinan" => With(identitas with { Pencatatan = ["Dokumen Renja"] }),
            "jabatan" => sop with { Kolom = [.. sop.Kolom.Select(k => k.Nama == "Kasi/Kasubbag" ? k with { Nama = "Kasi Trantib" } : k)], Langkah = [.. sop.Langkah.Select((l, i) => i == 3 ? l with { Uraian = "Merekap data dan menanyakannya kepada Kasi Pem" } : l)] },
            "tanpa-ubahan" => At(3, l => l with { Output = [l.Output[0] with { Nama = l.Kelengkapan[0].Nama }] }),
            "hukum-setda" => With(identitas with { DasarHukum = [.. identitas.DasarHukum, "Peraturan Daerah Kabupaten Wanasari Nomor 15 Tahun 2007 tentang Susunan Organisasi dan Tata Kerja Sekretariat Daerah"] }),
            "tak-tercapai" => At(4, l => l with { Keputusan = l.Keputusan! with { Ya = Lanjutan.Ke(7) } }),
            "nomor-strip" => With(identitas with { Nomor = "-" }),
            "pengesah-strip" => With(identitas with { DisahkanOleh = "…" }),
            "pencatatan-strip" => With(identitas with { Pencatatan = ["-", " . "] }),
            "tanggal-revisi" => sop with { Versi = 2 },
            "rpjmd" => With(identitas with { DasarHukum = [.. identitas.DasarHukum, "Peraturan Daerah Kabupaten Wanasari Nomor 5 Tahun 2019 tentang RPJMD Kabupaten Wanasari Tahun 2019-2024"] }),
            "renstra-langkah" => At(3, l => l with { Uraian = l.Uraian + " menurut Renstra Kecamatan Tahun 2019 s.d. 2024" }),
            _ => throw new ArgumentOutOfRangeException(nameof(how), how, null),
        };

        SopDefinition With(IdentitasSop spoilt) => sop with { Identitas = spoilt };
        SopDefinition At(int index, Func<Langkah, Langkah> change) => sop with { Langkah = [.. sop.Langkah.Select((l, i) => i == index ? change(l) : l)] };
    }
}
