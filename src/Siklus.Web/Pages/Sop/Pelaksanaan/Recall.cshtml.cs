using Microsoft.AspNetCore.Mvc;
using Siklus.App.Sop;
using Siklus.App.Sop.Bindings;
using Siklus.Domain.Sop;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>Takes a finished task back while nobody of the next step has picked up.</summary>
public sealed class RecallModel : TaskPage
{
    [BindProperty]
    public string? Alasan { get; set; }

    /// <summary>Why it can't be taken back; null when it can.</summary>
    public string? Locked => Acts.Recall is null ? WhyNot((p, c) => p.Recall(c, Nomor, Rehearsal.AnyReason)) : null;

    public Task<IActionResult> OnPostAsync() => ActAsync(
        () => Acts.Recall, (p, c) => p.Recall(c, Nomor, Alasan ?? ""),
        () => Kerja.WorkPage.UrlOf(Id, OpenWork.KindsOf(Case, Tugas)[0].Jenis, Nomor), () => $"Tugas {What} sudah kembali kepada Anda.");
}
