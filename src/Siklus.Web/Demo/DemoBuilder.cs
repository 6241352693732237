using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;

namespace Siklus.Web.Demo;

/// <summary>Fills a new demo: the office first, then what has happened in it so far. All or nothing.</summary>
internal sealed class DemoBuilder(SiklusDb db, DemoOffice office, DemoPlanning planning, DemoHistory history, InstallationClock clock)
{
    /// <summary>Where the clock of a new demo begins: a working morning in Sumberejo, near the end of the third tribulan.</summary>
    public static readonly DateTime ClockStartUtc = new(2026, 9, 28, 1, 0, 0, DateTimeKind.Utc);

    /// <summary>When the office has promised the year and said how it measures.</summary>
    private static readonly DateTime PlanUtc = new(2026, 1, 12, 2, 0, 0, DateTimeKind.Utc);

    public async Task MakeAsync(Func<Task> finish, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        clock.SetTo(ClockStartUtc);
        var (units, posts) = await office.MakeAsync(cancel);
        var camat = await db.Set<Penugasan>().SingleAsync(p => p.JabatanId == posts["camat"], cancel);
        clock.SetTo(PlanUtc);
        await planning.MakeAsync(new Pelaku(camat.PegawaiId, camat.JabatanId, camat.Kapasitas), cancel);
        await history.MakeAsync(units, posts, cancel);
        clock.SetTo(ClockStartUtc);
        await finish();
        await transaction.CommitAsync(cancel);
    }
}
