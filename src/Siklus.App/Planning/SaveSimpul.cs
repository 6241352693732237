using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>What is written about a node.</summary>
/// <param name="Kode">Code, unique in the tree.</param>
/// <param name="Uraian">Text.</param>
/// <param name="UnitId">The unit that answers for it.</param>
/// <param name="PemilikId">The post whose Perjanjian Kinerja carries it.</param>
/// <param name="Induk">The nodes above, the one under which it prints first.</param>
public sealed record SimpulIsian(string Kode, string Uraian, UnitId? UnitId, JabatanId? PemilikId, IReadOnlyList<SimpulId> Induk);

/// <summary>
/// Adds a node to a tree, or corrects it and hangs it elsewhere. Whoever hangs a node elsewhere raises the tree's Susunan: when two people do that at once, the later one looks again at the
/// tree as the other left it, so both changes stay and no circle closes unseen.
/// </summary>
public sealed class SaveSimpul(SiklusDb db, TimeProvider clock)
{
    private const int Attempts = 8;

    /// <summary>Adds a node and returns it.</summary>
    /// <exception cref="RuleViolationException">A code of <see cref="PohonRules"/> or <see cref="PlanningRules"/>.</exception>
    public async Task<SimpulId> AddAsync(PohonId pohonId, JenisSimpul jenis, SimpulIsian isian, CancellationToken cancel = default) => (await AddAllAsync(pohonId, jenis, [isian], cancel))[0];

    /// <summary>Adds nodes of one kind, all or none, and returns them in the order given.</summary>
    /// <exception cref="RuleViolationException">A code of <see cref="PohonRules"/> or <see cref="PlanningRules"/>.</exception>
    public async Task<IReadOnlyList<SimpulId>> AddAllAsync(PohonId pohonId, JenisSimpul jenis, IReadOnlyList<SimpulIsian> isian, CancellationToken cancel = default)
    {
        var ids = isian.Select(_ => new SimpulId(Ids.New(clock))).ToList();
        await SaveAsync(pohonId, semua =>
        {
            var last = semua.Values.Select(s => s.Urutan).DefaultIfEmpty().Max();
            foreach (var (one, i) in isian.Select((one, i) => (one, i)))
            {
                var made = new SimpulKinerja(ids[i], db.CurrentInstansi, pohonId, jenis, one.Kode, one.Uraian, last + 1 + i, one.UnitId, one.PemilikId);
                Check(made, one, semua);
                db.Add(made);
                semua.Add(made.Id, made);
            }
            return false;
        }, null, cancel);
        return ids;
    }

    /// <summary>Corrects a node.</summary>
    /// <param name="id">The node.</param>
    /// <param name="isian">What it becomes.</param>
    /// <param name="seenVersi">The version that the form showed.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <exception cref="RuleViolationException">A code of <see cref="PohonRules"/> or <see cref="PlanningRules"/>; <see cref="OrganisationRules.SudahBerubah"/>.</exception>
    public async Task RunAsync(SimpulId id, SimpulIsian isian, int seenVersi, CancellationToken cancel = default)
    {
        var pohonId = await db.Set<SimpulKinerja>().Where(s => s.Id == id).Select(s => (PohonId?)s.PohonId).FirstOrDefaultAsync(cancel) ?? throw new RuleViolationException(PohonRules.TidakAda);
        await SaveAsync(pohonId, semua =>
        {
            var node = semua.GetValueOrDefault(id) ?? throw new RuleViolationException(PohonRules.TidakAda);
            Stored.Require(node.Versi, seenVersi, ("kode", node.Kode), ("uraian", node.Uraian), ("di bawah", Codes(node, semua)));
            var before = node.Induk;
            if ((node.Kode, node.Uraian, node.UnitId, node.PemilikId) != (isian.Kode.Trim(), isian.Uraian.Trim(), isian.UnitId, isian.PemilikId))
                node.Correct(isian.Kode, isian.Uraian, isian.UnitId, isian.PemilikId);
            Check(node, isian, semua);
            return !before.SequenceEqual(node.Induk);
        }, id, cancel);
    }

    private static void Check(SimpulKinerja node, SimpulIsian isian, Dictionary<SimpulId, SimpulKinerja> semua)
    {
        if (semua.Values.FirstOrDefault(s => s.Id != node.Id && s.Kode == node.Kode) is { } other) throw new RuleViolationException(PohonRules.KodeDipakai, node.Kode, $"{TataPohon.Nama(other.Jenis)} {other.Uraian}");
        if (isian.Induk.Count == 0 && !TataPohon.MayStandAlone(node.Jenis)) throw new RuleViolationException(PohonRules.PerluInduk, TataPohon.Nama(node.Jenis));
        node.Hang(isian.Induk, semua);
    }

    private async Task SaveAsync(PohonId pohonId, Func<Dictionary<SimpulId, SimpulKinerja>, bool> change, SimpulId? id, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            // First what the others raise, then the nodes: whoever saves in between is noticed.
            var pohon = await db.Set<PohonKinerja>().FirstOrDefaultAsync(p => p.Id == pohonId, cancel) ?? throw new RuleViolationException(PohonRules.TidakAda);
            var semua = await db.Set<SimpulKinerja>().AsNoTracking().Where(s => s.PohonId == pohonId && s.Id != id).ToDictionaryAsync(s => s.Id, cancel);
            if (await db.Set<SimpulKinerja>().FirstOrDefaultAsync(s => s.Id == id, cancel) is { } node) semua.Add(node.Id, node);
            if (change(semua)) pohon.Rearrange();
            try
            {
                await db.SaveChangesAsync(cancel);
                return;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // Somebody hung a node elsewhere, took a code or removed a node meanwhile; the rules are asked again about what is stored now.
                db.ChangeTracker.Clear();
            }
        }
    }

    private static string Codes(SimpulKinerja node, Dictionary<SimpulId, SimpulKinerja> semua) => node.Induk.Count == 0 ? "paling atas" : string.Join(", ", node.Induk.Select(i => semua[i].Kode));
}
