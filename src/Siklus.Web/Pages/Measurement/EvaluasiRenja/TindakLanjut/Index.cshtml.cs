using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Measurement.EvaluasiRenja;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Measurement.EvaluasiRenja.TindakLanjut;

/// <summary>What the office means to do about the results of a quarter.</summary>
public sealed class IndexModel(SiklusDb db, SaveTindakLanjut save, OfficeTime time) : TribulanPage(time)
{
    [BindProperty]
    public int Versi { get; set; }

    [BindProperty]
    public string? TribulanBerikutnya { get; set; }

    [BindProperty]
    public string? RenjaBerikutnya { get; set; }

    /// <summary>What somebody else wrote meanwhile; null unless a save was refused for it.</summary>
    public TindakLanjutRenja? Stored { get; private set; }

    public string Back => $"/data-kinerja/evaluasi-renja?tahun={Tahun}&tw={NomorTribulan}";

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await UnderstandAsync()) return NotFound();
        await save.RunAsync(Tahun!.Value, Tribulan, Versi, TribulanBerikutnya, RenjaBerikutnya, Cancel);
        return Done(Back, "Tindak lanjut tersimpan.");
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await UnderstandAsync()) return false;
        var (tahun, nomor) = (Tahun!.Value, Tribulan.Nomor);
        var found = await db.Set<TindakLanjutRenja>().AsNoTracking().FirstOrDefaultAsync(t => t.Tahun == tahun && t.TribulanNomor == nomor, Cancel);
        // After a refusal the form is sent again on what is stored now; what was compared is then meant.
        ModelState.Remove(nameof(Versi));
        Versi = found?.Versi ?? 0;
        if (HttpMethods.IsPost(Request.Method)) Stored = found;
        else (TribulanBerikutnya, RenjaBerikutnya) = (found?.TribulanBerikutnya, found?.RenjaBerikutnya);
        return true;
    }

    protected override async Task<bool> UnderstandAsync() => Tahun is not (< 2000 or > 2100) && await base.UnderstandAsync();
}
