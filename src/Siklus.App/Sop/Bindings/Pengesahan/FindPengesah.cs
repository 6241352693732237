using Microsoft.EntityFrameworkCore;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Blocks;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;

namespace Siklus.App.Sop.Bindings.Pengesahan;

/// <summary>Who signs below "disahkan oleh" on a sheet.</summary>
public sealed class FindPengesah(SiklusDb db)
{
    /// <summary>The signer of the decree that adopted a version, as the decree names them; null where no decree of this office did.</summary>
    public async Task<Penandatangan?> RunAsync(SopVersiId version, CancellationToken cancel = default)
    {
        var decree = await db.Set<Naskah>().AsNoTracking().FirstOrDefaultAsync(n => db.Set<PengesahanSopRow>().Any(p => p.SopVersiId == version && p.NaskahId == n.Id), cancel);
        return decree?.Isi.Blocks.OfType<Block.TandaTangan>().FirstOrDefault()?.Penandatangan[0];
    }
}
