using Siklus.App.Common;
using Siklus.App.Planning.Persistence;
using Siklus.Domain.Common;

namespace Siklus.App.Measurement.EvaluasiRenja;

/// <summary>What a column of an E.81 holds; numbers are those of Permendagri 86/2017.</summary>
public enum IsiKolomE81
{
    /// <summary>Running number of the program (1).</summary>
    No,

    /// <summary>The sasaran that the program serves (2).</summary>
    Sasaran,

    /// <summary>Code of the nomenklatur.</summary>
    Kode,

    /// <summary>Name of the program, kegiatan or sub kegiatan (3).</summary>
    Uraian,

    /// <summary>Indikator (4).</summary>
    Indikator,

    /// <summary>Unit of measure.</summary>
    Satuan,

    /// <summary>Target of the Renstra at its end (5).</summary>
    TargetRenstra,

    /// <summary>Realisasi of the Renstra until the year before (6).</summary>
    TahunLalu,

    /// <summary>Target of the year (7).</summary>
    TargetTahun,

    /// <summary>Realisasi of quarter I (8).</summary>
    TribulanI,

    /// <summary>Realisasi of quarter II (9).</summary>
    TribulanII,

    /// <summary>Realisasi of quarter III (10).</summary>
    TribulanIII,

    /// <summary>Realisasi of quarter IV (11).</summary>
    TribulanIV,

    /// <summary>Realisasi of the year so far (12).</summary>
    TahunIni,

    /// <summary>Realisasi of the Renstra so far (13).</summary>
    Renstra,

    /// <summary>Column 13 against column 5 in percent (14).</summary>
    TingkatRenstra,

    /// <summary>Column 12 against column 7 in percent.</summary>
    TingkatRenja,

    /// <summary>Unit that answers for it (15).</summary>
    Unit,

    /// <summary>Room for remarks.</summary>
    Keterangan,
}

/// <summary>A half of a column.</summary>
public enum BagianE81
{
    /// <summary>Performance.</summary>
    K,

    /// <summary>Money.</summary>
    Rp,

    /// <summary>Performance of the column in percent of the year's target.</summary>
    Persen,
}

/// <summary>A column of a layout.</summary>
/// <param name="Isi">What it holds.</param>
/// <param name="Judul">Heading; {tahun}, {lalu}, {awal}, {akhir} stand for years.</param>
/// <param name="Nomor">Number under the heading, or null.</param>
/// <param name="Lebar">Relative width of each of its parts.</param>
/// <param name="Kelompok">Heading over this column and its neighbours of the same, or null.</param>
/// <param name="Bagian">Its halves; none for a plain column.</param>
public sealed record KolomE81(IsiKolomE81 Isi, string Judul, string? Nomor, int Lebar, string? Kelompok = null, IReadOnlyList<BagianE81>? Bagian = null)
{
    /// <summary>How many columns of the table it takes.</summary>
    public int Banyak => Bagian?.Count ?? 1;
}

/// <summary>A layout of the evaluation of a Renja: offices number and cut its columns differently, so the columns are data (<c>reference/e81</c>).</summary>
/// <param name="Kode">Stable code.</param>
/// <param name="Nama">Name as chosen on screen.</param>
/// <param name="Sumber">Regulation or office that it comes from.</param>
/// <param name="Kolom">Its columns from left to right.</param>
public sealed record SusunanE81(string Kode, string Nama, string Sumber, IReadOnlyList<KolomE81> Kolom)
{
    /// <summary>Code of the layout of the regulation.</summary>
    public const string Bawaan = "permendagri-86-2017";

    /// <summary>The layouts that come with the program, that of the regulation first.</summary>
    public static IReadOnlyList<SusunanE81> All { get; } =
        [.. ReferenceData.Names("e81").Select(n => ReferenceData.Read<SusunanE81>(n, PlanningJson.Options)).OrderBy(s => s.Kode != Bawaan).ThenBy(s => s.Nama, StringComparer.Ordinal)];

    /// <summary>A layout by its code; that of the regulation when there is none such.</summary>
    public static SusunanE81 Find(string? kode) => All.FirstOrDefault(s => s.Kode == kode) ?? All[0];
}
