using Microsoft.Extensions.Caching.Memory;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>
/// Entries that this program has already read or written. An entry never changes once it is committed (both databases refuse it), so what is known need not be
/// read and parsed again; how many there are is always asked of the database. The least used cases are forgotten.
/// </summary>
public sealed class KnownRiwayat : IDisposable
{
    /// <summary>Most entries kept, some twenty megabytes.</summary>
    private const int Most = 40_000;

    private readonly MemoryCache known = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>The first entries of the case, at most <paramref name="most"/>, in order; empty when none is known.</summary>
    public IReadOnlyList<CatatanRiwayat> Of(PelaksanaanId id, int most)
    {
        var entries = known.Get<IReadOnlyList<CatatanRiwayat>>(id) ?? [];
        return entries.Count <= most ? entries : [.. entries.Take(most)];
    }

    /// <summary>Keeps the entries of a case: all of them from the first on, committed.</summary>
    public void Keep(PelaksanaanId id, IReadOnlyList<CatatanRiwayat> entries) => known.Set(id, entries, new MemoryCacheEntryOptions { Size = entries.Count });

    /// <inheritdoc/>
    public void Dispose() => known.Dispose();
}
