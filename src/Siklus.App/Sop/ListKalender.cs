using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Bindings.Rapat;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>Something with a day in a person's calendar.</summary>
/// <param name="Kunci">Lasting identity.</param>
/// <param name="Judul">What it is.</param>
/// <param name="Hari">The day.</param>
/// <param name="Mulai">When it begins on the office's clock; null for a whole day.</param>
/// <param name="Selesai">When it ends, or null.</param>
/// <param name="Tempat">Where, or null.</param>
/// <param name="Uraian">Further words, or null.</param>
public sealed record AcaraKalender(string Kunci, string Judul, DateOnly Hari, TimeOnly? Mulai, TimeOnly? Selesai, string? Tempat, string? Uraian);

/// <summary>What a person's calendar shows: the due days of open cases in which it is the person's turn, and the meetings of open cases to which the person belongs.</summary>
public sealed class ListKalender(SiklusDb db, CaseStore cases)
{
    /// <summary>All of them, by day.</summary>
    public async Task<IReadOnlyList<AcaraKalender>> RunAsync(Actor actor, CancellationToken cancel = default)
    {
        var posts = actor.Jabatan.Select(j => j.JabatanId).ToList();
        var turns = await db.Set<TugasRow>().AsNoTracking().Where(t => posts.Contains(t.JabatanId) && t.Tenggat != null && !t.Membantu && t.Peran != TugasPeran.Penjawab)
            .Select(t => t.PelaksanaanId).Distinct().ToListAsync(cancel);
        var open = await db.Set<PelaksanaanRow>().AsNoTracking().Where(p => p.DitutupPada == null).ToListAsync(cancel);
        var due = open.Where(p => turns.Contains(p.Id)).Select(p => new AcaraKalender($"tenggat-{p.Id.Value}", $"Tenggat: {p.Judul}", p.Tenggat!.Value, null, null, null, null));
        return [.. due.Concat(await MeetingsAsync(open, actor, cancel)).OrderBy(a => a.Hari).ThenBy(a => a.Mulai)];
    }

    private async Task<IReadOnlyList<AcaraKalender>> MeetingsAsync(IReadOnlyList<PelaksanaanRow> open, Actor actor, CancellationToken cancel)
    {
        var ids = open.Select(p => p.Id).ToList();
        var drafts = await db.Set<IsianRow>().AsNoTracking().Where(i => i.Jenis == RapatKind.Kode && ids.Contains(i.PelaksanaanId)).ToListAsync(cancel);
        var byId = await cases.ReadAsync([.. drafts.Select(d => d.PelaksanaanId)], cancel);
        var found = new List<AcaraKalender>();
        foreach (var draft in drafts)
        {
            if (JsonSerializer.Deserialize<RapatIsian>(draft.Isi, SiklusJson.Options) is not { Hari: { } day } meeting) continue;
            if (!byId.TryGetValue(draft.PelaksanaanId, out var loaded) || !Belongs(loaded.Case, draft.Tugas, meeting, actor)) continue;
            found.Add(new AcaraKalender(
                $"rapat-{draft.PelaksanaanId.Value}-{draft.Tugas}", $"Rapat: {meeting.Acara ?? loaded.Row.Perihal}", day, meeting.Mulai, meeting.Selesai, meeting.Tempat, loaded.Row.Judul));
        }
        return found;
    }

    /// <summary>Who holds the meeting, leads it, writes it down or is invited; not a meeting that a return has overtaken.</summary>
    private static bool Belongs(Pelaksanaan pelaksanaan, int tugas, RapatIsian meeting, Actor actor)
    {
        if (pelaksanaan.Tugas.FirstOrDefault(t => t.Nomor == tugas) is not { IsValid: true } task) return false;
        var posts = task.Pemegang.Concat(pelaksanaan.CounterpartsOf(tugas).SelectMany(t => t.Pemegang)).Select(j => j.Value).Concat(meeting.Undang);
        if (meeting.Pimpinan is { } lead) posts = posts.Append(lead);
        if (meeting.Pencatat is { } writer) posts = posts.Append(writer);
        return posts.Any(id => actor.Holds(new JabatanId(id)));
    }
}
