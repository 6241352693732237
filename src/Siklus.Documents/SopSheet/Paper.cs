namespace Siklus.Documents.SopSheet;

/// <summary>What a sheet is drawn on, in millimetres; sheets lie on their side.</summary>
/// <param name="Nama">As people call it.</param>
/// <param name="Width">Whole width.</param>
/// <param name="Height">Whole height; without end on a screen.</param>
/// <param name="Margin">Kept free on every side.</param>
public sealed record Paper(string Nama, double Width, double Height, double Margin)
{
    public static Paper A4 { get; } = new("A4", 297, 210, 12);

    /// <summary>Folio, on which most SOPs are filed.</summary>
    public static Paper F4 { get; } = new("F4", 330, 215, 12);

    /// <summary>One long page.</summary>
    public static Paper Screen { get; } = new("Layar", 310, double.PositiveInfinity, 1);
}
