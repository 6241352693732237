using Microsoft.AspNetCore.Mvc;
using Siklus.App.Sop;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>Asks a post something about a case or one of its open tasks; the case goes its way meanwhile.</summary>
public sealed class AskModel : CasePage
{
    [BindProperty]
    public Guid? Kepada { get; set; }

    [BindProperty(SupportsGet = true, Name = "tugas")]
    public int? Tugas { get; set; }

    [BindProperty]
    public string? Isi { get; set; }

    public IReadOnlyList<Choice> Posts =>
        [.. Names.Jabatan.Where(j => !Actor.Holds(j.Id)).Select(j => new Choice($"{j.Id.Value}", $"{j.Nama}{(Names.HolderOf(j.Id) is { } holder ? $" ({holder.Nama})" : ", belum ada pemegang")}"))];

    public IReadOnlyList<Choice> Tasks =>
        [.. Case.Tugas.Where(t => t.IsOpen).Select(t => new Choice($"{t.Nomor}", $"Tugas {new TaskWords(Case).Of(t.Nomor)}, {Names.Short(t.Pemegang)}"))];

    /// <summary>Why nothing can be asked; null when it can.</summary>
    public string? Locked => Case.IsClosed ? WhyNot((p, c) => p.AddNote(c, Rehearsal.AnyReason)) : null;

    public Task<IActionResult> OnPostAsync()
    {
        if (Kepada is not { } chosen) throw new RuleViolationException(CaseRules.PenerimaKosong);
        if (string.IsNullOrWhiteSpace(Isi)) throw new RuleViolationException(CaseRules.PertanyaanKosong);
        var kepada = new JabatanId(chosen);
        return ActAsync(
            () => Names.Jabatan.Any(j => j.Id == kepada) ? Rehearsal.Allows((p, c) => p.Ask(c, kepada, Isi, Tugas)) : throw new RuleViolationException(CaseRules.PenerimaKosong),
            (p, c) => p.Ask(c, kepada, Isi, Tugas), () => CaseUrl, () => $"Pertanyaan terkirim kepada {Names.Of(kepada)}.");
    }

    public override string FieldOf(string code) => code switch
    {
        CaseRules.PertanyaanKosong => nameof(Isi),
        CaseRules.PenerimaKosong or SopRules.AskedOneself => nameof(Kepada),
        SopRules.UnknownTask => nameof(Tugas),
        _ => "",
    };
}
