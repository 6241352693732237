using System.Globalization;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App.Common;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Planning.Dokumen;

/// <summary>The columns and values of the official tables and of the decree, printed from the demo's plan.</summary>
public abstract class CetakTests(DatabaseKind kind) : SiteTests(kind)
{
    [Fact]
    public async Task A_Renja_from_2027_on_prints_Tabel_4_1_with_its_seventeen_columns()
    {
        await LockAsync(2025, 4, "S1.1", 85.5m, 99.42m);
        await LockAsync(2025, 2, "S1.2", 20m, 40m);
        var paper = await PrintAsync(await RenjaAsync(2027));
        var tables = Tables(paper);
        tables.Keys.ShouldBe(["Tujuan dan Sasaran", "Tabel 4.1 Rencana Kerja dan Pendanaan Tahun 2027"]);

        var goals = tables["Tujuan dan Sasaran"];
        goals[0].ShouldBe(["Kode", "Tujuan, Sasaran, dan Faktor Kunci", "Indikator Kinerja", "Target Akhir Renstra (2029)", "Realisasi 2025", "Target 2027"]);
        goals.Single(r => r[2] == "Persentase partisipasi delegasi Musrenbang Kecamatan").ShouldBe(
            ["S1", "Meningkatnya partisipasi masyarakat dalam perencanaan pembangunan kecamatan", "Persentase partisipasi delegasi Musrenbang Kecamatan", await RenstraAsync("S1.1", 2029) + "%", "85,5%", await RenstraAsync("S1.1", 2027) + "%"]);
        goals.Single(r => r[2] == "Persentase usulan Musrenbang desa yang terakomodasi dalam Renja")[4].ShouldBe("20% s.d. TW II", "a year that is not whole says so");

        var matrix = tables["Tabel 4.1 Rencana Kerja dan Pendanaan Tahun 2027"];
        matrix[0].ShouldBe(
        [
            "Kode", "Urusan, Bidang Urusan, Program, Kegiatan, dan Sub Kegiatan", "Indikator Kinerja", "Target Akhir Renstra Tahun 2029", "Realisasi Tahun 2025", "Prakiraan Capaian Tahun 2026", "Rencana Tahun 2027",
            "Rencana Tahun 2027", "Lokasi", "Sumber Dana", "Prioritas Nasional", "Prioritas Daerah", "Kelompok Sasaran", "Prakiraan Maju Tahun 2028", "Prakiraan Maju Tahun 2028", "Urgensi", "Catatan",
        ]);
        matrix[1][6..8].ShouldBe(["Target", "Pagu (Rp)"]);
        matrix[1][13..15].ShouldBe(["Target", "Pagu (Rp)"]);
        matrix[2].ShouldBe(Enumerable.Range(1, 17).Select(n => $"({n})"));
        matrix[3][..2].ShouldBe(["7", "UNSUR KEWILAYAHAN"]);
        matrix[4][..2].ShouldBe(["7.01", "KECAMATAN"]);
        matrix[3][7].ShouldBe(matrix[^1][7], "all money is under the one urusan");

        var row = matrix.Single(r => r[0] == "7.01.03.2.01.0001");
        row[1].ShouldBe("Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa");
        row[3].ShouldStartWith(await RenstraAsync("7.01.03.2.01.0001-1", 2029));
        row[4].ShouldBeEmpty("nothing was measured of it");
        row[5].ShouldStartWith(await RenstraAsync("7.01.03.2.01.0001-1", 2026));
        row[6].ShouldStartWith(await RenstraAsync("7.01.03.2.01.0001-1", 2027));
        row[7].ShouldBe(await PaguAsync("7.01.03.2.01.0001", 2027));
        row[9].ShouldBe("APBD");
        row[13].ShouldStartWith(await RenstraAsync("7.01.03.2.01.0001-1", 2028));
        row[14].ShouldBe(await PaguAsync("7.01.03.2.01.0001", 2028));
        foreach (var filled in new[] { 8, 10, 11, 12, 15, 16 }) row[filled].ShouldBeEmpty("filled by hand");
    }

