using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>Sets up a unit, corrects it, or closes it from a day on. Nothing that was used is ever removed.</summary>
public sealed class SaveUnit(SiklusDb db, InstansiScope scope, TimeProvider clock)
{
    /// <summary>Saves it.</summary>
    /// <param name="id">The unit, or null for a new one.</param>
    /// <param name="nama">Name.</param>
    /// <param name="induk">The unit that was around it at first, or null; of a unit that has moved it is not corrected.</param>
    /// <param name="mulai">First day, or null.</param>
    /// <param name="selesai">Last day, or null while it lasts.</param>
    /// <param name="seenVersi">The version that the form showed.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <exception cref="RuleViolationException">A code of <see cref="OrganisationRules"/>.</exception>
    public async Task RunAsync(UnitId? id, string nama, UnitId? induk, DateOnly? mulai, DateOnly? selesai, int seenVersi, CancellationToken cancel = default)
    {
        var semua = await db.Set<Unit>().ToListAsync(cancel);
        if (induk is not null && semua.TrueForAll(u => u.Id != induk)) throw new RuleViolationException(OrganisationRules.TidakAda);
        Unit unit;
        if (id is null)
        {
            db.Add(unit = new Unit(new UnitId(Ids.New(clock)), scope.Current, nama, induk, semua.Select(u => u.Urutan).DefaultIfEmpty().Max() + 1, mulai));
        }
        else
        {
            unit = semua.Find(u => u.Id == id) ?? throw new RuleViolationException(OrganisationRules.TidakAda);
            Stored.Require(unit.Versi, seenVersi, ("nama", unit.Nama), ("mulai", unit.Mulai), ("selesai", unit.Selesai));
            unit.Correct(nama, unit.Pindah.Count > 0 ? unit.IndukId : induk, mulai, semua);
        }
        if (unit.Selesai != selesai) unit.Close(selesai);
        if (selesai is { } last && await StillUsedAsync(unit, semua, last, cancel) is { } user) throw new RuleViolationException(OrganisationRules.MasihDipakai, unit.Nama, user);
        await db.SaveChangesAsync(cancel);
    }

    private async Task<string?> StillUsedAsync(Unit unit, List<Unit> semua, DateOnly last, CancellationToken cancel)
    {
        var posts = await db.Set<Jabatan>().AsNoTracking().Where(j => j.UnitId == unit.Id && (j.Selesai == null || j.Selesai > last)).Select(j => j.Nama).ToListAsync(cancel);
        var below = semua.Where(u => (u.Selesai is null || u.Selesai > last) && (u.IndukOn(last.AddDays(1)) == unit.Id || u.Pindah.Any(p => p.Mulai > last && p.IndukId == unit.Id))).Select(u => u.Nama);
        return posts.Concat(below).ToList() is { Count: > 0 } users ? $"{Indonesian.List(users)} masih berlaku sesudah hari itu" : null;
    }
}

/// <summary>Moves a unit into another from a day on; where it was before stays readable.</summary>
public sealed class MoveUnit(SiklusDb db)
{
    /// <summary>Moves it and saves.</summary>
    /// <param name="id">The unit.</param>
    /// <param name="induk">The unit to move into, or null for the top.</param>
    /// <param name="mulai">First day there.</param>
    /// <param name="seenVersi">The version that the form showed.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <exception cref="RuleViolationException">A code of <see cref="OrganisationRules"/>.</exception>
    public Task RunAsync(UnitId id, UnitId? induk, DateOnly mulai, int seenVersi, CancellationToken cancel = default) => ChangeAsync(id, _ => induk, mulai, seenVersi, cancel);

    /// <summary>Takes the move of <paramref name="mulai"/> back, as if it had never been recorded.</summary>
    /// <exception cref="RuleViolationException">A code of <see cref="OrganisationRules"/>.</exception>
    public Task TakeBackAsync(UnitId id, DateOnly mulai, int seenVersi, CancellationToken cancel = default) =>
        ChangeAsync(id, unit => unit.IndukOn(mulai.AddDays(-1)), mulai, seenVersi, cancel);

    private async Task ChangeAsync(UnitId id, Func<Unit, UnitId?> tujuan, DateOnly mulai, int seenVersi, CancellationToken cancel)
    {
        var semua = await db.Set<Unit>().ToListAsync(cancel);
        var unit = semua.Find(u => u.Id == id) ?? throw new RuleViolationException(OrganisationRules.TidakAda);
        Stored.Require(unit.Versi, seenVersi, ("nama", unit.Nama), ("mulai", unit.Mulai), ("selesai", unit.Selesai));
        var induk = tujuan(unit);
        if (induk is not null && semua.TrueForAll(u => u.Id != induk)) throw new RuleViolationException(OrganisationRules.TidakAda);
        unit.Move(induk, mulai, semua);
        await db.SaveChangesAsync(cancel);
    }
}
