using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Organisation;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Correspondence.Templat;

/// <summary>One chapter or section as printed.</summary>
/// <param name="Tingkat">1 for a chapter, 2 for a section.</param>
/// <param name="Judul">Its heading.</param>
/// <param name="Alinea">Its paragraphs.</param>
public sealed record BabCetak(int Tingkat, string Judul, IReadOnlyList<string> Alinea);

/// <summary>What a document written by chapters says.</summary>
/// <param name="Kop">The office's letterhead.</param>
/// <param name="Judul">Its title.</param>
/// <param name="Masa">The years or the quarter that it is about, under the title.</param>
/// <param name="Bab">Its parts in order.</param>
public sealed record NaskahBabData(KopNaskah Kop, string Judul, string Masa, IReadOnlyList<BabCetak> Bab);

/// <summary>A document written by chapters: Renstra, Renja, RKT, LKj, and shorter ones of the same build.</summary>
public static class NaskahBab
{
    /// <summary>Code of this template.</summary>
    public const string Kode = "naskah-bab";

    /// <summary>Grows when the layout changes.</summary>
    public const int Versi = 1;

    /// <summary>Makes the content.</summary>
    public static IsiNaskah Build(NaskahBabData data) => IsiNaskah.Of(
        PageSetup.Letter,
        [
            Kop(data.Kop),
            Title(data.Judul, underline: false),
            Line(data.Masa.ToUpperInvariant(), bold: true, Align.Center),
            .. data.Bab.SelectMany(bab => bab.Alinea.Select(text => (Block)Body(text)).Prepend(new Block.Heading(bab.Tingkat, bab.Judul)).Where(b => b is not Block.Heading { Isi: "" })),
        ]);

    /// <summary>The same text with the signature of whoever signs it, in place of any before.</summary>
    public static IsiNaskah Signed(IsiNaskah isi, KopNaskah kop, DateOnly tanggal, Penandatangan penandatangan) => isi with
    {
        Blocks = [.. isi.Blocks.Where(b => b is not Block.TandaTangan), Sign(penandatangan with { Pembuka = PlaceAndDate(kop, tanggal) })],
    };
}
