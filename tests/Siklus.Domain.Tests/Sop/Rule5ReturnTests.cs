using Siklus.Domain.Sop;
using static Siklus.Domain.Tests.Sop.Office;

namespace Siklus.Domain.Tests.Sop;

/// <summary>Rule 5: a return raises the putaran and opens the target again, for all or for some.</summary>
public sealed class Rule5ReturnTests
{
    private static CaseDriver AtDecision(SopDefinition? sop = null)
    {
        var driver = new CaseDriver(sop ?? SopBuilder.Quarter()).Do(1, Camat).DoEach(2).Do(3, Evapor);
        driver.Accept(4, Sekretaris);
        return driver;
    }

    private static void Return(CaseDriver driver, int? to = null, params Domain.Common.JabatanId[] members) =>
        driver.Case.Return(driver.As(Sekretaris), driver.Task(4, Sekretaris), "Lengkapi sesuai arahan", to, members, [new AlasanButir("IK-1", "Bukti kurang", KasiPem)]);

    [Fact]
    public void An_inferred_target_is_preselected_and_any_earlier_step_may_be_chosen()
    {
        var driver = AtDecision();
        var targets = driver.Case.AllowedReturnTargets(4);
        targets.Select(t => t.Urutan).ShouldBe([1, 2, 3]);
        targets.Single(t => t.Dipilih).Urutan.ShouldBe(3);
        targets[1].Anggota.ShouldBe(EachKasi);
        Return(driver);
        driver.Case.CurrentLangkah!.Urutan.ShouldBe(3);
    }

    [Fact]
    public void A_printed_target_is_the_only_one()
    {
        var driver = AtDecision(new SopBuilder().One("camat").Each("kasi").Any("tim").Decision("sekretariat", no: 3).One("camat").Build());
        driver.Case.AllowedReturnTargets(4).ShouldHaveSingleItem().Urutan.ShouldBe(3);
        Refused.By(SopRules.ReturnTarget, () => Return(driver, 2));
    }

    [Fact]
    public void Without_a_target_whoever_decides_chooses()
    {
        var driver = AtDecision(new SopBuilder().One("camat").Each("kasi").Any("tim").Decision("sekretariat").One("camat").Build());
        Refused.By(SopRules.ReturnTarget, () => Return(driver));
        Return(driver, 2);
        driver.Case.CurrentLangkah!.Urutan.ShouldBe(2);
    }

    [Fact]
    public void A_whole_return_opens_the_step_again_for_all_and_those_between_in_order()
    {
        var driver = AtDecision();
        Return(driver, 2);

        driver.Case.Putaran.ShouldBe(2);
        driver.Case.MembersOf(2).ShouldAllBe(t => t.Putaran == 2 && t.State == TugasState.Open);
        driver.DoEach(2);
        driver.Case.CurrentLangkah!.Urutan.ShouldBe(3);
        driver.Do(3, Operator);
        driver.Case.CurrentLangkah!.Urutan.ShouldBe(4);
    }

    [Fact]
    public void A_partial_return_leaves_the_others_work_and_outputs_valid()
    {
        var driver = AtDecision();
        Return(driver, 2, KasiPem);

        driver.Case.Inbox().Select(r => r.Jabatan).ShouldBe([KasiPem]);
        driver.Case.MembersOf(2).Where(t => t.IsDone).Select(t => t.Jabatan!.Value).ShouldBe([KasiTrantib, KasiEkbang]);
        driver.Case.OutputsOf("keluaran-2").Count.ShouldBe(2);
        driver.Do(2, KasiPem);
        driver.Case.CurrentLangkah!.Urutan.ShouldBe(3);
        driver.Case.OutputsOf("keluaran-2").Count.ShouldBe(3);
    }

    [Fact]
    public void Former_outputs_are_superseded_stay_readable_and_are_offered_as_drafts()
    {
        var driver = AtDecision();
        var former = driver.Case.OutputsOf(driver.Task(2, KasiPem)).Single();
        Return(driver, 2, KasiPem);

        driver.Case.OutputsOf("keluaran-3").ShouldBeEmpty();
        driver.Case.OutputsOf("keluaran-3", withSuperseded: true).ShouldHaveSingleItem();
        driver.Case.DraftsFor(driver.Task(2, KasiPem)).ShouldHaveSingleItem().Ref.ShouldBe(former.Ref);
        driver.Do(2, KasiPem);
        driver.Case.DraftsFor(driver.Task(3, Evapor)).ShouldHaveSingleItem().Ref.Kode.ShouldBe("keluaran-3");
    }

    [Fact]
    public void A_return_needs_a_reason_and_keeps_those_per_item()
    {
        var driver = AtDecision();
        Refused.By(SopRules.ReasonNeeded, () => driver.Case.Return(driver.As(Sekretaris), driver.Task(4, Sekretaris), "  "));
        Return(driver);
        var entry = driver.Case.Riwayat.Select(c => c.Isi).OfType<Riwayat.Dikembalikan>().Single();
        (entry.Alasan, entry.Butir.Single().Alasan, entry.Butir.Single().Anggota).ShouldBe(("Lengkapi sesuai arahan", "Bukti kurang", KasiPem));
        driver.Case.TasksOf(4).Single().Setuju.ShouldBe(false);
    }

    [Fact]
    public void Only_members_of_the_target_step_can_be_chosen()
    {
        var driver = AtDecision();
        Refused.By(SopRules.ReturnMembers, () => Return(driver, 2, Evapor));
        Refused.By(SopRules.ReturnMembers, () => Return(driver, 3, Evapor));
        Refused.By(SopRules.ReturnTarget, () => Return(driver, 4));
        Refused.By(SopRules.ReturnTarget, () => Return(driver, 5));
    }

    [Fact]
    public void A_step_that_decides_is_not_simply_finished_and_one_that_does_not_decides_nothing()
    {
        var driver = AtDecision();
        Refused.By(SopRules.DecisionNeeded, () => driver.Finish(4, Sekretaris));
        var other = new CaseDriver(SopBuilder.Quarter());
        other.Accept(1, Camat);
        Refused.By(SopRules.NotADecision, () => other.Case.Decide(other.As(Camat), other.Task(1, Camat), [other.Out(1)]));
        Refused.By(SopRules.NotADecision, () => other.Case.Return(other.As(Camat), other.Task(1, Camat), "x", 1));
    }

    [Fact]
    public void Yes_may_skip_steps_and_may_end_the_case()
    {
        var driver = AtDecision(new SopBuilder().One("camat").Each("kasi").Any("tim").Decision("sekretariat", yes: Lanjutan.Selesai).Build());
        driver.Case.Decide(driver.As(Sekretaris), driver.Task(4, Sekretaris), [driver.Out(4)]);
        driver.Case.Status.ShouldBe(StatusPelaksanaan.Selesai);
    }

    [Fact]
    public void A_second_return_raises_the_putaran_again()
    {
        var driver = AtDecision();
        Return(driver, 2, KasiPem);
        driver.Do(2, KasiPem).Do(3, Evapor).Accept(4, Sekretaris);
        Return(driver, 3);
        driver.Case.Putaran.ShouldBe(3);
        driver.Case.MembersOf(2).Select(t => t.Putaran).ShouldBe([1, 1, 2]);
    }
}
