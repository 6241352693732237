using Siklus.App.Common;
using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Organisation;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Correspondence.Templat;

/// <summary>A form of one unit and quarter for paper: a box for every value that is asked, its code, and room for the signature.</summary>
public static class FormulirKertas
{
    private const int Kotak = 9;

    /// <summary>Makes the content.</summary>
    /// <param name="lembar">The form.</param>
    /// <param name="terisi">Whether stored values stand in the boxes; else they are empty.</param>
    /// <param name="penandatangan">Who fills it in, or null for dots.</param>
    public static IsiNaskah Build(LembarFormulir lembar, bool terisi, Penandatangan? penandatangan) => IsiNaskah.Of(PageSetup.Wide,
    [
        Kop(lembar.Kop),
        Title(lembar.Judul, underline: false),
        Line(PeriodInCapitals(lembar.Periode), bold: true, Align.Center),
        Pairs(14, [Pair("Unit", lembar.Unit), Pair("Kode formulir", lembar.Kode), Pair("Dicetak", Indonesian.Date(lembar.Dibuat))]),
        P("Tulis angka dengan koma desimal. Bila datanya tidak ada, biarkan kotaknya kosong dan tulis sebabnya pada Keterangan; jangan menulis 0. Lampirkan buktinya."),
        Sheet(lembar, terisi),
        Notes(lembar, terisi),
        Sign((penandatangan ?? new Penandatangan("Kepala " + lembar.Unit, Dots, null, null)) with { Pembuka = $"{lembar.Kop.Tempat}, {Dots}" }),
    ]);

    private static Block.Table Sheet(LembarFormulir lembar, bool terisi)
    {
        // Where the seed form has one column for the realisasi, paper needs what is asked, the last value and the box.
        var columns = lembar.Kolom.SelectMany(c => c.Isi == IsiKolom.Realisasi ? [new(IsiKolom.Realisasi, "Yang diisi", 16), new(IsiKolom.Realisasi, KataTribulanLalu, 8), c with { Lebar = 14 }] : new[] { c }).ToList();
        return new([.. columns.Select(c => c.Lebar)], [HeadRow([.. columns.Select(c => c.Judul)]), .. lembar.Baris.SelectMany(row => Rows(lembar.Kolom, row, terisi))], HeaderRows: 1, Dense: true);
    }

    private static string KataTribulanLalu => $"{Domain.Common.KataTribulan.Besar} lalu";

    private static IEnumerable<TableRow> Rows(IReadOnlyList<KolomFormulir> columns, BarisLembar row, bool terisi)
    {
        foreach (var (sel, i) in row.Sel.Select((s, i) => (s, i)))
        {
            var cells = columns.SelectMany(c => c.Isi == IsiKolom.Realisasi ? [Cell(sel.Nama), Cell(sel.Lalu ?? "–", Align.Right), Box(sel, terisi)]
                : i > 0 ? Array.Empty<TableCell>()
                : [Cell(c.Isi == IsiKolom.Keterangan ? terisi ? Remark(row) : "" : row.Teks(c.Isi), AlignOf(c.Isi)) with { RowSpan = row.Sel.Count }]);
            yield return new TableRow([.. cells], MinHeightMm: Kotak);
        }
    }

    private static TableCell Box(SelLembar sel, bool terisi) => terisi && sel.Isi is not null ? Cell(sel.Isi, Align.Right, bold: true)
        : sel.Pilihan.Count > 0 ? Cells(Boxes(sel.Pilihan.Select(p => (p, terisi && p == sel.Isi)))) : Cell("");

    private static string Remark(BarisLembar row) => row.TidakAdaData.Length > 0 ? $"Tidak ada data: {row.TidakAdaData}" : row.Keterangan;

    private static Align AlignOf(IsiKolom column) => column switch
    {
        IsiKolom.No => Align.Center,
        IsiKolom.Target or IsiKolom.TargetTahunan or IsiKolom.TargetTribulan => Align.Right,
        _ => Align.Left,
    };

    private static Block.Table Notes(LembarFormulir lembar, bool terisi) => new([5, 45, 45],
    [
        HeadRow("No.", "Faktor pendorong", "Faktor penghambat"),
        .. lembar.Baris.Select(row => new TableRow([Number(row.Nomor), Cell(terisi ? row.Pendorong : ""), Cell(terisi ? row.Penghambat : "")], MinHeightMm: Kotak)),
    ], HeaderRows: 1, Dense: true);
}
