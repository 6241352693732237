using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>
/// Cases as this program last read or wrote them. An entry never changes once it is committed (both databases refuse it), so what is known need not be read, parsed and folded again; how
/// many there are is always asked of the database. The least used cases are forgotten.
/// </summary>
public sealed class KnownCases : IDisposable
{
    /// <summary>Most entries kept, some tens of megabytes with the state that follows from them.</summary>
    private const int Most = 40_000;

    private readonly MemoryCache known = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>The head of a case, asked so often that it is put into SQL once.</summary>
    internal Func<SiklusDb, PelaksanaanId, CancellationToken, Task<CaseHead?>> Head { get; } = EF.CompileAsyncQuery((SiklusDb db, PelaksanaanId id, CancellationToken _) =>
        // The number is asked for by itself: a head that the context already holds keeps the one that it had.
        db.Set<PelaksanaanRow>().Where(p => p.Id == id).Select(p => new CaseHead(p, p.Nomor)).FirstOrDefault());

    /// <summary>The case with its first entries, at most <paramref name="most"/>, for the caller to act on; null when it is not known.</summary>
    public Pelaksanaan? Of(PelaksanaanId id, int most) => known.Get<Pelaksanaan>(id) is { } one && one.LastNomor <= most ? one.Copy() : null;

    /// <summary>Keeps the case, all of whose entries are committed.</summary>
    public void Keep(PelaksanaanId id, Pelaksanaan one) => known.Set(id, one.Copy(), new MemoryCacheEntryOptions { Size = one.LastNomor });

    /// <inheritdoc/>
    public void Dispose() => known.Dispose();
}

/// <summary>The row of a case, and the number of its last entry as the database has it.</summary>
internal sealed record CaseHead(PelaksanaanRow Row, int Nomor);
