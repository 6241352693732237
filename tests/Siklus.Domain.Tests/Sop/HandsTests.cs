using Siklus.Domain.Sop;
using static Siklus.Domain.Tests.Sop.Office;

namespace Siklus.Domain.Tests.Sop;

/// <summary>Whose hands a task is in: Plt and Plh, reassignment, pause, cancellation.</summary>
public sealed class HandsTests
{
    [Fact]
    public void An_open_task_follows_the_post_when_its_holder_changes()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat);
        driver.Accept(2, KasiPem);
        var plh = new Domain.Organisation.Pelaku(PersonOf(Evapor), KasiPem, Domain.Organisation.Kapasitas.Plh);
        driver.Case.Finish(driver.As(plh), driver.Task(2, KasiPem), [driver.Out(2)]);
        var task = driver.Case.TugasKe(driver.Task(2, KasiPem));
        (task.AcceptedBy, task.FinishedBy).ShouldBe((Office.As(KasiPem), plh));
    }

    [Fact]
    public void The_superior_gives_a_task_to_any_post_which_picks_it_up_anew()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat);
        driver.Accept(2, KasiPem);
        var task = driver.Task(2, KasiPem);
        driver.Case.Reassign(driver.As(Camat), task, Evapor, "Cuti melahirkan", Superiors);
        Refused.By(SopRules.NotHolder, () => driver.Case.Accept(driver.As(KasiPem), task));
        driver.Do(2, Evapor);
        driver.Case.TugasKe(task).Jabatan.ShouldBe(Evapor);
    }

    [Fact]
    public void The_holder_gives_a_task_to_another_of_the_group_or_to_the_superior_only()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat).DoEach(2);
        driver.Accept(3, Evapor);
        var task = driver.Task(3, Evapor);
        Refused.By(SopRules.ReassignTarget, () => driver.Case.Reassign(driver.As(Evapor), task, Staf, "x", Superiors));
        Refused.By(SopRules.ReassignTarget, () => driver.Case.Reassign(driver.As(Evapor), task, Evapor, "x", Superiors));
        Refused.By(SopRules.NotAuthorised, () => driver.Case.Reassign(driver.As(Operator), task, Operator, "x", Superiors));
        Refused.By(SopRules.ReasonNeeded, () => driver.Case.Reassign(driver.As(Evapor), task, Operator, "", Superiors));
        driver.Case.Reassign(driver.As(Evapor), task, Operator, "Tugas luar", Superiors);
        driver.Case.Accept(driver.As(Operator), task);
        driver.Case.Reassign(driver.As(Operator), task, Sekretaris, "Di luar kewenangan", Superiors);
        driver.Case.TugasKe(task).Jabatan.ShouldBe(Sekretaris);
    }

    [Fact]
    public void A_member_does_not_get_a_second_task_of_the_step()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat);
        Refused.By(SopRules.AlreadyMember, () => driver.Case.Reassign(driver.As(Camat), driver.Task(2, KasiPem), KasiTrantib, "x", Superiors));
    }

    [Fact]
    public void A_paused_case_refuses_work_and_goes_on_where_it_was()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        Refused.By(SopRules.NotPaused, () => driver.Case.Resume(driver.As(Camat), Superiors));
        Refused.By(SopRules.NotAuthorised, () => driver.Case.Pause(driver.As(Stranger), "x", Superiors));
        driver.Case.Pause(driver.As(Camat), "Menunggu juknis", Superiors);
        Refused.By(SopRules.Paused, () => driver.Accept(1, Camat));
        driver.Case.Inbox().ShouldAllBe(r => r.Dijeda);
        driver.Case.AddNote(driver.As(Staf), "Juknis terbit");
        driver.Case.Resume(driver.As(Camat), Superiors, "Juknis terbit");
        driver.Do(1, Camat);
        driver.Case.CurrentLangkah!.Urutan.ShouldBe(2);
    }

    [Fact]
    public void Only_the_starter_or_a_superior_cancels_and_all_tasks_end()
    {
        var driver = new CaseDriver(SopBuilder.Quarter(), starter: Evapor).Do(1, Camat);
        Refused.By(SopRules.NotAuthorised, () => driver.Case.Cancel(driver.As(KasiPem), "x", Superiors));
        Refused.By(SopRules.ReasonNeeded, () => driver.Case.Cancel(driver.As(Sekretaris), "", Superiors));
        driver.Case.Cancel(driver.As(Camat), "Jadwal berubah", Superiors);
        driver.Case.Status.ShouldBe(StatusPelaksanaan.Dibatalkan);
        driver.Case.Inbox().ShouldBeEmpty();
    }

    [Fact]
    public void A_paused_case_can_be_cancelled()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        driver.Case.Pause(driver.As(Camat), "x", Superiors);
        driver.Case.Cancel(driver.As(Camat), "x", Superiors);
        driver.Case.Jeda.ShouldHaveSingleItem().SampaiUtc.ShouldNotBeNull();
    }

    [Fact]
    public void A_note_needs_text() =>
        Refused.By(SopRules.ReasonNeeded, () => { var driver = new CaseDriver(SopBuilder.Quarter()); driver.Case.AddNote(driver.As(Staf), " "); });
}
