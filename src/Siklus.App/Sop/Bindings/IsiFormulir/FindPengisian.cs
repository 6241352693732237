using Microsoft.EntityFrameworkCore;
using Siklus.App.Audit;
using Siklus.App.Organisation;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.IsiFormulir;

/// <summary>The open step in which a unit fills in its form of a quarter.</summary>
/// <param name="PelaksanaanId">The case.</param>
/// <param name="Tugas">Number of the task in it.</param>
/// <param name="Jabatan">The post for which the actor may take a form in, or null when it is not the actor's business.</param>
public sealed record Pengisian(PelaksanaanId PelaksanaanId, int Tugas, JabatanId? Jabatan)
{
    /// <summary>Address of the entry table.</summary>
    public string Url => $"/pelaksanaan/{PelaksanaanId.Value}/kerja/isi-formulir/{Tugas}";
}

/// <summary>
/// Looks for the open step in which a unit fills in its form, so that a form is taken in without anybody knowing the case. A form may be taken in by whoever holds a post
/// of the unit, and on its behalf by whoever has another part in the case (Sekretariat, tim); never while no such step is open, because then the quarter is not asked for or is being checked.
/// </summary>
public sealed class FindPengisian(SiklusDb db, CaseStore cases, OfficeNames names, Acting acting)
{
    /// <summary>The step, or null when none is open.</summary>
    public async Task<Pengisian?> RunAsync(UnitId unit, int tahun, Tribulan tribulan, Actor actor, CancellationToken cancel = default)
    {
        await names.LoadAsync(cancel);
        var isLast = tribulan.Nomor == 4;
        var running = await db.Set<PelaksanaanRow>().AsNoTracking()
            .Where(p => p.Tahun == tahun && p.Status == StatusPelaksanaan.Berjalan && (p.Tribulan == tribulan || (isLast && p.Tribulan == null))).OrderBy(p => p.DimulaiPada).ToListAsync(cancel);
        await foreach (var (row, pelaksanaan) in cases.ReadAsync(running, cancel))
        {
            var task = pelaksanaan.Tugas.FirstOrDefault(t => t is { IsOpen: true, Peran: TugasPeran.Pelaksana } && t.Pemegang.Any(j => names.UnitOf(j) == unit)
                && OpenWork.KindsOf(pelaksanaan, t).Any(k => k.Jenis == "isi-formulir"));
            if (task is not null) return new Pengisian(row.Id, task.Nomor, PostOf(actor, unit, pelaksanaan, task));
        }
        return null;
    }

    /// <summary>Who takes the form in.</summary>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.FormulirTidakTerbuka"/>, <see cref="SopRules.NotInvolved"/>.</exception>
    public async Task<Pelaku> RequireAsync(UnitId unit, string namaUnit, int tahun, Tribulan tribulan, Actor actor, CancellationToken cancel = default)
    {
        if (await RunAsync(unit, tahun, tribulan, actor, cancel) is not { } open) throw new RuleViolationException(CollectionRules.FormulirTidakTerbuka, namaUnit, new Periode(tahun, tribulan));
        var who = actor.As(open.Jabatan ?? throw new RuleViolationException(SopRules.NotInvolved, actor.Nama));
        acting.Enter(who);
        return who;
    }

    private static JabatanId? PostOf(Actor actor, UnitId unit, Pelaksanaan pelaksanaan, Tugas task)
    {
        // Other units fill in forms of their own in the same step; that makes this one no business of theirs.
        var fillers = pelaksanaan.Sop.LangkahKe(task.Urutan).Penanggung;
        var others = pelaksanaan.Pengikatan.Ikatan.Where(i => i.Kolom != fillers).SelectMany(i => i.Jabatan).ToHashSet();
        return (actor.Jabatan.FirstOrDefault(j => j.UnitId == unit) ?? actor.Jabatan.FirstOrDefault(j => others.Contains(j.JabatanId)))?.JabatanId;
    }
}
