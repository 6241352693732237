using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Siklus.Documents.Rencana;

/// <summary>How a cell looks.</summary>
internal sealed record CellLook(
    int Font = 0, int Fill = 0, bool Border = false, uint Format = 49, HorizontalAlignmentValues Across = HorizontalAlignmentValues.Left, VerticalAlignmentValues Down = VerticalAlignmentValues.Center, bool Wrap = true,
    uint Indent = 0, bool AsText = false, bool Unlocked = false);

/// <summary>The looks of a workbook's cells, gathered while it is written.</summary>
internal sealed class RencanaStyles
{
    private const uint RupiahFormat = 3, DayFormat = 164;

    public const int Plain = 0, White = 1, Large = 2, Small = 3, Bold = 4, Pale = 5, Section = 6;
    public const int Dark = 2, Medium = 3, Grey = 4, Yellow = 5;

    private readonly List<CellLook> looks = [new(Format: 0, Wrap: false, Across: HorizontalAlignmentValues.General, Down: VerticalAlignmentValues.Bottom)];

    public uint Of(CellLook look)
    {
        var at = looks.IndexOf(look);
        if (at < 0)
        {
            at = looks.Count;
            looks.Add(look);
        }
        return (uint)at;
    }

    /// <summary>The look of a column's cells.</summary>
    public static CellLook Of(ColumnKind kind) => kind switch
    {
        ColumnKind.Value => new CellLook(Format: 0, Across: HorizontalAlignmentValues.Center),
        ColumnKind.Whole => new CellLook(Format: 1, Across: HorizontalAlignmentValues.Center),
        ColumnKind.Rupiah => new CellLook(Format: RupiahFormat, Across: HorizontalAlignmentValues.Right, Wrap: false, Indent: 1),
        ColumnKind.Day => new CellLook(Format: DayFormat, Across: HorizontalAlignmentValues.Center),
        ColumnKind.Mark => new CellLook(Across: HorizontalAlignmentValues.Center),
        ColumnKind.Aside => new CellLook(Font: Pale, Fill: Grey, Format: 0, Indent: 1),
        _ => new CellLook(Indent: 1),
    };

    public Stylesheet Write()
    {
        Border thin = new(Line<LeftBorder>(), Line<RightBorder>(), Line<TopBorder>(), Line<BottomBorder>());
        return new Stylesheet(
            new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd\\-mm\\-yyyy" }) { Count = 1 },
            new Fonts(Face(11), Face(11, "FFFFFFFF", bold: true), Face(16, "FF17414F", bold: true), Face(10, "FF5B6B72", italic: true), Face(11, bold: true), Face(10, "FF5B6B72"), Face(13, "FF17414F", bold: true)) { Count = 7 },
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), Paint("FF17414F"), Paint("FF4C7A89"), Paint("FFF3F5F6"), Paint("FFFFF8E1")) { Count = 6 },
            new Borders(new Border(), thin) { Count = 2 },
            new CellStyleFormats(new CellFormat()) { Count = 1 },
            new CellFormats(looks.Select(Format)) { Count = (uint)looks.Count });
    }

    private static T Line<T>()
        where T : BorderPropertiesType, new() => new() { Style = BorderStyleValues.Thin, Color = new Color { Rgb = "FFC5CED2" } };

    private static Font Face(double size, string colour = "FF1F2A2E", bool bold = false, bool italic = false)
    {
        var font = new Font();
        if (bold) font.Append(new Bold());
        if (italic) font.Append(new Italic());
        font.Append(new FontSize { Val = size }, new Color { Rgb = colour }, new FontName { Val = "Calibri" });
        return font;
    }

    private static Fill Paint(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static CellFormat Format(CellLook look) => new(new Alignment { WrapText = look.Wrap, Horizontal = look.Across, Vertical = look.Down, Indent = look.Indent }, new Protection { Locked = !look.Unlocked })
    {
        ApplyProtection = look.Unlocked,
        FontId = (uint)look.Font,
        FillId = (uint)look.Fill,
        BorderId = look.Border ? 1u : 0u,
        NumberFormatId = look.Format,
        QuotePrefix = look.AsText,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyNumberFormat = true,
        ApplyAlignment = true,
    };
}
