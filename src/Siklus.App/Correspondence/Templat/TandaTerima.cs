using Siklus.App.Common;
using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Correspondence.Templat;

/// <summary>One receipt.</summary>
/// <param name="Dokumen">What was handed over.</param>
/// <param name="Jumlah">How many: "1 set".</param>
/// <param name="Menyerahkan">Who gave.</param>
/// <param name="Menerima">Who took.</param>
/// <param name="Tanggal">Day, or null while not received.</param>
/// <param name="Pengakuan">What stands in the signature's place: "Diterima 08.05 WIB", or null for room to sign.</param>
public sealed record BarisTandaTerima(string Dokumen, string Jumlah, string Menyerahkan, string Menerima, DateOnly? Tanggal = null, string? Pengakuan = null);

/// <summary>What a tanda terima says.</summary>
/// <param name="Kop">The office's letterhead.</param>
/// <param name="Perihal">What for: "Formulir pengumpulan data capaian kinerja".</param>
/// <param name="Periode">Period of the data.</param>
/// <param name="Baris">The receipts.</param>
/// <param name="Tanggal">Date.</param>
/// <param name="Penandatangan">Who handed over.</param>
public sealed record TandaTerimaData(
    KopNaskah Kop, string Perihal, Periode Periode, IReadOnlyList<BarisTandaTerima> Baris, DateOnly Tanggal, Penandatangan Penandatangan);

/// <summary>Bukti tanda terima formulir.</summary>
public static class TandaTerima
{
    /// <summary>Code of this template.</summary>
    public const string Kode = "tanda-terima";

    /// <summary>Grows when the layout changes.</summary>
    public const int Versi = 1;

    /// <summary>Makes the content.</summary>
    public static IsiNaskah Build(TandaTerimaData data) => IsiNaskah.Of(
        PageSetup.Letter,
        Kop(data.Kop),
        Title("Bukti Tanda Terima", underline: false),
        Line($"{data.Perihal.ToUpperInvariant()} {PeriodInCapitals(data.Periode)}", bold: true, Align.Center),
        new Block.Table([5, 20, 8, 16, 24, 13, 14],
        [
            HeadRow("No.", "Dokumen", "Jumlah", "Yang menyerahkan", "Yang menerima", "Tanggal", "Tanda tangan"),
            .. data.Baris.Select((one, index) => new TableRow(
            [
                Number(index + 1), Cell(one.Dokumen), Cell(one.Jumlah, Align.Center), Cell(one.Menyerahkan), Cell(one.Menerima),
                Cell(one.Tanggal is { } day ? Indonesian.Date(day) : "", Align.Center), Cell(one.Pengakuan),
            ], MinHeightMm: 10)),
        ], HeaderRows: 1, Dense: true),
        Sign(data.Penandatangan with { Pembuka = PlaceAndDate(data.Kop, data.Tanggal) }));
}
