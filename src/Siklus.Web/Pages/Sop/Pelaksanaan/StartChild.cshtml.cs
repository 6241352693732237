using Microsoft.AspNetCore.Mvc;
using Siklus.App.Sop;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>The SOP that a step refers to: begins it as a child case when the office has it, or says how the step is done without.</summary>
public sealed class StartChildModel(StartAnak start, SopLibrary library) : TaskPage
{
    private static readonly PelaksanaanId Any = new(Guid.AllBitsSet);

    /// <summary>The office's version of the SOP; null when it has none.</summary>
    public SopVersiRow? Version { get; private set; }

    /// <summary>The office had it and withdrew it.</summary>
    public bool Withdrawn { get; private set; }

    /// <summary>Why it can't be begun; null when it can.</summary>
    public string? Locked => WhyNot((p, c) => p.StartChild(c, Nomor, Any));

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync()) return NotFound();
        var jabatan = Rehearsal.Allows((p, c) => p.StartChild(c, Nomor, Any)) ?? Actor.Jabatan[0].JabatanId;
        var parent = await start.RunAsync(new Command(CaseId, CommandId, SeenNomor, jabatan), Actor, Nomor, Cancel);
        return Done($"/pelaksanaan/{parent.Case.Anak.Last(a => a.Tugas == Nomor).Id.Value}", "Pelaksanaan SOP terkait dimulai.");
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync() || Langkah.SopTerkait is not { } kode) return false;
        Version = await library.NewestAsync(kode, Cancel);
        Withdrawn = Version is not null && await library.WithdrawalAsync(Version.Id, Cancel) is not null;
        return true;
    }
}
