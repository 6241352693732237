using Siklus.App.Common;
using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Correspondence.Templat;

/// <summary>One document in an archived file.</summary>
/// <param name="Uraian">What it is.</param>
/// <param name="Nomor">Its number, or null.</param>
/// <param name="Tanggal">Its date.</param>
/// <param name="Jumlah">How many sheets or files: "1 berkas".</param>
/// <param name="Sha256">Hash of its frozen content; the first twelve digits are printed.</param>
public sealed record BarisArsip(string Uraian, string? Nomor, DateOnly Tanggal, string Jumlah, string? Sha256 = null);

/// <summary>What an archive card says.</summary>
/// <param name="Kop">The office's letterhead.</param>
/// <param name="KodeKlasifikasi">Code and name of the archive class.</param>
/// <param name="Uraian">What the file holds.</param>
/// <param name="Periode">Time it covers.</param>
/// <param name="UnitPengolah">Unit that made it.</param>
/// <param name="Aktif">Years active, or null while the office has no retention schedule.</param>
/// <param name="Inaktif">Years inactive, or null.</param>
/// <param name="NasibAkhir">"Musnah" or "Permanen", or null.</param>
/// <param name="Lokasi">Shelf, box, folder, or null.</param>
/// <param name="Baris">What is in it.</param>
/// <param name="Tanggal">Day of archiving.</param>
/// <param name="Penandatangan">Who archived.</param>
public sealed record LembarArsipData(
    KopNaskah Kop, string KodeKlasifikasi, string Uraian, Periode Periode, string UnitPengolah, int? Aktif, int? Inaktif, string? NasibAkhir, string? Lokasi,
    IReadOnlyList<BarisArsip> Baris, DateOnly Tanggal, Penandatangan Penandatangan);

/// <summary>Lembar arsip: card and list of contents of an archived file.</summary>
public static class LembarArsip
{
    /// <summary>Code of this template.</summary>
    public const string Kode = "lembar-arsip";

    /// <summary>Grows when the layout changes.</summary>
    public const int Versi = 1;

    /// <summary>Makes the content.</summary>
    public static IsiNaskah Build(LembarArsipData data) => IsiNaskah.Of(
        PageSetup.Letter,
        Kop(data.Kop),
        Title("Lembar Arsip", underline: false),
        Pairs(24,
        [
            Pair("Kode klasifikasi", data.KodeKlasifikasi), Pair("Uraian berkas", data.Uraian), Pair("Kurun waktu", data.Periode.ToString()),
            Pair("Unit pengolah", data.UnitPengolah), Pair("Retensi", Retention(data)), Pair("Lokasi simpan", data.Lokasi),
        ]),
        Contents(data.Baris),
        Sign(data.Penandatangan with { Pembuka = PlaceAndDate(data.Kop, data.Tanggal) }));

    // A column of numbers only where a document has one.
    private static Block.Table Contents(IReadOnlyList<BarisArsip> rows)
    {
        var numbered = rows.Any(one => one.Nomor is not null);
        return new Block.Table(numbered ? [6, 32, 17, 14, 11, 20] : [6, 46, 16, 12, 20],
        [
            HeadRow(["No.", "Isi berkas", .. Only("Nomor naskah"), "Tanggal", "Jumlah", "Sidik isi"]),
            .. rows.Select((one, index) => Row(
            [
                Number(index + 1), Cell(one.Uraian), .. Only(Cell(one.Nomor ?? "-")), Cell(Indonesian.Date(one.Tanggal), Align.Center), Cell(one.Jumlah, Align.Center),
                Cell(one.Sha256?[..12] ?? "-", Align.Center),
            ])),
        ], HeaderRows: 1, Dense: true);

        IEnumerable<T> Only<T>(T column) => numbered ? [column] : [];
    }

    private static string Retention(LembarArsipData data) => data is { Aktif: { } active, Inaktif: { } inactive }
        ? $"aktif {active} tahun, inaktif {inactive} tahun, nasib akhir {data.NasibAkhir?.ToLowerInvariant() ?? "belum ditetapkan"}"
        : "belum ada jadwal retensi yang ditetapkan";
}
