using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>Moves a node one place up or down among those that print below the same node.</summary>
public sealed class PlaceSimpul(SiklusDb db)
{
    private const int Attempts = 8;

    /// <summary>Moves it; the first goes no further up, the last no further down.</summary>
    /// <exception cref="RuleViolationException"><see cref="PohonRules.TidakAda"/>.</exception>
    public async Task RunAsync(SimpulId id, bool naik, CancellationToken cancel = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            var node = await db.Set<SimpulKinerja>().FirstOrDefaultAsync(s => s.Id == id, cancel) ?? throw new RuleViolationException(PohonRules.TidakAda);
            var siblings = (await db.Set<SimpulKinerja>().Where(s => s.PohonId == node.PohonId).ToListAsync(cancel))
                .Where(s => s.Induk.Take(1).SequenceEqual(node.Induk.Take(1))).OrderBy(s => s.Urutan).ThenBy(s => s.Kode, StringComparer.Ordinal).ToList();
            var (place, last) = (siblings.IndexOf(node), -1);
            // Their places as they are, but none twice.
            var places = siblings.Select(s => last = Math.Max(s.Urutan, last + 1)).ToList();
            var other = naik ? place - 1 : place + 1;
            if (other < 0 || other >= siblings.Count) return;
            (siblings[place], siblings[other]) = (siblings[other], siblings[place]);
            foreach (var (sibling, urutan) in siblings.Zip(places)) sibling.Place(urutan);
            try
            {
                await db.SaveChangesAsync(cancel);
                return;
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
