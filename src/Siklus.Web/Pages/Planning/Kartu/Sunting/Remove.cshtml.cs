using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Planning.Kartu.Sunting;

/// <summary>Removes an indikator that nothing uses, or says what uses it.</summary>
public sealed class RemoveModel(SiklusDb db, FindPemakaian find, RemoveIndikator remove) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Indikator Indikator { get; private set; } = null!;

    public IReadOnlyList<Pemakaian> Uses { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync()) return NotFound();
        await remove.RunAsync(Indikator.Id, Cancel);
        return Done($"/rencana/simpul/{Indikator.SimpulId.Value}", $"Indikator {Indikator.Kode} dihapus.");
    }

    protected override async Task<bool> LoadAsync()
    {
        var id = new IndikatorId(Id);
        if (await db.Set<Indikator>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == id, Cancel) is not { } found) return false;
        Indikator = found;
        Uses = await find.RunAsync(id, Cancel);
        return true;
    }
}