    [Fact]
    public async Task A_Renja_of_the_last_year_has_no_prakiraan_maju_and_one_before_2027_keeps_its_table()
    {
        var last = Tables(await PrintAsync(await RenjaAsync(2029)))["Tabel 4.1 Rencana Kerja dan Pendanaan Tahun 2029"];
        last.Skip(3).ShouldAllBe(r => r[13] == "" && r[14] == "");
        var before = await PrintAsync(await FindAsync(JenisDokumen.Renja));
        WebPage.Squeeze(before.TextContent).ShouldContain("Tujuan, Sasaran, Program, Kegiatan, dan Sub Kegiatan");
        before.TextContent.ShouldNotContain("Tabel 4.1");
    }

    [Fact]
    public async Task The_Renstra_prints_all_its_tables()
    {
        await LockAsync(2025, 4, "S1.1", 85.5m, 99.42m);
        var renstra = await FindAsync(JenisDokumen.Renstra);
        var tables = Tables(await PrintAsync(renstra));
        tables.Keys.Select(k => k.Split(' ')[1]).ShouldBe(["T-C.23", "T-C.24", "T-C.25", "T-C.26", "T-C.27", "T-C.28"]);

        var kinerja = tables.First(t => t.Key.Contains("T-C.23")).Value;
        kinerja[0].Count.ShouldBe(20);
        kinerja[0][..5].ShouldBe(["No.", "Indikator Kinerja sesuai Tugas dan Fungsi", "Target NSPK", "Target IKK", "Target Indikator Lainnya"]);
        kinerja[1][5..].ShouldBe(["2025", "2026", "2027", "2028", "2029", "2025", "2026", "2027", "2028", "2029", "2025", "2026", "2027", "2028", "2029"]);
        var delegasi = kinerja.Single(r => r[1] == "Persentase partisipasi delegasi Musrenbang Kecamatan (%)");
        delegasi[5].ShouldBe(await RenstraAsync("S1.1", 2025));
        (delegasi[10], delegasi[15]).ShouldBe(("85,5", "99,42"));
        delegasi[11].ShouldEndWith("s.d. TW II");
        delegasi[16].ShouldBeEmpty("half a year has no rasio");

        var uang = tables.First(t => t.Key.Contains("T-C.24")).Value;
        uang[0].Count.ShouldBe(18);
        uang[1][16..].ShouldBe(["Anggaran", "Realisasi"]);
        var penunjang = uang.Single(r => r[0].StartsWith("7.01.01 ", StringComparison.Ordinal));
        penunjang[2].ShouldBe("3.160.500.000", "the DPA of 2026");
        penunjang[16].ShouldEndWith("%");
        penunjang[6..16].Where(c => c != "").ShouldHaveSingleItem("only of this year the books are in").ShouldStartWith("2.226.160.000 s.d.");

        var arah = tables.First(t => t.Key.Contains("T-C.26")).Value;
        arah[0].ShouldBe(["No.", "Tujuan", "Sasaran", "Strategi", "Arah Kebijakan"]);
        arah[1][0].ShouldBe("Visi: Terwujudnya Kabupaten Wanasari yang Maju, Melayani, dan Rukun");
        arah.Where(r => r[1] == "Terwujudnya pelayanan kecamatan yang berkualitas").Select(r => r[2]).ShouldBe(
            ["Meningkatnya kualitas pelayanan publik kecamatan", "Meningkatnya ketepatan sasaran perlindungan sosial", "Meningkatnya akuntabilitas kinerja kecamatan"], "the last hangs below a faktor kunci");
        arah.Skip(1).Where(r => !r[0].Contains(':')).ShouldAllBe(r => r[3] == "" && r[4] == "");

        var iku = tables.First(t => t.Key.Contains("T-C.28")).Value;
        iku[0].ShouldBe(["No.", "Indikator Kinerja", "Satuan", "Kondisi Awal (2024)", .. Enumerable.Repeat("Target Capaian pada Tahun", 5), "Kondisi Akhir (2029)", "Unit Penanggung Jawab"]);
        iku.Count.ShouldBe(2 + 6);
        var first = iku[2];
        first[1].ShouldBe("Persentase partisipasi delegasi Musrenbang Kecamatan");
        first[3].ShouldBe("82%");
        first[9].ShouldBe(await RenstraAsync("S1.1", 2029) + "%");
    }

