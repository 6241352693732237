using Microsoft.EntityFrameworkCore;

namespace Siklus.App.Planning.Nomenklatur;

/// <summary>Takes a list that the office took in out again. What plans already hold of it stays in them, since they hold codes and words of their own.</summary>
public sealed class RemoveNomenklatur(SiklusDb db)
{
    /// <summary>Removes the list of one bidang in one version.</summary>
    /// <returns>False when there is none.</returns>
    public async Task<bool> RunAsync(string peraturan, string bidang, CancellationToken cancel = default)
    {
        if (await db.Set<NomenklaturRow>().SingleOrDefaultAsync(n => n.Peraturan == peraturan && n.Bidang == bidang, cancel) is not { } row) return false;
        db.Remove(row);
        await db.SaveChangesAsync(cancel);
        return true;
    }
}
