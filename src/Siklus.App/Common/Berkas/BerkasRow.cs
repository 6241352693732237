using Siklus.Domain.Common;

namespace Siklus.App.Common.Berkas;

/// <summary>An uploaded file as its owner named it. The bytes lie in the vault under <see cref="Sha256"/>; the same bytes are kept once.</summary>
public sealed class BerkasRow : IOwned
{
    /// <summary>Identity.</summary>
    public required BerkasId Id { get; init; }

    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>File name as uploaded, without any path.</summary>
    public required string Nama { get; init; }

    /// <summary>SHA-256 of the bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Number of bytes.</summary>
    public required long Ukuran { get; init; }

    /// <summary>Media type found from the bytes, never the one that the browser claimed.</summary>
    public required string TipeIsi { get; init; }

    /// <summary>Who uploaded it.</summary>
    public required PegawaiId DiunggahOleh { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime DiunggahPada { get; init; }

    /// <summary>Whoever uploaded it says that it holds personal data (NIK, addresses, faces, health): who opens it is then logged.</summary>
    public bool DataPribadi { get; set; }
}
