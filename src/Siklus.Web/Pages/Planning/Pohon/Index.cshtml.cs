using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.Domain.Planning;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Planning.Pohon;

/// <summary>The tree of a Renstra.</summary>
public sealed class IndexModel(SiklusDb db) : SiklusPage
{
    public IReadOnlyList<SimpulKinerja> Simpul { get; private set; } = [];

    protected override async Task<bool> LoadAsync()
    {
        Simpul = await db.Set<SimpulKinerja>().AsNoTracking().OrderBy(s => s.Urutan).ToListAsync(Cancel);
        return true;
    }
}
