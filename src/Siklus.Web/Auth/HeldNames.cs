using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Organisation.Masuk;

namespace Siklus.Web.Auth;

/// <summary>Counts wrong attempts under a name before the password is looked at, so that guesses made at once are counted too. Knows names, not accounts.</summary>
public sealed class HeldNames(SiklusDb db, UserManager<Akun> users, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Takes one attempt under this name.</summary>
    /// <returns>How many are left after this one, and how long the name is held when there is none for this one.</returns>
    public async Task<(int Left, TimeSpan? Held)> TakeAsync(string? name, CancellationToken cancel)
    {
        var (hash, now) = (HashOf(name), Now);
        var rows = db.Set<PercobaanMasuk>().Where(p => p.NamaHash == hash);
        await rows.Where(p => p.DitahanSampaiUtc <= now).ExecuteUpdateAsync(set => set.SetProperty(p => p.Gagal, 0).SetProperty(p => p.DitahanSampaiUtc, (DateTime?)null), cancel);
        if (await rows.ExecuteUpdateAsync(set => set.SetProperty(p => p.Gagal, p => p.Gagal + 1).SetProperty(p => p.TerakhirUtc, now), cancel) == 0)
        {
            var first = new PercobaanMasuk { NamaHash = hash, Gagal = 1, TerakhirUtc = now };
            db.Add(first);
            try
            {
                await db.SaveChangesAsync(cancel);
            }
            catch (DbUpdateException)
            {
                // Somebody else began to guess this name in the same moment.
                db.Entry(first).State = EntityState.Detached;
                await rows.ExecuteUpdateAsync(set => set.SetProperty(p => p.Gagal, p => p.Gagal + 1), cancel);
            }
        }
        var row = await rows.AsNoTracking().SingleAsync(cancel);
        if (row.Gagal <= PercobaanMasuk.Bebas && row.DitahanSampaiUtc is null) return (PercobaanMasuk.Bebas - row.Gagal, null);
        return (0, (row.DitahanSampaiUtc ?? now + PercobaanMasuk.LamaDitahan) - now);
    }

    /// <summary>After a wrong attempt that was the last free one: holds the name.</summary>
    public Task HoldAsync(string? name, CancellationToken cancel)
    {
        var (hash, until) = (HashOf(name), Now + PercobaanMasuk.LamaDitahan);
        return db.Set<PercobaanMasuk>().Where(p => p.NamaHash == hash && p.Gagal >= PercobaanMasuk.Bebas && p.DitahanSampaiUtc == null)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.DitahanSampaiUtc, until), cancel);
    }

    /// <summary>After a right one, or a new password: forgets.</summary>
    public Task ForgetAsync(string? name, CancellationToken cancel)
    {
        var hash = HashOf(name);
        return db.Set<PercobaanMasuk>().Where(p => p.NamaHash == hash).ExecuteDeleteAsync(cancel);
    }

    /// <summary>Names of accounts that are held now.</summary>
    public async Task<IReadOnlySet<string>> AmongAsync(IEnumerable<string> names, CancellationToken cancel)
    {
        var now = Now;
        var held = await db.Set<PercobaanMasuk>().Where(p => p.DitahanSampaiUtc > now).Select(p => p.NamaHash).ToListAsync(cancel);
        return names.Where(name => held.Contains(HashOf(name))).ToHashSet(StringComparer.Ordinal);
    }

    private string HashOf(string? name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(users.NormalizeName(name?.Trim()) ?? "")));
}
