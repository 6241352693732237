using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Common.Berkas;
using Siklus.Domain.Common;

namespace Siklus.App.Audit;

/// <summary>Writes down that the acting person gets the bytes of a file with personal data. Files without that mark leave no trace.</summary>
public sealed class LogAksesBerkas(SiklusDb db, Acting acting, TimeProvider clock)
{
    /// <summary>Saved before the bytes are sent.</summary>
    public async Task RunAsync(BerkasRow berkas, CaraAkses cara, CancellationToken cancel = default)
    {
        if (!berkas.DataPribadi || acting.PegawaiId is not { } pegawai) return;
        db.Add(new AksesBerkasRow
        {
            Id = Ids.New(clock),
            InstansiId = berkas.InstansiId,
            BerkasId = berkas.Id,
            PegawaiId = pegawai,
            JabatanId = acting.JabatanId,
            WaktuUtc = acting.UtcNow,
            Cara = cara,
        });
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>One look into a file.</summary>
/// <param name="Row">Who, when, how.</param>
/// <param name="NamaBerkas">Name of the file.</param>
public sealed record AksesBerkasLine(AksesBerkasRow Row, string NamaBerkas);

/// <summary>Who opened files with personal data, newest first.</summary>
public sealed class ListAksesBerkas(SiklusDb db)
{
    /// <summary>Lines on a page.</summary>
    public const int PerHalaman = 50;

    /// <summary>Looks into one file, or into all of the office.</summary>
    /// <returns>The lines of the page, and how many pages there are.</returns>
    public async Task<(IReadOnlyList<AksesBerkasLine> Lines, int Halaman, int JumlahHalaman)> RunAsync(BerkasId? berkas, int halaman, CancellationToken cancel = default)
    {
        var found = db.Set<AksesBerkasRow>().AsNoTracking();
        if (berkas is { } one) found = found.Where(a => a.BerkasId == one);
        var pages = Math.Max(1, (await found.CountAsync(cancel) + PerHalaman - 1) / PerHalaman);
        var page = Math.Clamp(halaman, 1, pages);
        var lines = await found.OrderByDescending(a => a.WaktuUtc).ThenByDescending(a => a.Id).Skip((page - 1) * PerHalaman).Take(PerHalaman)
            .Join(db.Set<BerkasRow>(), a => a.BerkasId, b => b.Id, (a, b) => new AksesBerkasLine(a, b.Nama)).ToListAsync(cancel);
        return ([.. lines.OrderByDescending(l => l.Row.WaktuUtc).ThenByDescending(l => l.Row.Id)], page, pages);
    }
}
