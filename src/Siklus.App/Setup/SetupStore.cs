using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Setup;

/// <summary>
/// Keeps the set-up while it lasts. The code that opens it is known only to whoever sees the terminal: at rest there is its hash, it is worth nothing once it was
/// entered, and wrong ones are counted whoever sends them.
/// </summary>
public sealed class SetupStore(SiklusDb db, TimeProvider clock)
{
    /// <summary>Wrong codes until none is looked at.</summary>
    public const int MostWrong = 5;

    /// <summary>Minutes for which none is looked at.</summary>
    public const int HeldMinutes = 5;

    private PenyiapanRow? row;

    /// <summary>Whether an office is still to be set up here.</summary>
    public async Task<bool> IsNeededAsync(CancellationToken cancel = default) => !await db.Set<Instansi>().AnyAsync(cancel);

    /// <summary>Makes <paramref name="kode"/> the code to enter; an earlier code and the browser that used it are worth nothing any more. The answers stay.</summary>
    public async Task OfferAsync(string kode, CancellationToken cancel = default)
    {
        var found = await FindAsync(cancel);
        if (found is null) db.Add(found = row = new PenyiapanRow { Isi = JsonSerializer.Serialize(new JawabanPenyiapan(), SiklusJson.Options) });
        (found.HashKode, found.HashSesi, found.Salah, found.DitahanSampai) = (Hash(kode), null, 0, null);
        found.Versi++;
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Takes the code from the terminal and remembers the browser by <paramref name="sesi"/>.</summary>
    /// <exception cref="RuleViolationException"><see cref="SetupRules.KodeSalah"/>, <see cref="SetupRules.Ditahan"/>.</exception>
    public async Task EnterAsync(string? kode, string sesi, CancellationToken cancel = default)
    {
        var found = await FindAsync(cancel) ?? throw new RuleViolationException(SetupRules.KodeSalah);
        var now = clock.GetUtcNow().UtcDateTime;
        if (found.DitahanSampai > now) throw new RuleViolationException(SetupRules.Ditahan, (int)Math.Ceiling((found.DitahanSampai.Value - now).TotalMinutes));
        found.Versi++;
        if (found.HashKode is null || !Same(found.HashKode, kode?.Trim()))
        {
            if (++found.Salah >= MostWrong) (found.Salah, found.DitahanSampai) = (0, now.AddMinutes(HeldMinutes));
            await db.SaveChangesAsync(cancel);
            throw new RuleViolationException(SetupRules.KodeSalah);
        }
        (found.HashKode, found.HashSesi, found.Salah, found.DitahanSampai) = (null, Hash(sesi), 0, null);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The answers so far, for the browser that entered the code; null for every other.</summary>
    public async Task<JawabanPenyiapan?> ReadAsync(string? sesi, CancellationToken cancel = default)
    {
        var found = await FindAsync(cancel);
        return found?.HashSesi is { } hash && Same(hash, sesi) ? JsonSerializer.Deserialize<JawabanPenyiapan>(found.Isi, SiklusJson.Options) : null;
    }

    /// <summary>Keeps the answers.</summary>
    public async Task SaveAsync(JawabanPenyiapan jawaban, CancellationToken cancel = default)
    {
        var found = await FindAsync(cancel) ?? throw new RuleViolationException(SetupRules.SudahSiap);
        found.Isi = JsonSerializer.Serialize(jawaban, SiklusJson.Options);
        found.Versi++;
        await db.SaveChangesAsync(cancel);
    }

    private async Task<PenyiapanRow?> FindAsync(CancellationToken cancel) => row ??= await db.Set<PenyiapanRow>().FirstOrDefaultAsync(p => p.Id == PenyiapanRow.OnlyId, cancel);

    private static bool Same(string hash, string? text) =>
        text is not null && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(Hash(text)));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
