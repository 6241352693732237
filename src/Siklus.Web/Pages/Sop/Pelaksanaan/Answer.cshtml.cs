using Microsoft.AspNetCore.Mvc;
using Siklus.App.Sop;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>One question with its answer, or the form to answer it; the asker closes it here too.</summary>
public sealed class AnswerModel : CasePage
{
    /// <summary>Number of the question in the case.</summary>
    [BindProperty(SupportsGet = true, Name = "nomor")]
    public int Nomor { get; set; }

    [BindProperty]
    public string? Isi { get; set; }

    public Pertanyaan Question { get; private set; } = null!;

    public bool MayAnswer => Locked is null;

    /// <summary>The asker closes the question without having been answered.</summary>
    public bool ClosesOwn => !Actor.Holds(Question.Kepada);

    /// <summary>Why this person can't answer; null when the engine would take an answer.</summary>
    public string? Locked => WhyNot((p, c) => p.Answer(c, Nomor, Rehearsal.AnyReason));

    public Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Isi)) throw new RuleViolationException(CaseRules.JawabanKosong);
        return ActAsync(Answerer, (p, c) => p.Answer(c, Nomor, Isi), () => CaseUrl, () => ClosesOwn ? "Pertanyaan ditutup." : $"Jawaban terkirim kepada {Names.Of(Question.Penanya.JabatanId)}.");
    }

    public override string FieldOf(string code) => code is CaseRules.JawabanKosong ? nameof(Isi) : "";

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync() || Case.Pertanyaan.FirstOrDefault(p => p.Nomor == Nomor) is not { } found) return false;
        Question = found;
        return true;
    }

    /// <summary>The asked post where the actor holds it, else the asking one.</summary>
    private JabatanId? Answerer() => Actor.Holds(Question.Kepada) ? Question.Kepada : Rehearsal.Allows((p, c) => p.Answer(c, Nomor, Rehearsal.AnyReason));
}
