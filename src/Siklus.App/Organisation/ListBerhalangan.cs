using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>Who stands in for a post during an absence.</summary>
/// <param name="PenugasanId">The penugasan that says so.</param>
/// <param name="JabatanId">The post.</param>
/// <param name="PegawaiId">Who stands in.</param>
public sealed record Pengganti(PenugasanId PenugasanId, JabatanId JabatanId, PegawaiId PegawaiId);

/// <summary>An absence as it was recorded.</summary>
/// <param name="PegawaiId">Who is away.</param>
/// <param name="Isi">Reason, days and order.</param>
/// <param name="Sendiri">The absent person recorded it; else the office's administration did.</param>
/// <param name="Versi">Raised with every change.</param>
/// <param name="Pengganti">Who stands in for which post.</param>
public sealed record Ketidakhadiran(PegawaiId PegawaiId, IsiBerhalangan Isi, bool Sendiri, int Versi, IReadOnlyList<Pengganti> Pengganti)
{
    /// <summary>It has begun and is not over.</summary>
    public bool IsRunningOn(DateOnly hari) => Isi.Mulai <= hari && hari <= Isi.Selesai;
}

/// <summary>Absences of the office; an office has some hundred penugasan, so all are read.</summary>
public sealed class ListBerhalangan(SiklusDb db, OfficeNames names)
{
    /// <summary>Those that end on <paramref name="since"/> or later, by first day.</summary>
    public async Task<IReadOnlyList<Ketidakhadiran>> RunAsync(DateOnly since, CancellationToken cancel = default)
    {
        var all = await db.Set<Penugasan>().AsNoTracking().ToListAsync(cancel);
        return
        [
            .. all.Where(p => p is { Kapasitas: Kapasitas.Plh, Sebab: not null, Selesai: not null } && p.Selesai >= since && AbsentOf(p, all) is not null)
                .GroupBy(p => (Absent: AbsentOf(p, all)!.Value, p.Mulai, Selesai: p.Selesai!.Value, p.Sebab, p.NomorSk, p.TanggalSk, Sendiri: p.DilimpahkanOleh is not null))
                .Select(g => new Ketidakhadiran(
                    g.Key.Absent, new IsiBerhalangan(g.Key.Sebab!, g.Key.Mulai, g.Key.Selesai, g.Key.NomorSk ?? "", g.Key.TanggalSk), g.Key.Sendiri, g.Sum(p => p.Versi),
                    [.. g.Select(p => new Pengganti(p.Id, p.JabatanId, p.PegawaiId))]))
                .OrderBy(k => k.Isi.Mulai).ThenBy(k => k.Isi.Selesai),
        ];
    }

    /// <summary>Of these, the ones of people whose superior post the actor holds.</summary>
    public async Task<IReadOnlyList<Ketidakhadiran>> OfSubordinatesAsync(IReadOnlyList<Ketidakhadiran> all, Actor actor, CancellationToken cancel = default)
    {
        await names.LoadAsync(cancel);
        var superiors = names.Superiors;
        return [.. all.Where(k => k.PegawaiId != actor.PegawaiId && k.Pengganti.Any(p => superiors.TryGetValue(p.JabatanId, out var atasan) && actor.Holds(atasan)))];
    }

    private static PegawaiId? AbsentOf(Penugasan plh, List<Penugasan> all) => plh.DilimpahkanOleh
        ?? all.Where(p => p.JabatanId == plh.JabatanId && p.Kapasitas != Kapasitas.Plh && p.Mulai <= plh.Selesai && (p.Selesai is null || p.Selesai >= plh.Mulai))
            .OrderByDescending(p => p.Kapasitas).ThenByDescending(p => p.Mulai).FirstOrDefault()?.PegawaiId;
}
