using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Tests.Infrastructure;
using Siklus.Web.Tests.Sop;

namespace Siklus.Web.Tests.Collection.Formulir;

/// <summary>A form goes out as a workbook, is filled in elsewhere and comes back through whoever has a line.</summary>
public abstract class UnggahTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Kasi = "Kasi Ketenteraman dan Ketertiban Umum", Evapor = "Kasubbag Perencanaan, Evaluasi dan Pelaporan";
    private const string Aktif = "2.aktif", Jumlah = "2.jumlah", Kejadian = "3.kejadian";

    private PelaksanaanId _case;

    [Fact]
    public async Task A_filled_form_is_shown_row_by_row_and_then_taken_in()
    {
        using var kasi = await OpenAsync();
        var form = (await DownloadAsync(kasi)).Type(Aktif, FilledForm.Isian, "99").Type(Jumlah, FilledForm.Isian, "124").Type(Aktif, FilledForm.Pendorong, "Piket tetap").Type(Kejadian, FilledForm.Isian, "0");
        var page = await SendAsync(kasi, form.Bytes);
        page.Text.ShouldContain("2 baris baru atau berubah, 0 baris berbeda dengan yang disimpan orang lain, 0 baris tidak dapat masuk");
        page.Text.ShouldContain("Realisasi menurut berkas: 79,84%");
        (await RowsAsync()).ShouldBeEmpty("looking writes nothing");

        page = await kasi.SubmitAsync("Masukkan baris yang dipilih");
        page.Text.ShouldContain("2 baris formulir Seksi Ketenteraman dan Ketertiban Umum");
        page.Path.ShouldContain("/kerja/isi-formulir/", customMessage: "where the bukti is attached and the form sent");
        var rows = await RowsAsync();
        rows.Select(r => (r.Nilai.Count, r.State, r.Catatan.FaktorPendorong)).ShouldBe([(2, RealisasiState.Draft, "Piket tetap"), (1, RealisasiState.Draft, "")]);
        rows[0].Perubahan[0].Alasan!.ShouldContain("Dari formulir 2026-4-");
        rows[0].Perubahan[0].Alasan!.ShouldContain("yang diisi Seksi Ketenteraman dan Ketertiban Umum (berkas formulir.xlsx)");
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_and_says_so()
    {
        using var kasi = await OpenAsync();
        var form = (await DownloadAsync(kasi)).Type(Aktif, FilledForm.Isian, "99").Type(Jumlah, FilledForm.Isian, "124");
        await TakeInAsync(kasi, form.Bytes);
        var before = await VersionsAsync();
        var page = await SendAsync(kasi, form.Bytes);
        page.Text.ShouldContain("Semua isian berkas ini sudah tersimpan seperti itu");
        page.All("form button").Select(b => b.TextContent).ShouldNotContain("Masukkan baris yang dipilih");
        (await VersionsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_cell_that_two_people_filled_is_shown_with_both_values_and_decided_by_a_person()
    {
        using var kasi = await OpenAsync();
        var form = (await DownloadAsync(kasi)).Type(Aktif, FilledForm.Isian, "99").Type(Jumlah, FilledForm.Isian, "124").Type(Kejadian, FilledForm.Isian, "3");
        await kasi.OpenAsync(await CaseWalk.WorkUrlAsync(Site, _case, Kasi, "isi-formulir"));
        await kasi.SubmitAsync("Simpan draf", ("Baris[1].Komponen[aktif]", "101"), ("Baris[1].Komponen[jumlah]", "124"));

        using var evapor = await Site.VisitorAsync(Evapor);
        var page = await SendAsync(evapor, form.Bytes);
        page.Text.ShouldContain("1 baris baru atau berubah, 1 baris berbeda dengan yang disimpan orang lain");
        var conflict = page.Find("section.form-row");
        conflict.TextContent.ShouldContain("101");
        conflict.TextContent.ShouldContain("99");
        conflict.TextContent.ShouldContain("diisi");
        conflict.TextContent.ShouldNotContain("Jumlah poskamling", customMessage: "both filled in the same");

        page = await evapor.SubmitAsync("Masukkan baris yang dipilih");
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain("Pilih salah satu");
        (await RowsAsync()).Count.ShouldBe(1, "the other row waits for the decision too");

        page = await evapor.SubmitAsync("Masukkan baris yang dipilih", ("Baris[0].Pilih", "tersimpan"));
        page.Text.ShouldContain("1 baris formulir");
        (await RowsAsync()).Select(r => r.Nilai.Values.First().Tampil).ShouldBe(["101", "3"]);

        await SendAsync(evapor, form.Bytes);
        await evapor.SubmitAsync("Masukkan baris yang dipilih", ("Baris[0].Pilih", "berkas"));
        (await RowsAsync())[0].Nilai["aktif"].Tampil.ShouldBe("99");
        (await RowsAsync())[0].Perubahan.Count.ShouldBe(3, "the value that lost stays in the history");
    }

    [Fact]
    public async Task Cells_that_nobody_touched_keep_what_others_stored_since()
    {
        using var kasi = await OpenAsync();
        var form = (await DownloadAsync(kasi)).Type(Kejadian, FilledForm.Isian, "3");
        await kasi.OpenAsync(await CaseWalk.WorkUrlAsync(Site, _case, Kasi, "isi-formulir"));
        await kasi.SubmitAsync("Simpan draf", ("Baris[1].Komponen[aktif]", "101"), ("Baris[2].Keterangan", "Dari buku piket"));
        using var evapor = await Site.VisitorAsync(Evapor);
        await TakeInAsync(evapor, form.Bytes);
        var rows = await RowsAsync();
        rows[0].Nilai["aktif"].Tampil.ShouldBe("101");
        (rows[1].Nilai["kejadian"].Tampil, rows[1].Catatan.Keterangan).ShouldBe(("3", "Dari buku piket"));
    }

    [Fact]
    public async Task A_row_changed_after_the_preview_is_looked_at_again_and_nothing_comes_in()
    {
        using var kasi = await OpenAsync();
        using var evapor = await Site.VisitorAsync(Evapor);
        await SendAsync(evapor, (await DownloadAsync(kasi)).Type(Aktif, FilledForm.Isian, "99").Type(Jumlah, FilledForm.Isian, "124").Type(Kejadian, FilledForm.Isian, "3").Bytes);
        var stale = evapor.Page.FormWithButton("Masukkan baris yang dipilih");
        await kasi.OpenAsync(await CaseWalk.WorkUrlAsync(Site, _case, Kasi, "isi-formulir"));
        await kasi.SubmitAsync("Simpan draf", ("Baris[2].Komponen[kejadian]", "7"));
        var page = await evapor.SubmitAsync(stale);
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain("Baris 3");
        (await RowsAsync()).Single().Nilai["kejadian"].Tampil.ShouldBe("7");
    }

    [Fact]
    public async Task The_secretariat_takes_it_in_for_the_unit_and_then_is_no_reviewer_of_these_rows()
    {
        using var kasi = await OpenAsync();
        var form = (await DownloadAsync(kasi)).Type(Aktif, FilledForm.Isian, "99").Type(Jumlah, FilledForm.Isian, "124");
        using var evapor = await Site.VisitorAsync(Evapor);
        await TakeInAsync(evapor, form.Bytes);
        var row = (await RowsAsync()).Single();
        var who = row.Perubahan[0].PegawaiId;
        (await Site.InOfficeAsync(s => s.GetRequiredService<SiklusDb>().Set<Penugasan>().AnyAsync(p => p.PegawaiId == who && s.GetRequiredService<SiklusDb>().Set<Jabatan>().Any(j => j.Id == p.JabatanId && j.Nama == Evapor)))).ShouldBeTrue();
        row.IsSupplier(who).ShouldBeTrue();
        row.Perubahan[0].Alasan!.ShouldContain("yang diisi Seksi Ketenteraman");
    }

    [Fact]
    public async Task Another_units_staff_may_look_but_takes_nothing_in()
    {
        using var kasi = await OpenAsync();
        var form = (await DownloadAsync(kasi)).Type(Aktif, FilledForm.Isian, "99");
        using var other = await Site.VisitorAsync("Kasi Kesejahteraan Sosial");
        var page = await SendAsync(other, form.Bytes);
        page.Text.ShouldContain("Formulir ini milik Seksi Ketenteraman");
        page.Text.ShouldNotContain("Masukkan baris yang dipilih");
    }

    [Fact]
    public async Task A_form_whose_step_is_not_open_is_shown_with_why_and_stays_outside()
    {
        using var kasi = await Site.VisitorAsync(Kasi);
        var form = (await DownloadAsync(kasi)).Type(Aktif, FilledForm.Isian, "99");
        var page = await SendAsync(kasi, form.Bytes);
        page.Text.ShouldContain("tidak sedang terbuka");
        page.Text.ShouldNotContain("Masukkan baris yang dipilih");
    }

    [Fact]
    public async Task Rows_that_were_sent_in_are_refused_with_their_state()
    {
        using var kasi = await OpenAsync();
        var form = (await DownloadAsync(kasi)).Type(Aktif, FilledForm.Isian, "99").Type(Jumlah, FilledForm.Isian, "124").Type(Kejadian, FilledForm.Isian, "3");
        await TakeInAsync(kasi, form.Bytes);
        await Site.InOfficeAsync(async s =>
        {
            var db = s.GetRequiredService<SiklusDb>();
            await db.Database.ExecuteSqlRawAsync("update realisasi set state = 'Submitted' where tahun = 2026 and tribulan = 4");
            return 0;
        });
        var page = await SendAsync(kasi, form.Type(Aktif, FilledForm.Isian, "98").Bytes);
        page.Text.ShouldContain("berstatus terkirim");
        page.Text.ShouldNotContain("Masukkan baris yang dipilih");
    }

    [Theory]
    [InlineData("12,5x", "'12,5x' bukan angka")]
    [InlineData("-", "Tanda '-'")]
    public async Task What_is_no_number_is_told_beside_its_row(string typed, string told)
    {
        using var kasi = await OpenAsync();
        var page = await SendAsync(kasi, (await DownloadAsync(kasi)).Type(Aktif, FilledForm.Isian, typed).Type(Kejadian, FilledForm.Isian, "3").Bytes);
        page.Text.ShouldContain("1 baris tidak dapat masuk");
        page.Text.ShouldContain("Perlu diperbaiki");
        page.Text.ShouldContain(told);
        await kasi.SubmitAsync("Masukkan baris yang dipilih");
        (await RowsAsync()).Single().Nilai["kejadian"].Tampil.ShouldBe("3", "the other row is sound");
    }

    [Fact]
    public async Task An_unlikely_value_is_asked_about_in_the_preview_and_the_answer_is_kept()
    {
        using var kasi = await OpenAsync();
        var page = await SendAsync(kasi, (await DownloadAsync(kasi)).Type(Aktif, FilledForm.Isian, "130").Type(Jumlah, FilledForm.Isian, "124").Bytes);
        page.Text.ShouldContain("lebih besar daripada");
        await kasi.SubmitAsync("Masukkan baris yang dipilih", ("Baris[0].Jawaban[0].Alasan", "Termasuk pos bersama."));
        (await RowsAsync()).Single().Jawaban.Single().Alasan.ShouldBe("Termasuk pos bersama.");
    }

    [Fact]
    public async Task No_data_with_a_reason_comes_in_and_with_figures_beside_it_does_not()
    {
        using var kasi = await OpenAsync();
        var form = (await DownloadAsync(kasi)).Type(Kejadian, FilledForm.Nihil, "Laporan dari desa belum masuk").Type(Aktif, FilledForm.Nihil, "Belum").Type(Aktif, FilledForm.Isian, "4");
        var page = await SendAsync(kasi, form.Bytes);
        page.Text.ShouldContain("Baris ini menyebut tidak ada data, tetapi berisi angka");
        await kasi.SubmitAsync("Masukkan baris yang dipilih");
        (await RowsAsync()).Single().TidakAdaData.ShouldBe("Laporan dari desa belum masuk");
    }

    [Fact]
    public async Task A_form_with_a_changed_code_or_of_another_house_is_refused()
    {
        using var kasi = await OpenAsync();
        var form = await DownloadAsync(kasi);
        form.Change((book, data) =>
        {
            foreach (var text in data.Descendants<Text>().Where(t => t.Text.StartsWith("SIKLUS-FORMULIR:", StringComparison.Ordinal))) text.Text = text.Text[..60] + (text.Text[60] == 'A' ? 'B' : 'A') + text.Text[61..];
        });
        var page = await SendAsync(kasi, form.Bytes);
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain("Kode formulir dalam berkas itu tidak sah");

        page = await SendAsync(kasi, Encoding.UTF8.GetBytes("No;Indikator;Realisasi\r\n1;Poskamling;99"), "catatan.csv");
        page.Text.ShouldContain("tidak memuat kode formulir");
    }

    [Fact]
    public async Task A_form_of_another_office_is_refused_also_within_one_installation()
    {
        using var kasi = await OpenAsync();
        var form = (await DownloadAsync(kasi)).Type(Aktif, FilledForm.Isian, "99");
        await Site.InOfficeAsync(async s =>
        {
            // The same person, moved to a neighbour.
            var db = s.GetRequiredService<SiklusDb>();
            var office = await db.Set<Instansi>().SingleAsync();
            var other = new Instansi(new InstansiId(Guid.CreateVersion7()), "Kecamatan Sebelah", office.Kabupaten, office.Kop, office.Zona);
            db.Add(other);
            await db.SaveChangesAsync();
            return other.Id;
        });
        var kode = form.Bytes;
        kode.Length.ShouldBeGreaterThan(0);
        var import = await Site.InOfficeAsync(async s =>
        {
            var db = s.GetRequiredService<SiklusDb>();
            var other = await db.Set<Instansi>().SingleAsync(i => i.Nama == "Kecamatan Sebelah");
            s.GetRequiredService<App.Common.InstansiScope>().Enter(other.Id);
            var read = Documents.Formulir.FormulirWorkbook.Read(kode).Formulir!;
            var code = s.GetRequiredService<Pages.Collection.Formulir.FormulirSeal>().Open(read.Kode)!;
            return await Should.ThrowAsync<RuleViolationException>(() => s.GetRequiredService<App.Collection.Formulir.ImportFormulir>().LookAsync(code, read));
        });
        import.Code.ShouldBe(CollectionRules.FormulirKantorLain);
    }

    [Fact]
    public async Task Sorted_lines_moved_columns_a_renamed_sheet_and_missing_lines_are_understood()
    {
        using var kasi = await OpenAsync();
        var form = (await DownloadAsync(kasi)).Type(Aktif, FilledForm.Isian, "99").Type(Jumlah, FilledForm.Isian, "124").Type(Kejadian, FilledForm.Isian, "3");
        form.Change((book, data) =>
        {
            book.Workbook.Sheets!.Elements<Sheet>().First().Name = "Trantib TW IV";
            ((Worksheet)data.Parent!).RemoveAllChildren<MergeCells>();
            var lines = data.Elements<Row>().Where(r => r.RowIndex!.Value > 6).ToList();
            foreach (var (line, i) in lines.AsEnumerable().Reverse().Select((l, i) => (l, i)).ToList())
            {
                line.Remove();
                line.RowIndex = (uint)(7 + i);
                foreach (var cell in line.Elements<Cell>()) cell.CellReference = new string([.. cell.CellReference!.Value!.TakeWhile(char.IsLetter)]) + line.RowIndex;
                data.Append(line);
            }
            data.Elements<Row>().Single(r => r.Elements<Cell>().First().InlineString?.InnerText == Jumlah).Remove();
        });
        var page = await SendAsync(kasi, form.Bytes);
        page.Text.ShouldContain("2 baris baru atau berubah");
        await kasi.SubmitAsync("Masukkan baris yang dipilih");
        (await RowsAsync()).Select(r => string.Join(' ', r.Nilai.Select(n => $"{n.Key}={n.Value.Tampil}"))).ShouldBe(["aktif=99", "kejadian=3"]);
    }

    [Fact]
    public async Task Saved_as_csv_it_is_still_known_and_other_sorts_are_told_what_to_do()
    {
        using var kasi = await OpenAsync();
        var form = (await DownloadAsync(kasi)).Type(Aktif, FilledForm.Isian, "99").Type(Jumlah, FilledForm.Isian, "124").Type(Aktif, FilledForm.Keterangan, "=HYPERLINK(\"http://x\")");
        var page = await SendAsync(kasi, form.Csv(), "formulir.csv");
        page.Text.ShouldContain("1 baris baru atau berubah");
        await kasi.SubmitAsync("Masukkan baris yang dipilih");
        (await RowsAsync()).Single().Nilai["jumlah"].Tampil.ShouldBe("124");
        var again = await DownloadAsync(kasi);
        again.Cell(Aktif, FilledForm.Keterangan).ShouldBe("=HYPERLINK(\"http://x\")");
        Encoding.UTF8.GetString(again.Bytes).ShouldNotContain("<x:f>", customMessage: "nothing typed ever becomes a formula");

        (await SendAsync(kasi, [0xD0, 0xCF, 0x11, 0xE0, 0, 0, 0, 0], "lama.xls")).Text.ShouldContain("simpan sebagai .xlsx");
        (await SendAsync(kasi, Encoding.ASCII.GetBytes("PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), "formulir.ods")).Text.ShouldContain("OpenDocument (.ods)");
        (await SendAsync(kasi, new byte[3 * 1024 * 1024], "besar.xlsx")).Text.ShouldContain("lebih besar dari 2 MB");
        (await SendAsync(kasi, [], "kosong.xlsx")).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Numbers_as_a_program_for_sheets_keeps_them_are_read_as_they_are_shown()
    {
        using var kasi = await OpenAsync();
        await TakeInAsync(kasi, (await DownloadAsync(kasi)).Number(Aktif, FilledForm.Isian, "1104.5").Number(Jumlah, FilledForm.Isian, "1240").Bytes);
        var row = (await RowsAsync()).Single();
        (row.Nilai["aktif"].Tampil, row.Nilai["jumlah"].Tampil).ShouldBe(("1.104,5", "1.240"));
    }

    [Theory]
    [InlineData("", "Format Pengumpulan Data Kinerja", "Target Tahunan")]
    [InlineData("&susunan=SembilanKolom", "Format Pengumpulan Perencanaan Kinerja", "Yang membidangi")]
    public async Task The_form_prints_for_paper_with_boxes_and_code_in_both_layouts(string susunan, string title, string column)
    {
        using var kasi = await Site.VisitorAsync(Kasi);
        var page = await kasi.OpenAsync($"/data-kinerja/formulir/cetak?tahun=2026&tw=4&unit={await UnitAsync()}{susunan}");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain(title, Case.Insensitive);
        page.Text.ShouldContain(column);
        page.Text.ShouldContain("Poskamling yang aktif");
        page.Text.ShouldContain("2026-4-");
    }

    [Fact]
    public async Task The_code_on_paper_leads_to_the_page_where_it_is_typed_in()
    {
        using var kasi = await OpenAsync();
        var paper = await kasi.OpenAsync($"/data-kinerja/formulir/cetak?tahun=2026&tw=4&unit={await UnitAsync()}");
        var code = System.Text.RegularExpressions.Regex.Match(paper.Text, "2026-4-[0-9A-Z]{4}-[0-9A-Z]{4}").Value;
        await kasi.OpenAsync("/data-kinerja/unggah-formulir");
        (await kasi.SubmitAsync("Buka halaman pengisian", ("kode", code.ToLowerInvariant()))).Path.ShouldContain("/kerja/isi-formulir/");
        await kasi.OpenAsync("/data-kinerja/unggah-formulir");
        (await kasi.SubmitAsync("Buka halaman pengisian", ("kode", "2026-4-AAAA-BBBB"))).Text.ShouldContain("tidak dikenal");
        (await kasi.OpenAsync("/data-kinerja/unggah-formulir?kode=" + code.Replace("2026-4", "2026-2", StringComparison.Ordinal))).Text.ShouldContain("tidak dikenal");
    }

    [Fact]
    public async Task A_year_or_quarter_that_cannot_be_is_not_found()
    {
        using var kasi = await Site.VisitorAsync(Kasi);
        foreach (var query in new[] { "?tw=5", "?tahun=abc", "?susunan=7", "?tahun=1" })
            (await kasi.OpenAsync("/data-kinerja/formulir" + query)).Status.ShouldBe(HttpStatusCode.NotFound, query);
        (await kasi.OpenAsync($"/data-kinerja/formulir?handler=Unduh&unit={Guid.CreateVersion7()}")).Status.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.UnprocessableEntity);
    }

    private async Task<Visitor> OpenAsync()
    {
        _case = await CaseWalk.ToAsync(Site, 7);
        var kasi = await Site.VisitorAsync(Kasi);
        await kasi.OpenAsync(await CaseWalk.WorkUrlAsync(Site, _case, Kasi, "isi-formulir"));
        await kasi.SubmitAsync("Terima");
        return kasi;
    }

    private async Task<FilledForm> DownloadAsync(Visitor visitor, string susunan = "TujuhKolom")
    {
        using var answer = await visitor.Http.GetAsync($"/data-kinerja/formulir?handler=Unduh&tahun=2026&tw=4&susunan={susunan}&unit={await UnitAsync()}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return new FilledForm(await answer.Content.ReadAsByteArrayAsync());
    }

    private static async Task<WebPage> SendAsync(Visitor visitor, byte[] file, string name = "formulir.xlsx")
    {
        await visitor.OpenAsync("/data-kinerja/unggah-formulir");
        return await visitor.SubmitAsync("Periksa berkas", ("Berkas", new ChosenFile(name, file)));
    }

    private static async Task TakeInAsync(Visitor visitor, byte[] file)
    {
        (await SendAsync(visitor, file)).Status.ShouldBe(HttpStatusCode.OK);
        var page = await visitor.SubmitAsync("Masukkan baris yang dipilih");
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
    }

    private Task<Guid> UnitAsync() => Site.InOfficeAsync(async s => (await s.GetRequiredService<SiklusDb>().Set<Unit>().SingleAsync(u => u.Nama == "Seksi Ketenteraman dan Ketertiban Umum")).Id.Value);

    private Task<List<Realisasi>> RowsAsync() => Site.InOfficeAsync(async s =>
    {
        var unit = new UnitId(await UnitAsync());
        var db = s.GetRequiredService<SiklusDb>();
        var rows = await db.Set<Realisasi>().AsNoTracking().AsSplitQuery().Where(r => r.UnitId == unit && r.Tahun == 2026 && r.TribulanNomor == 4).ToListAsync();
        return rows.OrderByDescending(r => r.Isi.Any(i => i.Kode is "aktif" or "jumlah")).ThenBy(r => r.Id.Value).ToList();
    });

    private async Task<string> VersionsAsync() => string.Join(' ', (await RowsAsync()).Select(r => $"{r.Versi}/{r.Perubahan.Count}"));

    public sealed class OnSqlite() : UnggahTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : UnggahTests(DatabaseKind.Postgres);
}
