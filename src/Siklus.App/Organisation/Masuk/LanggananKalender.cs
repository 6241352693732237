using Siklus.Domain.Common;

namespace Siklus.App.Organisation.Masuk;

/// <summary>
/// The address under which a calendar program reads a person's due days and meetings. Whoever has the address can read them, so only the hash of its secret part is
/// kept and the person can make a new one, which ends the old.
/// </summary>
public sealed class LanggananKalender : IOwned
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>Whose calendar it is; a person has one address at a time.</summary>
    public required PegawaiId PegawaiId { get; init; }

    /// <summary>SHA-256 of the secret part of the address, in hexadecimal.</summary>
    public required string TokenHash { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public required DateTime DibuatUtc { get; init; }
}
