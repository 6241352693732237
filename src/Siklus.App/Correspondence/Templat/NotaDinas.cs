using Siklus.App.Common;
using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Organisation;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Correspondence.Templat;

/// <summary>What a nota dinas says.</summary>
/// <param name="Kop">The office's letterhead.</param>
/// <param name="Kepada">Posts it is for.</param>
/// <param name="Dari">Post it is from.</param>
/// <param name="Tembusan">Posts that get a copy.</param>
/// <param name="Tanggal">Date of the letter.</param>
/// <param name="Sifat">"Biasa", "Segera"…</param>
/// <param name="Lampiran">"1 (satu) berkas", or null.</param>
/// <param name="Hal">What it is about.</param>
/// <param name="Alinea">Paragraphs of the body.</param>
/// <param name="Penandatangan">Who signs; a nota dinas bears no stamp.</param>
public sealed record NotaDinasData(
    KopNaskah Kop, IReadOnlyList<string> Kepada, string Dari, IReadOnlyList<string> Tembusan, DateOnly Tanggal, string Sifat, string? Lampiran, string Hal,
    IReadOnlyList<string> Alinea, Penandatangan Penandatangan);

/// <summary>Nota dinas: a letter inside the office.</summary>
public static class NotaDinas
{
    /// <summary>Code of this template.</summary>
    public const string Kode = "nota-dinas";

    /// <summary>Grows when the layout changes.</summary>
    public const int Versi = 1;

    /// <summary>Makes the content.</summary>
    public static IsiNaskah Build(NotaDinasData data) => IsiNaskah.Of(
        PageSetup.Letter,
        [
            Kop(data.Kop),
            Title("Nota Dinas"),
            new Block.Table([16, 2, 82],
            [
                PairRow("Kepada", data.Kepada.Count == 1 ? [Line("Yth. " + data.Kepada[0])] : [Line("Yth."), Numbered(data.Kepada)]),
                PairRow("Dari", [Line(data.Dari)]),
                .. data.Tembusan.Count == 0 ? Array.Empty<TableRow>() : [PairRow("Tembusan", [.. data.Tembusan.Select(copy => Line(copy))])],
                PairRow("Tanggal", [Line(Indonesian.Date(data.Tanggal))]),
                PairRow("Nomor", [Line(Nomor)]),
                PairRow("Sifat", [Line(data.Sifat)]),
                PairRow("Lampiran", [Line(data.Lampiran ?? "-")]),
                PairRow("Hal", [Line(data.Hal, bold: true)]),
            ], Borderless: true),
            .. data.Alinea.Select(Body),
            Sign(data.Penandatangan),
        ]);

    private static TableRow PairRow(string label, IReadOnlyList<Block> value) => Row(Cell(label), Cell(":"), new TableCell(value));
}

/// <summary>What an invitation to a meeting says.</summary>
/// <param name="Kop">The office's letterhead.</param>
/// <param name="Tanggal">Date of the letter.</param>
/// <param name="Sifat">"Penting", "Biasa"…</param>
/// <param name="Lampiran">Attachment, or null.</param>
/// <param name="Kepada">Those invited.</param>
/// <param name="Dasar">Why the meeting is held, as the beginning of a sentence: "menindaklanjuti disposisi Camat tanggal …".</param>
/// <param name="HariRapat">Day of the meeting.</param>
/// <param name="Pukul">Hour as printed: "09.00 WIB s.d. selesai".</param>
/// <param name="Tempat">Room.</param>
/// <param name="Acara">What is discussed.</param>
/// <param name="Catatan">What to bring, or null.</param>
/// <param name="Penandatangan">Who invites.</param>
/// <param name="Tembusan">Posts that get a copy.</param>
public sealed record UndanganData(
    KopNaskah Kop, DateOnly Tanggal, string Sifat, string? Lampiran, IReadOnlyList<string> Kepada, string Dasar, DateOnly HariRapat, string Pukul,
    string Tempat, string Acara, string? Catatan, Penandatangan Penandatangan, IReadOnlyList<string> Tembusan);

/// <summary>Surat undangan to a meeting.</summary>
public static class Undangan
{
    /// <summary>Code of this template.</summary>
    public const string Kode = "undangan";

    /// <summary>Grows when the layout changes.</summary>
    public const int Versi = 1;

    /// <summary>Makes the content.</summary>
    public static IsiNaskah Build(UndanganData data) => IsiNaskah.Of(
        PageSetup.Letter,
        [
            Kop(data.Kop),
            Line(PlaceAndDate(data.Kop, data.Tanggal), align: Align.Right),
            new Block.Table([60, 40],
            [
                Row(
                    Cells(Pairs(18,
                        [("Nomor", [Nomor]), Pair("Sifat", data.Sifat), Pair("Lampiran", data.Lampiran), ("Hal", [Text("Undangan", bold: true)])])),
                    new TableCell([Line("Yth."), Numbered(data.Kepada), Line("di -"), Line("      " + data.Kop.Tempat)])),
            ], Borderless: true),
            Body($"Dengan hormat, {data.Dasar}, bersama ini kami mengundang Saudara untuk hadir pada:"),
            Pairs(18,
            [
                Pair("hari/tanggal", Indonesian.DayAndDate(data.HariRapat)), Pair("pukul", data.Pukul), Pair("tempat", data.Tempat),
                Pair("acara", data.Acara), .. data.Catatan is null ? Array.Empty<(string, IReadOnlyList<Inline>)>() : [Pair("catatan", data.Catatan)],
            ]),
            Body("Demikian disampaikan. Mengingat pentingnya acara tersebut, dimohon hadir tepat waktu. Atas perhatian Saudara diucapkan terima kasih."),
            Sign(data.Penandatangan),
            .. data.Tembusan.Count == 0 ? Array.Empty<Block>() : [Line("Tembusan:"), Numbered(data.Tembusan)],
        ]);
}
