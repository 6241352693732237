using Microsoft.EntityFrameworkCore;

namespace Siklus.App.Organisation;

/// <summary>A year for which working days are counted although its days off are not known.</summary>
/// <param name="Tahun">The year.</param>
/// <param name="Tercatat">Days off that the office has entered itself, too few to be the year's.</param>
public sealed record TahunTanpaLibur(int Tahun, int Tercatat);

/// <summary>
/// Tells for which years the national days off are unknown: none ship with the program (<see cref="DaftarLibur"/>), and the office has not entered them. Working days and due
/// days of such a year come out too early, so whoever reads them must know.
/// </summary>
public sealed class FindTahunTanpaLibur(SiklusDb db)
{
    /// <summary>Fewest days off that make a year's list: a Keputusan Bersama sets 15 to 17 national ones and cuti bersama on top, a few local days are no list.</summary>
    public const int PalingSedikit = 10;

    /// <summary>The years from <paramref name="dari"/> to <paramref name="sampai"/> that are unknown, the earliest first.</summary>
    public async Task<IReadOnlyList<TahunTanpaLibur>> RunAsync(int dari, int sampai, CancellationToken cancel = default)
    {
        var years = Enumerable.Range(dari, Math.Max(0, sampai - dari + 1)).Where(y => DaftarLibur.All.All(d => d.Tahun != y)).ToList();
        if (years.Count == 0) return [];
        var (from, to) = (new DateOnly(years[0], 1, 1), new DateOnly(years[^1], 12, 31));
        var days = await db.Set<HariLiburKantor>().Where(h => h.Tanggal >= from && h.Tanggal <= to && !h.TetapKerja && h.Sejak == null).Select(h => h.Tanggal).ToListAsync(cancel);
        return [.. years.Select(y => new TahunTanpaLibur(y, days.Count(d => d.Year == y))).Where(y => y.Tercatat < PalingSedikit)];
    }
}
