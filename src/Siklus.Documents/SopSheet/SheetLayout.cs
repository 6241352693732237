using Siklus.Domain.Sop;

namespace Siklus.Documents.SopSheet;

/// <summary>
/// Lays out the flowchart page of an SOP (PermenPAN-RB 35/2012): kegiatan against pelaksana, the symbols and the arrows between them, mutu baku. Lines run in channels above the
/// symbols of a row and in gutters between the columns, each in a lane of its own, so that none passes through a symbol or lies upon another.
/// </summary>
public static class SheetLayout
{
    /// <summary>The drawing of an SOP that its check found nothing wrong with.</summary>
    public static SheetDrawing Of(SopDefinition sop, Paper paper)
    {
        var table = new SheetTable(sop, paper);
        var ways = SheetFlow.Of(sop);
        for (var connectors = double.IsPositiveInfinity(paper.Height) ? 0 : 1; ; connectors++)
        {
            var rows = new SheetRows(sop, ways, table, paper, connectors);
            var legs = SheetLegs.Cut(ways, rows.PageOf);
            var most = Enumerable.Range(0, rows.PageCount).Max(page => Math.Max(SheetPagePlan.Above(legs, page), SheetPagePlan.Below(legs, page)));
            if (most > connectors) continue;
            var gutters = SheetPagePlan.Gutters(sop, rows, legs);
            return new SheetDrawing(paper, [.. Enumerable.Range(0, rows.PageCount).Select(page => Titled(new SheetPagePlan(sop, paper, table, rows, gutters, legs, page).Draw(), page, rows.PageCount))]);
        }

        SheetPage Titled(SheetPage page, int number, int count) => paper == Paper.Screen ? page : page with
        {
            Title = sop.Identitas.JudulUraian ?? sop.Identitas.Judul,
            Number = count > 1 ? $"Halaman {number + 1} dari {count}" : null,
        };
    }
}
