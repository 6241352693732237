using Siklus.App.Collection.Formulir;
using Siklus.App.Correspondence.Templat;
using Siklus.Domain.Common;

namespace Siklus.Documents.Formulir;

/// <summary>What a column of the workbook holds.</summary>
internal enum JenisKolomFormulir
{
    /// <summary>Hidden: which row and component the line is.</summary>
    Kunci,

    /// <summary>As the layout says.</summary>
    Layout,

    /// <summary>What is asked.</summary>
    Komponen,

    /// <summary>Last quarter's value.</summary>
    Lalu,

    /// <summary>Where the value is written.</summary>
    Isian,

    /// <summary>A note of the row.</summary>
    Catatan,
}

/// <summary>One column of the workbook.</summary>
/// <param name="Jenis">What it holds.</param>
/// <param name="Judul">Its heading.</param>
/// <param name="Lebar">Width in letters.</param>
/// <param name="Isi">Of the layout's: what it shows.</param>
/// <param name="Sel">Of a note: its code.</param>
internal sealed record FormulirColumn(JenisKolomFormulir Jenis, string Judul, double Lebar, IsiKolom Isi = IsiKolom.No, string? Sel = null)
{
    public const string JudulKunci = "Kunci baris (jangan diubah)", JudulKomponen = "Yang diisi";

    /// <summary>Whether one cell serves all lines of a row.</summary>
    public bool IsShared => Jenis is JenisKolomFormulir.Layout or JenisKolomFormulir.Catatan;

    /// <summary>Whether whoever fills the form in writes here.</summary>
    public bool IsEntry => Jenis is JenisKolomFormulir.Isian or JenisKolomFormulir.Catatan;

    /// <summary>
    /// The columns of a form. Where the seed's layout has one for the realisasi, the workbook has what is asked, last quarter's value and the cell to write into; behind the layout's remarks
    /// stand the notes that it does not have.
    /// </summary>
    public static IReadOnlyList<FormulirColumn> Of(LembarFormulir lembar) =>
    [
        new(JenisKolomFormulir.Kunci, JudulKunci, 8),
        .. lembar.Kolom.Where(c => c.Isi != IsiKolom.Keterangan).SelectMany(Of),
        new(JenisKolomFormulir.Catatan, NameOf(SelFormulir.TidakAdaData), 26, Sel: SelFormulir.TidakAdaData),
        new(JenisKolomFormulir.Catatan, NameOf(SelFormulir.Pendorong), 28, Sel: SelFormulir.Pendorong),
        new(JenisKolomFormulir.Catatan, NameOf(SelFormulir.Penghambat), 28, Sel: SelFormulir.Penghambat),
        new(JenisKolomFormulir.Catatan, NameOf(SelFormulir.Keterangan), 28, Sel: SelFormulir.Keterangan),
    ];

    private static IEnumerable<FormulirColumn> Of(KolomFormulir column) => column.Isi == IsiKolom.Realisasi
        ?
        [
            new(JenisKolomFormulir.Komponen, JudulKomponen, 30), new(JenisKolomFormulir.Lalu, $"{KataTribulan.Besar} lalu", 12),
            new(JenisKolomFormulir.Isian, column.Judul, 18, IsiKolom.Realisasi),
        ]
        : [new(JenisKolomFormulir.Layout, column.Judul, WidthOf(column.Isi), column.Isi)];

    private static double WidthOf(IsiKolom column) => column switch
    {
        IsiKolom.No => 5,
        IsiKolom.Sasaran or IsiKolom.Program => 28,
        IsiKolom.Indikator => 34,
        IsiKolom.Target or IsiKolom.TargetTahunan or IsiKolom.TargetTribulan => 13,
        _ => 20,
    };

    private static string NameOf(string kode) => SelFormulir.Catatan.First(c => c.Kode == kode).Nama;
}
