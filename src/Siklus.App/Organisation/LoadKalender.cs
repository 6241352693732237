using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Common.Persistence;
using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>A year of days off as shipped: the national list with its source and the request to check it.</summary>
/// <param name="Tahun">The year.</param>
/// <param name="Sumber">Decision that sets the days.</param>
/// <param name="Catatan">What the office must check.</param>
/// <param name="Libur">Days off.</param>
/// <param name="JamKhusus">Periods with other hours.</param>
public sealed record DaftarLibur(int Tahun, string Sumber, string Catatan, IReadOnlyList<HariLibur> Libur, IReadOnlyList<DaftarLibur.MasaKhusus> JamKhusus)
{
    /// <summary>A period with other hours.</summary>
    /// <param name="Nama">What it is called.</param>
    /// <param name="Mulai">First day.</param>
    /// <param name="Selesai">Last day.</param>
    /// <param name="Minggu">Which hours; "ramadan" is the only one known.</param>
    public sealed record MasaKhusus(string Nama, DateOnly Mulai, DateOnly Selesai, string Minggu);

    /// <summary>All years that come with the program.</summary>
    public static IReadOnlyList<DaftarLibur> All { get; } = [.. ReferenceData.Names("kalender").Select(n => ReferenceData.Read<DaftarLibur>(n, DomainJson.Options()))];
}

/// <summary>The working calendar of the present office: its hours, the national days off, and what the office changed.</summary>
public sealed class LoadKalender(SiklusDb db, InstansiScope scope)
{
    /// <summary>Puts the calendar together.</summary>
    public async Task<KalenderKerja> RunAsync(CancellationToken cancel = default)
    {
        var id = scope.Current;
        var zona = await db.Set<Instansi>().Where(i => i.Id == id).Select(i => i.Zona).SingleAsync(cancel);
        var ubah = await db.Set<HariLiburKantor>().AsNoTracking().ToDictionaryAsync(h => h.Tanggal, cancel);
        var masa = await db.Set<JamKhususKantor>().AsNoTracking().ToListAsync(cancel);
        var jam = await db.Set<JamKerjaKantor>().AsNoTracking().ToListAsync(cancel);
        var ramadan = WeeksOf(jam, JenisMinggu.Ramadan);
        MingguKerja RamadanOn(DateOnly mulai) => ramadan.LastOrDefault(r => r.Mulai <= mulai)?.Minggu ?? MingguKerja.Ramadan;
        var libur = DaftarLibur.All.SelectMany(d => d.Libur).Where(h => !ubah.ContainsKey(h.Tanggal))
            .Concat(ubah.Values.Where(h => !h.TetapKerja).Select(h => new HariLibur(h.Tanggal, h.Nama, h.Jenis, h.Sejak)));
        var sendiri = masa.Select(j => new PeriodeJamKhusus(j.Nama, j.Mulai, j.Selesai, RamadanOn(j.Mulai))).ToList();
        // The office's own period stands in front of a shipped one that it touches.
        var bawaan = DaftarLibur.All.SelectMany(d => d.JamKhusus).Where(m => !sendiri.Exists(s => s.Mulai <= m.Selesai && m.Mulai <= s.Selesai))
            .Select(m => new PeriodeJamKhusus(m.Nama, m.Mulai, m.Selesai, RamadanOn(m.Mulai)));
        return new KalenderKerja(zona, MingguKerja.Perpres21Tahun2023, sendiri.Concat(bawaan), libur, WeeksOf(jam, JenisMinggu.Biasa));
    }

    /// <summary>The weeks that the office set, in the order of their first days.</summary>
    public static IReadOnlyList<MingguBerlaku> WeeksOf(IEnumerable<JamKerjaKantor> jam, JenisMinggu minggu) =>
        [.. jam.Where(j => j.Minggu == minggu).GroupBy(j => j.MulaiBerlaku).OrderBy(g => g.Key).Select(g => new MingguBerlaku(g.Key, new MingguKerja(g.ToDictionary(j => j.Hari, j => j.Jam))))];
}
