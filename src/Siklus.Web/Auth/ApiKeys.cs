using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Audit;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Organisation.Masuk;

namespace Siklus.Web.Auth;

/// <summary>The keys of other programs: made, shown once, ended; and the door that they open.</summary>
public sealed class ApiKeys(SiklusDb db, InstansiScope scope, FindActor findActor, Acting acting, TimeProvider clock)
{
    private const int SecretBytes = 32;

    /// <summary>What every key begins with, so that one is recognised where it should not be.</summary>
    public const string Prefix = "siklus_";

    /// <summary>The keys of the office, newest first.</summary>
    public Task<List<KunciApi>> ListAsync(CancellationToken cancel) => db.Set<KunciApi>().AsNoTracking().OrderByDescending(k => k.DibuatUtc).ToListAsync(cancel);

    /// <summary>Makes a key and returns it; it can't be read again.</summary>
    public async Task<string> MakeAsync(string klien, bool bolehTulis, Actor actor, CancellationToken cancel)
    {
        var secret = Prefix + WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(SecretBytes));
        db.Add(new KunciApi
        {
            Id = Ids.New(clock), InstansiId = actor.InstansiId, Klien = klien, TokenHash = HashOf(secret), BolehTulis = bolehTulis, PegawaiId = actor.PegawaiId, DibuatUtc = clock.GetUtcNow().UtcDateTime,
        });
        await db.SaveChangesAsync(cancel);
        return secret;
    }

    /// <summary>Ends a key.</summary>
    /// <returns>Its client, or null when there is no such key.</returns>
    public async Task<string?> EndAsync(Guid id, CancellationToken cancel)
    {
        if (await db.Set<KunciApi>().FirstOrDefaultAsync(k => k.Id == id, cancel) is not { } row) return null;
        db.Remove(row);
        await db.SaveChangesAsync(cancel);
        return row.Klien;
    }

    /// <summary>
    /// Whether the key opens an act that needs <paramref name="hak"/>; then the office of its maker is entered and what is done is done in the maker's name. A key of a closed account, of a
    /// person without the right today, or one that may only read opens nothing that it should not.
    /// </summary>
    public async Task<bool> OpensAsync(string secret, Hak hak, bool writes, CancellationToken cancel)
    {
        var hash = HashOf(secret);
        var key = await db.Set<KunciApi>().IgnoreQueryFilters().AsNoTracking().Where(k => k.TokenHash == hash)
            .Where(k => db.Users.Any(a => a.PegawaiId == k.PegawaiId && !a.Nonaktif)).FirstOrDefaultAsync(cancel);
        if (key is null || (writes && !key.BolehTulis)) return false;
        scope.Enter(key.InstansiId);
        if (await findActor.RunAsync(key.PegawaiId, cancel) is not { } actor || !actor.Jabatan.Any(j => j.Gives(hak))) return false;
        acting.Enter(actor, hak);
        return true;
    }

    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
