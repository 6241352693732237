namespace Siklus.Documents.Xlsx;

/// <summary>How the row of headings of a sheet is recognised.</summary>
/// <param name="Recognise">What the columns are called, when the cells (in lower case) are the headings; null when they are not. A column called "" is not read.</param>
/// <param name="Needed">What must be among them, as the refusal says it.</param>
/// <param name="MostRows">Most rows that are read below.</param>
internal sealed record SheetHead(Func<string[], string[]?> Recognise, string Needed, int MostRows = SheetReader.MostRows)
{
    /// <summary>The first row that holds all of them, as it stands.</summary>
    public static SheetHead Holding(string[] needed) => new(row => Array.TrueForAll(needed, row.Contains) ? row : null, string.Join(", ", needed));
}
