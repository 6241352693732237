using System.Runtime.CompilerServices;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.App.Planning.Files;

/// <summary>A sheet of the workbook of a plan; each can also travel alone, as a CSV file.</summary>
public enum LembarRencana
{
    /// <summary>Name of the office and years of the Renstra; in a workbook it stands above the instructions.</summary>
    Petunjuk,

    /// <summary>The tree.</summary>
    Pohon,

    /// <summary>Indikator with formula and way of measuring.</summary>
    Indikator,

    /// <summary>The documents that promise.</summary>
    Dokumen,

    /// <summary>Targets, one row for each document, indikator and year.</summary>
    Target,

    /// <summary>Budgets, one row for each document, node, year and source of funds.</summary>
    Pagu,

    /// <summary>Actions of a Rencana Aksi.</summary>
    Aksi,
}

/// <summary>Which sheets a workbook has that is given out.</summary>
public enum TemplatRencana
{
    /// <summary>All of them.</summary>
    Lengkap,

    /// <summary>The tree and its indikator.</summary>
    Pohon,

    /// <summary>Documents and targets.</summary>
    Target,

    /// <summary>Documents and budgets.</summary>
    Pagu,
}

/// <summary>What an office offers to choose from in the cells of a workbook.</summary>
/// <param name="Unit">Names of units.</param>
/// <param name="Jabatan">Names of posts.</param>
public sealed record PilihanKantor(IReadOnlyList<string> Unit, IReadOnlyList<string> Jabatan);

/// <summary>Something in a file that is wrong, or that a person should know.</summary>
/// <param name="Lembar">Name of the sheet as the file has it; empty for a CSV file without a name.</param>
/// <param name="Baris">Number of the row as the program for sheets shows it; null when it concerns the whole sheet.</param>
/// <param name="Kolom">Letter of the column, "F"; null when it concerns the whole row.</param>
/// <param name="Kalimat">What is wrong and what to do, in Indonesian.</param>
/// <param name="Nilai">What stands in the cell, shortened; null when nothing does.</param>
public sealed record SalahBaris(string Lembar, int? Baris, string? Kolom, string Kalimat, string? Nilai = null)
{
    /// <summary>Where it is, for people: "Target, F12".</summary>
    public string Letak => string.Join(", ", new[] { Lembar, (Kolom, Baris) switch { (null, null) => "", (null, { } row) => $"baris {row}", ({ } column, null) => $"kolom {column}", var (c, r) => $"{c}{r}" } }.Where(t => t.Length > 0));
}

/// <summary>Where a record of a plan stood in the file.</summary>
/// <param name="Lembar">Name of the sheet.</param>
/// <param name="Baris">Number of the row.</param>
public sealed record LetakBaris(string Lembar, int Baris);

/// <summary>What came of reading a plan from files. While there is one error nothing of it may be taken in.</summary>
/// <param name="Rencana">What could be read; null when the file was refused. Sheets that the file lacks are empty lists, and years 0.</param>
/// <param name="Lembar">The sheets that were found, so that whoever takes the plan in leaves the others alone.</param>
/// <param name="Kesalahan">What is wrong, in the order of the file; of very many only the first.</param>
/// <param name="KesalahanLain">How many more there are than <paramref name="Kesalahan"/> tells.</param>
/// <param name="Catatan">What was not read and does no harm: unknown columns, sums that offices write below a table.</param>
/// <param name="Penolakan">One sentence why the file was not read at all, or null.</param>
public sealed record RencanaTerbaca(
    RencanaKinerja? Rencana, IReadOnlySet<LembarRencana> Lembar, IReadOnlyList<SalahBaris> Kesalahan, int KesalahanLain, IReadOnlyList<SalahBaris> Catatan, string? Penolakan)
{
    private readonly ConditionalWeakTable<object, LetakBaris> places = [];

    /// <summary>Whether everything was read.</summary>
    public bool Utuh => Penolakan is null && Kesalahan.Count == 0 && Rencana is not null;

    /// <summary>Where a node, indikator, document, target, budget or action of <see cref="Rencana"/> stood; null when it is none of them. The very object is asked for, not one like it.</summary>
    public LetakBaris? LetakOf(object record) => places.TryGetValue(record, out var place) ? place : null;

    /// <summary>Remembers where a record stood; for readers.</summary>
    public void Place(object record, LetakBaris place) => places.AddOrUpdate(record, place);
}
