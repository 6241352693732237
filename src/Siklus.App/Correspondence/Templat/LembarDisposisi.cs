using Siklus.App.Common;
using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Organisation;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Correspondence.Templat;

/// <summary>What a lembar disposisi says.</summary>
/// <param name="Kop">The office's letterhead.</param>
/// <param name="SuratDari">Sender of the letter, or the post that orders when there is no letter.</param>
/// <param name="NomorSurat">Number of the letter, or null.</param>
/// <param name="TanggalSurat">Date of the letter, or null.</param>
/// <param name="DiterimaTanggal">Day it came in.</param>
/// <param name="NomorAgenda">Number in the agenda book, or null.</param>
/// <param name="Sifat">"Sangat segera", "Segera" or "Rahasia"; anything else ticks none.</param>
/// <param name="Hal">What it is about.</param>
/// <param name="DiteruskanKepada">Posts it goes to; ticked ones receive it.</param>
/// <param name="DenganHormatHarap">What is asked of them; ticked ones apply.</param>
/// <param name="Catatan">The leader's words.</param>
/// <param name="Tenggat">Due date named in the order, or null.</param>
/// <param name="Tanggal">Day of the order.</param>
/// <param name="Penandatangan">Who orders.</param>
public sealed record LembarDisposisiData(
    KopNaskah Kop, string SuratDari, string? NomorSurat, DateOnly? TanggalSurat, DateOnly DiterimaTanggal, string? NomorAgenda, string? Sifat, string Hal,
    IReadOnlyList<(string Nama, bool Dipilih)> DiteruskanKepada, IReadOnlyList<(string Nama, bool Dipilih)> DenganHormatHarap, string? Catatan,
    DateOnly? Tenggat, DateOnly Tanggal, Penandatangan Penandatangan);

/// <summary>Lembar disposisi: the form that eight of the seeds' SOPs begin with.</summary>
public static class LembarDisposisi
{
    /// <summary>Code and version of this template.</summary>
    public const string Kode = "lembar-disposisi";

    /// <summary>Grows when the layout changes.</summary>
    public const int Versi = 1;

    /// <summary>What may be asked, as printed on the form.</summary>
    public static IReadOnlyList<string> PilihanHarap { get; } =
        ["Tanggapan dan saran", "Proses lebih lanjut", "Koordinasi/konfirmasikan", "Untuk perhatian", "Diwakilkan", "Sesuai catatan"];

    /// <summary>Degrees of urgency, as printed on the form.</summary>
    public static IReadOnlyList<string> PilihanSifat { get; } = ["Sangat segera", "Segera", "Rahasia"];

    /// <summary>Makes the content.</summary>
    public static IsiNaskah Build(LembarDisposisiData data) => IsiNaskah.Of(
        PageSetup.Letter,
        Kop(data.Kop),
        Title("Lembar Disposisi", underline: false),
        new Block.Table([50, 50], [.. Rows(data)]),
        Sign(data.Penandatangan with { Pembuka = PlaceAndDate(data.Kop, data.Tanggal) }));

    private static IEnumerable<TableRow> Rows(LembarDisposisiData data)
    {
        yield return Row(
            Cells(Pairs(28,
            [
                Pair("Surat dari", data.SuratDari), Pair("No. surat", data.NomorSurat),
                Pair("Tgl. surat", data.TanggalSurat is { } sent ? Indonesian.Date(sent) : null),
            ])),
            Cells(
                Pairs(28, [Pair("Diterima tgl.", Indonesian.Date(data.DiterimaTanggal)), Pair("No. agenda", data.NomorAgenda), ("Sifat", [Text("")])]),
                Boxes(PilihanSifat.Select(choice => (choice, string.Equals(choice, data.Sifat, StringComparison.OrdinalIgnoreCase))))));
        yield return Row(Span(2, Pairs(14, [Pair("Hal", data.Hal), Pair("Batas waktu", data.Tenggat is { } due ? Indonesian.DayAndDate(due) : null)])));
        yield return Row(
            Cells(Line("Diteruskan kepada Sdr.:", bold: true), Boxes(data.DiteruskanKepada)),
            Cells(Line("Dengan hormat harap:", bold: true), Boxes(data.DenganHormatHarap)));
        yield return new TableRow([Span(2, Line("Catatan:", bold: true), P(data.Catatan ?? ""))], MinHeightMm: 40);
    }
}

/// <summary>What the Camat's disposition on a report says.</summary>
/// <param name="Kop">The office's letterhead.</param>
/// <param name="Dari">Who reported.</param>
/// <param name="Laporan">Title of the report.</param>
/// <param name="NomorLaporan">Its number, or null.</param>
/// <param name="DiterimaTanggal">Day it came in.</param>
/// <param name="Disetujui">True approved, false returned, null only noted.</param>
/// <param name="Arahan">The directions, one each line.</param>
/// <param name="DiteruskanKepada">Posts it goes to; ticked ones receive it.</param>
/// <param name="Tanggal">Day of the disposition.</param>
/// <param name="Penandatangan">Who decides.</param>
public sealed record DisposisiCamatData(
    KopNaskah Kop, string Dari, string Laporan, string? NomorLaporan, DateOnly DiterimaTanggal, bool? Disetujui, IReadOnlyList<string> Arahan,
    IReadOnlyList<(string Nama, bool Dipilih)> DiteruskanKepada, DateOnly Tanggal, Penandatangan Penandatangan);

/// <summary>The Camat's disposition on a report ("Disposisi Camat"): the decision at the end of a collection.</summary>
public static class DisposisiCamat
{
    /// <summary>Code of this template.</summary>
    public const string Kode = "disposisi-camat";

    /// <summary>Grows when the layout changes.</summary>
    public const int Versi = 1;

    /// <summary>Makes the content.</summary>
    public static IsiNaskah Build(DisposisiCamatData data) => IsiNaskah.Of(
        PageSetup.Letter,
        Kop(data.Kop),
        Title("Disposisi Camat", underline: false),
        new Block.Table([50, 50],
        [
            Row(
                Cells(Pairs(28, [Pair("Laporan dari", data.Dari), Pair("Nomor", data.NomorLaporan)])),
                Cells(Pairs(28, [Pair("Diterima tgl.", Indonesian.Date(data.DiterimaTanggal))]))),
            Row(Span(2, Pairs(14, [Pair("Hal", data.Laporan)]))),
            Row(
                Cells(
                    Line("Putusan:", bold: true),
                    Boxes([("Disetujui", data.Disetujui is true), ("Dikembalikan untuk dilengkapi", data.Disetujui is false), ("Untuk diketahui", data.Disetujui is null)])),
                Cells(Line("Diteruskan kepada Sdr.:", bold: true), Boxes(data.DiteruskanKepada))),
            new TableRow([Span(2, Line("Arahan:", bold: true), Numbered(data.Arahan))], MinHeightMm: 40),
        ]),
        Sign(data.Penandatangan with { Pembuka = PlaceAndDate(data.Kop, data.Tanggal) }));
}
