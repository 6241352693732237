using Microsoft.AspNetCore.Mvc;
using Siklus.App.Sop;
using Siklus.Domain.Sop;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>Lets the case go on without a member of a step, or without a counterpart's act.</summary>
public sealed class ReleaseModel : TaskPage
{
    [BindProperty]
    public string? Alasan { get; set; }

    public bool OfCounterpart => Tugas.Peran == TugasPeran.Pihak;

    public string Verb => OfCounterpart ? "Tutup tanpa tindakan" : "Tutup tanpa laporan";

    /// <summary>Why it can't be closed; null when it can.</summary>
    public string? Locked => Acts.Release is null ? WhyNot((p, c) => p.Release(c, Nomor, Rehearsal.AnyReason, Names.Superiors)) : null;

    public Task<IActionResult> OnPostAsync() => ActAsync(
        () => Acts.Release, (p, c) => p.Release(c, Nomor, Alasan ?? "", Names.Superiors), () => CaseUrl, () => $"Tugas {Owner} ditutup; pelaksanaan tidak lagi menunggunya.");
}
