using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;
using static Siklus.App.Correspondence.Templat.Write;

namespace Siklus.App.Measurement.EvaluasiRenja;

/// <summary>What the paper of an evaluation needs beside the figures.</summary>
/// <param name="Hasil">The figures.</param>
/// <param name="Susunan">The layout.</param>
/// <param name="Kop">Letterhead.</param>
/// <param name="Instansi">Name of the office.</param>
/// <param name="Kabupaten">Name of the kabupaten.</param>
/// <param name="Penyusun">Head of the office.</param>
/// <param name="TempatTanggal">Place and day.</param>
/// <param name="TindakLanjut">What is to be done in the next quarter, and in the next Renja; null leaves room to write.</param>
public sealed record BahanE81(
    HasilEvaluasiRenja Hasil, SusunanE81 Susunan, KopNaskah Kop, string Instansi, string Kabupaten, Penandatangan Penyusun, string TempatTanggal, (string? Tribulan, string? Renja) TindakLanjut);

/// <summary>Evaluasi Terhadap Hasil Renja (Formulir E.81, Permendagri 86/2017) as official paper.</summary>
public static class KertasE81
{
    /// <summary>Lays it out.</summary>
    public static IsiNaskah Build(BahanE81 bahan)
    {
        var table = new TabelE81(bahan);
        return IsiNaskah.Of(new PageSetup(Paper.F4, Landscape: true, Margin.Narrow),
        [
            Line("Formulir E.81", align: Align.Right),
            Title("Evaluasi Terhadap Hasil Rencana Kerja", underline: false),
            Line($"{bahan.Instansi} {bahan.Kabupaten}".ToUpperInvariant(), bold: true, Align.Center),
            Line($"Periode Pelaksanaan {bahan.Hasil.Periode}{(table.Ribuan ? " (Rp dalam ribuan)" : "")}", align: Align.Center),
            table.Build(),
            Footer(bahan),
            .. bahan.Hasil.Catatan.Count == 0 ? Array.Empty<Block>() : [Line("Catatan:", bold: true), Numbered(bahan.Hasil.Catatan)],
            Sign(new Penandatangan("Kepala Bappeda " + bahan.Kabupaten, Pembuka: "Dievaluasi,"), bahan.Penyusun with { Pembuka = bahan.TempatTanggal }),
        ]);
    }

    private static Block.Table Footer(BahanE81 bahan)
    {
        var h = bahan.Hasil;
        var k = h.RataRata.Nilai is { } mean ? $"{Angka.Format(mean, h.Aturan.Desimal)} (rata-rata {h.RataRata.Dihitung} dari {h.RataRata.Semua} indikator)" : "-";
        var rp = h.Jumlah.TingkatRenstra is { } spent ? Angka.Format(spent, h.Aturan.Desimal) : "-";
        return new([34, 66],
        [
            Entry("Rata-rata capaian kinerja (%)", $"K: {k}; Rp: {rp}"),
            Entry("Predikat kinerja", $"K: {h.RataRata.Predikat?.Label ?? "-"}; Rp: {h.PredikatUang?.Label ?? "-"}"),
            Entry("Faktor pendorong keberhasilan kinerja", string.Join("; ", h.Pendorong)),
            Entry("Faktor penghambat pencapaian kinerja", string.Join("; ", h.Penghambat)),
            Entry($"Tindak lanjut yang diperlukan dalam {KataTribulan.Kecil} berikutnya", bahan.TindakLanjut.Tribulan),
            Entry("Tindak lanjut yang diperlukan dalam Renja Perangkat Daerah berikutnya", bahan.TindakLanjut.Renja),
        ], Dense: true);

        static TableRow Entry(string label, string? text) => new([Cell(label + ":"), Cell(text ?? "")], MinHeightMm: string.IsNullOrEmpty(text) ? 10 : 0);
    }
}
