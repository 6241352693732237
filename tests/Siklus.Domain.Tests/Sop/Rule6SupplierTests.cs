using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;
using static Siklus.Domain.Tests.Sop.Office;

namespace Siklus.Domain.Tests.Sop;

/// <summary>Rule 6: who supplied does not decide on it, per row and person; if nobody else is left the superior decides.</summary>
public sealed class Rule6SupplierTests
{
    private static readonly Pelaku SekretarisAsKasi = Plt(Sekretaris, KasiEkbang);

    /// <summary>The Sekretaris, as Plt of a Kasi, has filled in that Kasi's form and now is to decide.</summary>
    private static CaseDriver SelfReview()
    {
        var driver = new CaseDriver(new SopBuilder().One("camat").Each("kasi").Any("tim").Decision("sekretariat", 3, true, null, 2, 3).One("camat").Build());
        driver.Do(1, Camat).Do(2, KasiPem).Do(2, KasiTrantib);
        driver.Case.Accept(driver.As(SekretarisAsKasi), driver.Task(2, KasiEkbang));
        driver.Case.Finish(driver.As(SekretarisAsKasi), driver.Task(2, KasiEkbang), [driver.Out(2)]);
        driver.Do(3, Evapor).Accept(4, Sekretaris);
        return driver;
    }

    private static void Approve(CaseDriver driver, Pelaku? by = null) =>
        driver.Case.Decide(driver.As(by ?? Office.As(Sekretaris)), driver.Task(4, Sekretaris), [driver.Out(4)]);

    private static void Ask(CaseDriver driver) => driver.Case.AskSuperior(driver.As(Sekretaris), driver.Task(4, Sekretaris), Superiors);

    [Fact]
    public void The_reviewer_who_supplied_in_another_post_is_refused_with_the_member_concerned()
    {
        var driver = SelfReview();
        var refusal = Refused.By(SopRules.ReviewerIsSupplier, () => Approve(driver));
        ((IReadOnlyList<JabatanId>)refusal.Details[0]!).ShouldBe([KasiEkbang]);
        driver.Case.SuppliedBy(driver.Task(4, Sekretaris), PersonOf(Sekretaris)).ShouldHaveSingleItem().Jabatan.ShouldBe(KasiEkbang);
    }

    [Fact]
    public void The_superiors_consent_lets_the_reviewer_go_on()
    {
        var driver = SelfReview();
        Ask(driver);
        Refused.By(SopRules.ReviewerIsSupplier, () => Approve(driver));
        var request = driver.Case.TugasKe(driver.Counterpart(Camat));
        (request.Peran, request.Dinilai).ShouldBe((TugasPeran.Atasan, driver.Task(2, KasiEkbang)));
        driver.Case.ActAsCounterpart(driver.As(Camat), request.Nomor, setuju: true);
        Approve(driver);
        driver.Case.CurrentLangkah!.Urutan.ShouldBe(5);
    }

    [Fact]
    public void The_superiors_refusal_leaves_only_the_return()
    {
        var driver = SelfReview();
        Ask(driver);
        driver.Case.ActAsCounterpart(driver.As(Camat), driver.Counterpart(Camat), setuju: false, alasan: "Bukti tidak ada");
        Refused.By(SopRules.SuperiorRefused, () => Approve(driver));
        driver.Case.Return(driver.As(Sekretaris), driver.Task(4, Sekretaris), "Arahan Camat", 2, [KasiEkbang]);
        driver.Case.MembersOf(2).Single(t => t.IsOpen).Jabatan.ShouldBe(KasiEkbang);
    }

    [Fact]
    public void A_verdict_does_not_outlive_the_round_it_was_given_in()
    {
        var driver = SelfReview();
        Ask(driver);
        driver.Case.ActAsCounterpart(driver.As(Camat), driver.Counterpart(Camat), setuju: true);
        driver.Case.Return(driver.As(Sekretaris), driver.Task(4, Sekretaris), "Rekap salah", 3);
        driver.Do(3, Evapor).Accept(4, Sekretaris);
        Refused.By(SopRules.ReviewerIsSupplier, () => Approve(driver));
    }

    [Fact]
    public void Another_person_acting_for_the_reviewers_post_decides()
    {
        var driver = SelfReview();
        Approve(driver, Plt(Staf, Sekretaris));
        driver.Case.CurrentLangkah!.Urutan.ShouldBe(5);
    }

    [Fact]
    public void Who_only_helped_supplied_too()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat).DoEach(2);
        driver.Accept(3, Evapor);
        driver.Case.AddOutput(driver.As(Plt(Sekretaris, Operator)), driver.Task(3, Evapor), driver.Out(3));
        driver.Case.Finish(driver.As(Evapor), driver.Task(3, Evapor));
        driver.Accept(4, Sekretaris);
        Refused.By(SopRules.ReviewerIsSupplier, () => Approve(driver));
    }

    [Fact]
    public void A_superior_who_supplied_too_passes_the_question_on()
    {
        var driver = SelfReview();
        Ask(driver);
        var acting = Plt(Sekretaris, Camat);
        var request = driver.Counterpart(Camat);
        Refused.By(SopRules.ReviewerIsSupplier, () => driver.Case.ActAsCounterpart(driver.As(acting), request, setuju: true));
        Refused.By(SopRules.NoSuperior, () => driver.Case.AskSuperior(driver.As(acting), request, Superiors));

        var withBupati = new Dictionary<JabatanId, JabatanId>(Superiors) { [Camat] = Stranger };
        driver.Case.AskSuperior(driver.As(acting), request, withBupati);
        driver.Case.TugasKe(request).State.ShouldBe(TugasState.Cancelled);
        driver.Case.ActAsCounterpart(driver.As(Stranger), driver.Counterpart(Stranger), setuju: true);
        Approve(driver);
    }

    [Fact]
    public void There_is_nothing_to_ask_for_who_supplied_nothing_or_asked_already()
    {
        var driver = new CaseDriver(SopBuilder.Quarter()).Do(1, Camat).DoEach(2).Do(3, Evapor);
        driver.Accept(4, Sekretaris);
        Refused.By(SopRules.NothingToAsk, () => Ask(driver));
        driver = SelfReview();
        Ask(driver);
        Refused.By(SopRules.NothingToAsk, () => Ask(driver));
    }

    [Fact]
    public void A_superiors_verdict_is_given_and_cannot_be_released()
    {
        var driver = SelfReview();
        Ask(driver);
        Refused.By(SopRules.VerdictNeeded, () => driver.Case.ActAsCounterpart(driver.As(Camat), driver.Counterpart(Camat)));
        Refused.By(SopRules.NotReleasable, () => driver.Case.Release(driver.As(Camat), driver.Counterpart(Camat), "x", Superiors));
    }

    [Fact]
    public void Without_a_list_the_steps_from_the_return_target_on_are_what_is_decided_on()
    {
        SopBuilder.Quarter().DiperiksaOleh(4).ShouldBe([3]);
        new SopBuilder().One("camat").Each("kasi").Any("tim").Decision("sekretariat").Build().DiperiksaOleh(4).ShouldBe([3]);
        new SopBuilder().One("camat").Each("kasi").Any("tim").Decision("sekretariat").With(l => l with { Kelengkapan = [new("Formulir", "keluaran-2")] }).Build()
            .DiperiksaOleh(4).ShouldBe([2, 3]);
    }
}
