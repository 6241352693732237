using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop.Conformance;

namespace Siklus.App.Sop.Conformance;

/// <summary>A run that a file holds.</summary>
/// <param name="Judul">What it is about.</param>
/// <param name="Periode">Its period.</param>
/// <param name="Baris">Its rows.</param>
/// <param name="Salah">What is wrong, with the row; empty when it may be kept.</param>
/// <param name="Held">How it went, as far as the rows can be read.</param>
public sealed record RencanaKertas(string Judul, Periode Periode, IReadOnlyList<BarisKerja> Baris, IReadOnlyList<(int Nomor, string Kalimat)> Salah, HeldRun Held);

/// <summary>Puts rows together to runs and says what is wrong in them, each with its row.</summary>
public static class PlanKertas
{
    private const int LongestName = 200;
    private const int LongestText = 2000;

    /// <summary>The runs of the rows, in the order of the file.</summary>
    /// <param name="rows">As they were read.</param>
    /// <param name="paper">Reads rows as a trace.</param>
    /// <param name="check">The sheet.</param>
    /// <param name="now">The present instant: nothing was done after it.</param>
    public static IReadOnlyList<RencanaKertas> Of(IEnumerable<BarisKerja> rows, PaperTrace paper, ConformanceCheck check, DateTime now) =>
        [.. rows.GroupBy(r => r.Pelaksanaan.Trim(), StringComparer.OrdinalIgnoreCase).Select(g => Run([.. g], paper, check, now))];

    private static RencanaKertas Run(IReadOnlyList<BarisKerja> rows, PaperTrace paper, ConformanceCheck check, DateTime now)
    {
        var wrong = rows.SelectMany(r => Wrong(r, paper, now).Select(s => (r.Nomor, s))).ToList();
        var years = rows.Where(r => r.Tahun is not null).Select(r => r.Tahun!.Value).Distinct().ToList();
        var quarters = rows.Where(r => r.Tribulan is not null).Select(r => r.Tribulan!.Value).Distinct().ToList();
        if (years.Count > 1) wrong.Add((rows[0].Nomor, $"Kolom Tahun: satu pelaksanaan hanya untuk satu tahun, di sini {Indonesian.List([.. years.Select(y => $"{y}")])}. Pakai nama pelaksanaan yang berbeda."));
        if (quarters.Count > 1) wrong.Add((rows[0].Nomor, $"Kolom {KataTribulan.Besar}: satu pelaksanaan hanya untuk satu {KataTribulan.Kecil}. Pakai nama pelaksanaan yang berbeda."));
        var year = years.Count > 0 ? years[0] : rows.Where(r => r.Selesai is not null).Select(r => r.Selesai!.Value.Year).DefaultIfEmpty(now.Year).Min();
        if (year is < 2000 or > 2100) wrong.Add((rows[0].Nomor, $"Kolom Tahun: {year} bukan tahun anggaran. Tulis misalnya 2026."));
        Tribulan? quarter = quarters is [>= 1 and <= 4] ? new Tribulan(quarters[0]) : null;
        var run = new WorkRun(rows[0].Pelaksanaan.Trim(), new Periode(year, quarter), paper.Of(rows));
        return new RencanaKertas(run.Judul, run.Periode, rows, wrong, new HeldRun(run, check.Of(run.Jejak)));
    }

    private static IEnumerable<string> Wrong(BarisKerja row, PaperTrace paper, DateTime now)
    {
        foreach (var sentence in row.Salah) yield return sentence;
        if (string.IsNullOrWhiteSpace(row.Pelaksanaan)) yield return "Kolom Pelaksanaan belum diisi. Tulis namanya, misalnya Pengumpulan data TW I.";
        if (row.Langkah.Length + row.Uraian.Length == 0) yield return "Kolom Langkah belum diisi. Tulis nomor langkah seperti pada lembar SOP.";
        if (row.Pelaksana.Length == 0) yield return "Kolom Pelaksana belum diisi. Tulis jabatannya.";
        if (row.Selesai is null && row.Salah.Count == 0) yield return "Kolom Selesai belum diisi. Tulis misalnya 12-03-2026 09.30.";
        if (row is { Selesai: { } end, Mulai: { } begin } && begin > end) yield return "Kolom Mulai lebih akhir daripada kolom Selesai. Periksa keduanya.";
        if (row.Selesai is { } done && paper.Utc(done) > now.AddDays(row.JamDiketahui ? 0 : 1)) yield return "Kolom Selesai berisi waktu yang belum lewat. Hanya pekerjaan yang sudah selesai yang dicatat.";
        if (row.KembaliKe.Length > 0 && paper.Matcher.Find(row.KembaliKe, "") is null) yield return $"Kolom Kembali ke: langkah “{Short(row.KembaliKe)}” tidak ada pada lembar SOP.";
        foreach (var (heading, text, most) in new[] { ("Pelaksanaan", row.Pelaksanaan, LongestName), ("Pelaksana", row.Pelaksana, LongestName), ("Nama", row.Nama, LongestName), ("Uraian", row.Uraian, LongestText), ("Tindakan", row.Tindakan, LongestName), ("Catatan", row.Catatan, LongestText) })
            if (text.Length > most) yield return $"Kolom {heading} lebih panjang dari {most} huruf.";
    }

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
