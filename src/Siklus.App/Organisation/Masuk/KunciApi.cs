using Siklus.Domain.Common;

namespace Siklus.App.Organisation.Masuk;

/// <summary>
/// The key under which another program reads or writes the office's data over the JSON API, in the name of the person who made it and never with more rights than that person has that day.
/// Only the hash of the key is kept.
/// </summary>
public sealed class KunciApi : IOwned
{
    /// <summary>Key of the row.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>Which program uses it, for example "Aplikasi Bappeda".</summary>
    public required string Klien { get; init; }

    /// <summary>SHA-256 of the key, in hexadecimal.</summary>
    public required string TokenHash { get; init; }

    /// <summary>Whether it may also write.</summary>
    public required bool BolehTulis { get; init; }

    /// <summary>Who made it; what is done with it is done in this person's name.</summary>
    public required PegawaiId PegawaiId { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public required DateTime DibuatUtc { get; init; }
}