    [Fact]
    public async Task A_Renstra_looks_back_on_the_one_before_it_where_the_office_has_that()
    {
        var taken = await Site.InOfficeAsync(s => s.GetRequiredService<ImportRencana>().RunAsync(new RencanaKinerja(
            RencanaKinerja.NamaFormat, null, 2020, 2024,
            [
                new("T1", JenisSimpul.Tujuan, "Pelayanan yang baik"), new("S1", JenisSimpul.Sasaran, "Warga puas", ["T1"], "Sekretariat"),
                new("7.01.01", JenisSimpul.Program, "PROGRAM PENUNJANG", ["S1"]),
                new("7.01.01.2.01", JenisSimpul.Kegiatan, "Perencanaan", ["7.01.01"]), new("7.01.01.2.01.0001", JenisSimpul.SubKegiatan, "Penyusunan Dokumen", ["7.01.01.2.01"]),
            ],
            [new("L1.1", "S1", "Indeks Kepuasan Masyarakat lama", "Nilai survei setahun sekali.", "indeks", new RumusRencana("nilai", [new Komponen("ikm", "Nilai survei", "indeks")]), Unit: "Sekretariat", Sumber: "Survei")],
            [
                new(JenisDokumen.Renstra, 2020, Target: [new("L1.1", 2020, NilaiRencana.Write(new NilaiTarget.Bilangan(80))), new("L1.1", 2024, NilaiRencana.Write(new NilaiTarget.Bilangan(86)))],
                    Pagu: [new("7.01.01.2.01.0001", 2020, 2_000_000_000), new("7.01.01.2.01.0001", 2021, 2_100_000_000)]),
            ])));
        taken.Errors.ShouldBeEmpty();
        await LockAsync(2024, 4, "L1.1", 87m, 101.16m);
        var tables = Tables(await PrintAsync(await FindAsync(JenisDokumen.Renstra, 2025)));
        var kinerja = tables["Tabel T-C.23 Pencapaian Kinerja Pelayanan Kecamatan Sumberejo Tahun 2020–2024"];
        kinerja.Skip(2).ShouldHaveSingleItem().ShouldBe(
            ["1", "Indeks Kepuasan Masyarakat lama (indeks)", "", "", "", "80", "-", "-", "-", "86", "", "", "", "", "87", "", "", "", "", "101,16"]);
        var uang = tables["Tabel T-C.24 Anggaran dan Realisasi Pendanaan Pelayanan Kecamatan Sumberejo Tahun 2020–2024 (Rp)"];
        uang[2][..3].ShouldBe(["7.01.01 PROGRAM PENUNJANG", "2.000.000.000", "2.100.000.000"]);
        uang[2][16].ShouldBe("5%");
    }

    [Fact]
    public async Task What_was_spent_stands_in_T_C_24_with_its_share_once_the_year_is_whole()
    {
        await SpendAsync(2026, 4, 1_000_000_000);
        await SpendAsync(2027, 2, 500_000_000);
        var uang = Tables(await PrintAsync(await FindAsync(JenisDokumen.Renstra))).First(t => t.Key.Contains("T-C.24")).Value;
        var penunjang = uang.Single(r => r[0].StartsWith("7.01.01 ", StringComparison.Ordinal));
        (penunjang[7], penunjang[8]).ShouldBe(("1.000.000.000", "500.000.000 s.d. TW II"));
        (penunjang[12], penunjang[13]).ShouldBe(("31,64", ""));
        uang[^1][7].ShouldBe("1.000.000.000");
    }

    private Task SpendAsync(int tahun, int tribulan, decimal rupiah) => Site.InOfficeAsync(async services =>
    {
        var db = services.GetRequiredService<App.SiklusDb>();
        var sub = await db.Set<SimpulKinerja>().SingleAsync(s => s.Kode == "7.01.01.2.02.0001");
        db.Add(new RealisasiAnggaran(new RealisasiAnggaranId(Guid.CreateVersion7()), sub, tahun, new Tribulan(tribulan), rupiah));
        return await db.SaveChangesAsync();
    });

