using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using static Siklus.Domain.Tests.Sop.Office;

namespace Siklus.Domain.Tests.Sop;

/// <summary>Rule 7: a step that refers to another SOP begins a child case and ends with it, or is finished by hand with a note.</summary>
public sealed class Rule7RelatedSopTests
{
    private static readonly PelaksanaanId Child = new(Number(77));

    private static CaseDriver AtStep()
    {
        var driver = new CaseDriver(new SopBuilder().One("camat").With(l => l with { SopTerkait = "penataan-kelembagaan" }).One("sekretariat").Build());
        driver.Accept(1, Camat);
        return driver;
    }

    [Fact]
    public void The_step_ends_with_its_child()
    {
        var driver = AtStep();
        driver.Case.StartChild(driver.As(Camat), driver.Task(1, Camat), Child);
        Refused.By(SopRules.ChildOpen, () => driver.Case.StartChild(driver.As(Camat), driver.Task(1, Camat), new PelaksanaanId(Number(78))));
        Refused.By(SopRules.ChildOpen, () => driver.Case.Finish(driver.As(Camat), driver.Task(1, Camat), [driver.Out(1)], catatan: "x"));

        driver.Case.FinishChild(driver.As(Staf), Child, outputs: [driver.Out(1)]);

        driver.Case.CurrentLangkah!.Urutan.ShouldBe(2);
        driver.Case.Anak.ShouldHaveSingleItem().Status.ShouldBe(StatusPelaksanaan.Selesai);
    }

    [Fact]
    public void What_the_child_leaves_missing_its_holder_finishes_by_hand()
    {
        var driver = AtStep();
        driver.Case.StartChild(driver.As(Camat), driver.Task(1, Camat), Child);
        driver.Case.FinishChild(driver.As(Staf), Child);
        driver.Case.CurrentLangkah!.Urutan.ShouldBe(1);
        driver.Finish(1, Camat);
        driver.Case.CurrentLangkah!.Urutan.ShouldBe(2);
    }

    [Fact]
    public void A_cancelled_child_ends_nothing_and_a_step_done_by_hand_needs_a_note()
    {
        var driver = AtStep();
        driver.Case.StartChild(driver.As(Camat), driver.Task(1, Camat), Child);
        driver.Case.FinishChild(driver.As(Staf), Child, dibatalkan: true);
        Refused.By(SopRules.UnknownChild, () => driver.Case.FinishChild(driver.As(Staf), Child));
        Refused.By(SopRules.NoteNeeded, () => driver.Finish(1, Camat)).Details[0].ShouldBe("Penataan kelembagaan", "words, not a code");
        driver.Case.Finish(driver.As(Camat), driver.Task(1, Camat), [driver.Out(1)], catatan: "Dilaksanakan di luar sistem");
        driver.Case.CurrentLangkah!.Urutan.ShouldBe(2);
    }

    [Fact]
    public void A_step_without_reference_begins_no_child()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        driver.Accept(1, Camat);
        Refused.By(SopRules.NoRelatedSop, () => driver.Case.StartChild(driver.As(Camat), driver.Task(1, Camat), Child));
    }
}
