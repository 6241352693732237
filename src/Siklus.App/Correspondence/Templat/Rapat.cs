using Siklus.App.Common;
using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Organisation;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Correspondence.Templat;

/// <summary>One line of a daftar hadir.</summary>
/// <param name="Nama">Name.</param>
/// <param name="Jabatan">Post or office.</param>
/// <param name="Kehadiran">What stands in the signature's place: "Hadir, 09.05 WIB", or null for room to sign.</param>
public sealed record PesertaRapat(string Nama, string Jabatan, string? Kehadiran = null);

/// <summary>A meeting, as its documents name it.</summary>
/// <param name="Acara">What it was about.</param>
/// <param name="Hari">Day.</param>
/// <param name="Pukul">Hour as printed: "09.00 – 10.00 WIB".</param>
/// <param name="Tempat">Room.</param>
public sealed record RapatData(string Acara, DateOnly Hari, string Pukul, string Tempat)
{
    internal Block.Table Pairs => Write.Pairs(18,
        [Pair("Hari/tanggal", Indonesian.DayAndDate(Hari)), Pair("Waktu", Pukul), Pair("Tempat", Tempat), Pair("Acara", Acara)]);
}

/// <summary>What a daftar hadir says.</summary>
/// <param name="Kop">The office's letterhead.</param>
/// <param name="Rapat">The meeting.</param>
/// <param name="Peserta">Those invited, in order of rank.</param>
/// <param name="Penandatangan">Who led.</param>
public sealed record DaftarHadirData(KopNaskah Kop, RapatData Rapat, IReadOnlyList<PesertaRapat> Peserta, Penandatangan Penandatangan);

/// <summary>Daftar hadir with the usual zigzag of signatures.</summary>
public static class DaftarHadir
{
    /// <summary>Code of this template.</summary>
    public const string Kode = "daftar-hadir";

    /// <summary>Grows when the layout changes.</summary>
    public const int Versi = 1;

    /// <summary>Makes the content.</summary>
    public static IsiNaskah Build(DaftarHadirData data) => IsiNaskah.Of(
        PageSetup.Letter,
        Kop(data.Kop),
        Title("Daftar Hadir"),
        data.Rapat.Pairs,
        new Block.Table([7, 27, 28, 19, 19],
        [
            Row(Head("No."), Head("Nama"), Head("Jabatan/Instansi"), Head("Tanda Tangan", columns: 2)),
            .. data.Peserta.Select((one, index) => new TableRow(
            [
                Number(index + 1), Cell(one.Nama), Cell(one.Jabatan),
                Cell(index % 2 == 0 ? $"{index + 1}. {one.Kehadiran}" : ""), Cell(index % 2 == 1 ? $"{index + 1}. {one.Kehadiran}" : ""),
            ], MinHeightMm: 10)),
        ], HeaderRows: 1),
        Sign(data.Penandatangan with { Pembuka = PlaceAndDate(data.Kop, data.Rapat.Hari) }));
}

/// <summary>What a notulen says.</summary>
/// <param name="Kop">The office's letterhead.</param>
/// <param name="Rapat">The meeting.</param>
/// <param name="SuratUndangan">Number and date of the invitation, or null.</param>
/// <param name="Ketua">Who led.</param>
/// <param name="Sekretaris">Who kept the order of business, or null when nobody did.</param>
/// <param name="Pencatat">Who wrote.</param>
/// <param name="Peserta">Those present.</param>
/// <param name="Pembukaan">Words of opening.</param>
/// <param name="Pembahasan">What was discussed, one point each.</param>
/// <param name="Keputusan">What was decided, one point each.</param>
/// <param name="TindakLanjut">What follows: what, who, until when.</param>
/// <param name="Penandatangan">Leader and writer.</param>
public sealed record NotulenRapatData(
    KopNaskah Kop, RapatData Rapat, string? SuratUndangan, string Ketua, string? Sekretaris, string Pencatat, IReadOnlyList<string> Peserta,
    string Pembukaan, IReadOnlyList<string> Pembahasan, IReadOnlyList<string> Keputusan,
    IReadOnlyList<(string Apa, string Siapa, DateOnly? Sampai)> TindakLanjut, IReadOnlyList<Penandatangan> Penandatangan);

/// <summary>Notulen of a meeting: opening, discussion, decisions.</summary>
public static class NotulenRapat
{
    /// <summary>Code of this template.</summary>
    public const string Kode = "notulen-rapat";

    /// <summary>Grows when the layout changes.</summary>
    public const int Versi = 1;

    /// <summary>Makes the content.</summary>
    public static IsiNaskah Build(NotulenRapatData data) => IsiNaskah.Of(
        PageSetup.Letter,
        [
            Kop(data.Kop),
            Title("Notulen Rapat"),
            new Block.Table([22, 2, 76],
            [
                One("Rapat", data.Rapat.Acara), One("Hari/tanggal", Indonesian.DayAndDate(data.Rapat.Hari)), One("Waktu", data.Rapat.Pukul),
                One("Tempat", data.Rapat.Tempat), One("Surat undangan", data.SuratUndangan ?? "-"),
                Row(Cell("Pimpinan rapat"), Cell(":"), Cells(Pairs(24, [Pair("Ketua", data.Ketua), .. data.Sekretaris is null ? [] : new[] { Pair("Sekretaris", data.Sekretaris) }, Pair("Pencatat", data.Pencatat)]))),
                Row(Cell("Peserta"), Cell(":"), Cells(Numbered(data.Peserta))),
            ], Borderless: true),
            Chapter("1. Kata Pembukaan"),
            P(data.Pembukaan),
            Chapter("2. Pembahasan"),
            Numbered(data.Pembahasan),
            Chapter("3. Keputusan"),
            Numbered(data.Keputusan),
            .. data.TindakLanjut.Count == 0 ? Array.Empty<Block>() : [Chapter("4. Tindak Lanjut"), FollowUp(data)],
            Sign(data.Penandatangan),
        ]);

    private static TableRow One(string label, string value) => Row(Cell(label), Cell(":"), Cell(value));

    private static Block.Table FollowUp(NotulenRapatData data) => new([7, 50, 25, 18],
    [
        HeadRow("No.", "Tindak lanjut", "Penanggung jawab", "Batas waktu"),
        .. data.TindakLanjut.Select((one, index) =>
            Row(Number(index + 1), Cell(one.Apa), Cell(one.Siapa), Cell(one.Sampai is { } day ? Indonesian.Date(day) : "-", Align.Center))),
    ], HeaderRows: 1);
}
