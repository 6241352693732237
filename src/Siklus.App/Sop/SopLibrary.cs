using System.Collections.Concurrent;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Sop.Files;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

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

    /// <summary>The versions of the SOP <paramref name="kode"/> in this office, newest first; empty when it has none.</summary>
    public async Task<IReadOnlyList<SopVersiRow>> VersionsAsync(string kode, CancellationToken cancel = default) =>
        await db.Set<SopVersiRow>().AsNoTracking().Where(s => s.Kode == kode).OrderByDescending(s => s.Versi).ToListAsync(cancel);

    /// <summary>Every SOP of this office in its newest version, by title.</summary>
    public async Task<IReadOnlyList<SopDefinition>> AllNewestAsync(CancellationToken cancel = default)
    {
        var versions = await db.Set<SopVersiRow>().AsNoTracking().Select(s => new { s.Id, s.Kode, s.Versi }).ToListAsync(cancel);
        var newest = new List<SopDefinition>();
        foreach (var ofKode in versions.GroupBy(v => v.Kode)) newest.Add(await FindAsync(ofKode.MaxBy(v => v.Versi)!.Id, cancel));
        return [.. newest.OrderBy(s => s.Identitas.Judul, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.Identitas.Instansi, StringComparer.Ordinal)];
    }

    private static SopDefinition Parse(SopVersiId id, string isi)
    {
        var read = SopFileReader.Read(Encoding.UTF8.GetBytes(isi));
        return read.Definition ?? throw new InvalidOperationException($"SOP version {id.Value} can't be read: {read.Errors[0]}");
    }
}
