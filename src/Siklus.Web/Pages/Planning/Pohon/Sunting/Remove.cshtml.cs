using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Planning.Pohon.Sunting;

/// <summary>Removes a node that nothing uses, or says what uses it.</summary>
public sealed class RemoveModel(SiklusDb db, FindPemakaian find, RemoveSimpul remove) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public SimpulKinerja Simpul { get; private set; } = null!;

    public IReadOnlyList<Pemakaian> Uses { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync()) return NotFound();
        await remove.RunAsync(Simpul.Id, Cancel);
        return Done(Simpul.Induk.Count > 0 ? $"/rencana/simpul/{Simpul.Induk[0].Value}" : "/rencana", $"{SimpulWords.Label(Simpul.Jenis)} {Simpul.Kode} dihapus.");
    }

    protected override async Task<bool> LoadAsync()
    {
        var id = new SimpulId(Id);
        if (await db.Set<SimpulKinerja>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, Cancel) is not { } found) return false;
        Simpul = found;
        Uses = await find.RunAsync(id, Cancel);
        return true;
    }
}
