using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Templat;
using Siklus.App.Measurement;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;

namespace Siklus.App.Sop.Bindings.Rekap;

/// <summary>Writes the recapitulation down: rows of the documents, remarks, and the data versions shown.</summary>
public static class RekapText
{
    /// <summary>The rows as documents print them, each with the Tim's note.</summary>
    public static IReadOnlyList<BarisRekapitulasi> Rows(CaseRekap rekap, IReadOnlyDictionary<string, string?> notes, Sentences sentences) =>
    [
        .. from sasaran in rekap.Kinerja.Simpul
           from baris in sasaran.Baris
           let desimal = rekap.Kinerja.Desimal
           select new BarisRekapitulasi(
               $"{sasaran.Terukur.Kode} {sasaran.Terukur.Uraian}", baris.Definisi.Nama, baris.Definisi.Satuan, baris.TargetTahunan?.Tampil, baris.Target, baris.Realisasi(desimal),
               baris.Capaian(rekap.Kinerja.Hasil.Aturan), baris.Terukur.Capaian.Predikat?.Label, baris.Unit, Keterangan(baris, notes.GetValueOrDefault(Key(baris)), desimal, sentences)),
    ];

    /// <summary>The means of every sasaran and of the office, as tables print them.</summary>
    public static RataRataCetak Means(RekapKinerja kinerja) => new(
        kinerja.Sasaran.ToDictionary(s => $"{s.Terukur.Kode} {s.Terukur.Uraian}", s => Mean(s.Terukur.RataRata, "indikator", kinerja.Hasil.Aturan)),
        Mean(kinerja.Hasil.Kantor, AturanText.Anggota(kinerja.Hasil.Aturan.DasarKantor), kinerja.Hasil.Aturan));

    private static NilaiRataRata Mean(RataRataCapaian rata, string anggota, AturanPengukuran aturan) => new(
        rata.Nilai is { } nilai ? aturan.Tampil(nilai) : null, rata.Predikat?.Label, $"{rata.Dihitung} dari {rata.Semua} {anggota}");

    /// <summary>Under which key the note of a row is kept.</summary>
    public static string Key(RekapBaris baris) => baris.Terukur.Id.Value.ToString();

    /// <summary>What a reader must know about a row: why there is no figure, what the supplier remarks, how much bukti there is. One sentence each.</summary>
    public static IReadOnlyList<string> Remarks(RekapBaris baris, int desimal, Sentences sentences)
    {
        var remarks = new List<string>();
        if (!baris.Diukur) remarks.Add("Diukur pada akhir tahun.");
        else if (!baris.Dilaporkan) remarks.Add(WhyNot(baris.Row?.State));
        else if (baris.Row!.TidakAdaData is { } sebab) remarks.Add($"Tidak ada data: {sebab}");
        else if (baris.Terukur.Capaian.Alasan is { } alasan) remarks.Add(sentences.Of(alasan.Kode, alasan.Rincian));
        if (baris.RealisasiTribulan(desimal) is { } sendiri) remarks.Add($"{KataTribulan.Besar} ini {sendiri} {baris.Definisi.Satuan}.");
        remarks.AddRange(baris.Terukur.Capaian.Catatan.Select(c => sentences.Of(c.Kode, c.Rincian)));
        if (baris.Dilaporkan && baris.Row!.Catatan.Keterangan is { Length: > 0 } keterangan) remarks.Add(keterangan);
        return remarks;
    }

    private static string WhyNot(RealisasiState? state) => state switch
    {
        RealisasiState.Returned => "Dikembalikan, belum dikirim lagi.",
        RealisasiState.Submitted or RealisasiState.Verified => "Realisasinya belum disetujui.",
        _ => "Belum dilaporkan.",
    };

    /// <summary>Versions of the reported rows that are shown.</summary>
    public static IReadOnlyList<SumberData> Sources(CaseRekap rekap) =>
        [.. rekap.Kinerja.Baris.Where(b => b.Dilaporkan).Select(b => new SumberData("realisasi", b.Row!.Id.Value, b.Row.Versi.ToString(System.Globalization.CultureInfo.InvariantCulture)))];

    /// <summary>Units that are missing, one sentence each.</summary>
    public static IEnumerable<string> Missing(CaseRekap rekap) => rekap.BelumLengkap.Select(u => u.Keadaan switch
    {
        KeadaanLapor.Dilepas => $"{u.Nama} ditutup tanpa laporan ({u.Dilaporkan} dari {u.Indikator} indikator masuk): {u.Alasan?.TrimEnd('.')}.",
        KeadaanLapor.Sebagian => $"{u.Nama} melaporkan {u.Dilaporkan} dari {u.Indikator} indikator.",
        _ => $"{u.Nama} belum melapor ({u.Indikator} indikator).",
    });

    /// <summary>The lines of a text box that say something.</summary>
    public static IReadOnlyList<string> Lines(string? text) =>
        [.. (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static string? Keterangan(RekapBaris baris, string? note, int desimal, Sentences sentences)
    {
        var parts = Remarks(baris, desimal, sentences).ToList();
        if (baris.Dilaporkan && baris.Row!.Bukti.Count() is > 0 and var bukti) parts.Add($"{bukti} bukti.");
        if (!string.IsNullOrWhiteSpace(note)) parts.Add($"Tim: {note.Trim()}");
        return parts.Count == 0 ? null : string.Join(' ', parts);
    }
}
