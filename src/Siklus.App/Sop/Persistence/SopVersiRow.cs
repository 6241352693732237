using Siklus.Domain.Common;

namespace Siklus.App.Sop.Persistence;

/// <summary>One version of an SOP as an office has it. Never changed: an amendment is another row, and a case stays on the row with which it began.</summary>
public sealed class SopVersiRow : IOwned
{
    /// <summary>Identity.</summary>
    public required SopVersiId Id { get; init; }

    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>Code of the SOP, the same in all its versions.</summary>
    public required string Kode { get; init; }

    /// <summary>1 upwards.</summary>
    public required int Versi { get; init; }

    /// <summary>Title as printed.</summary>
    public required string Judul { get; init; }

    /// <summary>The whole definition in the format of docs/sop-format.md.</summary>
    public required string Isi { get; init; }

    /// <summary>The office whose sheet it is an example of ("Kecamatan Sumbersuko"), until this office has adopted a version of its own; otherwise null.</summary>
    public string? Contoh { get; init; }

    /// <summary>When it was taken in, UTC.</summary>
    public required DateTime DimasukkanPada { get; init; }
}

/// <summary>That a version was adopted, and by which Keputusan Camat. A version without such a row was taken in from a file.</summary>
public sealed class PengesahanSopRow : IOwned
{
    /// <summary>The version.</summary>
    public required SopVersiId SopVersiId { get; init; }

    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>The decree.</summary>
    public required NaskahId NaskahId { get; init; }
}
