using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Siklus.App.Planning.Files;
using Siklus.Documents.SopFiles;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.Documents.Rencana;

/// <summary>Writes one workbook: instructions, the sheets, and hidden the lists to choose from.</summary>
internal sealed class RencanaBook
{
    /// <summary>The row of the headings; title and hint stand above.</summary>
    private const int HeadRow = 3;

    /// <summary>How far below the written rows cells keep their looks and choices.</summary>
    private const int FillRows = 500;

    private readonly RencanaKinerja plan;
    private readonly RencanaRows rows;
    private readonly TemplatRencana templat;
    private readonly bool isToFill;
    private readonly IReadOnlyList<LembarRencana> lembar;
    private readonly RencanaLists lists;
    private readonly RencanaStyles styles = new();
    private readonly List<DefinedName> names = [];

    public RencanaBook(RencanaKinerja plan, TemplatRencana templat, bool isToFill, PilihanKantor? pilihan)
    {
        (this.plan, this.templat, this.isToFill) = (plan, templat, isToFill);
        rows = new RencanaRows(plan);
        lembar = RencanaPetunjuk.Sheets(templat);
        lists = new RencanaLists(plan, lembar, pilihan);
    }

    public byte[] Write()
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            document.PackageProperties.Title = RencanaPetunjuk.Title(templat);
            document.PackageProperties.Creator = "Siklus";
            var book = document.AddWorkbookPart();
            var sheets = new Sheets();
            Add("Petunjuk", Instructions());
            foreach (var l in lembar) Add(l.ToString(), SheetOf(l, (uint)sheets.ChildElements.Count));
            Add(RencanaLists.SheetName, lists.Sheet()).State = SheetStateValues.Hidden;
            names.AddRange(lists.Names(HeadRow + 1));
            book.Workbook = new Workbook(new BookViews(new WorkbookView { ActiveTab = 0 }), sheets, new DefinedNames(names.OrderBy(n => n.Name!.Value, StringComparer.OrdinalIgnoreCase).ThenBy(n => n.LocalSheetId?.Value ?? 0)));
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = styles.Write();
            book.Workbook.Save();

