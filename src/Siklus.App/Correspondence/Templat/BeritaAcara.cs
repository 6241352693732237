using System.Globalization;
using Siklus.App.Common;
using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Organisation;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Correspondence.Templat;

/// <summary>One party of a berita acara.</summary>
/// <param name="Nama">Name with titles.</param>
/// <param name="Nip">Employee number, or null.</param>
/// <param name="Pangkat">Rank, or null.</param>
/// <param name="Jabatan">Post.</param>
/// <param name="Sebutan">Name in the text: "Pihak Pertama".</param>
public sealed record PihakBeritaAcara(string Nama, string? Nip, string? Pangkat, string Jabatan, string Sebutan);

/// <summary>What a berita acara says.</summary>
/// <param name="Kop">The office's letterhead.</param>
/// <param name="Judul">What it is about, in capitals under the title: "EVALUASI DATA KINERJA".</param>
/// <param name="Hari">Day of the act.</param>
/// <param name="Pihak">The parties, first one first.</param>
/// <param name="Isi">The body, one point each.</param>
/// <param name="Rangkap">Number of copies.</param>
/// <param name="Mengetahui">Who witnesses, or null.</param>
public sealed record BeritaAcaraData(
    KopNaskah Kop, string Judul, DateOnly Hari, IReadOnlyList<PihakBeritaAcara> Pihak, IReadOnlyList<string> Isi, int Rangkap, Penandatangan? Mengetahui);

/// <summary>Berita acara: minutes of an act between parties.</summary>
public static class BeritaAcara
{
    /// <summary>Code of this template.</summary>
    public const string Kode = "berita-acara";

    /// <summary>Grows when the layout changes.</summary>
    public const int Versi = 1;

    /// <summary>Makes the content.</summary>
    public static IsiNaskah Build(BeritaAcaraData data) => IsiNaskah.Of(
        PageSetup.Letter,
        [
            Kop(data.Kop),
            Title("Berita Acara", underline: false),
            Line(data.Judul.ToUpperInvariant(), bold: true, Align.Center),
            NomorLine(),
            Body($"Pada hari ini {Indonesian.Day(data.Hari)} tanggal {Indonesian.InWords(data.Hari.Day)} bulan {Indonesian.Month(data.Hari.Month)} "
                + $"tahun {Indonesian.InWords(data.Hari.Year)} ({data.Hari.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture)}), kami masing-masing:"),
            new Block.List(Marker.Number, [.. data.Pihak.Select(Party)]),
            P("dengan ini menyatakan bahwa:"),
            Numbered(data.Isi),
            Body($"Demikian Berita Acara ini dibuat dalam rangkap {data.Rangkap.ToString(CultureInfo.InvariantCulture)} ({Indonesian.InWords(data.Rangkap)}) "
                + "untuk dipergunakan sebagaimana mestinya."),
            // The second party signs at the left, the first at the right, under place and date.
            Sign([.. data.Pihak.Reverse().Select((party, index) => new Penandatangan(
                $"{party.Sebutan},", party.Nama, party.Pangkat, party.Nip, index == data.Pihak.Count - 1 ? PlaceAndDate(data.Kop, data.Hari) : null))]),
            .. data.Mengetahui is null ? Array.Empty<Block>() : [Sign(data.Mengetahui with { Pembuka = "Mengetahui," })],
        ]);

    private static ListItem Party(PihakBeritaAcara party) => new(
    [
        Text(party.Nama, bold: true), Text(party.Nip is null ? "" : $", NIP {party.Nip}"), Text(party.Pangkat is null ? "" : $", {party.Pangkat}"),
        Text($", {party.Jabatan}, selanjutnya disebut "), Text(party.Sebutan.ToUpperInvariant(), bold: true), Text(";"),
    ]);
}
