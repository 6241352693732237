using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>Removes a node that nothing uses.</summary>
public sealed class RemoveSimpul(SiklusDb db, FindPemakaian find)
{
    /// <summary>Removes it.</summary>
    /// <exception cref="RuleViolationException"><see cref="PohonRules.TidakAda"/>, <see cref="PohonRules.MasihDipakai"/>.</exception>
    public async Task RunAsync(SimpulId id, CancellationToken cancel = default)
    {
        var node = await db.Set<SimpulKinerja>().FirstOrDefaultAsync(s => s.Id == id, cancel) ?? throw new RuleViolationException(PohonRules.TidakAda);
        var nama = $"{TataPohon.Nama(node.Jenis)} {node.Kode}";
        await RemovalOf.UnusedAsync(db, node, nama, () => find.RunAsync(id, cancel), cancel);
    }
}

/// <summary>Removes an indikator that nothing uses.</summary>
public sealed class RemoveIndikator(SiklusDb db, FindPemakaian find)
{
    /// <summary>Removes it.</summary>
    /// <exception cref="RuleViolationException"><see cref="PohonRules.TidakAda"/>, <see cref="PohonRules.MasihDipakai"/>.</exception>
    public async Task RunAsync(IndikatorId id, CancellationToken cancel = default)
    {
        var indikator = await db.Set<Indikator>().FirstOrDefaultAsync(i => i.Id == id, cancel) ?? throw new RuleViolationException(PohonRules.TidakAda);
        await RemovalOf.UnusedAsync(db, indikator, $"indikator {indikator.Kode}", () => find.RunAsync(id, cancel), cancel);
    }
}

/// <summary>Removing what nothing uses; the references of the database hold even when somebody begins to use it at the same moment.</summary>
internal static class RemovalOf
{
    public static async Task UnusedAsync(SiklusDb db, object row, string nama, Func<Task<IReadOnlyList<Pemakaian>>> find, CancellationToken cancel)
    {
        Refuse(nama, await find());
        db.Remove(row);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            Refuse(nama, await find());
            throw;
        }
    }

    private static void Refuse(string nama, IReadOnlyList<Pemakaian> uses)
    {
        if (uses.Count == 0) return;
        var first = uses.Take(5).Select(u => u.Nama).ToList();
        if (uses.Count > 5) first.Add($"{uses.Count - 5} lainnya");
        throw new RuleViolationException(PohonRules.MasihDipakai, char.ToUpperInvariant(nama[0]) + nama[1..], Indonesian.List(first));
    }
}
