using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Planning.Dokumen.Susun;

/// <summary>A page on which a document is drawn up: the document beside the others of its year.</summary>
public abstract class SusunPage : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public RencanaTahun Rencana { get; private set; } = null!;

    public DokumenRencana Dokumen { get; private set; } = null!;

    public OfficeNames Names { get; private set; } = null!;

    /// <summary>How many cells were saved although others could not be.</summary>
    public int Tersimpan { get; private set; }

    public DokumenRencanaId DokumenId => new(Id);

    public string Here => DokumenWords.UrlOf(Dokumen);

    public string Sebutan => Dokumen.PihakPertamaId is { } post ? $"{Dokumen.Nama} {Names.Of(post)}" : Dokumen.Nama;

    protected override async Task<bool> LoadAsync()
    {
        var services = HttpContext.RequestServices;
        var id = DokumenId;
        if (await services.GetRequiredService<SiklusDb>().Set<DokumenRencana>().AsNoTracking().Where(d => d.Id == id).Select(d => (int?)d.Tahun).FirstOrDefaultAsync(Cancel) is not { } tahun) return false;
        if (await services.GetRequiredService<ReadRencanaTahun>().RunAsync(tahun, Cancel) is not { } rencana || rencana.Dokumen.FirstOrDefault(d => d.Id == id) is not { } dokumen) return false;
        (Rencana, Dokumen) = (rencana, dokumen);
        Names = await services.GetRequiredService<OfficeNames>().LoadAsync(Cancel);
        return true;
    }

    /// <summary>Puts what could not be saved beside its cell.</summary>
    /// <param name="result">What became of the grid.</param>
    /// <param name="field">Name of the field of a cell, by its key.</param>
    protected void Tell(HasilIsian result, Func<string, string> field)
    {
        var sentences = HttpContext.RequestServices.GetRequiredService<Sentences>();
        foreach (var cell in result.Ditolak) ModelState.AddModelError(field(cell.Kunci), sentences.Of(cell.Salah.Kode, cell.Salah.Rincian));
        foreach (var cell in result.Bertabrakan) ModelState.AddModelError(field(cell.Kunci), sentences.Of(DokumenRules.BarisBerubah, [cell.Tersimpan ?? "kosong"]));
        Tersimpan = result.Berubah;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    /// <summary>The sentence beside a cell, or null.</summary>
    public string? ErrorOf(string field) => ModelState.TryGetValue(field, out var entry) ? entry.Errors.Select(e => e.ErrorMessage).FirstOrDefault() : null;
}
