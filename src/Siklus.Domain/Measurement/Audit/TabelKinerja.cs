using Siklus.Domain.Planning;

namespace Siklus.Domain.Measurement.Audit;

/// <summary>A cell of a published table: what is printed, and the number or day that a program for sheets kept behind it.</summary>
/// <param name="Teks">As printed, without outer spaces; empty when nothing stands there.</param>
/// <param name="Angka">The number behind it, a percentage as 0–100; null for text.</param>
/// <param name="Hari">The day behind it; null for anything else.</param>
public readonly record struct SelCetak(string? Teks, decimal? Angka = null, DateOnly? Hari = null)
{
    /// <summary>What is printed, never null.</summary>
    public string Tercetak => Teks ?? "";
}

/// <summary>What a row of a published table is.</summary>
public enum JenisBaris
{
    /// <summary>One indikator, program or kegiatan with a target and a realisasi.</summary>
    Indikator,

    /// <summary>A mean of the rows above, of a sasaran or of all.</summary>
    RataRata,
}

/// <summary>A target and a realisasi that a capaian may have been computed from; several cells are put together.</summary>
/// <param name="Target">Cells of the target; more than one are added.</param>
/// <param name="Realisasi">Cells of the realisasi.</param>
/// <param name="Konsolidasi">How several realisasi become one.</param>
public sealed record PasanganSel(IReadOnlyList<SelCetak> Target, IReadOnlyList<SelCetak> Realisasi, Konsolidasi Konsolidasi = Konsolidasi.NilaiAkhir);

/// <summary>A row of a published table.</summary>
/// <param name="Baris">Row of the file, from 1.</param>
/// <param name="No">Number as printed.</param>
/// <param name="Indikator">Name as printed; of a mean, the words before it.</param>
public sealed record BarisTabel(int Baris, string No, string Indikator)
{
    /// <summary>What it is.</summary>
    public JenisBaris Jenis { get; init; }

    /// <summary>Unit of measure as printed, or empty.</summary>
    public string Satuan { get; init; } = "";

    /// <summary>Direction as printed, or empty.</summary>
    public string Arah { get; init; } = "";

    /// <summary>The sasaran or group that it stands under, or empty.</summary>
    public string Kelompok { get; init; } = "";

    /// <summary>Targets and realisasi, in the order of <see cref="BlokTabel.Pasangan"/>.</summary>
    public IReadOnlyList<PasanganSel> Pasangan { get; init; } = [];

    /// <summary>Capaian as printed.</summary>
    public SelCetak Capaian { get; init; }

    /// <summary>Predikat as printed.</summary>
    public SelCetak Predikat { get; init; }

    /// <summary>Weight as printed.</summary>
    public SelCetak Bobot { get; init; }
}

/// <summary>One column of capaian with the rows beside it: a table of a year is one, a table of four quarters is four.</summary>
/// <param name="Lembar">Name of the sheet, or empty.</param>
/// <param name="Nama">What the column is of, for example "Triwulan II" or "2024"; empty when the table has only one.</param>
/// <param name="Pasangan">Names of the pairs of target and realisasi that its rows offer, the likeliest first.</param>
/// <param name="Baris">Rows in printed order.</param>
public sealed record BlokTabel(string Lembar, string Nama, IReadOnlyList<string> Pasangan, IReadOnlyList<BarisTabel> Baris)
{
    /// <summary>Whether a capaian is printed at all.</summary>
    public bool AdaCapaian { get; init; } = true;

    /// <summary>How many of the pairs are ways of putting the quarters together that an indikator may choose for itself, so that none of them is another policy.</summary>
    public int Setara { get; init; } = 1;

    /// <summary>Number of the table inside the file; blocks of one table stand side by side.</summary>
    public int Tabel { get; init; }
}
