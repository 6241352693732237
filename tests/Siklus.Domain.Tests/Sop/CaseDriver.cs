using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.Domain.Tests.Sop;

/// <summary>Drives one case as its people would: every act one minute after the last, from a fresh screen.</summary>
internal sealed class CaseDriver
{
    private int next = 1;

    public CaseDriver(SopDefinition sop, Pengikatan? bindings = null, JabatanId? starter = null) => Case = Pelaksanaan.Start(
        ContextOf(Office.As(starter ?? Office.Camat), seen: 0), sop,
        new MulaiPelaksanaan(new PelaksanaanId(Office.Number(1)), new InstansiId(Office.Number(2)), "Data TW II", new Periode(2026, new Tribulan(2)),
            bindings ?? Office.Bindings, new DateOnly(2026, 7, 15)));

    public Pelaksanaan Case { get; }

    public DateTime Now { get; set; } = new(2026, 7, 1, 1, 0, 0, DateTimeKind.Utc);

    public CommandContext As(JabatanId post) => As(Office.As(post));

    public CommandContext As(Pelaku pelaku) => ContextOf(pelaku, Case.LastNomor);

    /// <summary>A command from a screen that showed an older number.</summary>
    public CommandContext AsSeeing(JabatanId post, int seen) => ContextOf(Office.As(post), seen);

    /// <summary>The doer's task of a step that a post has or may take.</summary>
    public int Task(int step, JabatanId post) => Case.MembersOf(step).Last(t => t.IsFor(post)).Nomor;

    /// <summary>The open counterpart's or superior's task of a post.</summary>
    public int Counterpart(JabatanId post) => Case.Tugas.Last(t => t.Peran != TugasPeran.Pelaksana && t.IsOpen && t.IsFor(post)).Nomor;

    public void Accept(int step, JabatanId post, JabatanId? by = null) => Case.Accept(As(by ?? post), Task(step, post));

    public void Finish(int step, JabatanId post, string? passed = null) => Case.Finish(As(post), Task(step, post), [Out(step)], passed);

    /// <summary>Picks a step up and finishes it with its output.</summary>
    public CaseDriver Do(int step, JabatanId post)
    {
        Accept(step, post);
        Finish(step, post);
        return this;
    }

    /// <summary>Every Kasi does the step.</summary>
    public CaseDriver DoEach(int step)
    {
        foreach (var kasi in Office.EachKasi) Do(step, kasi);
        return this;
    }

    /// <summary>An output of a step's default code.</summary>
    public OutputRef Out(int step) => Out($"keluaran-{step}");

    public OutputRef Out(string code) => new(code, "naskah", Office.Number(5000 + next++), code);

    private CommandContext ContextOf(Pelaku pelaku, int seen)
    {
        Now = Now.AddMinutes(1);
        return new CommandContext(Office.Number(9000 + next++), seen, pelaku, Now);
    }
}

/// <summary>Asserts refusals by their code.</summary>
internal static class Refused
{
    public static RuleViolationException By(string code, Action act)
    {
        var refusal = Should.Throw<RuleViolationException>(act);
        refusal.Code.ShouldBe(code);
        return refusal;
    }
}