    [Fact]
    public async Task The_IKU_are_set_by_a_decree_with_their_table_as_its_annex()
    {
        var paper = await PrintAsync(await FindAsync(JenisDokumen.Iku));
        var text = WebPage.Squeeze(paper.TextContent);
        text.ShouldContain("KEPUTUSAN CAMAT SUMBEREJO");
        text.ShouldContain("NOMOR : 000.8.6.3/21/SBJ/2025 (rekaan)");
        text.ShouldContain("PENETAPAN INDIKATOR KINERJA UTAMA KECAMATAN SUMBEREJO TAHUN 2025–2029");
        foreach (var basis in new[] { "Peraturan Presiden Nomor 29 Tahun 2014", "PER/09/M.PAN/5/2007", "PER/20/M.PAN/11/2008", "Nomor 53 Tahun 2014", "Peraturan Pemerintah Nomor 17 Tahun 2018" }) text.ShouldContain(basis);
        foreach (var word in new[] { "Menimbang", "Mengingat", "MEMUTUSKAN:", "Menetapkan", "KESATU", "KEDUA", "KETIGA", "KEEMPAT" }) text.ShouldContain(word);
        text.ShouldNotContain("KELIMA");
        text.ShouldContain("Ditetapkan di Sumberejo pada tanggal 10 September 2025");
        text.ShouldContain("Lampiran Keputusan Camat Sumberejo");
        var tables = paper.QuerySelectorAll("table.n-table").Select(Grid).ToList();
        tables[0][0].ShouldBe(["No.", "Sasaran Strategis", "Indikator Kinerja Utama", "Alasan", "Formulasi", "Sumber Data", "Penanggung Jawab"]);
        tables[0].Count.ShouldBe(1 + 6);
        tables[1].Single(r => r[2] == "Persentase partisipasi delegasi Musrenbang Kecamatan")[^1].ShouldBe(await RenstraAsync("S1.1", 2029));
    }

    [Fact]
    public async Task A_changed_decree_says_why_and_withdraws_the_one_before()
    {
        var id = await Site.InOfficeAsync(s => s.GetRequiredService<BeginDokumen>().RunAsync(new DokumenBaru(JenisDokumen.Iku, 2025, null, null, AlasanPerubahan.PerubahanStrategi, "Renstra berubah.")));
        var paper = await PrintAsync(id);
        var text = WebPage.Squeeze(paper.TextContent);
        text.ShouldContain("PERUBAHAN INDIKATOR KINERJA UTAMA KECAMATAN SUMBEREJO");
        text.ShouldContain("perlu diubah karena Renstra berubah;");
        text.ShouldContain("NOMOR : ……………………………", customMessage: "room for a number that it has not yet");
        text.ShouldContain("pada tanggal ……………………………");
        text.ShouldContain("dicabut dan dinyatakan tidak berlaku");
        paper.QuerySelector(".n-mark")!.TextContent.ShouldBe("DRAF");
    }

    private async Task<DokumenRencanaId> RenjaAsync(int tahun) => await Site.InOfficeAsync(async s =>
    {
        var id = await s.GetRequiredService<BeginDokumen>().RunAsync(new DokumenBaru(JenisDokumen.Renja, tahun, null, null, null, null));
        await s.GetRequiredService<CopyDown>().RunAsync(id, tahun, JenisDokumen.Renstra, BagianSalinan.Target, timpa: false);
        await s.GetRequiredService<CopyDown>().RunAsync(id, tahun, JenisDokumen.Renstra, BagianSalinan.Pagu, timpa: false);
        return id;
    });

    private async Task<DokumenRencanaId> FindAsync(JenisDokumen jenis, int? tahun = null) =>
        await Site.WithDbAsync(db => db.Set<DokumenRencana>().IgnoreQueryFilters().Where(d => d.Jenis == jenis && d.Perubahan == 0 && (tahun == null || d.Tahun == tahun)).OrderBy(d => d.Tahun).Select(d => d.Id).FirstAsync());

    private async Task<IElement> PrintAsync(DokumenRencanaId id)
    {
        using var camat = await Site.VisitorAsync("Camat");
        var page = await camat.OpenAsync($"/rencana/dokumen/{id.Value}/cetak");
        return page.Find(".naskah");
    }

