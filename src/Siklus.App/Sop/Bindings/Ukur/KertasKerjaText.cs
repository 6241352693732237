using System.Globalization;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Templat;
using Siklus.App.Measurement;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.Domain.Measurement;

namespace Siklus.App.Sop.Bindings.Ukur;

/// <summary>Writes a kertas kerja down: rows, and the data versions that it shows.</summary>
public static class KertasKerjaText
{
    /// <summary>The rows as the document prints them, each with its note.</summary>
    public static IReadOnlyList<BarisKertasKerja> Rows(RekapKinerja kinerja, Func<RekapBaris, string?> note) =>
    [
        .. from sasaran in kinerja.Simpul
           from baris in sasaran.Baris
           select new BarisKertasKerja(
               $"{sasaran.Terukur.Kode} {sasaran.Terukur.Uraian}", $"{baris.Terukur.Kode} {baris.Definisi.Nama}", baris.Definisi.Satuan, baris.Definisi.Rumus.Teks,
               AturanText.Cara(baris.Definisi), baris.TargetTahunan?.Tampil, baris.Target, baris.Realisasi(kinerja.Desimal), baris.Capaian(kinerja.Hasil.Aturan),
               baris.Terukur.Capaian.Predikat?.Label, note(baris)),
    ];

    /// <summary>The versions of definitions and policy that a method rests on.</summary>
    public static IReadOnlyList<SumberData> MethodSources(RekapKinerja kinerja, KebijakanPengukuran? kebijakan) =>
    [
        .. kebijakan is null ? Array.Empty<SumberData>() : [new SumberData("kebijakan-pengukuran", kebijakan.Id.Value, Number(kebijakan.NomorVersi))],
        .. kinerja.Baris.Select(b => new SumberData("indikator", b.Terukur.Id.Value, Number(b.Definisi.BerlakuMulai))),
    ];

    /// <summary>A version as text.</summary>
    public static string Number(int versi) => versi.ToString(CultureInfo.InvariantCulture);
}
