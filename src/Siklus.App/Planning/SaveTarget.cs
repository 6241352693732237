using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>A cell of the targets' grid as it came back.</summary>
/// <param name="Indikator">Its row.</param>
/// <param name="Tahun">Year.</param>
/// <param name="Tribulan">Quarter, or null for the year.</param>
/// <param name="Dilihat">What the form showed.</param>
/// <param name="Diketik">What it says now.</param>
public sealed record SelTarget(IndikatorId Indikator, int Tahun, int? Tribulan, string? Dilihat, string? Diketik)
{
    /// <summary>Its key in forms.</summary>
    public string Kunci => KunciOf(Indikator, Tahun, Tribulan);

    /// <summary>Key of a cell in forms.</summary>
    public static string KunciOf(IndikatorId indikator, int tahun, int? tribulan) => $"{indikator.Value:N}-{tahun}-{tribulan ?? 0}";
}

/// <summary>
/// Saves a grid of targets. Only cells that were typed into are written; one that somebody else changed meanwhile is left and shown with both values, so two people in different rows lose nothing.
/// </summary>
public sealed class SaveTarget(SiklusDb db, TimeProvider clock)
{
    private const int MostAttempts = 5;

    /// <summary>Saves what is understood.</summary>
    /// <exception cref="RuleViolationException"><see cref="DokumenRules.TidakAda"/>, <see cref="PlanningRules.DokumenTerkunci"/>.</exception>
    public async Task<HasilIsian> RunAsync(DokumenRencanaId id, IReadOnlyList<SelTarget> cells, CancellationToken cancel = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(id, cells, cancel);
            }
            catch (DbUpdateException) when (attempt < MostAttempts)
            {
                // Somebody saved between our reading and our writing: read again, and compare again.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<HasilIsian> TryAsync(DokumenRencanaId id, IReadOnlyList<SelTarget> cells, CancellationToken cancel)
    {
        var dokumen = await db.OpenDokumenAsync(id, cancel);
        var pohon = await db.Set<PohonKinerja>().SingleAsync(p => p.Id == dokumen.PohonId, cancel);
        var wanted = cells.Where(c => dokumen.Covers(c.Tahun, pohon) && (c.Diketik?.Trim() ?? "") != (c.Dilihat?.Trim() ?? "")).ToList();
        var ids = wanted.Select(c => c.Indikator).Distinct().ToList();
        var indikator = await db.Set<Indikator>().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, cancel);
        var stored = (await db.Set<Target>().Where(t => t.DokumenId == id && ids.Contains(t.IndikatorId)).ToListAsync(cancel)).ToDictionary(t => (t.IndikatorId, t.Tahun, t.Tribulan));
        var (changed, refused, collided) = (0, new List<SelDitolak>(), new List<SelBertabrakan>());
        foreach (var cell in wanted)
        {
            if (!indikator.TryGetValue(cell.Indikator, out var one)) throw new RuleViolationException(DokumenRules.TidakAda);
            var definisi = TeksTarget.DefinisiOf(one, cell.Tahun);
            var old = stored.GetValueOrDefault((cell.Indikator, cell.Tahun, cell.Tribulan));
            var read = TeksTarget.Read(definisi, cell.Diketik);
            if (read.Salah is { } salah) refused.Add(new(cell.Kunci, salah));
            else if (Equals(read.Nilai, old?.Nilai)) continue;
            else if (!Equals(TeksTarget.Read(definisi, cell.Dilihat).Nilai, old?.Nilai)) collided.Add(new(cell.Kunci, old?.Nilai.Tampil, cell.Diketik?.Trim()));
            else
            {
                Write(dokumen, one, cell, old, read.Nilai);
                changed++;
            }
        }
        if (changed > 0) dokumen.NoteChange();
        await db.SaveChangesAsync(cancel);
        return new HasilIsian(changed, refused, collided);
    }

    private void Write(DokumenRencana dokumen, Indikator indikator, SelTarget cell, Target? old, NilaiTarget? nilai)
    {
        if (nilai is null) db.Remove(old!);
        else if (old is not null) old.Change(dokumen, indikator, nilai);
        else db.Add(new Target(new TargetId(Ids.New(clock)), indikator, dokumen, new Periode(cell.Tahun, cell.Tribulan is { } n ? new Tribulan(n) : null), nilai));
    }
}

/// <summary>Ways to a document that every use case of documents takes.</summary>
internal static class DokumenQueries
{
    /// <summary>The document, tracked.</summary>
    /// <exception cref="RuleViolationException"><see cref="DokumenRules.TidakAda"/>.</exception>
    public static async Task<DokumenRencana> DokumenAsync(this SiklusDb db, DokumenRencanaId id, CancellationToken cancel) =>
        await db.Set<DokumenRencana>().FirstOrDefaultAsync(d => d.Id == id, cancel) ?? throw new RuleViolationException(DokumenRules.TidakAda);

    /// <summary>The document, tracked and still open.</summary>
    /// <exception cref="RuleViolationException"><see cref="DokumenRules.TidakAda"/>, <see cref="PlanningRules.DokumenTerkunci"/>.</exception>
    public static async Task<DokumenRencana> OpenDokumenAsync(this SiklusDb db, DokumenRencanaId id, CancellationToken cancel)
    {
        var dokumen = await db.DokumenAsync(id, cancel);
        dokumen.RequireOpen();
        return dokumen;
    }
}
