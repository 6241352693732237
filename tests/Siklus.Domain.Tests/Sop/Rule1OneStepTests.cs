using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using static Siklus.Domain.Tests.Sop.Office;

namespace Siklus.Domain.Tests.Sop;

/// <summary>Rule 1: one step is open at a time, except the instances of a step that each has to do; groups and their members.</summary>
public sealed class Rule1OneStepTests
{
    [Fact]
    public void A_step_opens_only_when_the_one_before_is_done()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        driver.Case.Tugas.ShouldHaveSingleItem().Urutan.ShouldBe(1);
        driver.Do(1, Camat);
        driver.Case.Tugas.Where(t => t.IsOpen).ShouldAllBe(t => t.Urutan == 2);
    }

    [Fact]
    public void Each_of_the_group_gets_a_task_of_its_own_and_the_step_ends_with_the_last()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat);
        driver.Case.MembersOf(2).Select(t => t.Jabatan).ShouldBe(EachKasi.Select(k => (JabatanId?)k));
        driver.Do(2, KasiPem).Do(2, KasiEkbang);
        driver.Case.CurrentLangkah!.Urutan.ShouldBe(2);
        driver.Do(2, KasiTrantib);
        driver.Case.CurrentLangkah!.Urutan.ShouldBe(3);
    }

    [Fact]
    public void A_task_of_any_of_a_group_is_claimed_by_Terima()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat).DoEach(2);
        var task = driver.Task(3, Evapor);
        driver.Case.TugasKe(task).Jabatan.ShouldBeNull();
        driver.Case.Inbox().Select(r => r.Jabatan).ShouldBe(Team, ignoreOrder: true);

        driver.Case.Accept(driver.As(Operator), task);

        driver.Case.TugasKe(task).Jabatan.ShouldBe(Operator);
        Refused.By(SopRules.AlreadyAccepted, () => driver.Case.Accept(driver.As(Evapor), task)).Details[0].ShouldBe(PersonOf(Operator));
        Refused.By(SopRules.NotHolder, () => driver.Case.Finish(driver.As(Evapor), task, [driver.Out(3)]));
    }

    [Fact]
    public void An_empty_group_is_refused_at_the_start_and_names_the_column()
    {
        var bindings = Bindings.With("kasi", []);
        Refused.By(SopRules.EmptyGroup, () => _ = new CaseDriver(SopBuilder.Quarter(), bindings)).Details[0].ShouldBe("Kasi/Kasubag");
    }

    [Fact]
    public void A_step_of_one_post_refuses_a_column_bound_to_several() =>
        Refused.By(SopRules.OnePostNeeded, () => _ = new CaseDriver(SopBuilder.Quarter(), Bindings.With("sekretariat", [Sekretaris, Evapor])));

    [Fact]
    public void A_counterpart_that_must_act_needs_somebody_bound()
    {
        var sop = new SopBuilder().One("camat").With(l => l with { Pihak = [new Pihak { Kode = "terima", Nama = "terima formulir", Kolom = ["kasi"] }] }).Build();
        Refused.By(SopRules.EmptyGroup, () => _ = new CaseDriver(sop, Bindings.With("kasi", [])));
    }

    [Fact]
    public void Members_are_fixed_when_the_step_opens_and_changes_are_history()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat).Do(2, KasiPem);
        driver.Case.ChangeMembers(driver.As(Camat), "kasi", [Evapor], [KasiEkbang], "Seksi digabung", Superiors);

        driver.Case.MembersOf(2).Select(t => t.Jabatan!.Value).ShouldBe([KasiPem, KasiTrantib, Evapor]);
        driver.Case.Riwayat.Select(c => c.Isi).OfType<Riwayat.AnggotaDiubah>().ShouldHaveSingleItem().Alasan.ShouldBe("Seksi digabung");
        driver.Case.TasksOf(2).Single(t => t.Jabatan == KasiEkbang).State.ShouldBe(TugasState.Cancelled);
    }

    [Fact]
    public void A_step_goes_on_when_the_last_open_member_leaves()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat).Do(2, KasiPem).Do(2, KasiTrantib);
        driver.Case.ChangeMembers(driver.As(Camat), "kasi", [], [KasiEkbang], "Jabatan dihapus", Superiors);
        driver.Case.CurrentLangkah!.Urutan.ShouldBe(3);
    }

    [Fact]
    public void An_unclaimed_task_follows_the_members_of_its_group()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat).DoEach(2);
        driver.Case.ChangeMembers(driver.As(Camat), "tim", [Staf], [Evapor], "Tim berubah", Superiors);
        driver.Case.MembersOf(3).ShouldHaveSingleItem().Kelompok.ShouldBe([Operator, Staf]);
    }

    [Fact]
    public void A_waiting_task_of_one_post_moves_when_its_column_is_bound_anew()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        driver.Case.ChangeMembers(driver.As(Camat), "camat", [Sekretaris], [Camat], "Dilimpahkan", Superiors);
        driver.Case.MembersOf(1).ShouldHaveSingleItem().Jabatan.ShouldBe(Sekretaris);
    }

    [Fact]
    public void Who_joins_an_open_meeting_is_asked_too_and_who_leaves_no_longer()
    {
        var driver = new CaseDriver(Meeting(wajib: false)).Do(1, Camat);
        driver.Case.ActAsCounterpart(driver.As(KasiPem), driver.Counterpart(KasiPem));
        driver.Case.ChangeMembers(driver.As(Camat), "kasi", [Evapor], [KasiPem, KasiEkbang], "Seksi digabung", Superiors);

        Acts(driver).Where(t => t.IsValid).Select(t => (t.Jabatan!.Value, t.State)).ShouldBe(
            [(KasiPem, TugasState.Finished), (KasiTrantib, TugasState.Open), (Evapor, TugasState.Open)], "what was done stays done");
        driver.Case.ChangeMembers(driver.As(Camat), "kasi", [KasiPem], [], "Kembali", Superiors);
        Acts(driver).Count(t => t.Jabatan == KasiPem).ShouldBe(1);
    }

    [Fact]
    public void An_act_after_the_hand_over_moves_to_the_new_post_and_before_it_waits_for_the_hand_over()
    {
        var driver = new CaseDriver(Meeting(SaatPihak.Penyerahan)).Do(1, Camat);
        driver.Accept(2, Sekretaris);
        driver.Case.ChangeMembers(driver.As(Camat), "kasi", [Evapor], [KasiEkbang], "Seksi digabung", Superiors);
        Acts(driver).ShouldBeEmpty();

        driver.Case.HandOver(driver.As(Sekretaris), driver.Task(2, Sekretaris), [driver.Out(2)]);
        driver.Case.ChangeMembers(driver.As(Camat), "kasi", [Staf], [Evapor, KasiPem], "Dilimpahkan", Superiors);
        Acts(driver).Where(t => t.IsOpen).Select(t => t.Jabatan).ShouldBe([KasiTrantib, Staf]);
        foreach (var post in new[] { KasiTrantib, Staf }) driver.Case.ActAsCounterpart(driver.As(post), driver.Counterpart(post));
        driver.Case.Finish(driver.As(Sekretaris), driver.Task(2, Sekretaris));
        driver.Case.CurrentLangkah!.Urutan.ShouldBe(3);
    }

    [Fact]
    public void Who_refused_and_has_left_is_not_asked_again_but_who_came_instead()
    {
        var driver = new CaseDriver(Meeting(SaatPihak.Penyerahan)).Do(1, Camat);
        driver.Accept(2, Sekretaris);
        var task = driver.Task(2, Sekretaris);
        driver.Case.HandOver(driver.As(Sekretaris), task, [driver.Out(2)]);
        foreach (var post in EachKasi) driver.Case.ActAsCounterpart(driver.As(post), driver.Counterpart(post), setuju: post != KasiPem, alasan: "Belum lengkap");
        driver.Case.ChangeMembers(driver.As(Camat), "kasi", [Evapor], [KasiPem], "Mutasi", Superiors);
        driver.Case.HandOver(driver.As(Sekretaris), task);

        Acts(driver).Where(t => t.IsOpen).Select(t => t.Jabatan).ShouldBe([Evapor]);
        driver.Case.ActAsCounterpart(driver.As(Evapor), driver.Counterpart(Evapor));
        driver.Case.Finish(driver.As(Sekretaris), task);
        driver.Case.CurrentLangkah!.Urutan.ShouldBe(3);
    }

    [Fact]
    public void An_act_of_any_of_a_group_follows_the_group()
    {
        var driver = new CaseDriver(Meeting(masing: false)).Do(1, Camat);
        driver.Case.ChangeMembers(driver.As(Camat), "kasi", [Evapor], [KasiEkbang], "Seksi digabung", Superiors);
        Acts(driver).ShouldHaveSingleItem().Kelompok.ShouldBe([KasiPem, KasiTrantib, Evapor]);
    }

    [Fact]
    public void An_act_that_nobody_is_left_for_lapses_and_comes_back_with_the_next()
    {
        var driver = new CaseDriver(Meeting(masing: false, wajib: false)).Do(1, Camat);
        driver.Case.ChangeMembers(driver.As(Camat), "kasi", [], EachKasi, "Semua dinas luar", Superiors);
        Acts(driver).ShouldHaveSingleItem().State.ShouldBe(TugasState.Cancelled);
        driver.Case.ChangeMembers(driver.As(Camat), "kasi", [Evapor, Staf], [], "Pengganti", Superiors);
        Acts(driver).Single(t => t.IsOpen).Kelompok.ShouldBe([Evapor, Staf]);
    }

    [Fact]
    public void Members_cannot_be_changed_to_nobody_by_strangers_or_without_reason()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat);
        var kasus = driver.Case;
        Refused.By(SopRules.EmptyGroup, () => kasus.ChangeMembers(driver.As(Camat), "kasi", [], EachKasi, "x", Superiors));
        Refused.By(SopRules.NotAuthorised, () => kasus.ChangeMembers(driver.As(Stranger), "kasi", [Evapor], [], "x", Superiors));
        Refused.By(SopRules.ReasonNeeded, () => kasus.ChangeMembers(driver.As(Camat), "kasi", [Evapor], [], " ", Superiors));
        Refused.By(SopRules.NothingChanged, () => kasus.ChangeMembers(driver.As(Camat), "kasi", [KasiPem], [Stranger], "x", Superiors));
        Refused.By(SopRules.UnknownKolom, () => kasus.ChangeMembers(driver.As(Camat), "bupati", [Evapor], [], "x", Superiors));
    }

    [Fact]
    public void A_definition_that_does_not_hold_together_is_not_started() =>
        Refused.By(SopRules.DefinitionInvalid, () => _ = new CaseDriver(new SopBuilder().One("bupati").Build()));

    private static List<Tugas> Acts(CaseDriver driver) => [.. driver.Case.TasksOf(2).Where(t => t.Peran == TugasPeran.Pihak)];

    private static SopDefinition Meeting(SaatPihak sesudah = SaatPihak.Pembukaan, bool masing = true, bool wajib = true) => new SopBuilder().One("camat")
        .One("sekretariat").With(l => l with { Pihak = [new Pihak { Kode = "hadir", Nama = "hadir", Kolom = ["kasi"], Sesudah = sesudah, Masing = masing, Wajib = wajib }] })
        .One("camat").Build();
}
