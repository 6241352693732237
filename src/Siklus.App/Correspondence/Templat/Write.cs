using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Correspondence.Templat;

/// <summary>Short ways to write blocks, shared by the templates.</summary>
internal static class Write
{
    public const string Dots = "……………………………";

    public static Block.Kop Kop(KopNaskah kop) => new(kop.Pemerintah, kop.Instansi, Lines(kop.Alamat), kop.LogoSha256);

    public static Block.Heading Title(string text, bool underline = true) => new(0, text.ToUpperInvariant(), underline);

    public static Block.Heading Chapter(string text) => new(1, text);

    public static Block.Paragraph P(string text) => new([new Inline.Text(text)], Align.Justify);

    public static Block.Paragraph Body(string text) => new([new Inline.Text(text)], Align.Justify, Indent: true);

    public static Block.Paragraph Line(string text, bool bold = false, Align align = Align.Left) => new([new Inline.Text(text, Bold: bold)], align, Tight: true);

    public static Block.Paragraph Line(params IReadOnlyList<Inline> pieces) => new(pieces, Tight: true);

    public static Block.Paragraph NomorLine(string label = "NOMOR : ") =>
        new([new Inline.Text(label), new Inline.Field(FieldCodes.Nomor, Dots)], Align.Center);

    public static Inline Text(string text, bool bold = false) => new Inline.Text(text, Bold: bold);

    public static Inline Nomor => new Inline.Field(FieldCodes.Nomor, Dots);

    public static Block.List Numbered(IEnumerable<string> items) => new(Marker.Number, [.. items.Select(item => new ListItem([Text(item)]))]);

    public static Block.List Boxes(IEnumerable<(string Text, bool Checked)> items) =>
        new(Marker.Checkbox, [.. items.Select(item => new ListItem([Text(item.Text)], item.Checked))]);

    /// <summary>"Kepada : …": label, colon, value, without lines.</summary>
    public static Block.Table Pairs(params IReadOnlyList<(string Label, IReadOnlyList<Inline> Value)> rows) => Pairs(18, rows);

    public static Block.Table Pairs(int labelWidth, IReadOnlyList<(string Label, IReadOnlyList<Inline> Value)> rows) => new(
        [labelWidth, 3, 80 - labelWidth],
        [.. rows.Select(row => new TableRow([Cell(row.Label), Cell(":"), new TableCell([new Block.Paragraph(row.Value, Tight: true)])]))],
        Borderless: true);

    public static (string Label, IReadOnlyList<Inline> Value) Pair(string label, string? value) => (label, [Text(value ?? "-")]);

    public static TableCell Cell(string? text, Align align = Align.Left, bool bold = false) => new([Line(text ?? "", bold, align)], Align: align);

    public static TableCell Cells(params IReadOnlyList<Block> blocks) => new(blocks);

    public static TableCell Span(int columns, params IReadOnlyList<Block> blocks) => new(blocks, ColSpan: columns);

    public static TableCell Head(string text, int columns = 1, int rows = 1) =>
        new([Line(text, bold: true, Align.Center)], columns, rows, Align.Center, Header: true);

    public static TableRow HeadRow(params IReadOnlyList<string> names) => new([.. names.Select(name => Head(name))]);

    public static TableRow Row(params IReadOnlyList<TableCell> cells) => new(cells);

    public static TableCell Number(int number) => Cell(number.ToString(System.Globalization.CultureInfo.InvariantCulture), Align.Center);

    public static Block.TandaTangan Sign(params IReadOnlyList<Penandatangan> signers) => new(signers);

    public static string PlaceAndDate(KopNaskah kop, DateOnly date) => $"{kop.Tempat}, {Common.Indonesian.Date(date)}";

    public static string PeriodInCapitals(Periode period) => period.ToString().ToUpperInvariant();

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
