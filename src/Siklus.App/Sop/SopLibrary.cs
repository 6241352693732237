using System.Collections.Concurrent;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Sop.Files;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>An SOP of the office.</summary>
/// <param name="Sop">Its newest version.</param>
/// <param name="Versi">Ids and numbers of all its versions, newest first.</param>
/// <param name="Contoh">The office whose sheet the newest version is an example of, or null.</param>
/// <param name="Dicabut">Since when it is out of force, or null while it is in force.</param>
public sealed record SopKantor(SopDefinition Sop, IReadOnlyList<(SopVersiId Id, int Versi)> Versi, string? Contoh, DateOnly? Dicabut);

/// <summary>Definitions of stored SOP versions. A version never changes, so each is read and parsed once in the life of the program.</summary>
public sealed class SopLibrary(SiklusDb db)
{
    private static readonly ConcurrentDictionary<SopVersiId, SopDefinition> Parsed = new();

    /// <summary>The definition of a version of this office.</summary>
    /// <exception cref="InvalidOperationException">There is no such version, or its stored text can't be read.</exception>
    public async Task<SopDefinition> FindAsync(SopVersiId id, CancellationToken cancel = default)
    {
        if (Parsed.TryGetValue(id, out var known)) return known;
        var isi = await db.Set<SopVersiRow>().Where(s => s.Id == id).Select(s => s.Isi).SingleAsync(cancel);
        return Parsed.GetOrAdd(id, _ => Parse(id, isi));
    }

    /// <summary>The newest version of the SOP <paramref name="kode"/> in this office, or null.</summary>
    public async Task<SopVersiRow?> NewestAsync(string kode, CancellationToken cancel = default) =>
        await db.Set<SopVersiRow>().AsNoTracking().Where(s => s.Kode == kode).OrderByDescending(s => s.Versi).FirstOrDefaultAsync(cancel);

    /// <summary>The version of the SOP <paramref name="kode"/> that a case begins with.</summary>
    /// <exception cref="RuleViolationException"><see cref="CaseRules.TidakAda"/>; <see cref="WithdrawalRules.Dicabut"/>.</exception>
    public async Task<SopVersiRow> InForceAsync(string kode, CancellationToken cancel = default)
    {
        var newest = await NewestAsync(kode, cancel) ?? throw new RuleViolationException(CaseRules.TidakAda);
        return await WithdrawalAsync(newest.Id, cancel) is { } gone ? throw new RuleViolationException(WithdrawalRules.Dicabut, newest.Judul, gone.Tanggal) : newest;
    }

    /// <summary>How the SOP was withdrawn in this version, or null.</summary>
    public async Task<PencabutanSopRow?> WithdrawalAsync(SopVersiId id, CancellationToken cancel = default) =>
        await db.Set<PencabutanSopRow>().AsNoTracking().FirstOrDefaultAsync(p => p.SopVersiId == id, cancel);

    /// <summary>The versions of the SOP <paramref name="kode"/> in this office, newest first; empty when it has none.</summary>
    public async Task<IReadOnlyList<SopVersiRow>> VersionsAsync(string kode, CancellationToken cancel = default) =>
        await db.Set<SopVersiRow>().AsNoTracking().Where(s => s.Kode == kode).OrderByDescending(s => s.Versi).ToListAsync(cancel);

    /// <summary>Every SOP of this office, by title; those that are withdrawn too.</summary>
    public async Task<IReadOnlyList<SopKantor>> AllAsync(CancellationToken cancel = default)
    {
        var versions = await db.Set<SopVersiRow>().AsNoTracking().Select(s => new { s.Id, s.Kode, s.Versi, s.Contoh }).ToListAsync(cancel);
        var withdrawn = await db.Set<PencabutanSopRow>().ToDictionaryAsync(p => p.SopVersiId, p => p.Tanggal, cancel);
        var all = new List<SopKantor>();
        foreach (var ofKode in versions.OrderByDescending(v => v.Versi).GroupBy(v => v.Kode))
        {
            var newest = ofKode.First();
            all.Add(new SopKantor(await FindAsync(newest.Id, cancel), [.. ofKode.Select(v => (v.Id, v.Versi))], newest.Contoh, withdrawn.TryGetValue(newest.Id, out var day) ? day : null));
        }
        return
        [
            .. all.OrderBy(s => s.Sop.Identitas.Judul, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.Sop.Identitas.Instansi, StringComparer.Ordinal)
                .ThenBy(s => s.Sop.Kode, StringComparer.Ordinal),
        ];
    }

    private static SopDefinition Parse(SopVersiId id, string isi)
    {
        var read = SopFileReader.Read(Encoding.UTF8.GetBytes(isi));
        return read.Definition ?? throw new InvalidOperationException($"SOP version {id.Value} can't be read: {read.Errors[0]}");
    }
}
