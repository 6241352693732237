using Siklus.App.Common;
using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Organisation;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Correspondence.Templat;

/// <summary>One thing that is sent.</summary>
/// <param name="Jenis">What it is.</param>
/// <param name="Banyaknya">How many: "2 (dua) eksemplar".</param>
/// <param name="Keterangan">Remark, or null.</param>
public sealed record BarisKiriman(string Jenis, string Banyaknya, string? Keterangan);

/// <summary>What a surat pengantar says.</summary>
/// <param name="Kop">The office's letterhead.</param>
/// <param name="Tanggal">Date.</param>
/// <param name="Kepada">To whom, one a line.</param>
/// <param name="Kiriman">What is sent.</param>
/// <param name="Penandatangan">Who sends.</param>
public sealed record SuratPengantarData(KopNaskah Kop, DateOnly Tanggal, IReadOnlyList<string> Kepada, IReadOnlyList<BarisKiriman> Kiriman, Penandatangan Penandatangan);

/// <summary>Surat pengantar: goes with documents that are sent, and comes back as a receipt (Perka ANRI 5/2021).</summary>
public static class SuratPengantar
{
    /// <summary>Code of this template.</summary>
    public const string Kode = "surat-pengantar";

    /// <summary>Grows when the layout changes.</summary>
    public const int Versi = 1;

    /// <summary>Makes the content.</summary>
    public static IsiNaskah Build(SuratPengantarData data) => IsiNaskah.Of(
        PageSetup.Letter,
        [
            Kop(data.Kop),
            new Block.Table([55, 45],
            [
                Row(Cell(""), Cells(Line($"{data.Kop.Tempat}, {Indonesian.Date(data.Tanggal)}"), Line("Kepada Yth.:"), Numbered(data.Kepada), Line("di tempat"))),
            ], Borderless: true),
            Title("Surat Pengantar"),
            NomorLine(),
            new Block.Table([7, 48, 20, 25],
            [
                HeadRow("No.", "Jenis yang dikirim", "Banyaknya", "Keterangan"),
                .. data.Kiriman.Select((one, index) => Row(Number(index + 1), Cell(one.Jenis), Cell(one.Banyaknya, Align.Center), Cell(one.Keterangan ?? "Disampaikan dengan hormat untuk digunakan sebagaimana mestinya"))),
            ], HeaderRows: 1),
            Line($"Diterima tanggal {Dots}"),
            Sign(new Penandatangan("Penerima,"), data.Penandatangan with { Pembuka = "Pengirim," }),
        ]);
}
