using Siklus.Domain.Common;

namespace Siklus.App.Organisation.Masuk;

/// <summary>A one-time code with which the owner of an account sets a new password; made by the holder of the superior post, who reads it out.</summary>
public sealed class KodeSetelUlang : IOwned
{
    /// <summary>How long a code is good.</summary>
    public static readonly TimeSpan Berlaku = TimeSpan.FromMinutes(30);

    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>For which account.</summary>
    public required Guid AkunId { get; init; }

    /// <summary>SHA-256 of the code, in hex; the code itself is shown once and kept nowhere. It has some 79 random bits, so that a plain hash is enough.</summary>
    public required string Hash { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public required DateTime DibuatUtc { get; init; }

    /// <summary>From when on it is worth nothing, UTC.</summary>
    public required DateTime KedaluwarsaUtc { get; init; }

    /// <summary>Who made it.</summary>
    public required PegawaiId OlehId { get; init; }

    /// <summary>When it was used or replaced by another, UTC.</summary>
    public DateTime? HabisUtc { get; set; }
}
