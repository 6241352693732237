using System.Globalization;
using Siklus.Domain.Common;

namespace Siklus.App.Sop;

/// <summary>How a line of the inbox stands; a line may stand in several ways.</summary>
public enum KeadaanTugas
{
    /// <summary>The due day has passed.</summary>
    Terlambat,

    /// <summary>Due today.</summary>
    HariIni,

    /// <summary>Not picked up yet.</summary>
    Menunggu,

    /// <summary>Picked up.</summary>
    Dikerjakan,

    /// <summary>Somebody asks.</summary>
    Pertanyaan,
}

/// <summary>Which lines of the inbox a person wants to see; what is null narrows nothing.</summary>
/// <param name="Sop">Code of the SOP.</param>
/// <param name="Periode">The period, as <see cref="CodeOf"/> writes it.</param>
/// <param name="Keadaan">How it stands.</param>
/// <param name="Cari">Words that all stand somewhere in the line.</param>
public sealed record PilihanTugas(string? Sop, string? Periode, KeadaanTugas? Keadaan, string? Cari)
{
    /// <summary>Nothing is narrowed.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Sop) && string.IsNullOrEmpty(Periode) && Keadaan is null && string.IsNullOrWhiteSpace(Cari);

    /// <summary>A period as an address carries it: "2026-4", "2026".</summary>
    public static string CodeOf(Periode periode) => string.Create(CultureInfo.InvariantCulture, $"{periode.Tahun}{(periode.Tribulan is { } quarter ? $"-{quarter.Nomor}" : "")}");

    /// <summary>Whether the line is wanted.</summary>
    public bool Matches(TugasItem item) =>
        (string.IsNullOrEmpty(Sop) || item.SopKode == Sop)
        && (string.IsNullOrEmpty(Periode) || CodeOf(item.Periode) == Periode)
        && (Keadaan is not { } state || Stands(item, state))
        && Words().All(word => TextOf(item).Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the line stands so.</summary>
    public static bool Stands(TugasItem item, KeadaanTugas keadaan) => keadaan switch
    {
        KeadaanTugas.Terlambat => item.Terlambat,
        KeadaanTugas.HariIni => item.HariIni,
        KeadaanTugas.Pertanyaan => item.Pertanyaan is not null,
        KeadaanTugas.Dikerjakan => item.SudahDiterima,
        _ => item is { SudahDiterima: false, Pertanyaan: null },
    };

    private string[] Words() => (Cari ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string TextOf(TugasItem item) =>
        string.Join('\n', item.Judul, item.Perihal, item.SopJudul, item.Periode, item.Dari, item.Sebagai, item.Pertanyaan, $"langkah {item.NomorCetak}");
}
