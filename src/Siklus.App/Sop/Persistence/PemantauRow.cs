using Siklus.Domain.Common;

namespace Siklus.App.Sop.Persistence;

/// <summary>A person who reads along in a case (pemantau). It is the person's own list: the case knows nothing of it.</summary>
public sealed class PemantauRow : IOwned
{
    /// <summary>The case.</summary>
    public required PelaksanaanId PelaksanaanId { get; init; }

    /// <summary>The person.</summary>
    public required PegawaiId PegawaiId { get; init; }

    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>Since when, UTC.</summary>
    public required DateTime SejakUtc { get; init; }

    /// <summary>The last Riwayat entry that the person has marked as read.</summary>
    public required int DilihatNomor { get; set; }
}
