using Microsoft.AspNetCore.Mvc;
using Siklus.App.Sop;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>Gives an open task to another post.</summary>
public sealed class ReassignModel : TaskPage
{
    [BindProperty]
    public Guid? Kepada { get; set; }

    [BindProperty]
    public string? Alasan { get; set; }

    public IReadOnlyList<Choice> Targets =>
        [.. Acts.ReassignTargets.Select(j => new Choice($"{j.Value}", Names.Of(j), Names.HolderOf(j)?.Nama ?? "belum ada pemegang"))];

    /// <summary>Why it can't be given away; null when it can.</summary>
    public string? Locked => Acts.Reassign is not null ? null
        : WhyNot((p, c) => p.Reassign(c, Nomor, Names.Superiors.GetValueOrDefault(Actor.Jabatan[0].JabatanId), Rehearsal.AnyReason, Names.Superiors)) ?? "Tidak ada jabatan lain yang dapat menerima tugas ini.";

    public override string FieldOf(string code) => code is SopRules.ReassignTarget or SopRules.AlreadyMember ? nameof(Kepada) : base.FieldOf(code);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Kepada is not { } chosen)
        {
            ModelState.AddModelError(nameof(Kepada), "Pilih jabatan yang menerima tugas ini.");
            if (!await LoadAsync()) return NotFound();
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        var kepada = new JabatanId(chosen);
        return await ActAsync(
            () => Rehearsal.Allows((p, c) => p.Reassign(c, Nomor, kepada, Rehearsal.AnyReason, Names.Superiors)),
            (p, c) => p.Reassign(c, Nomor, kepada, Alasan ?? "", Names.Superiors), () => CaseUrl, () => $"Tugas {What} dialihkan kepada {Names.Of(kepada)}.");
    }
}
