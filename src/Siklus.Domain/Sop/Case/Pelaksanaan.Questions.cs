using Siklus.Domain.Common;

namespace Siklus.Domain.Sop;

public sealed partial class Pelaksanaan
{
    /// <summary>Every question ever asked, in order.</summary>
    public IReadOnlyList<Pertanyaan> Pertanyaan => keadaan.Pertanyaan;

    /// <summary>Questions that still wait for an answer; a closed case waits for none.</summary>
    public IReadOnlyList<Pertanyaan> OpenQuestions => IsClosed ? [] : [.. keadaan.Pertanyaan.Where(p => p.Jawaban is null)];

    /// <summary>
    /// Asks a post something about the case or a task, paused or not, without moving it; who may read the case may ask. What happened meanwhile does not
    /// stand in the way.
    /// </summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="SopRules.ReasonNeeded"/> for an empty question, <see cref="SopRules.UnknownTask"/>, <see cref="SopRules.AskedOneself"/>.
    /// </exception>
    public void Ask(CommandContext context, JabatanId kepada, string teks, int? tugas = null) => ActBeside(context, proposal =>
    {
        if (tugas is { } nomor) proposal.Known(nomor);
        if (kepada == context.Pelaku.JabatanId) throw new RuleViolationException(SopRules.AskedOneself);
        proposal.Write(new Riwayat.Ditanyakan(kepada, Reasons.Given(teks), tugas));
    });

    /// <summary>Answers a question, paused or not: by the post that was asked, or by the asking one, which then tells why it needs no answer any more.</summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="SopRules.UnknownQuestion"/>, <see cref="SopRules.AlreadyAnswered"/>, <see cref="SopRules.NotAsked"/>, <see cref="SopRules.ReasonNeeded"/>.
    /// </exception>
    public void Answer(CommandContext context, int pertanyaan, string teks) => ActBeside(context, proposal =>
    {
        var asked = keadaan.Pertanyaan.FirstOrDefault(p => p.Nomor == pertanyaan) ?? throw new RuleViolationException(SopRules.UnknownQuestion, pertanyaan);
        if (asked.Jawaban is not null) throw new RuleViolationException(SopRules.AlreadyAnswered);
        var post = context.Pelaku.JabatanId;
        if (post != asked.Kepada && post != asked.Penanya.JabatanId) throw new RuleViolationException(SopRules.NotAsked);
        proposal.Write(new Riwayat.Dijawab(pertanyaan, Reasons.Given(teks)));
    });

    private IEnumerable<InboxRow> QuestionRows() => OpenQuestions.Select(asked => new InboxRow(
        Id, asked.Nomor, asked.Kepada, keadaan.Urutan, Putaran, TugasPeran.Penjawab, Pihak: null, TugasState.Open, asked.DitanyakanUtc, AcceptedUtc: null,
        Awal.Tenggat, Dijeda: false, Membantu: false, asked.Kepada, asked.Penanya.JabatanId, Dikembalikan: false, asked.Teks));
}
