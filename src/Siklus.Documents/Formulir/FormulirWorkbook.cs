using System.Text.RegularExpressions;
using Siklus.App.Collection.Formulir;
using Siklus.App.Correspondence.Templat;
using Siklus.Documents.Rencana;

namespace Siklus.Documents.Formulir;

/// <summary>The form of a unit and quarter as a workbook that is filled in anywhere and comes back: written locked but for the cells to fill in, read wherever its cells stand by then.</summary>
public static partial class FormulirWorkbook
{
    /// <summary>Largest file that is read, in bytes.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>What is said of a larger one.</summary>
    public const string TerlaluBesar = "Berkas itu lebih besar dari 2 MB. Formulir tidak memerlukan gambar; bukti diunggah tersendiri.";

    /// <summary>Media type of the file.</summary>
    public const string TipeIsi = RencanaWorkbook.TipeIsi;

    /// <summary>What stands before the sealed code, so that it is found in whatever cell it lies.</summary>
    internal const string Awalan = "SIKLUS-FORMULIR:";

    /// <summary>The bytes of a workbook.</summary>
    /// <param name="lembar">What it shows.</param>
    /// <param name="kode">The sealed code.</param>
    public static byte[] Write(LembarFormulir lembar, string kode) => new FormulirBook(lembar, Awalan + kode).Write();

    /// <summary>Name under which it is given out: "formulir-seksi-pemerintahan-tw3-2026.xlsx".</summary>
    public static string NameOf(LembarFormulir lembar) =>
        $"formulir-{NotWord().Replace(lembar.Unit.ToLowerInvariant(), "-").Trim('-')}-tw{lembar.Periode.Tribulan?.Nomor}-{lembar.Periode.Tahun}.xlsx";

    /// <summary>Reads a workbook, or its sheet as CSV.</summary>
    /// <returns>The form, or one sentence why there is none.</returns>
    public static (FormulirTerbaca? Formulir, string? Penolakan) Read(byte[] bytes)
    {
        if (bytes.Length > MostBytes) return (null, TerlaluBesar);
        if (OpenDocument(bytes)) return (null, "Berkas itu berformat OpenDocument (.ods). Buka di LibreOffice, pilih Simpan Sebagai, lalu pilih Excel 2007-365 (.xlsx).");
        var (tables, refusal) = TableFile.Read(bytes);
        return refusal is null ? FormulirReader.Read(tables) : (null, refusal);
    }

    /// <summary>An OpenDocument file says what it is in its first, uncompressed entry.</summary>
    private static bool OpenDocument(byte[] bytes) => bytes.AsSpan(0, Math.Min(bytes.Length, 200)).IndexOf("application/vnd.oasis.opendocument"u8) > 0;

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotWord();
}
