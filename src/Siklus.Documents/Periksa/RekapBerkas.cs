using Siklus.App.Measurement;
using Siklus.Documents.Rencana;
using Siklus.Documents.Xlsx;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Planning;

namespace Siklus.Documents.Periksa;

/// <summary>Writes an office's recapitulation of a quarter as a table: the form of <c>Pengukuran Kinerja</c>, with direction and formula, so that anybody can compute it again.</summary>
public static class RekapBerkas
{
    private static readonly string[] Judul = ["No", "Sasaran/Program/Kegiatan", "Indikator", "Satuan", "Arah", "Target", "Realisasi", "Capaian (%)", "Predikat"];

    /// <summary>As CSV with semicolons, UTF-8 with its mark.</summary>
    public static byte[] Csv(RekapKinerja rekap) => CsvTable.Write(Rows(rekap).Prepend(Judul).Select(r => (IReadOnlyList<(string, bool)>)[.. r.Select(c => (c ?? "", true))]), ';');

    /// <summary>As a workbook of text.</summary>
    public static byte[] Xlsx(RekapKinerja rekap) => SheetWriter.Write([new SheetPlan("Capaian", Judul, [6, 40, 50, 12, 32, 16, 16, 14, 18], [.. Rows(rekap)])]);

    private static IEnumerable<string?[]> Rows(RekapKinerja rekap)
    {
        var no = 0;
        foreach (var sasaran in rekap.Sasaran)
        {
            foreach (var baris in sasaran.Baris) yield return Row(++no, sasaran.Terukur.Uraian, baris, rekap.Hasil.Aturan);
            yield return Mean($"Rata-rata capaian sasaran {sasaran.Terukur.Kode}", sasaran.Terukur.RataRata.Nilai, sasaran.Terukur.RataRata.Predikat?.Label, rekap.Hasil.Aturan);
        }
        yield return Mean("Rata-rata capaian kantor", rekap.Hasil.Kantor.Nilai, rekap.Hasil.Kantor.Predikat?.Label, rekap.Hasil.Aturan);
        // Behind the office's figure, which they are no part of.
        foreach (var simpul in rekap.Simpul.Except(rekap.Sasaran))
            foreach (var baris in simpul.Baris) yield return Row(++no, $"{TataPohon.Nama(simpul.Terukur.Jenis)} {simpul.Terukur.Kode} {simpul.Terukur.Uraian}", baris, rekap.Hasil.Aturan);
    }

    private static string?[] Row(int no, string simpul, RekapBaris baris, AturanPengukuran aturan)
    {
        var (d, c) = (baris.Definisi, baris.Terukur.Capaian);
        return [Angka.Format(no), simpul, d.Nama, d.Satuan, Arah(d), Target(d, c.Target), Realisasi(d, c.Realisasi), baris.Capaian(aturan) ?? "-", c.Predikat?.Label ?? "-"];
    }

    private static string?[] Mean(string nama, decimal? nilai, string? predikat, AturanPengukuran aturan) => [null, null, nama, null, null, null, null, nilai is { } n ? aturan.Tampil(n) : "-", predikat ?? "-"];

    private static string Arah(DefinisiIndikator d) => d.Polaritas switch
    {
        Polaritas.Positif => "makin tinggi makin baik, R/T",
        Polaritas.Negatif => d.RumusNegatif == RumusNegatif.Rasio ? "makin rendah makin baik, T/R" : "makin rendah makin baik, (2T − R)/T",
        _ => "rentang",
    };

    private static string Target(DefinisiIndikator d, NilaiTarget? target) => target switch
    {
        null => "-",
        NilaiTarget.Sebutan s when d.Rumus is Rumus.Predikat peta => $"{s.Predikat} ({Angka.Format(peta.Require(s.Predikat).Nilai)})",
        _ => target.Tampil,
    };

    private static string Realisasi(DefinisiIndikator d, decimal? nilai)
    {
        if (nilai is not { } n) return "-";
        var angka = Angka.Format(Angka.Round(n, 6));
        return d.Rumus is Rumus.Predikat peta && peta.Peta.FirstOrDefault(p => p.Nilai == n) is { } sebutan ? $"{sebutan.Predikat} ({angka})" : angka;
    }
}
