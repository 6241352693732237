using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Collection;

/// <summary>Names one row of the entry table: the one realisasi of an indikator, unit, year and quarter.</summary>
/// <param name="IndikatorId">What is measured.</param>
/// <param name="UnitId">Who supplies.</param>
/// <param name="Tahun">Budget year.</param>
/// <param name="Tribulan">Quarter.</param>
/// <param name="Susulan">The entry from paper under which it is filled in; null for a case.</param>
public sealed record RealisasiKey(IndikatorId IndikatorId, UnitId UnitId, int Tahun, Tribulan Tribulan, TribulanSusulanId? Susulan = null);

/// <summary>A row as a reviewer saw it.</summary>
/// <param name="Id">The realisasi.</param>
/// <param name="Versi">The version that the screen showed.</param>
public sealed record RealisasiSeen(RealisasiId Id, int Versi);

/// <summary>Ways to the rows that the use cases share.</summary>
internal static class RealisasiRows
{
    /// <summary>The row, or null. What a case reports and what is entered from paper never mix.</summary>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.DariKertas"/>, <see cref="CollectionRules.DariPelaksanaan"/>.</exception>
    public static async Task<Realisasi?> FindAsync(this SiklusDb db, RealisasiKey key, CancellationToken cancel) => Require(
        await db.Set<Realisasi>().AsSplitQuery().SingleOrDefaultAsync(
            r => r.IndikatorId == key.IndikatorId && r.UnitId == key.UnitId && r.Tahun == key.Tahun && r.TribulanNomor == key.Tribulan.Nomor, cancel), key);

    /// <summary>The row, found to come from where the key says.</summary>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.DariKertas"/>, <see cref="CollectionRules.DariPelaksanaan"/>.</exception>
    public static Realisasi? Require(Realisasi? row, RealisasiKey key) => row is null || row.SusulanId == key.Susulan
        ? row
        : throw new RuleViolationException(key.Susulan is null ? CollectionRules.DariKertas : CollectionRules.DariPelaksanaan, new Periode(key.Tahun, key.Tribulan));

    public static async Task<Indikator> IndikatorAsync(this SiklusDb db, IndikatorId id, CancellationToken cancel) =>
        await db.Set<Indikator>().SingleOrDefaultAsync(i => i.Id == id, cancel) ?? throw new RuleViolationException(CollectionRules.TidakDitemukan);

    /// <summary>Component values of the last quarter before this one in the same year that has any; empty when there is none.</summary>
    public static IReadOnlyDictionary<string, NilaiKomponen> Last(IEnumerable<Realisasi> setahun, IndikatorId indikator, int sebelum) =>
        setahun.Where(r => r.IndikatorId == indikator && r.TribulanNomor < sebelum && r.Isi.Count > 0).MaxBy(r => r.TribulanNomor)?.Nilai
        ?? new Dictionary<string, NilaiKomponen>();

    public static async Task<IReadOnlyList<Realisasi>> SeenAsync(this SiklusDb db, IReadOnlyCollection<RealisasiSeen> seen, CancellationToken cancel)
    {
        var ids = seen.Select(s => s.Id).ToList();
        var rows = await db.Set<Realisasi>().AsSplitQuery().Where(r => ids.Contains(r.Id)).ToListAsync(cancel);
        foreach (var s in seen)
        {
            var row = rows.Find(r => r.Id == s.Id) ?? throw new RuleViolationException(CollectionRules.TidakDitemukan);
            if (row.Versi != s.Versi) throw await db.StaleAsync(row, cancel);
        }
        return rows;
    }

    /// <summary>Saves; when somebody was faster, nothing is written and the refusal says who and when.</summary>
    public static async Task SaveOrStaleAsync(this SiklusDb db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException e) when (e.Entries.Select(x => x.Entity).OfType<Realisasi>().FirstOrDefault() is { } lost)
        {
            db.ChangeTracker.Clear();
            var now = await db.Set<Realisasi>().AsNoTracking().AsSplitQuery().SingleAsync(r => r.Id == lost.Id, cancel);
            throw await db.StaleAsync(now, cancel);
        }
    }

    public static async Task<string> NameAsync(this SiklusDb db, PegawaiId? id, CancellationToken cancel) =>
        id is null ? "-" : await db.Set<Pegawai>().Where(p => p.Id == id).Select(p => p.Nama).FirstOrDefaultAsync(cancel) ?? "-";

    private static async Task<RuleViolationException> StaleAsync(this SiklusDb db, Realisasi row, CancellationToken cancel)
    {
        var zona = await db.Set<Instansi>().Where(i => i.Id == row.InstansiId).Select(i => i.Zona).SingleAsync(cancel);
        return new(CollectionRules.VersiUsang, await db.NameAsync(row.DiubahOleh, cancel), row.DiubahUtc is { } utc ? new Common.WallClock(zona).Long(utc) : "-");
    }
}
