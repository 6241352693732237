using Siklus.Domain.Sop;
using static Siklus.Domain.Tests.Sop.Office;

namespace Siklus.Domain.Tests.Sop;

/// <summary>Rule 8: stale screens are refused with what happened since; the same command again changes nothing.</summary>
public sealed class Rule8CommandTests
{
    [Fact]
    public void The_same_command_again_adds_nothing_and_is_no_error()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        driver.Accept(1, Camat);
        var finish = driver.As(Camat);
        var task = driver.Task(1, Camat);
        driver.Case.Finish(finish, task, [driver.Out(1)]);
        var before = driver.Case.LastNomor;
        driver.Case.Finish(finish, task, [driver.Out(1)]);
        driver.Case.LastNomor.ShouldBe(before);
    }

    [Fact]
    public void A_repeated_command_is_known_even_after_the_case_is_closed()
    {
        var driver = new CaseDriver(new SopBuilder().One("camat").Build());
        driver.Accept(1, Camat);
        var finish = driver.As(Camat);
        driver.Case.Finish(finish, driver.Task(1, Camat), [driver.Out(1)]);
        driver.Case.Finish(finish, 2, [driver.Out(1)]);
        Refused.By(SopRules.Closed, () => driver.Case.AddNote(driver.As(Camat), "Terlambat"));
    }

    [Fact]
    public void Of_two_who_pick_up_from_the_same_screen_the_second_is_told()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat).DoEach(2);
        var seen = driver.Case.LastNomor;
        var task = driver.Task(3, Evapor);
        driver.Case.Accept(driver.AsSeeing(Evapor, seen), task);
        Refused.By(SopRules.Stale, () => driver.Case.Accept(driver.AsSeeing(Operator, seen), task)).Details.ShouldBe([seen, seen + 1]);
        driver.Case.Since(seen).ShouldHaveSingleItem().Isi.ShouldBe(new Riwayat.Diterima(task));
    }

    [Fact]
    public void A_screen_older_than_a_return_is_stale()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat).DoEach(2).Do(3, Evapor);
        var seen = driver.Case.LastNomor;
        driver.Accept(4, Sekretaris);
        driver.Case.Return(driver.As(Sekretaris), driver.Task(4, Sekretaris), "Lengkapi");
        Refused.By(SopRules.Stale, () => driver.Case.Accept(driver.AsSeeing(Evapor, seen), driver.Task(3, Evapor)));
    }

    [Fact]
    public void Members_of_one_step_do_not_make_each_other_stale()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat);
        var seen = driver.Case.LastNomor;
        driver.Do(2, KasiPem);
        driver.Case.Accept(driver.AsSeeing(KasiTrantib, seen), driver.Task(2, KasiTrantib));
        driver.Case.TugasKe(driver.Task(2, KasiTrantib)).State.ShouldBe(TugasState.Accepted);
    }

    [Fact]
    public void A_receipt_does_not_make_the_holders_screen_stale_but_new_work_makes_the_receivers()
    {
        var sop = new SopBuilder().One("sekretariat").With(l => l with { Pihak = [new Pihak { Kode = "terima", Nama = "terima formulir", Kolom = ["kasi"] }] }).Build();
        var driver = new CaseDriver(sop);
        driver.Accept(1, Sekretaris);
        var seen = driver.Case.LastNomor;
        driver.Case.ActAsCounterpart(driver.AsSeeing(KasiPem, seen), driver.Counterpart(KasiPem));
        driver.Case.ActAsCounterpart(driver.AsSeeing(KasiTrantib, seen), driver.Counterpart(KasiTrantib));
        driver.Case.AddOutput(driver.AsSeeing(Sekretaris, seen), driver.Task(1, Sekretaris), driver.Out(1));
        Refused.By(SopRules.Stale, () => driver.Case.ActAsCounterpart(driver.AsSeeing(KasiEkbang, seen), driver.Counterpart(KasiEkbang)));
    }

    [Fact]
    public void A_note_makes_no_screen_stale()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        var seen = driver.Case.LastNomor;
        driver.Case.AddNote(driver.As(Staf), "Mohon segera");
        driver.Case.Accept(driver.AsSeeing(Camat, seen), driver.Task(1, Camat));
        driver.Case.LastNomor.ShouldBe(seen + 2);
    }

    [Fact]
    public void Acts_on_the_whole_case_need_a_fresh_screen_and_no_screen_knows_the_future()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        var seen = driver.Case.LastNomor;
        driver.Accept(1, Camat);
        Refused.By(SopRules.Stale, () => driver.Case.Cancel(driver.AsSeeing(Camat, seen), "Batal", Superiors));
        Refused.By(SopRules.Stale, () => driver.Case.AddNote(driver.AsSeeing(Camat, 99), "x"));
    }

    [Fact]
    public void A_refused_command_leaves_nothing_even_when_it_fails_late()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        driver.Accept(1, Camat);
        driver.Case.MarkSaved();
        Refused.By(SopRules.UnknownOutput, () => driver.Case.Finish(driver.As(Camat), driver.Task(1, Camat), [driver.Out(1), driver.Out(2)]));
        driver.Case.NewEntries.ShouldBeEmpty();
        driver.Case.Outputs.ShouldBeEmpty();
    }

    [Fact]
    public void Unknown_and_closed_tasks_are_refused()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat);
        Refused.By(SopRules.UnknownTask, () => driver.Case.Accept(driver.As(Camat), 99));
        Refused.By(SopRules.TaskNotOpen, () => driver.Case.Accept(driver.As(Camat), driver.Task(1, Camat)));
    }

    [Fact]
    public void An_instant_that_is_not_UTC_is_a_programming_error() =>
        Should.Throw<ArgumentException>(() => new CommandContext(Number(1), 0, Office.As(Camat), new DateTime(2026, 7, 1, 8, 0, 0, DateTimeKind.Unspecified)));
}
