namespace Siklus.Documents.Rencana;

/// <summary>What kind of value a program for sheets keeps in a cell.</summary>
internal enum CellKind
{
    Text,
    Number,
    Date,

    /// <summary>A formula that went wrong: #REF!, #N/A.</summary>
    Error,
}

/// <summary>Why a cell holds a value that it does not hold itself.</summary>
internal enum Cover
{
    /// <summary>It is its own.</summary>
    None,

    /// <summary>It is merged with a cell above it in the same column.</summary>
    FromAbove,

    /// <summary>It is merged with a cell to the left.</summary>
    FromLeft,
}

/// <summary>A cell that holds something.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As people read it, without outer spaces; never empty.</param>
/// <param name="Number">Of a number; a percentage as it is shown: 95 for 95%.</param>
/// <param name="Day">Of a date.</param>
/// <param name="Cover">Where it comes from.</param>
internal readonly record struct TableCell(int Column, CellKind Kind, string Text, decimal Number = 0, DateOnly Day = default, Cover Cover = Cover.None);

/// <summary>A row with at least one cell.</summary>
/// <param name="Number">As the program for sheets shows it.</param>
/// <param name="Cells">From the left; cells that hold nothing are left out.</param>
internal sealed record TableRow(int Number, IReadOnlyList<TableCell> Cells)
{
    public TableCell? At(int column)
    {
        foreach (var cell in Cells)
            if (cell.Column == column) return cell;
        return null;
    }

    /// <summary>A row that is merged into the one above in every cell is that same row.</summary>
    public bool IsContinuation => Cells.All(c => c.Cover != Cover.None);

    /// <summary>The line of numbers below headings, as offices count their columns: 1 2 3 or (1) (2) (3).</summary>
    public bool IsNumbering
    {
        get
        {
            var own = Cells.Where(c => c.Cover != Cover.FromLeft).ToList();
            return own.Count >= 3 && own.All(c => c.Text.Trim('(', ')', ' ') is { Length: 1 or 2 } digits && digits.All(char.IsAsciiDigit)) && own.Index().All(c => int.Parse(c.Item.Text.Trim('(', ')', ' '), System.Globalization.CultureInfo.InvariantCulture) == c.Index + 1);
        }
    }
}

/// <summary>A sheet of a workbook, or a CSV file, as rows of cells.</summary>
/// <param name="Name">Name of the sheet; empty for CSV.</param>
/// <param name="Rows">Rows that hold something, from the top.</param>
/// <param name="IsHidden">Whether nobody sees it.</param>
/// <param name="Overflow">A sentence on what it holds beyond what is read, or null.</param>
internal sealed record Table(string Name, IReadOnlyList<TableRow> Rows, bool IsHidden = false, string? Overflow = null)
{
    /// <summary>Most rows of a sheet that are read.</summary>
    public const int MostRows = 20_000;

    /// <summary>Most columns of a sheet that are read.</summary>
    public const int MostColumns = 120;

    /// <summary>"F"; "AB".</summary>
    public static string Letter(int column) => column < 26 ? $"{(char)('A' + column)}" : Letter((column / 26) - 1) + (char)('A' + (column % 26));
}
