using Microsoft.EntityFrameworkCore;
using Siklus.App.Sop.Persistence;

namespace Siklus.App.Sop.Bindings.Disposisi;

/// <summary>Asks whether an SOP of the office names the act that locks a period.</summary>
public sealed class FindLockingSop(SiklusDb db, SopLibrary library)
{
    /// <summary>Whether the newest version of any SOP names one.</summary>
    public async Task<bool> RunAsync(CancellationToken cancel = default)
    {
        var versions = await db.Set<SopVersiRow>().AsNoTracking().Select(s => new { s.Id, s.Kode, s.Versi }).ToListAsync(cancel);
        foreach (var newest in versions.GroupBy(v => v.Kode).Select(g => g.MaxBy(v => v.Versi)!))
        {
            var sop = await library.FindAsync(newest.Id, cancel);
            if (sop.Langkah.Any(l => l.Pihak.Any(p => p.Pengaturan.GetValueOrDefault(AcceptPeriode.Setting) == "ya"))) return true;
        }
        return false;
    }
}
