using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Siklus.App.Collection.Formulir;
using Siklus.Documents.Formulir;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.Web.Tests.Collection.Formulir;

/// <summary>The workbook itself: sound, locked where nobody writes, read back as it was written.</summary>
public sealed class FormulirWorkbookTests
{
    [Theory]
    [InlineData(SusunanFormulir.TujuhKolom)]
    [InlineData(SusunanFormulir.SembilanKolom)]
    public void It_is_a_sound_workbook_and_comes_back_as_it_went(SusunanFormulir susunan)
    {
        var lembar = FormulirContoh.Lembar(susunan);
        var bytes = FormulirWorkbook.Write(lembar, FormulirContoh.Sandi);
        using (var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false))
            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(document).Select(e => $"{e.Path?.XPath} {e.Description}").ShouldBeEmpty();

        var read = FormulirWorkbook.Read(bytes).Formulir.ShouldNotBeNull();
        read.Kode.ShouldBe(FormulirContoh.Sandi);
        read.Catatan.ShouldBeEmpty();
        read.Baris.Select(b => (b.Kunci, b.Sel[BarisTerbaca.Isian])).ShouldBe([.. lembar.Baris.SelectMany(b => b.Sel.Select(s => ((string?)$"{b.Nomor}.{s.Kode}", s.Isi ?? "")))]);
        read.Baris.Where(b => b.Sel[SelFormulir.Keterangan].Length > 0).Select(b => b.Sel[SelFormulir.Keterangan]).ShouldBe(["Sudah dikirim", "=1+1"]);
        read.Baris.ShouldAllBe(b => b.Salah.Count == 0);
    }

    [Fact]
    public void Only_the_cells_to_fill_in_are_open_and_those_of_a_sent_row_are_closed()
    {
        var lembar = FormulirContoh.Lembar(SusunanFormulir.TujuhKolom);
        using var document = SpreadsheetDocument.Open(new MemoryStream(FormulirWorkbook.Write(lembar, FormulirContoh.Sandi)), isEditable: false);
        var book = document.WorkbookPart!;
        var sheet = book.WorksheetParts.Single(p => p.Worksheet.Descendants<DataValidations>().Any()).Worksheet;
        sheet.GetFirstChild<SheetProtection>()!.Sheet!.Value.ShouldBeTrue();
        book.Workbook.WorkbookProtection!.LockStructure!.Value.ShouldBeTrue();
        var open = book.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().Index().Where(f => f.Item.Protection?.Locked?.Value == false).Select(f => (uint)f.Index).ToHashSet();
        var cells = sheet.Descendants<Cell>().Where(c => open.Contains(c.StyleIndex!.Value)).Select(c => c.CellReference!.Value!).ToList();
        // 10 lines, of which the locked row has one; per line the value and four notes.
        cells.Count.ShouldBe((lembar.Baris.Sum(b => b.Sel.Count) - 1) * 5);
        sheet.Descendants<DataValidation>().Count(v => v.Type?.Value == DataValidationValues.List).ShouldBe(2, "the predikat, and the reasons why there are no data");
    }

    [Fact]
    public void What_it_says_about_itself_comes_back_and_torn_bytes_say_nothing()
    {
        var lembar = FormulirContoh.Lembar(SusunanFormulir.SembilanKolom, 40);
        var kode = new KodeFormulir(new InstansiId(new Guid(1, 0, 0, new byte[8])), new UnitId(new Guid(2, 0, 0, new byte[8])), 2026, new Tribulan(3), SusunanFormulir.SembilanKolom, new DateTime(2026, 10, 2, 1, 2, 3, DateTimeKind.Utc), FormulirContoh.Kode(lembar));
        var bytes = kode.Write();
        bytes.Length.ShouldBeLessThan(8000, "it must fit into one cell, sealed and as letters");
        var back = KodeFormulir.Read(bytes).ShouldNotBeNull();
        (back with { Baris = [] }).ShouldBe(kode with { Baris = [] }, "lists are compared below");
        back.Baris.Select(b => (b.IndikatorId, b.Definisi, string.Join(' ', b.Sel))).ShouldBe(kode.Baris.Select(b => (b.IndikatorId, b.Definisi, string.Join(' ', b.Sel))));
        back.Tampil.ShouldBe(kode.Tampil);
        for (var length = 0; length < bytes.Length; length += 7) KodeFormulir.Read(bytes[..length]).ShouldBeNull();
    }

    [Fact]
    public void A_column_that_is_gone_is_said_and_a_cell_with_a_date_or_a_broken_formula_is_told()
    {
        var form = new FilledForm(FormulirWorkbook.Write(FormulirContoh.Lembar(SusunanFormulir.TujuhKolom), FormulirContoh.Sandi));
        form.Change((_, data) =>
        {
            foreach (var cell in data.Descendants<Cell>().Where(c => c.InlineString?.InnerText == "Faktor penghambat")) cell.Remove();
            var value = data.Descendants<Cell>().Single(c => c.InlineString?.InnerText == "1.234,5");
            value.RemoveAllChildren();
            value.DataType = CellValues.Error;
            value.Append(new CellValue("#REF!"));
        });
        var read = FormulirWorkbook.Read(form.Bytes).Formulir.ShouldNotBeNull();
        read.Catatan.Single().ShouldBe("Kolom Faktor penghambat tidak ada dalam berkas, sehingga isinya tidak berubah.");
        read.Baris.ShouldAllBe(b => !b.Sel.ContainsKey(SelFormulir.Penghambat));
        read.Baris.Single(b => b.Salah.Count > 0).Salah.Values.Single().ShouldBe("sel berisi kesalahan rumus #REF!. Ketik nilainya.");
    }

    [Fact]
    public void Spoilt_files_are_refused_told_or_read_and_never_an_error()
    {
        for (var seed = 0; seed < 100; seed++) FormulirPlay.Spoilt(seed);
    }
}
