using Microsoft.AspNetCore.Mvc;
using Siklus.App.Planning;

namespace Siklus.Web.Pages.Planning.Dokumen.Susun;

/// <summary>Gives a draft up.</summary>
public sealed class GiveUpModel(GiveUpDokumen giveUp) : SusunPage
{
    [BindProperty]
    public int Versi { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        var seen = Versi;
        if (!await LoadAsync()) return NotFound();
        await giveUp.RunAsync(DokumenId, seen, Cancel);
        return Done($"/rencana/dokumen?tahun={Dokumen.Tahun}", $"Penyusunan {Sebutan} dibatalkan.");
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        ModelState.Remove(nameof(Versi));
        Versi = Dokumen.Versi;
        return true;
    }
}
