using System.Text.Encodings.Web;
using System.Text.Json;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement.Audit;

namespace Siklus.App.Measurement.Audit;

/// <summary>Writes the outcome of a check as the JSON of <c>docs/measure-format.md</c>.</summary>
public static class PeriksaJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document.</summary>
    public static string Write(HasilPeriksa hasil, PeriksaText text) => JsonSerializer.Serialize(
        new
        {
            kebijakan = PeriksaText.Kebijakan(hasil),
            kebijakan_rinci = hasil.Kebijakan with { Nama = hasil.Ditebak ? "" : hasil.Kebijakan.Nama, Skala = hasil.Kebijakan.Skala ?? hasil.Skala?.Kode, CaraBatas = hasil.Kebijakan.CaraBatas ?? hasil.Skala?.Cara },
            kebijakan_dasar = text.Dasar(hasil),
            baris = hasil.Baris.Select(b => new
            {
                no = b.Baris.No.Length > 0 ? b.Baris.No : null,
                indikator = b.Baris.Indikator,
                capaian_dokumen = b.CapaianDokumen,
                capaian_hitung = b.CapaianHitung is { } nilai ? Angka.Round(nilai, Math.Clamp(b.Desimal, 2, 6)) : (decimal?)null,
                putusan = text.Putusan(b),
                kebijakan = text.Kebijakan(b),
                alasan = text.Alasan(b) is { Length: > 0 } alasan ? alasan : null,
                jenis = Jenis(b.Putusan),
                kode = b.Beda.Concat(b.Sebab).Concat(b.Catatan).Select(a => a.Kode),
                jenis_baris = b.Baris.Jenis == JenisBaris.RataRata ? "rata-rata" : "indikator",
                lembar = b.Blok.Lembar.Length > 0 ? b.Blok.Lembar : null,
                blok = b.Blok.Nama.Length > 0 ? b.Blok.Nama : null,
                baris_berkas = b.Baris.Baris,
                target = b.Dari.Target,
                realisasi = b.Dari.Realisasi,
                capaian_cetak = b.Baris.Capaian.Tercetak,
                predikat_dokumen = b.Baris.Predikat.Tercetak.Length > 0 ? b.Baris.Predikat.Tercetak : null,
                predikat_hitung = b.PredikatHitung,
                putusan_capaian = Jenis(b.PutusanCapaian),
                putusan_predikat = b.PutusanPredikat is { } predikat ? Jenis(predikat) : null,
            }),
            ringkasan = new
            {
                baris = hasil.Baris.Count,
                cocok = hasil.Count(Putusan.Cocok),
                cocok_kebijakan_lain = hasil.Count(Putusan.KebijakanLain),
                tidak_cocok = hasil.Count(Putusan.TidakCocok),
                tidak_dapat_dihitung = hasil.Count(Putusan.TidakDapatDihitung),
            },
        },
        Options);

    /// <summary>The verdict as one word for other programs.</summary>
    public static string Jenis(Putusan putusan) => putusan switch
    {
        Putusan.Cocok => "cocok",
        Putusan.KebijakanLain => "cocok-kebijakan-lain",
        Putusan.TidakCocok => "tidak-cocok",
        _ => "tidak-dapat-dihitung",
    };
}
