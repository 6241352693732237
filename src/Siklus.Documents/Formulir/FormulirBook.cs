using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Siklus.App.Common;
using Siklus.App.Correspondence.Templat;
using Siklus.Documents.Rencana;
using Siklus.Documents.SopFiles;
using Table = Siklus.Documents.Rencana.Table;

namespace Siklus.Documents.Formulir;

/// <summary>
/// Writes one form: the sheet to fill in, locked but for its yellow cells, instructions, and hidden the lists to choose from. Everything is text, so that no program for
/// sheets turns a number or a date into another, and nothing is a formula.
/// </summary>
internal sealed class FormulirBook(LembarFormulir lembar, string kode)
{
    private const string Formulir = "Formulir", Petunjuk = "Petunjuk";

    /// <summary>The row of the headings; code, title, office and hint stand above.</summary>
    private const int HeadRow = 6;

    private readonly RencanaStyles styles = new();
    private readonly FormulirLists lists = new(lembar);
    private readonly IReadOnlyList<FormulirColumn> columns = FormulirColumn.Of(lembar);

    private static CellLook Entry => new(Fill: RencanaStyles.Yellow, Border: true, Indent: 1, Unlocked: true);

    private static CellLook Shown => new(Fill: RencanaStyles.Grey, Border: true, Down: VerticalAlignmentValues.Top, Indent: 1);

    public byte[] Write()
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            document.PackageProperties.Title = $"{lembar.Judul} {lembar.Unit} {lembar.Periode}";
            document.PackageProperties.Creator = "Siklus";
            var book = document.AddWorkbookPart();
            var sheets = new Sheets();
            Add(Formulir, Sheet());
            Add(Petunjuk, Instructions());
            Add(FormulirLists.Nama, lists.Sheet(kode)).State = SheetStateValues.Hidden;
            book.Workbook = new Workbook(
                new WorkbookProtection { LockStructure = true }, new BookViews(new WorkbookView { ActiveTab = 0 }), sheets,
                new DefinedNames(new DefinedName($"{Formulir}!${HeadRow}:${HeadRow}") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));
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

    private Worksheet Sheet()
    {
        var (data, merges, checks) = (new SheetData(), new List<string>(), new FormulirChecks(lists));
        data.Append(new Row(CellAt(0, 1, kode, new CellLook(RencanaStyles.Pale, Wrap: false))) { RowIndex = 1, Hidden = true, Height = 0, CustomHeight = true });
        Line(2, 27, $"{lembar.Judul} {lembar.Periode}", RencanaStyles.Large);
        Line(3, 20, $"{lembar.Kop.Instansi} · {lembar.Unit}", RencanaStyles.Section);
        Line(4, 16, string.Join(" · ", new[] { $"Kode formulir {lembar.Kode}", $"diunduh {Indonesian.Date(lembar.Dibuat)}", lembar.Dokumen.Length > 0 ? $"target menurut {lembar.Dokumen}" : "" }.Where(t => t.Length > 0)), RencanaStyles.Pale);
        Line(5, 18, "Isi sel kuning saja, lalu unggah berkas ini pada halaman Unggah formulir. Angka memakai koma desimal, misalnya 87,5. Lihat lembar Petunjuk.", RencanaStyles.Small);
        data.Append(new Row(columns.Select((c, i) => CellAt(i, HeadRow, c.Judul, new CellLook(RencanaStyles.White, c.IsEntry ? RencanaStyles.Dark : RencanaStyles.Medium, Border: true, Across: HorizontalAlignmentValues.Center)))) { RowIndex = HeadRow, Height = 36, CustomHeight = true });

        var number = HeadRow + 1;
        foreach (var row in lembar.Baris)
        {
            var first = number;
            var heights = Heights(row);
            foreach (var (sel, i) in row.Sel.Select((s, i) => (s, i)))
            {
                data.Append(new Row(columns.Select((c, at) => CellOf(c, at, number, row, sel, isFirst: i == 0))) { RowIndex = (uint)number, Height = heights[i], CustomHeight = true });
                if (row.Terkunci is null) checks.Add(columns, row, sel, number, isFirst: i == 0);
                number++;
            }
            if (row.Sel.Count > 1) merges.AddRange(columns.Index().Where(c => c.Item.IsShared).Select(c => $"{Table.Letter(c.Index)}{first}:{Table.Letter(c.Index)}{number - 1}"));
        }
        return Finish(data, merges, checks, number - 1);

        void Line(int row, double height, string text, int font) =>
            data.Append(new Row(CellAt(1, row, text, new CellLook(font, Wrap: false))) { RowIndex = (uint)row, Height = height, CustomHeight = true });
    }

