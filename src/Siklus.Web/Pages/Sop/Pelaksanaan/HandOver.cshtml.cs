using Microsoft.AspNetCore.Mvc;
using Siklus.App.Sop;
using Siklus.App.Sop.Bindings;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>Hands the mended work over once more to the counterparts that did not agree.</summary>
public sealed class HandOverModel(FinishWork finish) : TaskPage
{
    [BindProperty]
    public string? Alasan { get; set; }

    /// <summary>Who did not agree.</summary>
    public IReadOnlyList<Domain.Sop.Tugas> Refusing => [.. Case.CounterpartsOf(Nomor).Where(t => t.Setuju == false)];

    /// <summary>Why it can't be handed over; null when it can.</summary>
    public string? Locked => Acts.HandOverAgain is null ? WhyNot((p, c) => p.HandOver(c, Nomor)) ?? "Tidak ada pihak yang menolak." : null;

    /// <summary>The page where the work is mended first.</summary>
    public string WorkUrl => Kerja.WorkPage.UrlOf(Id, OpenWork.KindsOf(Case, Tugas)[0].Jenis, Nomor);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync()) return NotFound();
        var command = new Command(CaseId, CommandId, SeenNomor, Acts.HandOverAgain ?? Actor.Jabatan[0].JabatanId);
        await finish.HandOverAsync(command, Actor, Nomor, Alasan, Cancel);
        return Done(TaskUrl, "Hasil perbaikan sudah diserahkan lagi.");
    }
}
