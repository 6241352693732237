using Siklus.Domain.Sop;
using static Siklus.Domain.Tests.Sop.Office;

namespace Siklus.Domain.Tests.Sop;

/// <summary>Rule 3: Terima ends the right to recall; kelengkapan is linked, or passed with a reason.</summary>
public sealed class Rule3TerimaTests
{
    private static SopDefinition NeedsPapers() => new SopBuilder().One("camat").One("sekretariat")
        .With(l => l with { Kelengkapan = [new("Surat Disposisi", "keluaran-1"), new("RENSTRA")] }).Build();

    [Fact]
    public void Nothing_is_added_or_finished_before_Terima()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        var task = driver.Task(1, Camat);
        Refused.By(SopRules.NotAccepted, () => driver.Case.AddOutput(driver.As(Camat), task, driver.Out(1)));
        Refused.By(SopRules.NotAccepted, () => driver.Case.Finish(driver.As(Camat), task, [driver.Out(1)]));
        driver.Case.LastNomor.ShouldBe(2);
    }

    [Fact]
    public void A_finished_step_is_recalled_before_the_next_is_picked_up()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat);
        driver.Case.Recall(driver.As(Camat), driver.Task(1, Camat), "Keliru perihal");

        driver.Case.CurrentLangkah!.Urutan.ShouldBe(1);
        driver.Case.TasksOf(2).ShouldAllBe(t => t.State == TugasState.Cancelled);
        driver.Finish(1, Camat);
        driver.Case.MembersOf(2).Count.ShouldBe(3);
    }

    [Fact]
    public void Terima_of_the_next_step_ends_the_right_to_recall()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat);
        driver.Accept(2, KasiTrantib);
        Refused.By(SopRules.RecallTooLate, () => driver.Case.Recall(driver.As(Camat), driver.Task(1, Camat), "Keliru"));
    }

    [Fact]
    public void A_member_recalls_while_the_others_still_work()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat).Do(2, KasiPem);
        driver.Accept(2, KasiTrantib);
        driver.Case.Recall(driver.As(KasiPem), driver.Task(2, KasiPem), "Angka salah");
        driver.Case.TugasKe(driver.Task(2, KasiPem)).State.ShouldBe(TugasState.Accepted);
        driver.Case.TugasKe(driver.Task(2, KasiTrantib)).State.ShouldBe(TugasState.Accepted);
    }

    [Fact]
    public void A_decision_with_yes_is_recalled_too()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat).DoEach(2).Do(3, Evapor);
        driver.Accept(4, Sekretaris);
        var task = driver.Task(4, Sekretaris);
        driver.Case.Decide(driver.As(Sekretaris), task, [driver.Out(4)]);
        driver.Case.Recall(driver.As(Sekretaris), task, "Belum diperiksa semua");
        driver.Case.TugasKe(task).Setuju.ShouldBeNull();
        driver.Case.Return(driver.As(Sekretaris), task, "Lengkapi");
        driver.Case.CurrentLangkah!.Urutan.ShouldBe(3);
    }

    [Fact]
    public void Only_the_holder_recalls_only_the_step_just_done_and_with_a_reason()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat);
        Refused.By(SopRules.NotHolder, () => driver.Case.Recall(driver.As(Sekretaris), driver.Task(1, Camat), "x"));
        Refused.By(SopRules.ReasonNeeded, () => driver.Case.Recall(driver.As(Camat), driver.Task(1, Camat), ""));
        Refused.By(SopRules.NotRecallable, () => driver.Case.Recall(driver.As(KasiPem), driver.Task(2, KasiPem), "x"));
        driver.DoEach(2);
        Refused.By(SopRules.RecallTooLate, () => driver.Case.Recall(driver.As(Camat), driver.Task(1, Camat), "x"));
    }

    [Fact]
    public void Work_of_an_earlier_round_is_not_recalled()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat).DoEach(2).Do(3, Evapor);
        driver.Accept(4, Sekretaris);
        driver.Case.Return(driver.As(Sekretaris), driver.Task(4, Sekretaris), "Lengkapi", 2, [KasiPem]);
        Refused.By(SopRules.NotRecallable, () => driver.Case.Recall(driver.As(KasiTrantib), driver.Task(2, KasiTrantib), "x"));
    }

    [Fact]
    public void Kelengkapan_made_by_an_earlier_step_is_linked_by_itself()
    {
        var driver = new CaseDriver(NeedsPapers()).Do(1, Camat);
        var papers = driver.Case.KelengkapanOf(driver.Task(2, Sekretaris));
        papers[0].Ada.ShouldHaveSingleItem().Kode.ShouldBe("keluaran-1");
        papers[1].Kurang.ShouldBeTrue();
    }

    [Fact]
    public void Missing_kelengkapan_is_passed_with_a_reason_only_and_the_reason_is_kept()
    {
        var driver = new CaseDriver(NeedsPapers()).Do(1, Camat);
        driver.Accept(2, Sekretaris);
        Refused.By(SopRules.KelengkapanMissing, () => driver.Finish(2, Sekretaris)).Details[0].ShouldBe("RENSTRA");
        driver.Finish(2, Sekretaris, passed: "Renstra masih dicetak");
        var task = driver.Case.TugasKe(driver.Task(2, Sekretaris));
        task.KelengkapanDilewati.ShouldBe(["RENSTRA"]);
        task.AlasanKelengkapan.ShouldBe("Renstra masih dicetak");
    }

    [Fact]
    public void Kelengkapan_from_outside_is_linked_by_hand()
    {
        var driver = new CaseDriver(NeedsPapers()).Do(1, Camat);
        driver.Accept(2, Sekretaris);
        var task = driver.Task(2, Sekretaris);
        Refused.By(SopRules.UnknownKelengkapan, () => driver.Case.LinkKelengkapan(driver.As(Sekretaris), task, "RPJMD", driver.Out("rpjmd")));
        driver.Case.LinkKelengkapan(driver.As(Sekretaris), task, "RENSTRA", driver.Out("renstra"));
        driver.Finish(2, Sekretaris);
        driver.Case.TugasKe(task).KelengkapanDilewati.ShouldBeEmpty();
    }

    [Fact]
    public void Kelengkapan_is_linked_in_the_act_that_finishes_or_not_at_all()
    {
        var driver = new CaseDriver(NeedsPapers()).Do(1, Camat);
        driver.Accept(2, Sekretaris);
        var task = driver.Task(2, Sekretaris);
        var before = driver.Case.LastNomor;
        Refused.By(SopRules.UnknownKelengkapan, () => driver.Case.Finish(
            driver.As(Sekretaris), task, [driver.Out(2)], tautan: [new(task, "RENSTRA", driver.Out("renstra")), new(task, "RPJMD", driver.Out("rpjmd"))]));
        driver.Case.LastNomor.ShouldBe(before);

        driver.Case.Finish(driver.As(Sekretaris), task, [driver.Out(2)], tautan: [new(task, "RENSTRA", driver.Out("renstra"))]);
        driver.Case.TugasKe(task).KelengkapanDilewati.ShouldBeEmpty();
        driver.Case.KelengkapanOf(task).Single(k => k.Kelengkapan.Nama == "RENSTRA").Ada.Count.ShouldBe(1);
    }
}
