using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common.Berkas;
using Siklus.App.Sop;
using Siklus.App.Sop.Bindings.Pengesahan;
using Siklus.Documents.Bpmn;
using Siklus.Documents.SopSheet;

namespace Siklus.Web.Pages.Sop.Lembar;

/// <summary>The sheet as it is filed: identity page and flowchart, page by page on paper that lies on its side.</summary>
public sealed class PrintModel(SopLibrary library, FindSheetLogo logo, FindPengesah pengesah) : LembarPage(library)
{
    private static readonly Paper[] Papers = [Paper.F4, Paper.A4];

    /// <summary>"F4" or "A4".</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kertas { get; set; }

    public Paper Paper => Papers.FirstOrDefault(p => p.Nama == Kertas) ?? Paper.F4;

    public IEnumerable<Paper> Others => Papers.Where(p => p != Paper);

    /// <summary>The same as a workbook.</summary>
    public async Task<IActionResult> OnGetXlsxAsync()
    {
        if (!await LoadAsync()) return NotFound();
        return File(SheetXlsx.Write(Sop), BerkasType.Xlsx.TipeIsi, $"sop-{Sop.Kode}.xlsx");
    }

    /// <summary>The same as a BPMN diagram, for programs that draw processes.</summary>
    public async Task<IActionResult> OnGetBpmnAsync() => await LoadAsync() ? File(BpmnWriter.Write(Sop), "application/xml", $"sop-{Sop.Kode}.bpmn") : NotFound();

    /// <summary>The file that the office's version was read from (docs/sop-format.md), for another office or another Siklus.</summary>
    public async Task<IActionResult> OnGetJsonAsync() => await LoadAsync() ? File(System.Text.Encoding.UTF8.GetBytes(Row.Isi), "application/json", $"sop-{Sop.Kode}-versi-{Row.Versi}.json") : NotFound();

    public IEnumerable<string> Pages => SheetLayout.Of(Sop, Paper) is var drawing
        ? drawing.Pages.Select((page, i) => SheetSvg.Write(page, $"Bagan alir {Sop.Identitas.Judul}, halaman {i + 1} dari {drawing.Pages.Count}"))
        : [];

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        Logo = await logo.RunAsync(Sop.Identitas, Cancel);
        Pengesah = await pengesah.RunAsync(Row.Id, Cancel);
        return true;
    }
}
