using Siklus.Domain.Sop;
using static Siklus.Domain.Tests.Sop.Office;

namespace Siklus.Domain.Tests.Sop;

/// <summary>Questions: they stand beside the course of the case.</summary>
public sealed class QuestionTests
{
    [Fact]
    public void A_question_lands_with_the_asked_post_and_nobodys_turn_changes()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat);
        driver.Accept(2, KasiPem);
        var before = driver.Case.Inbox().ToList();
        driver.Case.Ask(driver.As(Sekretaris), Staf, "Apakah data desa sudah masuk?", driver.Task(2, KasiPem));
        driver.Case.Inbox().Where(r => r.Peran != TugasPeran.Penjawab).ShouldBe(before);
        var row = driver.Case.Inbox().Single(r => r.Peran == TugasPeran.Penjawab);
        (row.Jabatan, row.Tugas).ShouldBe((Staf, driver.Case.LastNomor));
        driver.Finish(2, KasiPem);
        driver.Case.TugasKe(driver.Task(2, KasiPem)).State.ShouldBe(TugasState.Finished, "the question holds up nothing");
    }

    [Fact]
    public void The_answer_stands_with_the_question_and_leaves_the_inbox()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        driver.Case.Ask(driver.As(KasiPem), Evapor, "Sampai kapan?");
        var asked = driver.Case.LastNomor;
        Refused.By(SopRules.NotAsked, () => driver.Case.Answer(driver.As(Staf), asked, "x"));
        Refused.By(SopRules.ReasonNeeded, () => driver.Case.Answer(driver.As(Evapor), asked, " "));
        driver.Case.Answer(driver.As(Evapor), asked, "Sampai Jumat.");
        var answered = driver.Case.Pertanyaan.ShouldHaveSingleItem();
        (answered.Jawaban!.Teks, answered.Jawaban.Penjawab).ShouldBe(("Sampai Jumat.", Office.As(Evapor)));
        driver.Case.Inbox().ShouldAllBe(r => r.Peran != TugasPeran.Penjawab);
        Refused.By(SopRules.AlreadyAnswered, () => driver.Case.Answer(driver.As(Evapor), asked, "Sampai Senin."));
    }

    [Fact]
    public void Who_asked_may_close_the_question()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        driver.Case.Ask(driver.As(KasiPem), Evapor, "Sampai kapan?");
        driver.Case.Answer(driver.As(KasiPem), driver.Case.LastNomor, "Sudah jelas dari undangan.");
        driver.Case.OpenQuestions.ShouldBeEmpty();
    }

    [Fact]
    public void One_asks_somebody_else_something()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        Refused.By(SopRules.AskedOneself, () => driver.Case.Ask(driver.As(KasiPem), KasiPem, "x"));
        Refused.By(SopRules.ReasonNeeded, () => driver.Case.Ask(driver.As(KasiPem), Evapor, ""));
        Refused.By(SopRules.UnknownTask, () => driver.Case.Ask(driver.As(KasiPem), Evapor, "x", 99));
        Refused.By(SopRules.UnknownQuestion, () => driver.Case.Answer(driver.As(KasiPem), 1, "x"));
    }

    [Fact]
    public void Questions_are_asked_and_answered_in_a_paused_case_and_from_an_old_screen()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        var seen = driver.Case.LastNomor;
        driver.Do(1, Camat);
        driver.Case.Pause(driver.As(Camat), "Menunggu juknis", Superiors);
        driver.Case.Ask(driver.AsSeeing(KasiPem, seen), Evapor, "Juknis mana?");
        driver.Case.Answer(driver.AsSeeing(Evapor, seen), driver.Case.LastNomor, "Juknis LKj.");
        driver.Case.Pertanyaan.ShouldHaveSingleItem().Jawaban.ShouldNotBeNull();
    }

    [Fact]
    public void A_question_disturbs_no_act_that_was_begun_before_it()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        var seen = driver.Case.LastNomor;
        driver.Case.Ask(driver.As(KasiPem), Camat, "Mulai kapan?", driver.Task(1, Camat));
        driver.Case.Accept(driver.AsSeeing(Camat, seen), driver.Task(1, Camat));
        driver.Case.TugasKe(driver.Task(1, Camat)).State.ShouldBe(TugasState.Accepted);
    }

    [Fact]
    public void What_nobody_answered_waits_no_longer_once_the_case_is_closed()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        driver.Case.Ask(driver.As(KasiPem), Evapor, "Sampai kapan?");
        var asked = driver.Case.LastNomor;
        driver.Case.Cancel(driver.As(Camat), "Jadwal berubah", Superiors);
        driver.Case.Inbox().ShouldBeEmpty();
        driver.Case.Pertanyaan.ShouldHaveSingleItem().Jawaban.ShouldBeNull();
        Refused.By(SopRules.Closed, () => driver.Case.Answer(driver.As(Evapor), asked, "x"));
    }
}
