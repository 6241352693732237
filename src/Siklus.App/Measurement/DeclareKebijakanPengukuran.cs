using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Organisation;

namespace Siklus.App.Measurement;

/// <summary>Declares how the office measures in a year; an earlier declaration stays as an older version.</summary>
public sealed class DeclareKebijakanPengukuran(SiklusDb db, InstansiScope scope, TimeProvider clock)
{
    /// <summary>Declares and saves the next version.</summary>
    public async Task<KebijakanPengukuran> RunAsync(int tahun, AturanPengukuran aturan, string dasar, Pelaku pelaku, CancellationToken cancel = default)
    {
        var baru = await StageAsync(tahun, aturan, dasar, pelaku, cancel);
        await db.SaveChangesAsync(cancel);
        return baru;
    }

    /// <summary>The same without saving, for a caller that saves it together with what rests on it.</summary>
    public async Task<KebijakanPengukuran> StageAsync(int tahun, AturanPengukuran aturan, string dasar, Pelaku pelaku, CancellationToken cancel = default)
    {
        var terakhir = await db.Set<KebijakanPengukuran>().Where(k => k.Tahun == tahun).MaxAsync(k => (int?)k.NomorVersi, cancel) ?? 0;
        var baru = new KebijakanPengukuran(
            new KebijakanPengukuranId(Ids.New(clock)), scope.Current, tahun, terakhir + 1, aturan, dasar, pelaku.PegawaiId, clock.GetUtcNow().UtcDateTime);
        db.Add(baru);
        return baru;
    }
}
