using Siklus.App.Common;
using Siklus.App.Measurement;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.Lapor;

/// <summary>Sentences and lists of a report that can be computed, so that nobody has to type them.</summary>
public static class LaporText
{
    /// <summary>The result of the quarter in sentences.</summary>
    public static IReadOnlyList<string> Ringkasan(CaseRekap rekap, WorkContext work, Sentences sentences)
    {
        var (kinerja, aturan) = (rekap.Kinerja, rekap.Kinerja.Hasil.Aturan);
        var kumpul = kinerja.Pengumpulan;
        var tanpa = kumpul.Unit.Sum(u => u.TanpaData);
        var lines = new List<string>
        {
            ReadCaseRekap.Measures(work)
                ? $"Dari {kumpul.Indikator} indikator yang diukur pada {kumpul.Periode}, {kinerja.Baris.Count(b => b.Diukur && b.Terukur.Capaian.Nilai is not null)} memiliki nilai capaian."
                : $"Dari {kumpul.Indikator} indikator yang diukur pada {kumpul.Periode}, {kumpul.Dilaporkan} telah dilaporkan"
                    + (tanpa > 0 ? $", {tanpa} di antaranya dinyatakan tidak ada datanya." : "."),
        };
        if (ReadCaseRekap.OfOneUnit(work) is null) lines.Add(Mean("capaian kinerja kantor", kinerja.Hasil.Kantor, kinerja, sentences));
        var bernilai = kinerja.Baris.Where(b => b.Terukur.Capaian.Nilai is not null).OrderByDescending(b => b.Terukur.Capaian.Nilai).ToList();
        if (bernilai is [var atas, .., var bawah] && atas.Terukur.Capaian.Nilai != bawah.Terukur.Capaian.Nilai)
            lines.Add($"Capaian tertinggi pada “{atas.Definisi.Nama}” ({atas.Capaian(aturan)}%), terendah pada “{bawah.Definisi.Nama}” ({bawah.Capaian(aturan)}%).");
        var kurang = bernilai.Where(b => b.Terukur.Capaian.Nilai < 100).Reverse().ToList();
        if (bernilai.Count > 0)
            lines.Add($"{bernilai.Count - kurang.Count} indikator mencapai atau melampaui target"
                + (kurang.Count == 0 ? "." : $" dan {kurang.Count} belum: {Indonesian.List([.. kurang.Select(b => $"{b.Definisi.Nama} ({b.Capaian(aturan)}%)")])}."));
        lines.AddRange(RekapText.Missing(rekap));
        return lines;
    }

    /// <summary>The computed sentence about one sasaran.</summary>
    public static string Sasaran(RekapSimpul sasaran, RekapKinerja kinerja, Sentences sentences) =>
        Mean("capaian sasaran ini", sasaran.Terukur.RataRata, kinerja, sentences);

    /// <summary>Obstacles that the units wrote beside their figures.</summary>
    public static IReadOnlyList<string> Kendala(CaseRekap rekap) =>
        [.. rekap.Kinerja.Baris.Where(b => b.Dilaporkan && b.Row!.Catatan.FaktorPenghambat.Length > 0).Select(b => $"{b.Definisi.Nama} ({b.Unit}): {b.Row!.Catatan.FaktorPenghambat}")];

    /// <summary>Documents of the case that a report rests on: the SOP, and what earlier steps made before the data came in.</summary>
    public static IReadOnlyList<string> Dasar(WorkContext work)
    {
        var sop = work.Case.Sop.Identitas;
        var batas = ReadCaseRekap.DataStepOf(work)?.Urutan ?? work.Langkah.Urutan;
        return
        [
            $"SOP {sop.Judul}" + (sop.Nomor is { Length: > 0 } nomor ? $" Nomor {nomor}" : ""),
            .. work.Case.Outputs.Where(o => !o.Digantikan && o.Urutan < batas && o.Ref.Jenis == "naskah" && !NameOf(work, o).Pendamping)
                .Select(o => $"{NameOf(work, o).Nama} tanggal {Indonesian.Date(work.Clock.DateOf(o.WaktuUtc))}").Distinct(),
        ];
    }

    /// <summary>What was done when and by whom, out of the case's history.</summary>
    public static IReadOnlyList<(string Kegiatan, DateOnly Hari, string Pelaksana)> Pelaksanaan(WorkContext work) =>
    [
        .. from langkah in work.Case.Sop.Langkah
           where langkah.Urutan < work.Langkah.Urutan
           let selesai = work.Case.MembersOf(langkah.Urutan).Where(t => t is { State: TugasState.Finished, FinishedUtc: not null }).ToList()
           where selesai.Count > 0
           select (langkah.UraianTampil, work.Clock.DateOf(selesai.Max(t => t.FinishedUtc!.Value)), work.Names.Short(selesai.Select(t => t.Jabatan).OfType<JabatanId>().Distinct())),
    ];

    /// <summary>"3,50%" with the policy's decimals, and its predikat.</summary>
    public static string Figure(decimal nilai, Pita? predikat, AturanPengukuran aturan) => $"{aturan.Tampil(nilai)}%" + (predikat is null ? "" : $" ({predikat.Label})");

    private static string Mean(string apa, RataRataCapaian rata, RekapKinerja kinerja, Sentences sentences) => rata.Nilai is { } nilai
        ? $"Rata-rata {apa} sampai dengan {kinerja.Hasil.Periode} adalah {Figure(nilai, rata.Predikat, kinerja.Hasil.Aturan)}, dihitung dari {rata.Dihitung} dari {rata.Semua} {(rata == kinerja.Hasil.Kantor ? AturanText.Anggota(kinerja.Hasil.Aturan.DasarKantor) : "indikator")}."
        : $"Rata-rata {apa} belum dapat dihitung. {(rata.Alasan is { } alasan ? sentences.Of(alasan.Kode, alasan.Rincian) : "")}".Trim();

    private static Output NameOf(WorkContext work, OutputKasus output) =>
        work.Case.Sop.LangkahKe(output.Urutan).Output.FirstOrDefault(o => o.Kode == output.Ref.Kode) ?? new Output(output.Ref.Kode, output.Ref.Judul);
}
