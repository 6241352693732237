using Microsoft.AspNetCore.Mvc;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>Writes a note into the history of a case.</summary>
public sealed class AddNoteModel : CasePage
{
    [BindProperty]
    public string? Catatan { get; set; }

    /// <summary>Why no note can be written; null when one can.</summary>
    public string? Locked => Case.IsClosed ? WhyNot((p, c) => p.AddNote(c, App.Sop.Rehearsal.AnyReason)) : null;

    public Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Catatan)) throw new RuleViolationException(App.Sop.CaseRules.CatatanKosong);
        return ActAsync(() => Actor.Jabatan[0].JabatanId, (p, c) => p.AddNote(c, Catatan), () => CaseUrl, () => "Catatan tersimpan pada riwayat.");
    }

    public override string FieldOf(string code) => code is App.Sop.CaseRules.CatatanKosong ? nameof(Catatan) : "";
}
