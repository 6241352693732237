using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.Domain.Organisation;

namespace Siklus.App.Sop;

/// <summary>What today means for due days in the present office.</summary>
public sealed class LoadDue(SiklusDb db, InstansiScope scope, LoadKalender kalender, OfficeTime time)
{
    /// <summary>Reads calendar and setting.</summary>
    public async Task<DueSentence> RunAsync(CancellationToken cancel = default)
    {
        var id = scope.Current;
        var days = await db.Set<Instansi>().Where(i => i.Id == id).Select(i => i.EskalasiHari).SingleAsync(cancel);
        return new DueSentence(await kalender.RunAsync(cancel), await time.TodayAsync(cancel), days);
    }
}
