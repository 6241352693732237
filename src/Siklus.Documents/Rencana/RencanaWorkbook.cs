using Siklus.App.Planning.Files;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.Documents.Rencana;

/// <summary>A plan as a workbook: what is given out to be read or filled in, and what comes back (docs/berkas-masukan.md).</summary>
public static class RencanaWorkbook
{
    /// <summary>Largest file that is read, in bytes.</summary>
    public const int MostBytes = TableFile.MostBytes;

    /// <summary>Media type of the file.</summary>
    public const string TipeIsi = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The bytes of a workbook with what the plan holds.</summary>
    public static byte[] Write(RencanaKinerja plan, TemplatRencana templat = TemplatRencana.Lengkap, PilihanKantor? pilihan = null) => new RencanaBook(plan, templat, isToFill: false, pilihan).Write();

    /// <summary>The same to be filled in: with rows for what the documents being drawn up don't say yet, and empty ones below. A plan without anything gives empty sheets.</summary>
    public static byte[] Template(RencanaKinerja plan, TemplatRencana templat, PilihanKantor? pilihan = null) => new RencanaBook(plan, templat, isToFill: true, pilihan).Write();

    /// <summary>A plan without anything, for empty templates.</summary>
    public static RencanaKinerja Empty(string? instansi, int mulai, int akhir) => new(RencanaKinerja.NamaFormat, instansi, mulai, akhir, [], [], []);

    /// <summary>Reads a workbook, or one sheet as CSV; no more of the stream than a file may have.</summary>
    public static async Task<RencanaTerbaca> ReadAsync(Stream content, CancellationToken cancel = default) => Read(await TableFile.TakeAsync(content, cancel));

    /// <summary>Reads the bytes of a workbook, or of one sheet as CSV.</summary>
    public static RencanaTerbaca Read(byte[] bytes)
    {
        var (tables, refusal) = TableFile.Read(bytes);
        return refusal is null ? RencanaReader.Read(tables) : RencanaReader.Refused(refusal);
    }
}
