using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Sop.Persistence;

/// <summary>
/// That an SOP is out of force since it was withdrawn in this version: nothing begins any more, what runs goes on. A later version that is adopted is in force again.
/// </summary>
public sealed class PencabutanSopRow : IOwned
{
    /// <summary>The version that was in force.</summary>
    public required SopVersiId SopVersiId { get; init; }

    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>The day of the decree, from which it is out of force.</summary>
    public required DateOnly Tanggal { get; init; }

    /// <summary>Number of the Keputusan Camat.</summary>
    public required string Nomor { get; init; }

    /// <summary>Why.</summary>
    public required string Alasan { get; init; }

    /// <summary>Who withdrew it.</summary>
    public required PegawaiId DicabutOleh { get; init; }

    /// <summary>The post acted for.</summary>
    public required JabatanId DicabutSebagai { get; init; }

    /// <summary>In what capacity.</summary>
    public required Kapasitas Kapasitas { get; init; }

    /// <summary>When it was entered, UTC.</summary>
    public required DateTime DicabutPada { get; init; }
}
