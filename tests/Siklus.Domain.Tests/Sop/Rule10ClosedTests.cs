using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using static Siklus.Domain.Tests.Sop.Office;

namespace Siklus.Domain.Tests.Sop;

/// <summary>Rule 10: finished or cancelled cases never change; a correction is a new, linked case.</summary>
public sealed class Rule10ClosedTests
{
    [Fact]
    public void A_closed_case_refuses_every_command()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        driver.Case.Cancel(driver.As(Camat), "Salah perihal", Superiors);
        var kasus = driver.Case;
        var before = kasus.LastNomor;
        Action[] commands =
        [
            () => kasus.Accept(driver.As(Camat), 2), () => kasus.AddOutput(driver.As(Camat), 2, driver.Out(1)), () => kasus.LinkKelengkapan(driver.As(Camat), 2, "x", driver.Out(1)),
            () => kasus.Finish(driver.As(Camat), 2), () => kasus.HandOver(driver.As(Camat), 2), () => kasus.ActAsCounterpart(driver.As(Camat), 2),
            () => kasus.Decide(driver.As(Camat), 2), () => kasus.Return(driver.As(Camat), 2, "x"), () => kasus.AskSuperior(driver.As(Camat), 2, Superiors),
            () => kasus.Recall(driver.As(Camat), 2, "x"), () => kasus.Reassign(driver.As(Camat), 2, Staf, "x", Superiors), () => kasus.Release(driver.As(Camat), 2, "x", Superiors),
            () => kasus.ChangeMembers(driver.As(Camat), "kasi", [Staf], [], "x", Superiors), () => kasus.Pause(driver.As(Camat), "x", Superiors),
            () => kasus.Resume(driver.As(Camat), Superiors), () => kasus.Cancel(driver.As(Camat), "x", Superiors), () => kasus.AddNote(driver.As(Camat), "x"),
            () => kasus.StartChild(driver.As(Camat), 2, new PelaksanaanId(Number(3))), () => kasus.FinishChild(driver.As(Camat), new PelaksanaanId(Number(3))),
        ];
        foreach (var command in commands) Refused.By(SopRules.Closed, command);
        kasus.LastNomor.ShouldBe(before);
        kasus.Tugas.ShouldAllBe(t => !t.IsOpen);
    }

    [Fact]
    public void A_correction_is_a_new_case_that_names_the_old()
    {
        var old = new PelaksanaanId(Number(40));
        var correction = Pelaksanaan.Start(new CaseDriver(SopBuilder.Quarter()).AsSeeing(Camat, 0), SopBuilder.Quarter(), new MulaiPelaksanaan(
            new PelaksanaanId(Number(41)), new InstansiId(Number(2)), "Koreksi data TW II", new Periode(2026, new Tribulan(2)), Bindings, KoreksiDari: old));
        correction.Awal.KoreksiDari.ShouldBe(old);
        correction.Periode.ShouldBe(new Periode(2026, new Tribulan(2)));
    }
}
