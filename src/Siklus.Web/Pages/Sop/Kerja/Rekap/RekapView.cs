using Siklus.App.Common;
using Siklus.App.Measurement;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.Domain.Collection;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Kerja.Rekap;

/// <summary>What the partial <c>_RekapTable</c> shows.</summary>
/// <param name="Rekap">The recapitulation.</param>
/// <param name="Sentences">For the reasons why a figure is missing.</param>
/// <param name="Catatan">Notes of the Tim by row, or null where there is no such column.</param>
/// <param name="Edit">The notes are input fields of the surrounding form.</param>
/// <param name="Only">Which rows; null shows all.</param>
public sealed record RekapView(
    CaseRekap Rekap, Sentences Sentences, IReadOnlyDictionary<string, string?>? Catatan = null, bool Edit = false, Func<RekapBaris, bool>? Only = null)
{
    public RekapKinerja Kinerja => Rekap.Kinerja;

    /// <summary>Head of the table.</summary>
    public string Title { get; init; } = $"Rekapitulasi {Rekap.Kinerja.Hasil.Periode}";

    /// <summary>Head of the column of notes.</summary>
    public string NoteHead { get; init; } = "Catatan Tim";

    public int Decimals => Kinerja.Desimal;

    /// <summary>How many columns the table has.</summary>
    public int Columns => Catatan is null ? 8 : 9;

    /// <summary>The rows to show under their node; a node without any is left out.</summary>
    public IEnumerable<(RekapSimpul Goal, IReadOnlyList<RekapBaris> Rows)> Groups =>
        Kinerja.Simpul.Select(s => (s, (IReadOnlyList<RekapBaris>)[.. s.Baris.Where(b => Only?.Invoke(b) ?? true)])).Where(x => Only is null || x.Item2.Count > 0);

    /// <summary>Something an examiner should read: no report, no figure, no bukti, below target, or somebody remarked on it.</summary>
    public static bool NeedsAttention(RekapBaris baris) => baris.Diukur
        && (!baris.Dilaporkan || baris.Row!.TidakAdaData is not null || !baris.Row!.Bukti.Any() || baris.Terukur.Capaian.Nilai is null or < 100m
            || baris.Terukur.Capaian.Catatan.Count > 0 || !string.IsNullOrWhiteSpace(baris.Row!.Catatan.Keterangan));

    /// <summary>Where a figure explains itself.</summary>
    public string WhyUrl(RekapBaris baris) =>
        $"/data-kinerja/{baris.Terukur.Id.Value}?tahun={Kinerja.Hasil.Periode.Tahun}&tw={Kinerja.Hasil.Periode.Tribulan?.Nomor ?? 4}";

    public IReadOnlyList<string> Remarks(RekapBaris baris) => RekapText.Remarks(baris, Decimals, Sentences);

    public string? NoteOf(RekapBaris baris) => Catatan?.GetValueOrDefault(RekapText.Key(baris));

    /// <summary>How the state of a row looks.</summary>
    public static (ScreenState Look, string Word) StateOf(RekapBaris baris) => (baris.Diukur, baris.Row?.State) switch
    {
        (false, _) => (ScreenState.Info, "Akhir tahun"),
        (_, null) => (ScreenState.NotYet, "Belum diisi"),
        (_, RealisasiState.Draft) => (ScreenState.Draft, "Belum dikirim"),
        (_, RealisasiState.Submitted) => (ScreenState.Waiting, "Terkirim"),
        (_, RealisasiState.Returned) => (ScreenState.Returned, "Dikembalikan"),
        (_, RealisasiState.Verified) => (ScreenState.Finished, "Terverifikasi"),
        _ => (ScreenState.Locked, baris.Row!.SusulanId is null ? "Disetujui" : "Dimasukkan kemudian"),
    };

    /// <summary>How the state of a unit looks.</summary>
    public static (ScreenState Look, string Word) StateOf(KeadaanUnit unit) => unit.Keadaan switch
    {
        KeadaanLapor.Lengkap => (ScreenState.Finished, "Lengkap"),
        KeadaanLapor.Sebagian => (ScreenState.Waiting, "Sebagian"),
        KeadaanLapor.Dilepas => (ScreenState.Late, "Ditutup tanpa laporan"),
        KeadaanLapor.TanpaIndikator => (ScreenState.Info, "Tanpa indikator"),
        _ => (ScreenState.NotYet, "Belum melapor"),
    };
}
