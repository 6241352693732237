using Microsoft.AspNetCore.Mvc;
using Siklus.App.Sop;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>Ends a case before its last step. It can't be undone.</summary>
public sealed class CancelModel : CasePage
{
    [BindProperty]
    public string? Alasan { get; set; }

    /// <summary>Why it can't be cancelled; null when it can.</summary>
    public string? Locked => Post is null ? WhyNot((p, c) => p.Cancel(c, Rehearsal.AnyReason, Names.Superiors)) : null;

    private JabatanId? Post => Rehearsal.Allows((p, c) => p.Cancel(c, Rehearsal.AnyReason, Names.Superiors));

    public override string FieldOf(string code) => code is SopRules.ReasonNeeded ? nameof(Alasan) : "";

    public Task<IActionResult> OnPostAsync() => ActAsync(
        () => Post, (p, c) => p.Cancel(c, Alasan ?? "", Names.Superiors), () => CaseUrl, () => "Pelaksanaan dibatalkan.");
}
