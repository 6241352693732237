using Siklus.Domain.Sop;
using static Siklus.Domain.Tests.Sop.Office;

namespace Siklus.Domain.Tests.Sop;

/// <summary>Rule 4: a member may be released with a reason, and that shows everywhere afterwards.</summary>
public sealed class Rule4ReleaseTests
{
    [Fact]
    public void The_next_reviewer_releases_a_member_who_did_not_report()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat).Do(2, KasiPem).Do(2, KasiTrantib);
        var task = driver.Task(2, KasiEkbang);

        driver.Case.Release(driver.As(Sekretaris), task, "Belum melapor", Superiors);

        driver.Case.CurrentLangkah!.Urutan.ShouldBe(3);
        var released = driver.Case.MembersOf(2).Single(t => t.Jabatan == KasiEkbang);
        (released.State, released.Alasan).ShouldBe((TugasState.Released, "Belum melapor"));
    }

    [Fact]
    public void The_members_superior_releases_too_but_nobody_else()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat);
        var task = driver.Task(2, KasiEkbang);
        Refused.By(SopRules.NotAuthorised, () => driver.Case.Release(driver.As(KasiPem), task, "x", Superiors));
        Refused.By(SopRules.NotAuthorised, () => driver.Case.Release(driver.As(KasiEkbang), task, "x", Superiors));
        Refused.By(SopRules.ReasonNeeded, () => driver.Case.Release(driver.As(Camat), task, " ", Superiors));
        driver.Case.Release(driver.As(Camat), task, "Jabatan kosong", Superiors);
        driver.Case.TugasKe(task).State.ShouldBe(TugasState.Released);
    }

    [Fact]
    public void A_step_of_one_post_cannot_be_released()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat).DoEach(2);
        Refused.By(SopRules.NotReleasable, () => driver.Case.Release(driver.As(Sekretaris), driver.Task(3, Evapor), "x", Superiors));
    }

    [Fact]
    public void A_released_member_can_be_asked_again_by_a_return()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat).Do(2, KasiPem).Do(2, KasiTrantib);
        driver.Case.Release(driver.As(Sekretaris), driver.Task(2, KasiEkbang), "Belum melapor", Superiors);
        driver.Do(3, Evapor).Accept(4, Sekretaris);
        driver.Case.Return(driver.As(Sekretaris), driver.Task(4, Sekretaris), "Ekbang harus melapor", 2, [KasiEkbang]);
        driver.Case.MembersOf(2).Single(t => t.Jabatan == KasiEkbang).State.ShouldBe(TugasState.Open);
    }
}
