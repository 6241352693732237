using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Measurement;

namespace Siklus.App.Measurement;

/// <summary>Finds the measurement policy that holds for a year.</summary>
public sealed class FindKebijakanPengukuran(SiklusDb db)
{
    /// <summary>The newest version of that year, else that of the last year before it which has one, or null while the office has declared none.</summary>
    public async Task<KebijakanPengukuran?> RunAsync(int tahun, CancellationToken cancel = default) =>
        await db.Set<KebijakanPengukuran>().AsNoTracking().Where(k => k.Tahun <= tahun).OrderByDescending(k => k.Tahun).ThenByDescending(k => k.NomorVersi).FirstOrDefaultAsync(cancel);
}
