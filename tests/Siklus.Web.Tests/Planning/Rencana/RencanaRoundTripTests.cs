using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Siklus.App.Planning.Files;
using Siklus.Documents.Rencana;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.Web.Tests.Planning.Rencana;

/// <summary>What is exported comes back as the same plan, and is a workbook that Excel takes. <c>bench/rencana-files</c> tries many more.</summary>
public sealed class RencanaRoundTripTests
{
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("SIKLUS_RENCANA_FILES"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : 200;

    [Fact]
    public void Random_plans_come_back_as_they_went_as_a_workbook_and_as_csv()
    {
        for (var seed = 0; seed < Count; seed++) RencanaBerkasPlay.ComesBack(seed);
    }

    [Fact]
    public void Spoilt_workbooks_are_refused_or_told_or_whole()
    {
        var read = new Dictionary<(Spoiling, bool), int>();
        for (var seed = 0; seed < 100; seed++)
        {
            var (how, wasRead) = RencanaBerkasPlay.Spoilt(seed);
            read[(how, wasRead)] = read.GetValueOrDefault((how, wasRead)) + 1;
        }
        foreach (var how in Enum.GetValues<Spoiling>().Where(h => h != Spoiling.CellsReplaced)) read.GetValueOrDefault((how, false)).ShouldBeGreaterThan(10, how.ToString());
        read.Where(r => r.Key.Item2).Sum(r => r.Value).ShouldBeGreaterThan(0, "some changes do no harm");
    }

    [Theory]
    [InlineData(TemplatRencana.Lengkap)]
    [InlineData(TemplatRencana.Pohon)]
    [InlineData(TemplatRencana.Target)]
    [InlineData(TemplatRencana.Pagu)]
    public void Every_workbook_is_valid(TemplatRencana templat)
    {
        foreach (var plan in new[] { RandomRencana.Of(7), RencanaContoh.Plan, RencanaWorkbook.Empty("Kecamatan Contoh", 2025, 2029) })
        {
            foreach (var bytes in new[] { RencanaWorkbook.Write(plan, templat), RencanaWorkbook.Template(plan, templat, new PilihanKantor(["Seksi Pelayanan Umum"], ["Camat"])) })
            {
                using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
                new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
            }
        }
    }

    [Fact]
    public void Words_and_codes_are_chosen_from_lists_and_headings_stay_in_sight()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(RencanaWorkbook.Template(RencanaContoh.Plan, TemplatRencana.Lengkap, new PilihanKantor(["Seksi Kesejahteraan Sosial"], ["Camat"]))), isEditable: false);
        var book = document.WorkbookPart!;
        var names = book.Workbook.DefinedNames!.Elements<DefinedName>().Select(n => n.Name!.Value!).ToList();
        foreach (var sheet in book.Workbook.Descendants<Sheet>().Where(s => s.Name?.Value is not ("Petunjuk" or "Pilihan")))
        {
            var page = ((WorksheetPart)book.GetPartById(sheet.Id!.Value!)).Worksheet;
            page.Descendants<Pane>().Single().State!.Value.ShouldBe(PaneStateValues.Frozen);
            page.Descendants<PageSetup>().Single().Orientation!.Value.ShouldBe(OrientationValues.Landscape);
            foreach (var choice in page.Descendants<DataValidation>()) names.ShouldContain(choice.Formula1!.Text, sheet.Name!.Value);
        }
        names.ShouldContain("PilihanUnit");
        names.ShouldContain("KodeSimpul");
    }

    [Fact]
    public void A_text_that_looks_like_a_formula_is_text_in_every_file()
    {
        var plan = RencanaContoh.Plan with { Simpul = [new("S1", JenisSimpul.Sasaran, "=HYPERLINK(\"http://x\")"), new("S2", JenisSimpul.Sasaran, "+1"), new("S3", JenisSimpul.Sasaran, "-1"), new("S4", JenisSimpul.Sasaran, "@a")], Indikator = [], Dokumen = [] };
        using var document = SpreadsheetDocument.Open(new MemoryStream(RencanaWorkbook.Write(plan)), isEditable: false);
        var book = document.WorkbookPart!;
        var sheet = ((WorksheetPart)book.GetPartById(book.Workbook.Descendants<Sheet>().Single(s => s.Name == "Pohon").Id!.Value!)).Worksheet;
        var formats = book.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        foreach (var at in new[] { "C4", "C5", "C6", "C7" })
        {
            var cell = sheet.Descendants<Cell>().Single(c => c.CellReference == at);
            cell.DataType!.Value.ShouldBe(CellValues.InlineString);
            cell.CellFormula.ShouldBeNull();
            formats[(int)cell.StyleIndex!.Value].QuotePrefix!.Value.ShouldBeTrue();
        }
        var csv = System.Text.Encoding.UTF8.GetString(RencanaCsv.Write(plan, LembarRencana.Pohon));
        csv.ShouldStartWith("\uFEFFKode;Jenis;Uraian;");
        csv.ShouldContain(";\"'=HYPERLINK(\"\"http://x\"\")\";");
        csv.ShouldContain(";'+1;");
        RencanaCsv.Read([("", RencanaCsv.Write(plan, LembarRencana.Pohon))]).Rencana!.Simpul.Select(s => s.Uraian).ShouldBe(plan.Simpul.Select(s => s.Uraian));
    }

    [Fact]
    public void A_template_waits_for_what_the_documents_do_not_say_yet_and_unfilled_rows_are_passed_over()
    {
        var plan = RencanaContoh.Plan with { Dokumen = [new(JenisDokumen.Renja, 2027), new(JenisDokumen.Dpa, 2026, Status: StatusDokumen.Ditetapkan)] };
        var read = RencanaWorkbook.Read(RencanaWorkbook.Template(plan, TemplatRencana.Target));
        read.Utuh.ShouldBeTrue(string.Join('\n', read.Kesalahan));
        read.Lembar.ShouldBe([LembarRencana.Petunjuk, LembarRencana.Dokumen, LembarRencana.Target], ignoreOrder: true);
        read.Rencana!.Dokumen.Select(d => d.Target).ShouldAllBe(t => t == null);
        read.Catatan.ShouldContain(c => c.Kalimat.Contains($"{plan.Indikator.Count} baris belum diisi"));
    }

    [Fact]
    public void One_sheet_alone_as_csv_says_by_its_name_which_document_it_means()
    {
        var plan = RencanaContoh.Plan;
        var read = RencanaCsv.Read([("target.csv", RencanaCsv.Write(plan, LembarRencana.Target))]);
        read.Utuh.ShouldBeTrue(string.Join('\n', read.Kesalahan));
        read.Rencana!.Dokumen.Select(d => (d.Jenis, d.Tahun, d.Perubahan, d.PihakPertama, d.Target!.Count))
            .ShouldBe(plan.Dokumen.Where(d => d.Target is not null).Select(d => (d.Jenis, d.Tahun, d.Perubahan, d.PihakPertama, d.Target!.Count)));
        read.LetakOf(read.Rencana.Dokumen[0].Target![0]).ShouldBe(new LetakBaris("target.csv", 2));
    }
}
