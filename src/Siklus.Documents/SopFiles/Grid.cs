namespace Siklus.Documents.SopFiles;

/// <summary>Rows of texts as a file holds them: sheets of a workbook one under the other, paragraphs and tables of a document, lines of a text.</summary>
/// <param name="Rows">From the top.</param>
/// <param name="EndsAtPlainLine">Whether a row with one cell alone ends a table; in a workbook every row has many.</param>
internal sealed record Grid(IReadOnlyList<GridRow> Rows, bool EndsAtPlainLine);

/// <summary>A row.</summary>
/// <param name="At">Where it stands, for people: "Baris 12".</param>
/// <param name="Cells">From the left; empty ones are empty texts.</param>
internal sealed record GridRow(string At, IReadOnlyList<Seen> Cells)
{
    /// <summary>A symbol that a file draws rather than writes.</summary>
    public const string Box = "□";

    /// <summary>A decision that a file draws rather than writes.</summary>
    public const string Diamond = "◇";

    public string Text(int column) => column >= 0 && column < Cells.Count ? Cells[column].Text : "";

    public Seen Cell(int column) => column < Cells.Count ? Cells[column] : new Seen("", At);

    public bool IsEmpty => Cells.All(c => string.IsNullOrWhiteSpace(c.Text));

    /// <summary>Cells with a text.</summary>
    public IEnumerable<Seen> Filled => Cells.Where(c => !string.IsNullOrWhiteSpace(c.Text));

    /// <summary>The line of numbers below the headings: 1 2 3 …, as offices count their columns.</summary>
    public bool IsNumbering => Filled.Count() >= 5 && Filled.All(c => c.Text.All(l => char.IsAsciiDigit(l) || l == ' '));
}
