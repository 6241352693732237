using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.AspNetCore.WebUtilities;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Organisation.Masuk;

namespace Siklus.Web.Auth;

/// <summary>The secret addresses under which calendar programs, which cannot sign in, read a person's calendar. One a person; only its hash is stored.</summary>
public sealed class CalendarAddresses(SiklusDb db, InstansiScope scope, FindActor findActor, TimeProvider clock)
{
    private const int SecretBytes = 24;

    /// <summary>When the person's address was made, UTC; null without one.</summary>
    public Task<DateTime?> MadeAsync(Actor actor, CancellationToken cancel)
    {
        var who = actor.PegawaiId;
        return db.Set<LanggananKalender>().Where(l => l.PegawaiId == who).Select(l => (DateTime?)l.DibuatUtc).FirstOrDefaultAsync(cancel);
    }

    /// <summary>Makes the secret part of a new address; an earlier one is worth nothing any more.</summary>
    public async Task<string> MakeAsync(Actor actor, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        await EndAsync(actor, cancel);
        var secret = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(SecretBytes));
        db.Add(new LanggananKalender { Id = Ids.New(clock), InstansiId = actor.InstansiId, PegawaiId = actor.PegawaiId, TokenHash = HashOf(secret), DibuatUtc = clock.GetUtcNow().UtcDateTime });
        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        return secret;
    }

    /// <summary>Ends the person's address.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> EndAsync(Actor actor, CancellationToken cancel)
    {
        var who = actor.PegawaiId;
        if (await db.Set<LanggananKalender>().FirstOrDefaultAsync(l => l.PegawaiId == who, cancel) is not { } row) return false;
        db.Remove(row);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Whose calendar it is, and enters that office; null for a secret that nobody has, a closed account and a person without a post.</summary>
    public async Task<Actor?> OpenAsync(string secret, CancellationToken cancel)
    {
        var hash = HashOf(secret);
        var row = await db.Set<LanggananKalender>().IgnoreQueryFilters().AsNoTracking().Where(l => l.TokenHash == hash)
            .Where(l => db.Users.Any(a => a.PegawaiId == l.PegawaiId && !a.Nonaktif)).Select(l => new { l.PegawaiId, l.InstansiId }).FirstOrDefaultAsync(cancel);
        if (row is null) return null;
        scope.Enter(row.InstansiId);
        return await findActor.RunAsync(row.PegawaiId, cancel) is { Jabatan.Count: > 0 } actor ? actor : null;
    }

    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