    private async Task<string> RenstraAsync(string kode, int tahun) => await Site.WithDbAsync(async db =>
    {
        var renstra = await db.Set<DokumenRencana>().IgnoreQueryFilters().Where(d => d.Jenis == JenisDokumen.Renstra && d.Tahun == 2025).Select(d => d.Id).SingleAsync();
        var indikator = await db.Set<Indikator>().IgnoreQueryFilters().Where(i => i.Kode == kode).Select(i => i.Id).SingleAsync();
        return (await db.Set<Target>().IgnoreQueryFilters().SingleAsync(t => t.DokumenId == renstra && t.IndikatorId == indikator && t.Tahun == tahun && t.Tribulan == null)).Nilai.Tampil;
    });

    private async Task<string> PaguAsync(string kode, int tahun) => await Site.WithDbAsync(async db =>
    {
        var renstra = await db.Set<DokumenRencana>().IgnoreQueryFilters().Where(d => d.Jenis == JenisDokumen.Renstra && d.Tahun == 2025).Select(d => d.Id).SingleAsync();
        var simpul = await db.Set<SimpulKinerja>().IgnoreQueryFilters().Where(s => s.Kode == kode).Select(s => s.Id).SingleAsync();
        return Angka.Format((await db.Set<Pagu>().IgnoreQueryFilters().SingleAsync(p => p.DokumenId == renstra && p.SimpulId == simpul && p.Tahun == tahun)).Rupiah);
    });

    /// <summary>A quarter of an earlier year as if it had been measured here and accepted.</summary>
    private async Task LockAsync(int tahun, int tribulan, string kode, decimal realisasi, decimal capaian) => await Site.InOfficeAsync(async s =>
    {
        var db = s.GetRequiredService<App.SiklusDb>();
        var indikator = await db.Set<Indikator>().SingleAsync(i => i.Kode == kode);
        var known = await db.Set<KunciPeriode>().AsNoTracking().OrderBy(k => k.TribulanNomor).FirstAsync();
        var figure = new CapaianTersimpan(
            indikator.Id, indikator.PenanggungJawab, null, new Dictionary<string, NilaiKomponen>(), "", new Capaian(realisasi, null, capaian, capaian, null, null, [], Penjelasan.Kosong), null);
        db.Add(new KunciPeriode(
            new KunciPeriodeId(Ids.New(Site.Clock)), s.GetRequiredService<InstansiScope>().Current, tahun, new Tribulan(tribulan), 1, new DasarKunci("Kebijakan", "PK", null), [figure],
            new Pelaku(known.DikunciOleh, known.JabatanId, known.Kapasitas), Site.Clock.GetUtcNow().UtcDateTime));
        return await db.SaveChangesAsync();
    });

    /// <summary>The tables under their titles, each as full rows.</summary>
    private static Dictionary<string, List<List<string>>> Tables(IElement paper) =>
        paper.QuerySelectorAll("h3").ToDictionary(h => h.TextContent, h => Grid(h.NextElementSibling!));

    /// <summary>Every row with one text a column: a cell that spans says its text in each place that it covers, and all rows must be equally wide.</summary>
    private static List<List<string>> Grid(IElement table)
    {
        var columns = table.QuerySelectorAll("col").Length;
        var rows = table.QuerySelectorAll("tr").ToList();
        var grid = rows.ConvertAll(_ => new string?[columns]);
        for (var r = 0; r < rows.Count; r++)
        {
            foreach (var cell in rows[r].Children)
            {
                var at = Array.IndexOf(grid[r], null);
                at.ShouldBeGreaterThanOrEqualTo(0, $"row {r} is wider than its table: {rows[r].TextContent}");
                var (wide, high) = (Span(cell, "colspan"), Span(cell, "rowspan"));
                for (var y = r; y < r + high; y++)
                    for (var x = at; x < at + wide; x++) grid[y][x] = WebPage.Squeeze(cell.TextContent);
            }
            grid[r].ShouldAllBe(text => text != null, $"row {r} is narrower than its table: {rows[r].TextContent}");
        }
        return grid.ConvertAll(row => row.Select(text => text!).ToList());
    }

    private static int Span(IElement cell, string attribute) => int.Parse(cell.GetAttribute(attribute) ?? "1", CultureInfo.InvariantCulture);

    public sealed class OnSqlite() : CetakTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : CetakTests(DatabaseKind.Postgres);
}
