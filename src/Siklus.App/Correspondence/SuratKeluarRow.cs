using Siklus.Domain.Common;

namespace Siklus.App.Correspondence;

/// <summary>
/// One line of the register of outgoing letters (buku agenda surat keluar): the number that a naskah was given. Numbers run through the year and are never given
/// twice. Never changed.
/// </summary>
public sealed class SuratKeluarRow : IOwned
{
    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>Year of the register.</summary>
    public required int Tahun { get; init; }

    /// <summary>Running number in the year, from 1.</summary>
    public required int Urut { get; init; }

    /// <summary>The whole number as printed: "000.8.6.3/15/SBJ".</summary>
    public required string Nomor { get; init; }

    /// <summary>Date of the letter.</summary>
    public required DateOnly Tanggal { get; init; }

    /// <summary>What it is about.</summary>
    public required string Hal { get; init; }

    /// <summary>To whom, one a line.</summary>
    public required string Tujuan { get; init; }

    /// <summary>What it is found by: number, matter and receivers in lower case.</summary>
    public required string Cari { get; init; }

    /// <summary>The letter.</summary>
    public required NaskahId NaskahId { get; init; }

    /// <summary>Who took the number.</summary>
    public required PegawaiId Oleh { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime DicatatPada { get; init; }
}
