using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>One row of a list of days off as it came out of a file.</summary>
/// <param name="Nomor">Row of the sheet, as the file shows it.</param>
/// <param name="Tanggal">The day, or null when it could not be read.</param>
/// <param name="Nama">What it is called.</param>
/// <param name="Jenis">National, cuti bersama or local; half a day is local.</param>
/// <param name="Sejak">From when on it is off, for half a day; null = all day.</param>
/// <param name="Salah">What could not be read in the row.</param>
public sealed record BarisLibur(int Nomor, DateOnly? Tanggal, string Nama, JenisLibur Jenis, TimeOnly? Sejak, IReadOnlyList<string> Salah);

/// <summary>
/// Takes the days off of a year into the office's calendar. It looks first and says row by row what would change; then everything is taken in or nothing. Days that
/// are not in the file stay as they are, and a day on which the office decided to work stays a working day.
/// </summary>
public sealed class ImportLibur(SiklusDb db, InstansiScope scope)
{
    private const int LongestNama = 120;

    /// <summary>Says what every row would do, and with <paramref name="apply"/> does it when no row is wrong.</summary>
    public async Task<IReadOnlyList<RencanaBaris<BarisLibur>>> RunAsync(int tahun, IReadOnlyList<BarisLibur> rows, bool apply, CancellationToken cancel = default)
    {
        var (from, to) = (new DateOnly(tahun, 1, 1), new DateOnly(tahun, 12, 31));
        var own = await db.Set<HariLiburKantor>().Where(h => h.Tanggal >= from && h.Tanggal <= to).ToDictionaryAsync(h => h.Tanggal, cancel);
        var national = DaftarLibur.All.SelectMany(d => d.Libur).Where(h => h.Tanggal.Year == tahun).ToDictionary(h => h.Tanggal);
        var seen = new HashSet<DateOnly>();
        var plan = rows.Select(r => Plan(r, tahun, own, national, seen)).ToList();
        if (!apply || plan.Exists(p => p.Hasil == HasilBaris.Salah)) return plan;
        foreach (var row in plan.Where(p => p.Hasil != HasilBaris.Tetap).Select(p => p.Baris))
        {
            if (!own.TryGetValue(row.Tanggal!.Value, out var day)) db.Add(day = new HariLiburKantor { InstansiId = scope.Current, Tanggal = row.Tanggal.Value, Nama = row.Nama });
            (day.Nama, day.Jenis, day.Sejak) = (row.Nama, row.Jenis, row.Sejak);
        }
        await db.SaveChangesAsync(cancel);
        return plan;
    }

    /// <summary>A sort of day off, as the office says it.</summary>
    public static string Say(JenisLibur jenis, TimeOnly? sejak) => (sejak, jenis) switch
    {
        ({ } pulang, _) => $"setengah hari, pulang pukul {Indonesian.Time(pulang)}",
        (_, JenisLibur.LiburNasional) => "libur nasional",
        (_, JenisLibur.CutiBersama) => "cuti bersama",
        _ => "libur daerah",
    };

    private static RencanaBaris<BarisLibur> Plan(
        BarisLibur row, int tahun, Dictionary<DateOnly, HariLiburKantor> own, Dictionary<DateOnly, HariLibur> national, HashSet<DateOnly> seen)
    {
        var wrong = row.Salah.ToList();
        if (row.Nama.Length == 0) wrong.Add("Nama hari belum diisi.");
        if (row.Nama.Length > LongestNama) wrong.Add($"Nama hari lebih panjang dari {LongestNama} huruf.");
        if (row.Tanggal is { } typed && typed.Year != tahun) wrong.Add($"{Indonesian.Date(typed)} bukan hari dalam tahun {tahun}.");
        if (row.Tanggal is { } again && !seen.Add(again)) wrong.Add($"{Indonesian.Date(again)} tertulis dua kali dalam berkas ini.");
        if (wrong.Count > 0 || row.Tanggal is not { } tanggal) return new(row, HasilBaris.Salah, wrong);
        if (own.TryGetValue(tanggal, out var known)) return new(row, Against(known, row, out var changes), changes);
        if (!national.TryGetValue(tanggal, out var shipped)) return new(row, HasilBaris.Baru, [$"Ditambahkan: {Say(row.Jenis, row.Sejak)}."]);
        return shipped.Sejak == row.Sejak
            ? new(row, HasilBaris.Tetap, ["Sudah ada dalam daftar nasional."])
            : new(row, HasilBaris.Berubah, [$"{Say(shipped.Jenis, shipped.Sejak)} → {Say(row.Jenis, row.Sejak)}"]);
    }

    private static HasilBaris Against(HariLiburKantor known, BarisLibur row, out List<string> sentences)
    {
        sentences = [];
        if (known.TetapKerja)
        {
            sentences.Add($"Kantor mencatat tetap masuk kerja pada hari itu ({known.Nama}); catatan kantor dipertahankan.");
            return HasilBaris.Tetap;
        }
        if (known.Nama != row.Nama) sentences.Add($"Nama: {known.Nama} → {row.Nama}");
        if ((known.Jenis, known.Sejak) != (row.Jenis, row.Sejak)) sentences.Add($"{Say(known.Jenis, known.Sejak)} → {Say(row.Jenis, row.Sejak)}");
        if (sentences.Count > 0) return HasilBaris.Berubah;
        sentences.Add("Sudah tercatat.");
        return HasilBaris.Tetap;
    }
}
