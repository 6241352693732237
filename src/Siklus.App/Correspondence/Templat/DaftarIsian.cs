using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Organisation;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Correspondence.Templat;

/// <summary>A column of a list.</summary>
/// <param name="Nama">Its head.</param>
/// <param name="Lebar">Its relative width.</param>
/// <param name="Align">How its lines stand.</param>
public sealed record KolomDaftar(string Nama, int Lebar, Align Align = Align.Left);

/// <summary>What a list says.</summary>
/// <param name="Kop">The office's letterhead.</param>
/// <param name="Judul">Its title.</param>
/// <param name="Perihal">What it is about, under the title.</param>
/// <param name="Kolom">Its columns without the running number.</param>
/// <param name="Baris">Its rows, one text a column.</param>
/// <param name="Catatan">Remarks under it.</param>
/// <param name="Tanggal">Date.</param>
/// <param name="Penandatangan">Who made it.</param>
public sealed record DaftarIsianData(
    KopNaskah Kop, string Judul, string Perihal, IReadOnlyList<KolomDaftar> Kolom, IReadOnlyList<IReadOnlyList<string>> Baris, IReadOnlyList<string> Catatan,
    DateOnly Tanggal, Penandatangan Penandatangan);

/// <summary>A numbered list with a title and a signature: what was copied, delivered, followed up, recorded.</summary>
public static class DaftarIsian
{
    /// <summary>Code of this template.</summary>
    public const string Kode = "daftar-isian";

    /// <summary>Grows when the layout changes.</summary>
    public const int Versi = 1;

    private const int LebarNomor = 6;

    /// <summary>Makes the content.</summary>
    public static IsiNaskah Build(DaftarIsianData data) => IsiNaskah.Of(
        PageSetup.Letter,
        [
            Kop(data.Kop),
            Title(data.Judul),
            Line(data.Perihal, align: Align.Center),
            Line(""),
            data.Baris.Count == 0
                ? P("Nihil.")
                : new Block.Table([LebarNomor, .. data.Kolom.Select(k => k.Lebar)],
                [
                    HeadRow(["No.", .. data.Kolom.Select(k => k.Nama)]),
                    .. data.Baris.Select((row, index) => Row([Number(index + 1), .. row.Zip(data.Kolom, (text, kolom) => Cell(text, kolom.Align))])),
                ], HeaderRows: 1),
            .. data.Catatan.Count == 0 ? Array.Empty<Block>() : [Line("Catatan:"), Numbered(data.Catatan)],
            Sign(data.Penandatangan with { Pembuka = PlaceAndDate(data.Kop, data.Tanggal) }),
        ]);
}