            Sheet Add(string name, Worksheet content)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = content;
                return sheets.AppendChild(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)sheets.ChildElements.Count + 1, Name = name });
            }
        }
        return file.ToArray();
    }

    private Worksheet SheetOf(LembarRencana l, uint index)
    {
        var columns = rows.Columns(l);
        var filled = rows.Of(l).ToList();
        var waiting = isToFill ? rows.Waiting(l).ToList() : [];
        var last = HeadRow + filled.Count + waiting.Count + (isToFill ? 25 : 8);
        var data = new SheetData(
            new Row(CellAt(0, 1, $"{RencanaPetunjuk.Title(l)} {Office}".Trim(), new CellLook(RencanaStyles.Large, Wrap: false, Down: VerticalAlignmentValues.Center))) { RowIndex = 1, Height = 27, CustomHeight = true },
            new Row(CellAt(0, 2, RencanaPetunjuk.Hint(l), new CellLook(RencanaStyles.Small, Wrap: false, Down: VerticalAlignmentValues.Center))) { RowIndex = 2, Height = 18, CustomHeight = true },
            new Row(columns.Select((c, i) => CellAt(i, HeadRow, c.Heading + (c.IsNeeded ? " *" : ""), Heading(c)))) { RowIndex = HeadRow, Height = 36, CustomHeight = true });
        foreach (var (row, i) in filled.Concat(waiting).Select((r, i) => (r, i))) data.Append(new Row(row.Select((cell, c) => CellOf(l, columns, row, c, HeadRow + 1 + i))) { RowIndex = (uint)(HeadRow + 1 + i), Height = HeightOf(row.Select((cell, c) => (cell.Text, columns[c].Width))) });
        for (var r = HeadRow + filled.Count + waiting.Count + 1; r <= last; r++) data.Append(new Row(columns.Select((c, i) => Blank(c, i, r))) { RowIndex = (uint)r, Height = HeightOf([]) });

        var frozen = l is LembarRencana.Pohon or LembarRencana.Dokumen ? 1 : l == LembarRencana.Indikator ? 3 : 2;
        names.Add(new DefinedName($"{l}!$A:${Table.Letter(frozen - 1)},{l}!${HeadRow}:${HeadRow}") { Name = "_xlnm.Print_Titles", LocalSheetId = index });
        names.Add(new DefinedName($"{l}!$A${HeadRow}:${Table.Letter(columns.Count - 1)}${last}") { Name = "_xlnm._FilterDatabase", LocalSheetId = index, Hidden = true });
        var sheet = new Worksheet(
            new SheetProperties(new TabColor { Rgb = "FF17414F" }, new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(
                new Pane { HorizontalSplit = frozen, VerticalSplit = HeadRow, TopLeftCell = $"{Table.Letter(frozen)}{HeadRow + 1}", ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen },
                new Selection { Pane = PaneValues.BottomRight, ActiveCell = $"{Table.Letter(frozen)}{HeadRow + 1}", SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{Table.Letter(frozen)}{HeadRow + 1}" } }) { WorkbookViewId = 0, ShowGridLines = false, ZoomScale = 90 }),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(columns.Select((c, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = c.Width, CustomWidth = true, Style = styles.Of(c.Kind == ColumnKind.Aside ? new CellLook(Font: RencanaStyles.Pale, Format: 0) : RencanaStyles.Of(c.Kind)) })),
            data,
            new AutoFilter { Reference = $"A{HeadRow}:{Table.Letter(columns.Count - 1)}{last}" });
        var choices = columns.Select((c, i) => (Column: c, Index: i)).Where(c => c.Column.Choices is { } list && lists.Has(list)).Select(c => Choice(c.Column, c.Index, last + FillRows)).ToList();
        if (choices.Count > 0) sheet.Append(new DataValidations(choices) { Count = (uint)choices.Count });
        sheet.Append(
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            // The many columns of indikator would become too small to read on one sheet of paper.
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = l == LembarRencana.Indikator ? 3u : 1u, FitToHeight = 0 },
            new HeaderFooter(new OddFooter($"&L&8{l}&R&8Halaman &P dari &N")));
        return sheet;
    }

    private string Office => string.Join(", ", new[] { plan.Instansi is { Length: > 0 } name ? $"– {name}" : "", plan.Mulai > 0 ? $"Renstra {plan.Mulai}–{plan.Akhir}" : "" }.Where(t => t.Length > 0));

    /// <summary>Points for as many lines as the longest text needs. Not fixed: whoever types more gets a higher row.</summary>
    private static double HeightOf(IEnumerable<(string Text, double Width)> cells) =>
        Math.Min(400, 5 + (15 * cells.Select(c => c.Text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Length / ((c.Width - 2) * 1.1))))).DefaultIfEmpty(1).Max()));

    private static CellLook Heading(RencanaColumn column) => new(
        RencanaStyles.White, column.IsNeeded ? RencanaStyles.Dark : RencanaStyles.Medium, Border: true, Across: HorizontalAlignmentValues.Center, Down: VerticalAlignmentValues.Center);

    private Cell CellOf(LembarRencana l, IReadOnlyList<RencanaColumn> columns, IReadOnlyList<WrittenCell> row, int c, int number)
    {
        var (column, cell) = (columns[c], row[c]);
        var look = RencanaStyles.Of(column.Kind) with { Border = true };
        if (column.Kind == ColumnKind.Aside) return Aside(column, c, number, cell.Text);
        if (l == LembarRencana.Pohon) look = Level(look, columns, row, column);
        if (cell.Number is { } value && column.Kind is not (ColumnKind.Text or ColumnKind.Code)) return Reference(new Cell(new CellValue(value.ToString(CultureInfo.InvariantCulture))), c, number, look);
        // Excel's days begin on 1 March 1900; those before are left to text.
        if (cell.Day is { } day && day.Year > 1900) return Reference(new Cell(new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture))), c, number, look);
        return CellAt(c, number, cell.Text, look);
    }

    /// <summary>The tree shows by its indent and by bold type how deep a node lies.</summary>
    private static CellLook Level(CellLook look, IReadOnlyList<RencanaColumn> columns, IReadOnlyList<WrittenCell> row, RencanaColumn column)
    {
        if (column.Heading is not (RencanaColumns.Uraian or RencanaColumns.Jenis) || RencanaWords.Simpul.Read(row[columns.Index().First(c => c.Item.Heading == RencanaColumns.Jenis).Index].Text) is not { } jenis) return look;
        var depth = jenis switch { JenisSimpul.Visi or JenisSimpul.Misi or JenisSimpul.Tujuan => 0u, JenisSimpul.Sasaran or JenisSimpul.FaktorKunci => 1u, JenisSimpul.Program => 2u, JenisSimpul.Kegiatan => 3u, _ => 4u };
        look = look with { Font = depth < 3 ? RencanaStyles.Bold : RencanaStyles.Plain };
        return column.Heading == RencanaColumns.Uraian ? look with { Indent = 1 + depth, Across = HorizontalAlignmentValues.Left } : look;
    }

    private Cell Blank(RencanaColumn column, int c, int number) => column.Kind == ColumnKind.Aside ? Aside(column, c, number, "") : CellAt(c, number, "", RencanaStyles.Of(column.Kind) with { Border = true });

    private Cell Aside(RencanaColumn column, int c, int number, string text)
    {
        var (from, index) = lists.LookUp(column.Heading);
        return Reference(
            new Cell(new CellFormula($"IFERROR(VLOOKUP(B{number},{from},{index},FALSE),\"\")"), new CellValue(XlsxText.Encode(SheetWords.Cell(text)))) { DataType = CellValues.String },
            c, number, RencanaStyles.Of(ColumnKind.Aside) with { Border = true });
    }

    private DataValidation Choice(RencanaColumn column, int index, int last) => new(new Formula1(column.Choices!))
    {
        Type = DataValidationValues.List,
        AllowBlank = true,
        ShowErrorMessage = column.IsStrict,
        ErrorTitle = column.IsStrict ? "Pilih dari daftar" : null,
        Error = column.IsStrict ? $"Isi kolom {column.Heading} harus salah satu dari daftar. Klik tanda panah di kanan sel." : null,
        ShowInputMessage = false,
        SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{Table.Letter(index)}{HeadRow + 1}:{Table.Letter(index)}{last}" },
    };

    private Worksheet Instructions()
    {
        var data = new SheetData();
        var number = 1;
        Line(30, (RencanaPetunjuk.Title(templat), new CellLook(RencanaStyles.Large, Wrap: false, Down: VerticalAlignmentValues.Center)));
        Line(18, ("Buku kerja ini dibuat oleh Siklus dan dapat diunggah kembali ke Siklus sesudah diisi.", new CellLook(RencanaStyles.Small, Wrap: false)));
        number++;
        foreach (var field in rows.Of(LembarRencana.Petunjuk))
        {
            var input = new CellLook(Fill: RencanaStyles.Yellow, Border: true, Format: field[1].Number is null ? 49u : 1u, Across: HorizontalAlignmentValues.Left, Indent: 1);
            var row = new Row(CellAt(0, number, field[0].Text, new CellLook(RencanaStyles.Bold, Border: true, Indent: 1)),
                field[1].Number is { } value ? Reference(new Cell(new CellValue(value.ToString(CultureInfo.InvariantCulture))), 1, number, input) : CellAt(1, number, field[1].Text, input)) { RowIndex = (uint)number++, Height = 20, CustomHeight = true };
            data.Append(row);
        }
        number++;
        Line(24, ("Cara mengisi", new CellLook(RencanaStyles.Section, Wrap: false)));
        foreach (var (step, i) in RencanaPetunjuk.Steps(templat).Select((s, i) => (s, i)))
            Line(HeightOf([(step, 122)]), ($"{i + 1}.", new CellLook(Across: HorizontalAlignmentValues.Right)), (step, new CellLook(Indent: 1)));
        number++;
        Line(24, ("Lembar", new CellLook(RencanaStyles.Section, Wrap: false)));
        foreach (var l in lembar) Line(HeightOf([(RencanaPetunjuk.Purpose(l), 122)]), (l.ToString(), new CellLook(RencanaStyles.Bold, Border: true, Indent: 1)), (RencanaPetunjuk.Purpose(l), new CellLook(Border: true, Indent: 1)));
        return new Worksheet(
            new SheetProperties(new TabColor { Rgb = "FFE0A526" }, new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView { WorkbookViewId = 0, ShowGridLines = false, TabSelected = true }),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(new Column { Min = 1, Max = 1, Width = 26, CustomWidth = true }, new Column { Min = 2, Max = 2, Width = 110, CustomWidth = true }),
            data,
            new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 1 });

        void Line(double height, params (string Text, CellLook Look)[] cells)
        {
            data.Append(new Row(cells.Select((cell, c) => CellAt(c, number, cell.Text, cell.Look))) { RowIndex = (uint)number++, Height = height, CustomHeight = true });
        }
    }

    private Cell CellAt(int column, int row, string text, CellLook look)
    {
        if (text.Length == 0) return Reference(new Cell(), column, row, look);
        // Kept as text by its type and, when somebody types over it, by its prefix: nothing here is ever a formula.
        var safe = text[0] is '=' or '+' or '-' or '@' ? look with { AsText = true } : look;
        var shown = new DocumentFormat.OpenXml.Spreadsheet.Text(XlsxText.Encode(text.Length > SheetWords.MostLetters ? text[..(SheetWords.MostLetters - 1)] + "…" : text)) { Space = SpaceProcessingModeValues.Preserve };
        return Reference(new Cell(new InlineString(shown)) { DataType = CellValues.InlineString }, column, row, safe);
    }

    private Cell Reference(Cell cell, int column, int row, CellLook look)
    {
        cell.CellReference = $"{Table.Letter(column)}{row.ToString(CultureInfo.InvariantCulture)}";
        cell.StyleIndex = styles.Of(look);
        return cell;
    }
}
