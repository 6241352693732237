using Siklus.Domain.Sop;
using static Siklus.Domain.Tests.Sop.Office;

namespace Siklus.Domain.Tests.Sop;

/// <summary>
/// Rule 9: waiting is opened → Terima, working is Terima → finished, minus pauses; a clock that runs backwards is flagged.
/// </summary>
public sealed class Rule9TimeTests
{
    private static double Minutes(IEnumerable<Rentang> stretches) => stretches.Sum(r => (r.SampaiUtc!.Value - r.DariUtc).TotalMinutes);

    [Fact]
    public void Waiting_and_working_are_kept_apart_and_pauses_count_for_neither()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        driver.Now = driver.Now.AddMinutes(9);
        driver.Accept(1, Camat);
        driver.Now = driver.Now.AddMinutes(19);
        driver.Case.Pause(driver.As(Camat), "Libur bersama", Superiors);
        driver.Now = driver.Now.AddMinutes(500);
        driver.Case.Resume(driver.As(Camat), Superiors);
        driver.Now = driver.Now.AddMinutes(29);
        driver.Finish(1, Camat);

        var task = driver.Case.TugasKe(driver.Task(1, Camat));
        Minutes(task.Menunggu).ShouldBe(10);
        Minutes(task.Bekerja).ShouldBe(50);
        Minutes(driver.Case.Jeda).ShouldBe(501);
    }

    [Fact]
    public void The_time_between_a_finish_and_its_recall_is_not_work()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat);
        driver.Now = driver.Now.AddMinutes(100);
        driver.Case.Recall(driver.As(Camat), driver.Task(1, Camat), "Keliru");
        driver.Finish(1, Camat);
        Minutes(driver.Case.TugasKe(driver.Task(1, Camat)).Bekerja).ShouldBe(2);
    }

    [Fact]
    public void A_task_that_changes_hands_waits_again()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat);
        driver.Accept(2, KasiPem);
        var task = driver.Task(2, KasiPem);
        driver.Case.Reassign(driver.As(Camat), task, Evapor, "Cuti", Superiors);
        driver.Case.TugasKe(task).Menunggu.Count.ShouldBe(2);
        driver.Case.TugasKe(task).Menunggu[^1].SampaiUtc.ShouldBeNull();
        driver.Case.TugasKe(task).Bekerja.ShouldAllBe(r => r.SampaiUtc != null);
    }

    [Fact]
    public void A_clock_that_runs_backwards_is_flagged_and_makes_no_negative_time()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        driver.Accept(1, Camat);
        driver.Now = driver.Now.AddDays(-1);
        driver.Finish(1, Camat);

        driver.Case.JamMundur.ShouldBe([4]);
        Minutes(driver.Case.TugasKe(driver.Task(1, Camat)).Bekerja).ShouldBe(0);
        driver.Case.Riwayat.Select(c => c.Nomor).ShouldBe(Enumerable.Range(1, driver.Case.LastNomor));
    }
}
