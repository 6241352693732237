using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Sop.Persistence;

/// <summary>One entry of a case's append-only history.</summary>
public sealed class RiwayatRow : IOwned
{
    /// <summary>The case.</summary>
    public required PelaksanaanId PelaksanaanId { get; init; }

    /// <summary>1 upwards without gaps.</summary>
    public required int Nomor { get; init; }

    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>The command that wrote it; one command may write several entries.</summary>
    public required Guid CommandId { get; init; }

    /// <summary>The person.</summary>
    public required PegawaiId PegawaiId { get; init; }

    /// <summary>The post acted for.</summary>
    public required JabatanId JabatanId { get; init; }

    /// <summary>In what capacity.</summary>
    public required Kapasitas Kapasitas { get; init; }

    /// <summary>The instant, UTC.</summary>
    public required DateTime WaktuUtc { get; init; }

    /// <summary>Kind of entry.</summary>
    public required string Jenis { get; init; }

    /// <summary>Its parts as JSON.</summary>
    public required string Isi { get; init; }
}
