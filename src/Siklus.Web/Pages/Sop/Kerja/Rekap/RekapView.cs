using Siklus.App.Common;
using Siklus.App.Measurement;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.Domain.Collection;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Kerja.Rekap;

/// <summary>What the partial <c>_TabelRekap</c> shows.</summary>
/// <param name="Rekap">The recapitulation.</param>
/// <param name="Sentences">For the reasons why a figure is missing.</param>
/// <param name="Catatan">Notes of the Tim by row, or null where there is no such column.</param>
/// <param name="Edit">The notes are input fields of the surrounding form.</param>
public sealed record RekapView(CaseRekap Rekap, Sentences Sentences, IReadOnlyDictionary<string, string?>? Catatan = null, bool Edit = false)
{
    public RekapKinerja Kinerja => Rekap.Kinerja;

    public int Desimal => Kinerja.Desimal;

    /// <summary>How many columns the table has.</summary>
    public int Columns => Catatan is null ? 8 : 9;

    /// <summary>Where a figure explains itself.</summary>
    public string WhyUrl(RekapBaris baris) =>
        $"/data-kinerja/{baris.Terukur.Id.Value}?tahun={Kinerja.Hasil.Periode.Tahun}&tw={Kinerja.Hasil.Periode.Tribulan?.Nomor ?? 4}";

    public IReadOnlyList<string> Remarks(RekapBaris baris) => RekapText.Remarks(baris, Desimal, Sentences);

    public string? NoteOf(RekapBaris baris) => Catatan?.GetValueOrDefault(RekapText.Key(baris));

    /// <summary>How the state of a row looks.</summary>
    public static (Keadaan Look, string Word) StateOf(RekapBaris baris) => (baris.Diukur, baris.Row?.State) switch
    {
        (false, _) => (Keadaan.Info, "Akhir tahun"),
        (_, null) => (Keadaan.Belum, "Belum diisi"),
        (_, RealisasiState.Draft) => (Keadaan.Draf, "Belum dikirim"),
        (_, RealisasiState.Submitted) => (Keadaan.Menunggu, "Terkirim"),
        (_, RealisasiState.Returned) => (Keadaan.Dikembalikan, "Dikembalikan"),
        (_, RealisasiState.Verified) => (Keadaan.Selesai, "Terverifikasi"),
        _ => (Keadaan.Terkunci, "Disetujui"),
    };

    /// <summary>How the state of a unit looks.</summary>
    public static (Keadaan Look, string Word) StateOf(KeadaanUnit unit) => unit.Keadaan switch
    {
        KeadaanLapor.Lengkap => (Keadaan.Selesai, "Lengkap"),
        KeadaanLapor.Sebagian => (Keadaan.Menunggu, "Sebagian"),
        KeadaanLapor.Dilepas => (Keadaan.Terlambat, "Ditutup tanpa laporan"),
        KeadaanLapor.TanpaIndikator => (Keadaan.Info, "Tanpa indikator"),
        _ => (Keadaan.Belum, "Belum melapor"),
    };
}
