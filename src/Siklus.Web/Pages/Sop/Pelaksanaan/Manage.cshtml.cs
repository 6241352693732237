using Microsoft.AspNetCore.Mvc;
using Siklus.App.Sop;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>Governs a whole case: pause and resume here; members and cancellation on pages of their own.</summary>
public sealed class ManageModel : CasePage
{
    [BindProperty]
    public string? Alasan { get; set; }

    public JabatanId? MayPause { get; private set; }

    public JabatanId? MayResume { get; private set; }

    public JabatanId? MayCancel { get; private set; }

    /// <summary>Columns of the sheet with their posts, and whether this person may change them.</summary>
    public IReadOnlyList<(Kolom Kolom, IReadOnlyList<JabatanId> Posts, bool Changeable)> Columns { get; private set; } = [];

    /// <summary>Nothing here is for this person.</summary>
    public bool Nothing => MayPause is null && MayResume is null && MayCancel is null && Columns.All(c => !c.Changeable);

    /// <summary>Why there is nothing to do here.</summary>
    public string NotYours => Case.IsClosed
        ? "Pelaksanaan ini sudah ditutup dan tidak dapat diubah lagi. Perbaikan dibuat sebagai pelaksanaan koreksi."
        : $"Pelaksanaan ini dikelola oleh {Names.Of(Case.Pemulai.JabatanId)} yang memulainya, dan oleh atasannya.";

    public override string FieldOf(string code) => code is SopRules.ReasonNeeded ? nameof(Alasan) : "";

    public Task<IActionResult> OnPostJedaAsync() => ActAsync(
        () => MayPause, (p, c) => p.Pause(c, Alasan ?? "", Names.Superiors), () => CaseUrl, () => "Pelaksanaan dijeda; waktu tidak dihitung sampai dilanjutkan.");

    public Task<IActionResult> OnPostLanjutkanAsync() => ActAsync(
        () => MayResume, (p, c) => p.Resume(c, Names.Superiors, Alasan), () => CaseUrl, () => "Pelaksanaan dilanjutkan.");

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        MayPause = Rehearsal.Allows((p, c) => p.Pause(c, Rehearsal.AnyReason, Names.Superiors));
        MayResume = Rehearsal.Allows((p, c) => p.Resume(c, Names.Superiors));
        MayCancel = Rehearsal.Allows((p, c) => p.Cancel(c, Rehearsal.AnyReason, Names.Superiors));
        Columns = [.. Case.Sop.Kolom.Select(k => (k, Case.Pengikatan.Of(k.Kode), MemberActs.May(Rehearsal, k.Kode, Names.Superiors)))];
        return true;
    }
}
