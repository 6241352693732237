using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Correspondence.Templat;

/// <summary>A form of one unit and quarter, ready to be written as a workbook or on paper. All values are written already.</summary>
/// <param name="Kop">The office's letterhead.</param>
/// <param name="Periode">Year and quarter.</param>
/// <param name="Susunan">Layout.</param>
/// <param name="Unit">The unit that fills it in.</param>
/// <param name="Dokumen">Where the targets come from; empty when there are none.</param>
/// <param name="Kode">The short form code.</param>
/// <param name="Dibuat">Day on which it was given out.</param>
/// <param name="Baris">The indikator, in printed order.</param>
public sealed record LembarFormulir(KopNaskah Kop, Periode Periode, SusunanFormulir Susunan, string Unit, string Dokumen, string Kode, DateOnly Dibuat, IReadOnlyList<BarisLembar> Baris)
{
    /// <summary>Its columns.</summary>
    public IReadOnlyList<KolomFormulir> Kolom => KolomFormulir.Of(Susunan, Periode);

    /// <summary>"Format Pengumpulan Data Kinerja".</summary>
    public string Judul => KolomFormulir.JudulOf(Susunan);
}

/// <summary>One indikator of it.</summary>
/// <param name="Nomor">Number of the row, from 1.</param>
/// <param name="Sasaran">Goal.</param>
/// <param name="Indikator">Code and name.</param>
/// <param name="TargetTahunan">Target of the year, or null.</param>
/// <param name="TargetTribulan">Target of the quarter, or null.</param>
/// <param name="Program">Program, kegiatan and sub kegiatan below the goal, one a line; empty when there are none.</param>
/// <param name="SumberData">Where the data come from.</param>
/// <param name="Unit">The unit that answers for it.</param>
/// <param name="Sel">What is asked.</param>
/// <param name="TidakAdaData">Why there are no data; empty when that is not said.</param>
/// <param name="Pendorong">What helped.</param>
/// <param name="Penghambat">What hindered.</param>
/// <param name="Keterangan">Remarks.</param>
/// <param name="Terkunci">Why nothing can be written, or null.</param>
public sealed record BarisLembar(
    int Nomor, string Sasaran, string Indikator, string? TargetTahunan, string? TargetTribulan, string Program, string SumberData, string Unit, IReadOnlyList<SelLembar> Sel,
    string TidakAdaData, string Pendorong, string Penghambat, string Keterangan, string? Terkunci)
{
    /// <summary>What a column shows of it; null where the unit writes.</summary>
    public string? Teks(IsiKolom kolom) => kolom switch
    {
        IsiKolom.No => Nomor.ToString(System.Globalization.CultureInfo.InvariantCulture),
        IsiKolom.Sasaran => Sasaran,
        IsiKolom.Indikator => Indikator,
        IsiKolom.TargetTahunan => TargetTahunan ?? "–",
        IsiKolom.TargetTribulan => TargetTribulan ?? "–",
        IsiKolom.Target => TargetTribulan ?? TargetTahunan ?? "–",
        IsiKolom.Program => Program,
        IsiKolom.SumberData => SumberData,
        IsiKolom.Unit => Unit,
        _ => null,
    };
}

/// <summary>One value that is asked for.</summary>
/// <param name="Kode">Code of the component.</param>
/// <param name="Nama">What is asked, with its unit of measure.</param>
/// <param name="Lalu">Value of the last reported quarter, or null.</param>
/// <param name="Isi">Value that is stored, or null.</param>
/// <param name="Pilihan">What may be chosen; empty for a number.</param>
public sealed record SelLembar(string Kode, string Nama, string? Lalu, string? Isi, IReadOnlyList<string> Pilihan);
