using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Organisation.Tim;

/// <summary>The office's teams with their members of today.</summary>
public sealed class IndexModel(SiklusDb db, OfficeNames names, OfficeTime time) : SiklusPage
{
    public IReadOnlyList<(Domain.Organisation.Tim Tim, string Members)> Rows { get; private set; } = [];

    protected override async Task<bool> LoadAsync()
    {
        await names.LoadAsync(Cancel);
        var today = await time.TodayAsync(Cancel);
        Rows = [.. (await db.Set<Domain.Organisation.Tim>().AsNoTracking().OrderBy(t => t.Nama).ToListAsync(Cancel)).Select(t => (t, names.Of(t.MembersOn(today))))];
        return true;
    }
}
