namespace Siklus.Documents.SopSheet;

/// <summary>An SOP's flowchart, page by page: where every box, text, symbol and arrow lies. What draws it adds nothing of its own.</summary>
/// <param name="Paper">What it was laid out for.</param>
/// <param name="Pages">At least one.</param>
public sealed record SheetDrawing(Paper Paper, IReadOnlyList<SheetPage> Pages);

/// <summary>One page.</summary>
/// <param name="Width">In millimetres.</param>
/// <param name="Height">In millimetres; higher than the paper only when a single step is.</param>
/// <param name="Cells">The table.</param>
/// <param name="Symbols">The symbols upon it.</param>
/// <param name="Arrows">The lines between them.</param>
public sealed record SheetPage(double Width, double Height, IReadOnlyList<SheetCell> Cells, IReadOnlyList<SheetSymbol> Symbols, IReadOnlyList<SheetArrow> Arrows)
{
    /// <summary>In the middle of the upper margin; null on a screen.</summary>
    public string? Title { get; init; }

    /// <summary>At its right end.</summary>
    public string? Number { get; init; }
}

/// <summary>A box of the table with its text.</summary>
/// <param name="Place">Its border.</param>
/// <param name="Lines">The text, broken.</param>
/// <param name="Size">Of the text, in millimetres.</param>
public sealed record SheetCell(Rect Place, IReadOnlyList<string> Lines, double Size)
{
    /// <summary>The text unbroken; a new line only between items of a list.</summary>
    public string Text { get; init; } = "";

    /// <summary>A heading: bold, in the middle, shaded.</summary>
    public bool IsHeading { get; init; }

    /// <summary>In the middle of its box, across.</summary>
    public bool IsCentred { get; init; }

    /// <summary>Stands for a text that the sheet lost.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Free space between border and text.</summary>
    public const double Padding = 1.2;
}

/// <summary>The symbols of PermenPAN-RB 35/2012; the fifth is the arrow.</summary>
public enum SheetSymbolKind
{
    /// <summary>Begins or ends the flow.</summary>
    Terminator,
    Process,
    Decision,

    /// <summary>Leads to the same letter on another page.</summary>
    Connector,
}

/// <summary>A symbol of the flow.</summary>
/// <param name="Kind">Its shape.</param>
/// <param name="Place">Around it.</param>
/// <param name="Urutan">The step it belongs to; null for a connector.</param>
public sealed record SheetSymbol(SheetSymbolKind Kind, Rect Place, int? Urutan)
{
    /// <summary>The letter of a connector.</summary>
    public string? Label { get; init; }

    /// <summary>The sheet does not state it.</summary>
    public bool Dugaan { get; init; }
}

/// <summary>A line along the flow.</summary>
/// <param name="Points">Two or more; each piece is level or upright.</param>
public sealed record SheetArrow(IReadOnlyList<Point> Points)
{
    /// <summary>Has a head at its end; a line between those who do one step together has none.</summary>
    public bool HasHead { get; init; } = true;

    /// <summary>"Ya" or "Tidak".</summary>
    public string? Label { get; init; }

    /// <summary>Where the label begins (its base line).</summary>
    public Point LabelAt { get; init; }

    /// <summary>The sheet does not state it.</summary>
    public bool Dugaan { get; init; }
}
