using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Collection;

/// <summary>A quarter that was entered afterwards, and the sentence that stands wherever its figures are shown.</summary>
/// <param name="Susulan">The quarter.</param>
/// <param name="Kalimat">From which paper, by whom, when.</param>
public sealed record TandaSusulan(TribulanSusulan Susulan, string Kalimat);

/// <summary>Reads which quarters of a year were entered afterwards from paper.</summary>
public sealed class ReadSusulan(SiklusDb db, OfficeTime time)
{
    /// <summary>Those of <paramref name="tahun"/> up to <paramref name="sampai"/> (1–4), in order; empty when every quarter was reported by cases.</summary>
    public async Task<IReadOnlyList<TandaSusulan>> RunAsync(int tahun, int sampai = 4, CancellationToken cancel = default)
    {
        var rows = await db.Set<TribulanSusulan>().AsNoTracking().Where(s => s.Tahun == tahun && s.TribulanNomor <= sampai).OrderBy(s => s.TribulanNomor).ToListAsync(cancel);
        if (rows.Count == 0) return [];
        var ids = rows.SelectMany(s => new[] { s.DibukaOleh, s.LengkapOleh ?? s.DibukaOleh }).Distinct().ToList();
        var names = await db.Set<Pegawai>().AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Nama, cancel);
        var clock = await time.ClockAsync(cancel);
        return [.. rows.Select(s => new TandaSusulan(s, Say(s, names, clock)))];
    }

    private static string Say(TribulanSusulan s, Dictionary<PegawaiId, string> names, WallClock clock)
    {
        var (oleh, utc) = s.LengkapUtc is { } done ? (s.LengkapOleh!.Value, done) : (s.DibukaOleh, s.DibukaUtc);
        return $"{s.Periode} dimasukkan kemudian dari {s.Kertas.Nama} Nomor {s.Kertas.Nomor} tanggal {Indonesian.Date(s.Kertas.Tanggal)} oleh {names.GetValueOrDefault(oleh, "pegawai lain")}"
            + $" pada {Indonesian.Date(clock.DateOf(utc))}{(s.LengkapUtc is null ? "; belum dinyatakan lengkap" : "")}.";
    }
}
