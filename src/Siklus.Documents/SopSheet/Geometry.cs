namespace Siklus.Documents.SopSheet;

/// <summary>A place on a page, in millimetres from its upper left corner.</summary>
public readonly record struct Point(double X, double Y);

/// <summary>An upright rectangle, in millimetres.</summary>
public readonly record struct Rect(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public Point Centre => new(X + (Width / 2), Y + (Height / 2));

    /// <summary>Whether the two share more than an edge.</summary>
    public bool Overlaps(Rect other) =>
        X < other.Right - Hair && other.X < Right - Hair && Y < other.Bottom - Hair && other.Y < Bottom - Hair;

    /// <summary>Whether <paramref name="inner"/> lies in it, edges included.</summary>
    public bool Holds(Rect inner) => inner.X >= X - Hair && inner.Y >= Y - Hair && inner.Right <= Right + Hair && inner.Bottom <= Bottom + Hair;

    /// <summary>What sums of decimals may be out by.</summary>
    private const double Hair = 1e-6;
}
