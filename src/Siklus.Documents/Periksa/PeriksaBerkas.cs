using Siklus.App.Measurement.Audit;
using Siklus.Documents.Rencana;
using Siklus.Documents.Xlsx;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement.Audit;

namespace Siklus.Documents.Periksa;

/// <summary>Writes the outcome of a check as a table for programs for sheets; what they would take for a formula stays text.</summary>
public static class PeriksaBerkas
{
    private static readonly string[] Judul =
        ["Lembar", "Blok", "Baris", "No", "Indikator", "Target", "Realisasi", "Capaian dokumen", "Capaian hitung", "Putusan", "Predikat dokumen", "Predikat hitung", "Alasan"];

    /// <summary>As CSV with semicolons, UTF-8 with its mark.</summary>
    public static byte[] Csv(HasilPeriksa hasil, PeriksaText text) => CsvTable.Write(Rows(hasil, text).Prepend(Judul).Select(r => (IReadOnlyList<(string, bool)>)[.. r.Select(c => (c ?? "", true))]), ';');

    /// <summary>As a workbook of text.</summary>
    public static byte[] Xlsx(HasilPeriksa hasil, PeriksaText text) => SheetWriter.Write([new SheetPlan("Periksa tabel", Judul, [14, 14, 8, 8, 50, 18, 18, 16, 16, 50, 18, 18, 60], [.. Rows(hasil, text)])]);

    private static IEnumerable<string?[]> Rows(HasilPeriksa hasil, PeriksaText text) => hasil.Baris.Select(b => new[]
    {
        b.Blok.Lembar, b.Blok.Nama, Angka.Format(b.Baris.Baris), b.Baris.No, b.Baris.Indikator, b.Dari.Target, b.Dari.Realisasi, b.Baris.Capaian.Tercetak,
        b.CapaianHitung is { } nilai ? Angka.Format(nilai, Math.Clamp(b.Desimal, 2, 4)) : null, text.Putusan(b), b.Baris.Predikat.Tercetak, b.PredikatHitung, text.Alasan(b),
    });
}