    private Worksheet Finish(SheetData data, List<string> merges, FormulirChecks checks, int last)
    {
        var frozen = columns.Index().First(c => c.Item is { Jenis: JenisKolomFormulir.Layout, Isi: IsiKolom.Indikator }).Index + 1;
        var corner = $"{Table.Letter(frozen)}{HeadRow + 1}";
        var entry = columns.Index().First(c => c.Item.Jenis == JenisKolomFormulir.Isian).Index;
        var sheet = new Worksheet(
            new SheetProperties(new TabColor { Rgb = "FF17414F" }, new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(
                new Pane { HorizontalSplit = frozen, VerticalSplit = HeadRow, TopLeftCell = corner, ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen },
                new Selection { Pane = PaneValues.BottomRight, ActiveCell = $"{Table.Letter(entry)}{HeadRow + 1}", SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{Table.Letter(entry)}{HeadRow + 1}" } }) { WorkbookViewId = 0, ShowGridLines = false, ZoomScale = 90, TabSelected = true }),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(columns.Select((c, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = c.Lebar, CustomWidth = true, Hidden = c.Jenis == JenisKolomFormulir.Kunci ? true : null })),
            data,
            // Without a password: against slips, not against people. What must not be forged is sealed.
            new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false });
        if (merges.Count > 0) sheet.Append(new MergeCells(merges.Select(m => new MergeCell { Reference = m })) { Count = (uint)merges.Count });
        if (checks.All is { Count: > 0 } all) sheet.Append(new DataValidations(all) { Count = (uint)all.Count });
        sheet.Append(
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter($"&L&8{lembar.Unit.Replace("&", "&&", StringComparison.Ordinal)} · {lembar.Kode}&R&8Halaman &P dari &N")));
        if (last > HeadRow) sheet.Append(new IgnoredErrors(new IgnoredError { NumberStoredAsText = true, SequenceOfReferences = new ListValue<StringValue> { InnerText = $"A{HeadRow + 1}:{Table.Letter(columns.Count - 1)}{last}" } }));
        return sheet;
    }

    private Cell CellOf(FormulirColumn column, int at, int number, BarisLembar row, SelLembar sel, bool isFirst)
    {
        var note = Entry with { Down = VerticalAlignmentValues.Top };
        var (text, look) = column.Jenis switch
        {
            JenisKolomFormulir.Kunci => ($"{row.Nomor.ToString(CultureInfo.InvariantCulture)}.{sel.Kode}", new CellLook(RencanaStyles.Pale)),
            JenisKolomFormulir.Komponen => (sel.Nama, Shown with { Down = VerticalAlignmentValues.Center }),
            JenisKolomFormulir.Lalu => (sel.Lalu ?? "–", Shown with { Font = RencanaStyles.Pale, Across = HorizontalAlignmentValues.Right, Down = VerticalAlignmentValues.Center }),
            JenisKolomFormulir.Isian => (sel.Isi ?? "", Entry with { Font = RencanaStyles.Bold, Across = sel.Pilihan.Count > 0 ? HorizontalAlignmentValues.Center : HorizontalAlignmentValues.Right }),
            JenisKolomFormulir.Catatan => (isFirst ? NoteOf(row, column.Sel!) : "", note),
            _ => (isFirst ? row.Teks(column.Isi) ?? "" : "", IsTarget(column.Isi) ? Shown with { Font = RencanaStyles.Pale, Across = HorizontalAlignmentValues.Right } : Shown),
        };
        return CellAt(at, number, text, column.IsEntry && row.Terkunci is not null ? look with { Fill = RencanaStyles.Grey, Unlocked = false } : look);
    }

    private static bool IsTarget(IsiKolom column) => column is IsiKolom.Target or IsiKolom.TargetTahunan or IsiKolom.TargetTribulan;

    private static string NoteOf(BarisLembar row, string sel) => sel switch
    {
        App.Collection.Formulir.SelFormulir.TidakAdaData => row.TidakAdaData,
        App.Collection.Formulir.SelFormulir.Pendorong => row.Pendorong,
        App.Collection.Formulir.SelFormulir.Penghambat => row.Penghambat,
        _ => row.Keterangan,
    };

    /// <summary>Points for the lines of a row: each component's own, and together room for the longest shared text.</summary>
    private double[] Heights(BarisLembar row)
    {
        var komponen = columns.First(c => c.Jenis == JenisKolomFormulir.Komponen).Lebar;
        var own = row.Sel.Select(s => Math.Max(24, Points(s.Nama, komponen))).ToArray();
        var shared = columns.Where(c => c.IsShared).Select(c => Points(c.Jenis == JenisKolomFormulir.Catatan ? NoteOf(row, c.Sel!) : row.Teks(c.Isi) ?? "", c.Lebar)).Max();
        if (own.Length > 0 && shared > own.Sum()) own[^1] += shared - own.Sum();
        return [.. own.Select(h => Math.Min(400, h))];
    }

    private static double Points(string text, double width) => 6 + (15 * text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Length / ((width - 2) * 1.05)))));

    private Worksheet Instructions()
    {
        var data = new SheetData();
        var number = 1;
        Line(30, "", $"Petunjuk pengisian {lembar.Judul}", RencanaStyles.Large);
        Line(20, "", $"{lembar.Unit}, {lembar.Periode} · kode formulir {lembar.Kode}", RencanaStyles.Small);
        number++;
        foreach (var (step, i) in FormulirPetunjuk.Langkah.Select((s, i) => (s, i))) Line(Points(step, 110), $"{i + 1}.", step, RencanaStyles.Plain);
        return new Worksheet(
            new SheetProperties(new TabColor { Rgb = "FFE0A526" }, new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView { WorkbookViewId = 0, ShowGridLines = false }),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(new Column { Min = 1, Max = 1, Width = 5, CustomWidth = true }, new Column { Min = 2, Max = 2, Width = 110, CustomWidth = true }),
            data,
            new SheetProtection { Sheet = true, Objects = true, Scenarios = true },
            new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 1 });

        void Line(double height, string mark, string text, int font)
        {
            data.Append(new Row(
                CellAt(0, number, mark, new CellLook(font, Across: HorizontalAlignmentValues.Right, Down: VerticalAlignmentValues.Top)),
                CellAt(1, number, text, new CellLook(font, Wrap: mark.Length > 0, Down: VerticalAlignmentValues.Top, Indent: mark.Length > 0 ? 1u : 0))) { RowIndex = (uint)number++, Height = height, CustomHeight = true });
        }
    }

    private Cell CellAt(int column, int row, string text, CellLook look)
    {
        // Kept as text by its type and, when somebody types over it, by its prefix.
        if (text is ['=' or '+' or '-' or '@', ..]) look = look with { AsText = true };
        var cell = text.Length == 0 ? new Cell() : new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(XlsxText.Encode(SheetWords.Cell(text))) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString };
        cell.CellReference = $"{Table.Letter(column)}{row.ToString(CultureInfo.InvariantCulture)}";
        cell.StyleIndex = styles.Of(look);
        return cell;
    }
}
