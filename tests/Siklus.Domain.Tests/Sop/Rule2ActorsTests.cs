using Siklus.Domain.Sop;
using static Siklus.Domain.Tests.Sop.Office;

namespace Siklus.Domain.Tests.Sop;

/// <summary>Rule 2: one finishing pelaksana, helpers who prepare, and counterpart acts that only their owner performs.</summary>
public sealed class Rule2ActorsTests
{
    private static readonly Pihak Receipt = new() { Kode = "terima", Nama = "terima formulir", Kolom = ["kasi"] };
    private static readonly Pihak Disposition = new() { Kode = "disposisi", Nama = "disposisi Camat", Kolom = ["camat"], Sesudah = SaatPihak.Penyerahan, Output = ["keluaran-1"] };

    [Fact]
    public void Only_the_holder_acts()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        Refused.By(SopRules.NotHolder, () => driver.Accept(1, Camat, by: Sekretaris));
        driver.Accept(1, Camat);
        Refused.By(SopRules.NotHolder, () => driver.Case.Finish(driver.As(Sekretaris), driver.Task(1, Camat), [driver.Out(1)]));
    }

    [Fact]
    public void A_helper_prepares_but_does_not_finish()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat);
        driver.Accept(2, KasiPem);
        var task = driver.Task(2, KasiPem);

        driver.Case.AddOutput(driver.As(Staf), task, driver.Out(2));

        Refused.By(SopRules.NotHolder, () => driver.Case.Finish(driver.As(Staf), task));
        Refused.By(SopRules.NotInvolved, () => driver.Case.AddOutput(driver.As(KasiTrantib), task, driver.Out(2)));
        driver.Case.Inbox().Where(r => r.Membantu).ShouldHaveSingleItem().Jabatan.ShouldBe(Staf);
        driver.Case.Finish(driver.As(KasiPem), task);
        driver.Case.TugasKe(task).Penyuplai.ShouldBe([PersonOf(KasiPem), PersonOf(Staf)]);
    }

    [Fact]
    public void The_rest_of_a_group_helps_the_one_who_picked_up()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat).DoEach(2);
        driver.Accept(3, Evapor);
        driver.Case.AddOutput(driver.As(Operator), driver.Task(3, Evapor), driver.Out(3));
        driver.Case.MissingOutputs(driver.Task(3, Evapor)).ShouldBeEmpty();
    }

    [Fact]
    public void Finishing_needs_every_output()
    {
        var sop = new SopBuilder().One("camat").With(l => l with { Output = [new("surat", "Surat Disposisi"), new("nota", "Nota Dinas"), new("foto", "Foto", Pendamping: true)] }).Build();
        var driver = new CaseDriver(sop);
        driver.Accept(1, Camat);
        var task = driver.Task(1, Camat);
        driver.Case.AddOutput(driver.As(Camat), task, driver.Out("surat"));
        Refused.By(SopRules.OutputsMissing, () => driver.Case.Finish(driver.As(Camat), task)).Details[0].ShouldBe("Nota Dinas");
        driver.Case.Finish(driver.As(Camat), task, [driver.Out("nota")]);
        driver.Case.IsClosed.ShouldBeTrue();
    }

    [Fact]
    public void A_newer_output_supersedes_the_older_of_its_code_which_stays_readable()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        driver.Accept(1, Camat);
        driver.Case.AddOutput(driver.As(Camat), driver.Task(1, Camat), driver.Out(1));
        var newer = driver.Out(1);
        driver.Case.AddOutput(driver.As(Camat), driver.Task(1, Camat), newer);
        driver.Case.OutputsOf("keluaran-1").ShouldHaveSingleItem().Ref.ShouldBe(newer);
        driver.Case.OutputsOf("keluaran-1", withSuperseded: true).Count.ShouldBe(2);
    }

    [Fact]
    public void An_output_that_the_step_does_not_name_is_refused()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        driver.Accept(1, Camat);
        Refused.By(SopRules.UnknownOutput, () => driver.Case.AddOutput(driver.As(Camat), driver.Task(1, Camat), driver.Out(2)));
    }

    [Fact]
    public void Each_receiver_signs_for_the_form_before_the_step_can_be_finished()
    {
        var driver = new CaseDriver(new SopBuilder().One("sekretariat").With(l => l with { Pihak = [Receipt] }).Build());
        driver.Accept(1, Sekretaris);
        driver.Case.Tugas.Count(t => t.Pihak == "terima").ShouldBe(3);
        driver.Case.ActAsCounterpart(driver.As(KasiPem), driver.Counterpart(KasiPem));
        driver.Case.ActAsCounterpart(driver.As(KasiTrantib), driver.Counterpart(KasiTrantib));

        Refused.By(SopRules.CounterpartPending, () => driver.Finish(1, Sekretaris)).Details[0].ShouldBe("terima formulir");
        Refused.By(SopRules.NotHolder, () => driver.Case.ActAsCounterpart(driver.As(Sekretaris), driver.Counterpart(KasiEkbang)));
        driver.Case.ActAsCounterpart(driver.As(KasiEkbang), driver.Counterpart(KasiEkbang));

        driver.Finish(1, Sekretaris);
        driver.Case.IsClosed.ShouldBeTrue();
    }

    [Fact]
    public void A_superior_releases_a_receiver_who_cannot_sign()
    {
        var driver = new CaseDriver(new SopBuilder().One("sekretariat").With(l => l with { Pihak = [Receipt] }).Build(), Bindings.With("kasi", [KasiPem]));
        driver.Accept(1, Sekretaris);
        Refused.By(SopRules.NotAuthorised, () => driver.Case.Release(driver.As(Sekretaris), driver.Counterpart(KasiPem), "Cuti", Superiors));
        driver.Case.Release(driver.As(Camat), driver.Counterpart(KasiPem), "Cuti", Superiors);
        driver.Finish(1, Sekretaris);
        driver.Case.Tugas.Single(t => t.Pihak == "terima").Alasan.ShouldBe("Cuti");
    }

    [Fact]
    public void Attendance_that_is_not_required_lapses_when_the_step_is_finished()
    {
        var driver = new CaseDriver(new SopBuilder().One("sekretariat").With(l => l with { Pihak = [Receipt with { Kode = "hadir", Wajib = false }] }).Build());
        driver.Accept(1, Sekretaris);
        driver.Case.ActAsCounterpart(driver.As(KasiPem), driver.Counterpart(KasiPem));
        driver.Finish(1, Sekretaris);
        driver.Case.Tugas.Where(t => t.Pihak == "hadir").Select(t => t.State).ShouldBe([TugasState.Finished, TugasState.Cancelled, TugasState.Cancelled]);
    }

    [Fact]
    public void The_disposition_is_the_Camats_alone_and_follows_the_hand_over()
    {
        var driver = new CaseDriver(new SopBuilder().One("sekretariat").With(l => l with { Pihak = [Disposition] }).Build());
        driver.Accept(1, Sekretaris);
        var task = driver.Task(1, Sekretaris);
        driver.Case.CounterpartsOf(task).ShouldBeEmpty();
        Refused.By(SopRules.CounterpartPending, () => driver.Case.Finish(driver.As(Sekretaris), task));
        Refused.By(SopRules.OutputOfCounterpart, () => driver.Case.AddOutput(driver.As(Sekretaris), task, driver.Out(1)));

        driver.Case.HandOver(driver.As(Sekretaris), task, catatan: "Mohon disposisi");
        Refused.By(SopRules.NoCounterpart, () => driver.Case.HandOver(driver.As(Sekretaris), task));
        Refused.By(SopRules.OutputsMissing, () => driver.Case.ActAsCounterpart(driver.As(Camat), driver.Counterpart(Camat)));
        driver.Case.ActAsCounterpart(driver.As(Camat), driver.Counterpart(Camat), [driver.Out(1)]);

        driver.Case.Finish(driver.As(Sekretaris), task);
        driver.Case.OutputsOf("keluaran-1").ShouldHaveSingleItem().Oleh.ShouldBe(Office.As(Camat));
    }

    [Fact]
    public void A_released_counterpart_does_not_owe_its_output()
    {
        var driver = new CaseDriver(new SopBuilder().One("tim").With(l => l with { Pihak = [Disposition with { Kolom = ["sekretariat"] }] }).Build(), Bindings.With("tim", [Evapor]));
        driver.Accept(1, Evapor);
        driver.Case.HandOver(driver.As(Evapor), driver.Task(1, Evapor));
        driver.Case.Release(driver.As(Camat), driver.Counterpart(Sekretaris), "Jabatan kosong", Superiors);
        driver.Case.Finish(driver.As(Evapor), driver.Task(1, Evapor));
        driver.Case.IsClosed.ShouldBeTrue();
    }

    [Fact]
    public void A_counterpart_that_refuses_is_asked_again_after_the_work_is_mended()
    {
        var setujui = Receipt with { Kode = "setujui", Nama = "persetujuan Camat", Kolom = ["camat"], Memutus = true, Sesudah = SaatPihak.Penyerahan };
        var driver = new CaseDriver(new SopBuilder().One("sekretariat").With(l => l with { Pihak = [setujui] }).Build());
        driver.Accept(1, Sekretaris);
        var task = driver.Task(1, Sekretaris);
        driver.Case.HandOver(driver.As(Sekretaris), task, [driver.Out(1)]);
        Refused.By(SopRules.VerdictNeeded, () => driver.Case.ActAsCounterpart(driver.As(Camat), driver.Counterpart(Camat)));
        Refused.By(SopRules.ReasonNeeded, () => driver.Case.ActAsCounterpart(driver.As(Camat), driver.Counterpart(Camat), setuju: false));
        driver.Case.ActAsCounterpart(driver.As(Camat), driver.Counterpart(Camat), setuju: false, alasan: "Data belum lengkap");
        Refused.By(SopRules.CounterpartRefused, () => driver.Case.Finish(driver.As(Sekretaris), task));

        driver.Case.HandOver(driver.As(Sekretaris), task);
        driver.Case.ActAsCounterpart(driver.As(Camat), driver.Counterpart(Camat), setuju: true);
        driver.Case.Finish(driver.As(Sekretaris), task);
        driver.Case.Tugas.Where(t => t.Pihak == "setujui").Select(t => (t.State, t.Setuju)).ShouldBe([(TugasState.Superseded, false), (TugasState.Finished, true)]);
    }

    [Fact]
    public void Who_supplied_the_work_does_not_consent_to_it_in_another_post()
    {
        var setujui = Receipt with { Kode = "setujui", Kolom = ["camat"], Memutus = true };
        var driver = new CaseDriver(new SopBuilder().One("sekretariat").With(l => l with { Pihak = [setujui] }).Build());
        driver.Accept(1, Sekretaris);
        Refused.By(SopRules.ReviewerIsSupplier, () => driver.Case.ActAsCounterpart(driver.As(Plt(Sekretaris, Camat)), driver.Counterpart(Camat), setuju: true));
    }

    [Fact]
    public void A_doers_task_is_no_counterparts_act()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        Refused.By(SopRules.NotACounterpart, () => driver.Case.ActAsCounterpart(driver.As(Camat), driver.Task(1, Camat)));
        driver.Accept(1, Camat);
        Refused.By(SopRules.NoCounterpart, () => driver.Case.HandOver(driver.As(Camat), driver.Task(1, Camat)));
    }
}
