using Siklus.Documents.SopSheet;
using Siklus.Domain.Sop;

namespace Siklus.Web.Tests.Sop;

/// <summary>What is wrong with a drawing, one sentence each.</summary>
internal static class SheetFaults
{
    private const double Hair = 1e-3;

    public static IReadOnlyList<string> Of(SopDefinition sop, SheetDrawing drawing)
    {
        var faults = drawing.Pages.SelectMany((page, i) => OnPage(page).Select(fault => $"page {i + 1}: {fault}")).ToList();
        var drawn = drawing.Pages.SelectMany(p => p.Symbols).Where(s => s.Urutan is not null).Select(s => s.Urutan!.Value).Order().ToList();
        if (!drawn.SequenceEqual(sop.Langkah.SelectMany(l => l.Pelaksana.Select(_ => l.Urutan)))) faults.Add("not every step has its symbols");
        var letters = drawing.Pages.SelectMany(p => p.Symbols).Where(s => s.Kind == SheetSymbolKind.Connector).GroupBy(s => s.Label);
        faults.AddRange(letters.Where(g => g.Count() != 2).Select(g => $"connector {g.Key} stands {g.Count()} times"));
        var joined = drawing.Pages.SelectMany(p => p.Arrows.Where(a => a.HasHead).Select(a => (At(p, a.Points[0]), At(p, a.Points[^1])))).ToList();
        faults.AddRange(joined.Where(j => j.Item1 is null || j.Item2 is null).Select(_ => "an arrow begins or ends at no symbol"));
        foreach (var (from, to) in sop.Langkah.SelectMany(l => WaysOf(sop, l)))
            if (!joined.Exists(j => j.Item1?.Urutan == from && (j.Item2?.Urutan == to || (j.Item2?.Label is { } letter && joined.Exists(k => k.Item1?.Label == letter && k.Item2?.Urutan == to)))))
                faults.Add($"no way from step {from} to step {to}");
        return faults;
    }

    private static IEnumerable<(int, int)> WaysOf(SopDefinition sop, Langkah step)
    {
        if (sop.After(step.Urutan).Urutan is { } on) yield return (step.Urutan, on);
        if (step.Keputusan?.Tidak is { } back) yield return (step.Urutan, back);
    }

    private static IEnumerable<string> OnPage(SheetPage page)
    {
        foreach (var (a, b) in Pairs(page.Symbols))
            if (a.Place.Overlaps(b.Place)) yield return $"symbols {Name(a)} and {Name(b)} overlap";
        foreach (var symbol in page.Symbols.Where(s => s.Urutan is not null && !page.Cells.Any(c => c.Lines.Count == 0 && !c.IsHeading && c.Place.Holds(s.Place))))
            yield return $"symbol {Name(symbol)} leaves its cell";
        foreach (var symbol in page.Symbols.Where(s => s.Kind == SheetSymbolKind.Connector && page.Cells.Any(c => c.Place.Overlaps(s.Place))))
            yield return $"connector {Name(symbol)} lies on the table";
        foreach (var symbol in page.Symbols.Where(s => s.Place.Width < 4)) yield return $"symbol {Name(symbol)} is {symbol.Place.Width:0.0} mm wide";
        foreach (var (a, b) in Pairs(page.Cells))
            if (a.Place.Overlaps(b.Place)) yield return "cells overlap";
        foreach (var cell in page.Cells)
        {
            if (cell.Lines.Any(line => TextLines.WidthOf(line, cell.Size, cell.IsHeading) > cell.Place.Width - (2 * SheetCell.Padding) + Hair)) yield return $"“{cell.Lines[0]}” is wider than its cell";
            if ((cell.Lines.Count * cell.Size * TextLines.Leading) + (2 * SheetCell.Padding) > cell.Place.Height + Hair) yield return $"“{cell.Lines[0]}” is higher than its cell";
        }
        var whole = new Rect(0, 0, page.Width, page.Height);
        foreach (var arrow in page.Arrows)
        {
            foreach (var segment in Segments(arrow))
            {
                if (Math.Abs(segment.A.X - segment.B.X) > Hair && Math.Abs(segment.A.Y - segment.B.Y) > Hair) yield return "an arrow is aslant";
                if (!whole.Holds(Box(segment))) yield return "an arrow leaves the page";
                foreach (var symbol in page.Symbols.Where(s => Inner(s.Place).Overlaps(Thick(Box(segment)))))
                    if (symbol != At(page, arrow.Points[0]) && symbol != At(page, arrow.Points[^1])) yield return $"an arrow runs through symbol {Name(symbol)}";
            }
        }
        foreach (var (a, b) in Pairs(page.Arrows))
            if (Segments(a).Any(s => Segments(b).Any(t => Lie(s, t)))) yield return $"two arrows lie upon each other near {a.Points[0]}, {b.Points[0]}";
    }

    /// <summary>The symbol on whose edge a point lies.</summary>
    private static SheetSymbol? At(SheetPage page, Point point) => page.Symbols.FirstOrDefault(s => new Rect(s.Place.X - Hair, s.Place.Y - Hair, s.Place.Width + (2 * Hair), s.Place.Height + (2 * Hair)).Holds(new Rect(point.X, point.Y, 0, 0)));

    private static bool Lie((Point A, Point B) s, (Point A, Point B) t)
    {
        var (p, q) = (Box(s), Box(t));
        var upright = p.Width < Hair && q.Width < Hair && Math.Abs(p.X - q.X) < 0.4 && Math.Min(p.Bottom, q.Bottom) - Math.Max(p.Y, q.Y) > Hair;
        var level = p.Height < Hair && q.Height < Hair && Math.Abs(p.Y - q.Y) < 0.4 && Math.Min(p.Right, q.Right) - Math.Max(p.X, q.X) > Hair;
        return upright || level;
    }

    private static IEnumerable<(Point A, Point B)> Segments(SheetArrow arrow) => arrow.Points.Zip(arrow.Points.Skip(1));

    private static Rect Box((Point A, Point B) s) => new(Math.Min(s.A.X, s.B.X), Math.Min(s.A.Y, s.B.Y), Math.Abs(s.A.X - s.B.X), Math.Abs(s.A.Y - s.B.Y));

    private static Rect Thick(Rect box) => new(box.X - 0.1, box.Y - 0.1, box.Width + 0.2, box.Height + 0.2);

    private static Rect Inner(Rect place) => new(place.X + 0.2, place.Y + 0.2, place.Width - 0.4, place.Height - 0.4);

    private static IEnumerable<(T, T)> Pairs<T>(IReadOnlyList<T> all) => all.SelectMany((a, i) => all.Skip(i + 1).Select(b => (a, b)));

    private static string Name(SheetSymbol symbol) => symbol.Label ?? $"{symbol.Urutan}";
}
