using Microsoft.AspNetCore.Mvc;
using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Bindings.TandaTangan;
using Siklus.Domain.Sop;

namespace Siklus.Web.Pages.Sop.Kerja.TandaTangan;

/// <summary>A document is issued, signed on paper, and its copy kept.</summary>
public sealed class IndexModel(TandaTanganKind kind) : FilesPage<TandaTanganIsian>(kind)
{
    /// <summary>The document as it came, or null.</summary>
    public App.Correspondence.Naskah? Draft { get; private set; }

    /// <summary>The document as issued for signing, or null before that.</summary>
    public OutputRef? Issued => TandaTanganKind.IssuedOf(Work);

    /// <summary>It carries its signature already.</summary>
    public bool IsSigned { get; private set; }

    public override IReadOnlyList<IBerberkas> FileRows => [Isian];

    /// <summary>Issues the document with the signature block.</summary>
    public async Task<IActionResult> OnPostTerbitkanAsync()
    {
        if (!await OpenAsync()) return NotFound();
        await Service<IssueNaskah>().RunAsync(Command(), Actor, Tugas, Jenis, work => kind.ComposeSignableAsync(work, Cancel), Cancel);
        return Done(WorkUrl, "Naskah diterbitkan. Cetak, tandatangani, lalu unggah salinannya.");
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        Draft = await FindDraftAsync();
        IsSigned = Draft is not null && await kind.IsSignedAsync(Work, Cancel);
        return true;
    }
}
