using Microsoft.EntityFrameworkCore;
using Siklus.App.Sop.Bindings.Periksa;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.Paraf;

/// <summary>What is typed beside a paraf.</summary>
public sealed class ParafIsian
{
    /// <summary>Remark, or null.</summary>
    public string? Catatan { get; set; }
}

/// <summary>
/// Paraf: somebody below the signatory has read the document ("Memberi Paraf (telah diperiksa)"). The document itself stays as it is and goes on as the step's output.
/// </summary>
public sealed class ParafKind(IsianStore drafts, NaskahMaker naskah, SiklusDb db) : IsianKind<ParafIsian>(drafts, naskah)
{
    /// <inheritdoc/>
    public override string Jenis => "paraf";

    /// <inheritdoc/>
    public override string Nama => "Paraf";

    /// <inheritdoc/>
    public override Task<FoundIsian<ParafIsian>> FindAsync(WorkContext work, CancellationToken cancel) => FindAfreshAsync(work, cancel);

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(ParafIsian isian, WorkContext work)
    {
        if (PeriksaKind.DraftOf(work) is null) yield return new WorkError("", "Naskah yang diparaf belum ada. Minta langkah sebelumnya ditarik kembali dan naskahnya dibuat.");
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<OutputRef>> ProduceAsync(WorkContext work, CancellationToken cancel)
    {
        var papers = PeriksaKind.DraftsOf(work);
        var ids = papers.Select(d => new NaskahId(d.Id)).ToList();
        var catatan = (await FindAsync(work, cancel)).Isian.Catatan;
        foreach (var found in await db.Set<Correspondence.Naskah>().Where(n => ids.Contains(n.Id)).ToListAsync(cancel))
            found.Initial(catatan, work.Actor.As(work.Jabatan!.Value), work.UtcNow);
        return [.. papers.Select(d => d with { Kode = work.OutputKode })];
    }

    /// <inheritdoc/>
    protected override Task<ParafIsian> BlankAsync(WorkContext work, CancellationToken cancel) => Task.FromResult(new ParafIsian());

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<NewNaskah>> ComposeAsync(ParafIsian isian, WorkContext work, CancellationToken cancel) => Task.FromResult<IReadOnlyList<NewNaskah>>([]);
}
