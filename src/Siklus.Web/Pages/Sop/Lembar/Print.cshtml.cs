using Microsoft.AspNetCore.Mvc;
using Siklus.App.Sop;
using Siklus.Documents.SopSheet;

namespace Siklus.Web.Pages.Sop.Lembar;

/// <summary>The sheet as it is filed: identity page and flowchart, page by page on paper that lies on its side.</summary>
public sealed class PrintModel(SopLibrary library) : LembarPage(library)
{
    private static readonly Paper[] Papers = [Paper.F4, Paper.A4];

    /// <summary>"F4" or "A4".</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kertas { get; set; }

    public Paper Paper => Papers.FirstOrDefault(p => p.Nama == Kertas) ?? Paper.F4;

    public IEnumerable<Paper> Others => Papers.Where(p => p != Paper);

    public IEnumerable<string> Pages => SheetLayout.Of(Sop, Paper) is var drawing
        ? drawing.Pages.Select((page, i) => SheetSvg.Write(page, $"Bagan alir {Sop.Identitas.Judul}, halaman {i + 1} dari {drawing.Pages.Count}"))
        : [];
}
