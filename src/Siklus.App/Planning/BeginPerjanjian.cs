using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>
/// Begins the Perjanjian Kinerja of every post that owns a node and has none for the year (the chain Camat–Bupati, Sekretaris and Kasi–Camat, Kasubbag–Sekretaris, staff–superior;
/// PermenPAN-RB 53/2014), with targets and pagu of the documents above.
/// </summary>
public sealed class BeginPerjanjian(SiklusDb db, ListDokumen list, BeginDokumen begin, CopyDown copy, OfficeNames names, InstansiScope scope)
{
    /// <summary>Begins them, all or none.</summary>
    /// <returns>How many were begun.</returns>
    /// <exception cref="RuleViolationException">A code of <see cref="DokumenRules"/> or <see cref="PlanningRules"/>.</exception>
    public async Task<int> RunAsync(int tahun, CancellationToken cancel = default)
    {
        var daftar = await list.RunAsync(tahun, cancel) ?? throw new RuleViolationException(DokumenRules.TanpaPohon, tahun);
        var posts = daftar.Tempat.Where(t => t is { Jenis: JenisDokumen.PerjanjianKinerja, Dokumen: null }).Select(t => t.PihakPertama).OfType<JabatanId>().ToList();
        var instansi = await db.Set<Instansi>().AsNoTracking().SingleAsync(i => i.Id == scope.Current, cancel);
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        foreach (var post in posts)
        {
            var id = await begin.RunAsync(new DokumenBaru(JenisDokumen.PerjanjianKinerja, tahun, post, names.PihakKeduaOf(post, instansi)), cancel);
            await copy.FillAsync(id, tahun, cancel);
        }
        await together.CommitAsync(cancel);
        return posts.Count;
    }
}
