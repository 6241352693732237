using System.Text.Json.Serialization;

namespace Siklus.App.Correspondence.Blocks;

/// <summary>
/// One part of a naskah from top to bottom. Every optional member defaults to its type's own default, because JSON leaves defaults out. Renderings (HTML now, DOCX and PDF later) know exactly these kinds; a kind is added here and in every renderer.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "k")]
[JsonDerivedType(typeof(Kop), "kop")]
[JsonDerivedType(typeof(Heading), "h")]
[JsonDerivedType(typeof(Paragraph), "p")]
[JsonDerivedType(typeof(List), "list")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(Figure), "figure")]
[JsonDerivedType(typeof(TandaTangan), "ttd")]
[JsonDerivedType(typeof(PageBreak), "page")]
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>Letterhead with its double line.</summary>
    /// <param name="Pemerintah">First line, for example "PEMERINTAH KABUPATEN WANASARI".</param>
    /// <param name="Instansi">Second line, for example "KECAMATAN SUMBEREJO".</param>
    /// <param name="Alamat">Smaller lines under it.</param>
    /// <param name="LogoSha256">File of the coat of arms, or null.</param>
    public sealed record Kop(string Pemerintah, string Instansi, IReadOnlyList<string> Alamat, string? LogoSha256 = null) : Block;

    /// <summary>A heading.</summary>
    /// <param name="Level">0 is the naskah's own title (centred capitals), 1 a chapter, 2 a section.</param>
    /// <param name="Isi">Its words.</param>
    /// <param name="Underline">Underlined, as titles of letters are.</param>
    public sealed record Heading(int Level, string Isi, bool Underline = false) : Block;

    /// <summary>A paragraph.</summary>
    /// <param name="Isi">Its pieces in order.</param>
    /// <param name="Align">How its lines stand.</param>
    /// <param name="Indent">First line indented.</param>
    /// <param name="Tight">No room after it: lines of an address or a cell.</param>
    public sealed record Paragraph(IReadOnlyList<Inline> Isi, Align Align = Align.Left, bool Indent = false, bool Tight = false) : Block;

    /// <summary>A list.</summary>
    /// <param name="Marker">What stands before each item.</param>
    /// <param name="Items">Its items in order.</param>
    public sealed record List(Marker Marker, IReadOnlyList<ListItem> Items) : Block;

    /// <summary>A table.</summary>
    /// <param name="Columns">Relative widths of its columns; together they fill the line.</param>
    /// <param name="Rows">All rows, those of the head first.</param>
    /// <param name="HeaderRows">How many of the first rows are the head, repeated on every page.</param>
    /// <param name="Borderless">Without lines around the cells: a layout of pairs ("Kepada : …").</param>
    /// <param name="Dense">Smaller type, for wide forms.</param>
    public sealed record Table(
        IReadOnlyList<int> Columns, IReadOnlyList<TableRow> Rows, int HeaderRows = 0, bool Borderless = false, bool Dense = false) : Block;

    /// <summary>A picture.</summary>
    /// <param name="Sha256">Its file.</param>
    /// <param name="Keterangan">Caption, read aloud where it can't be seen.</param>
    /// <param name="WidthMm">Width on paper in millimetres.</param>
    public sealed record Figure(string Sha256, string Keterangan, int WidthMm) : Block;

    /// <summary>Room for signatures; never split between pages.</summary>
    /// <param name="Penandatangan">From left to right; a single one stands at the right.</param>
    public sealed record TandaTangan(IReadOnlyList<Penandatangan> Penandatangan) : Block;

    /// <summary>What follows begins on a new page.</summary>
    public sealed record PageBreak : Block;
}

/// <summary>How lines stand.</summary>
public enum Align
{
    /// <summary>Even at the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>Even at the right: numbers.</summary>
    Right,

    /// <summary>Even on both sides: the body of a letter.</summary>
    Justify,
}

/// <summary>What stands before the items of a list.</summary>
public enum Marker
{
    /// <summary>1. 2. 3.</summary>
    Number,

    /// <summary>a. b. c.</summary>
    Letter,

    /// <summary>A dash.</summary>
    Dash,

    /// <summary>A box, ticked or not.</summary>
    Checkbox,
}

/// <summary>One item of a list.</summary>
/// <param name="Isi">Its pieces in order.</param>
/// <param name="Checked">Ticked, in a list of boxes.</param>
/// <param name="Sub">A list under it.</param>
public sealed record ListItem(IReadOnlyList<Inline> Isi, bool Checked = false, Block.List? Sub = null);

/// <summary>One row of a table.</summary>
/// <param name="Cells">Its cells; places covered by a cell above that spans rows are left out.</param>
/// <param name="MinHeightMm">Least height in millimetres, for room to sign or write.</param>
public sealed record TableRow(IReadOnlyList<TableCell> Cells, int MinHeightMm = 0);

/// <summary>One cell of a table.</summary>
/// <param name="Isi">Paragraphs and lists.</param>
/// <param name="ColSpan">Columns covered, 1 and up.</param>
/// <param name="RowSpan">Rows covered, 1 and up.</param>
/// <param name="Align">How its lines stand.</param>
/// <param name="Header">Names its row or column.</param>
public sealed record TableCell(IReadOnlyList<Block> Isi, int ColSpan = 1, int RowSpan = 1, Align Align = Align.Left, bool Header = false);

/// <summary>One signature.</summary>
/// <param name="Jabatan">Post as printed, for example "Plt. Camat Sumberejo".</param>
/// <param name="Nama">Name with titles, or null for dots.</param>
/// <param name="Pangkat">Rank, for example "Pembina Tingkat I".</param>
/// <param name="Nip">Employee number.</param>
/// <param name="Pembuka">Line above the post: place and date, "Mengetahui".</param>
public sealed record Penandatangan(string Jabatan, string? Nama = null, string? Pangkat = null, string? Nip = null, string? Pembuka = null);
