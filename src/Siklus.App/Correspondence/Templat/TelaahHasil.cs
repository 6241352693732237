using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Correspondence.Templat;

/// <summary>What a telaah says.</summary>
/// <param name="Kop">The office's letterhead.</param>
/// <param name="Judul">What the SOP calls it.</param>
/// <param name="Periode">Year and quarter.</param>
/// <param name="Dasar">The documents read.</param>
/// <param name="Ringkasan">The result in sentences.</param>
/// <param name="Sasaran">Each sasaran with its paragraphs.</param>
/// <param name="Rekomendasi">What should follow.</param>
/// <param name="Tanggal">Date.</param>
/// <param name="Penandatangan">Who analysed.</param>
public sealed record TelaahHasilData(
    KopNaskah Kop, string Judul, Periode Periode, IReadOnlyList<string> Dasar, IReadOnlyList<string> Ringkasan,
    IReadOnlyList<(string Sasaran, IReadOnlyList<string> Alinea)> Sasaran, IReadOnlyList<string> Rekomendasi, DateOnly Tanggal, Penandatangan Penandatangan);

/// <summary>Telaah hasil pengukuran kinerja: the leader's analysis per sasaran, and what he advises.</summary>
public static class TelaahHasil
{
    /// <summary>Code of this template.</summary>
    public const string Kode = "telaah-hasil";

    /// <summary>Grows when the layout changes.</summary>
    public const int Versi = 1;

    /// <summary>Makes the content.</summary>
    public static IsiNaskah Build(TelaahHasilData data) => IsiNaskah.Of(
        PageSetup.Letter,
        [
            Kop(data.Kop),
            Title(data.Judul, underline: false),
            Line(PeriodInCapitals(data.Periode), bold: true, Align.Center),
            Chapter("A. DASAR"),
            Numbered(data.Dasar),
            Chapter("B. RINGKASAN HASIL"),
            .. data.Ringkasan.Select(Body),
            Chapter("C. TELAAH PER SASARAN"),
            .. data.Sasaran.SelectMany(one => (IEnumerable<Block>)[new Block.Heading(2, one.Sasaran), .. one.Alinea.Select(Body)]),
            Chapter("D. REKOMENDASI"),
            Numbered(data.Rekomendasi),
            Sign(data.Penandatangan with { Pembuka = PlaceAndDate(data.Kop, data.Tanggal) }),
        ]);
}
