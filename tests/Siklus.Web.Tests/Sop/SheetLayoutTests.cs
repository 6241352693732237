using System.Diagnostics;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Siklus.Documents.SopSheet;
using Siklus.Domain.Sop;
using Siklus.Web.Tests.Sop.Files;
using Xunit.Abstractions;

namespace Siklus.Web.Tests.Sop;

/// <summary>
/// The drawn sheet, judged by its geometry: nothing lies on anything else, every text fits its box, every arrow joins the symbols it should. <c>SIKLUS_PICTURES</c> names a folder that
/// keeps the reference SOPs as drawn, <c>SIKLUS_SOP_FILES</c> sets how many random ones are drawn (<c>bench/sop-files</c>).
/// </summary>
public sealed class SheetLayoutTests(ITestOutputHelper output)
{
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("SIKLUS_SOP_FILES"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : 1000;

    public static TheoryData<string> Names => [.. Papers.Select(p => p.Nama)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_reference_sop_is_drawn_without_a_fault(string nama)
    {
        foreach (var path in ReferenceSop.Paths) Draw(ReferenceSop.Read(path), Papers.Single(p => p.Nama == nama));
    }

    private static void Draw(SopDefinition sop, Paper paper)
    {
        var drawing = SheetLayout.Of(sop, paper);
        if (Environment.GetEnvironmentVariable("SIKLUS_PICTURES") is { } folder)
            foreach (var (i, page) in drawing.Pages.Index()) File.WriteAllText(Path.Combine(folder, $"{sop.Kode}-{paper.Nama}-{i + 1}.svg"), SheetSvg.Write(page, sop.Kode));
        SheetFaults.Of(sop, drawing).ShouldBeEmpty();
        if (paper == Paper.Screen) drawing.Pages.ShouldHaveSingleItem();
        else drawing.Pages.ShouldAllBe(page => page.Height <= paper.Height);
    }

    /// <summary>Of every length and shape, the same in every run.</summary>
    [Fact]
    public void Random_sops_are_drawn_without_a_fault()
    {
        var watch = Stopwatch.StartNew();
        var (drawn, pages, arrows) = (0, 0, 0);
        for (var seed = 0; seed < Count; seed++)
        {
            var sop = RandomSop.Of(new Random(seed));
            foreach (var paper in Papers)
            {
                var drawing = SheetLayout.Of(sop, paper);
                SheetFaults.Of(sop, drawing).ShouldBeEmpty($"seed {seed}, {paper.Nama}, {sop.Langkah.Count} steps, {sop.Kolom.Count} columns");
                (drawn, pages, arrows) = (drawn + 1, pages + drawing.Pages.Count, arrows + drawing.Pages.Sum(p => p.Arrows.Count));
            }
        }
        output.WriteLine($"{drawn} drawings of {Count} SOPs ({pages} pages, {arrows} arrows) without a fault in {watch.Elapsed.TotalSeconds:0.0} s");
    }

    [Fact]
    public void A_workbook_holds_the_table_and_a_shape_for_each_symbol_and_arrow()
    {
        foreach (var sop in ReferenceSop.Paths.Select(ReferenceSop.Read).Append(RandomSop.Of(new Random(7))))
        {
            var bytes = SheetXlsx.Write(sop);
            if (Environment.GetEnvironmentVariable("SIKLUS_PICTURES") is { } folder) File.WriteAllBytes(Path.Combine(folder, $"{sop.Kode}.xlsx"), bytes);
            using var file = new MemoryStream(bytes);
            using var book = SpreadsheetDocument.Open(file, isEditable: false);
            new OpenXmlValidator(FileFormatVersions.Office2013).Validate(book).Select(e => $"{e.Path?.XPath} {e.Description}").ShouldBeEmpty(sop.Kode);
            var sheet = book.WorkbookPart!.WorksheetParts.Single(p => p.DrawingsPart is not null);
            var text = sheet.Worksheet.InnerText;
            foreach (var step in sop.Langkah.Where(l => l.Uraian.Length > 0)) text.ShouldContain(step.Uraian);
            var page = SheetLayout.Of(sop, Paper.Screen).Pages[0];
            sheet.DrawingsPart!.WorksheetDrawing.ChildElements.Count.ShouldBe(page.Symbols.Count + page.Arrows.Count + page.Arrows.Count(a => a.Label is not null));
        }
    }

    [Fact]
    public void A_drawing_that_is_spoilt_is_found_out()
    {
        var sop = ReferenceSop.Sumbersuko();
        var page = SheetLayout.Of(sop, Paper.Screen).Pages[0];
        var (first, second) = (page.Symbols[0], page.Symbols[1]);
        Faults(page with { Symbols = [first with { Place = second.Place }, .. page.Symbols.Skip(1)] }).ShouldContain(f => f.Contains("symbols 1 and 2 overlap"));
        Faults(page with { Arrows = [.. page.Arrows.Skip(2)] }).ShouldContain(f => f.Contains("no way from step"));
        Faults(page with { Arrows = [.. page.Arrows, page.Arrows[^1]] }).ShouldContain(f => f.Contains("lie upon each other"));
        var through = page.Symbols[4].Place.Centre;
        Faults(page with { Arrows = [.. page.Arrows, new SheetArrow([new(through.X - 30, through.Y), new(through.X + 30, through.Y)])] }).ShouldContain(f => f.Contains("runs through symbol"));
        Faults(page with { Cells = [.. page.Cells, page.Cells[0] with { Lines = ["sebuah kata yang terlalu panjang untuk kolom ini"] }] }).ShouldContain(f => f.Contains("wider than its cell"));

        IReadOnlyList<string> Faults(SheetPage spoilt) => SheetFaults.Of(sop, new SheetDrawing(Paper.Screen, [spoilt]));
    }

    private static readonly Paper[] Papers = [Paper.A4, Paper.F4, Paper.Screen];
}
