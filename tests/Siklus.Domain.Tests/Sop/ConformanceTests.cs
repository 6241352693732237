using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;
using Siklus.Domain.Sop.Conformance;
using static Siklus.Domain.Tests.Sop.Office;

namespace Siklus.Domain.Tests.Sop;

/// <summary>In what a run differs from a sheet, whatever was written down of it. Steps: 1 Camat, 2 each Kasi, 3 any of the team, 4 the secretariat decides (no: 2), 5 Camat.</summary>
public sealed class ConformanceTests
{
    private static readonly SopDefinition Sop = new SopBuilder().One("camat").Each("kasi", "staf").Any("tim").Decision("sekretariat", no: 2).One("camat").Build();

    private static readonly Dictionary<int, string> Columns = new() { [1] = "camat", [2] = "kasi", [3] = "tim", [4] = "sekretariat", [5] = "camat" };

    [Fact]
    public void A_run_by_the_sheet_has_no_finding_and_fits_wholly()
    {
        var result = Held(1, 2, 3, 4, 5);
        result.Deviations.ShouldBeEmpty();
        (result.Persen, result.MenurutSop).ShouldBe((100m, true));
    }

    [Fact]
    public void A_step_left_out_is_skipped_and_lowers_the_fitness()
    {
        var result = Held(1, 2, 4, 5);
        result.Deviations.ShouldBe([new Deviation.Skipped(2, 3)]);
        (result.Persen, result.MenurutSop).ShouldBe((80m, false));
        Held(2, 3, 4, 5).Deviations.ShouldBe([new Deviation.Skipped(0, 1)]);
    }

    [Fact]
    public void Two_steps_that_change_places_are_one_finding_not_a_skipped_one() =>
        Held(1, 3, 2, 4, 5).Deviations.ShouldBe([new Deviation.OutOfOrder(2, 2, 3)]);

    [Fact]
    public void A_step_again_without_a_return_is_repeated()
    {
        var result = Held(1, 2, 3, 4, 5, 3);
        result.Deviations.ShouldBe([new Deviation.Repeated(5, 3)]);
        result.Persen.ShouldBe(83.3m);
    }

    [Fact]
    public void A_return_opens_the_steps_again_and_is_only_noted()
    {
        var events = Run(1, 2, 3, 4, 2, 3, 4, 5);
        events[3] = events[3] with { Ya = false };
        var result = Held([.. events]);
        result.Deviations.ShouldBe([new Deviation.Returned(3, 4, 2, true)]);
        (result.Persen, result.MenurutSop).ShouldBe((100m, true));
        Held(1, 2, 3, 4, 2, 3, 4, 5).Deviations.ShouldBe([new Deviation.Returned(3, 4, 2, true)], "nobody wrote the no down, but what follows says it");
    }

    [Fact]
    public void A_return_to_another_step_than_the_printed_one_is_said()
    {
        var events = Run(1, 2, 3, 4, 3, 4, 5);
        events[3] = events[3] with { Ya = false, KembaliKe = 3 };
        Held([.. events]).Deviations.ShouldBe([new Deviation.Returned(3, 4, 3, false)]);
        Held(1, 2, 3, 4, 3, 5).Deviations.ShouldContain(new Deviation.Repeated(4, 3), "without a no written down there is no return to a step that the sheet does not name");
    }

    [Fact]
    public void What_was_skipped_before_a_return_is_told_once_there()
    {
        var events = Run(1, 2, 4, 2, 3, 4, 5);
        events[2] = events[2] with { Ya = false };
        Held([.. events]).Deviations.ShouldBe([new Deviation.Returned(2, 4, 2, true), new Deviation.Skipped(2, 3)]);
    }

    [Fact]
    public void A_post_outside_the_columns_is_wrong_but_not_one_who_has_the_task_by_name_or_is_not_known()
    {
        var events = Run(1, 2, 3, 4, 5);
        events[2] = events[2] with { Kolom = ["camat"] };
        Held([.. events]).Deviations.ShouldBe([new Deviation.WrongPelaksana(2, 3, false)]);
        Held([.. events.Select(e => e with { Dialihkan = true })]).Deviations.ShouldBeEmpty();
        Held([.. events.Select(e => e with { Kolom = null })]).Deviations.ShouldBeEmpty();
    }

    [Fact]
    public void A_helper_takes_part_but_does_not_finish_the_step()
    {
        var events = Run(1, 2, 2, 3, 4, 5);
        events[1] = events[1] with { Kolom = ["staf"], Siapa = "Staf" };
        Held([.. events]).Deviations.ShouldBeEmpty();
        events.RemoveAt(2);
        Held([.. events]).Deviations.ShouldBe([new Deviation.WrongPelaksana(1, 2, true)]);
    }

    [Fact]
    public void Each_of_a_group_does_the_step_once_and_whoever_did_not_is_named()
    {
        var events = Run(1, 2, 2, 3, 4, 5);
        events[1] = events[1] with { Siapa = "Kasi Pemerintahan" };
        events[2] = events[2] with { Siapa = "Kasi Trantib" };
        Held([.. events]).Deviations.ShouldBeEmpty();
        var trace = new Trace { Events = events, Anggota = new Dictionary<string, IReadOnlyList<string>> { ["kasi"] = ["Kasi Pemerintahan", "Kasi Trantib", "Kasi Ekbang"] } };
        Held(trace).Deviations.ShouldBe([new Deviation.Skipped(null, 2, "Kasi Ekbang")]);
        events[2] = events[2] with { Siapa = "Kasi Pemerintahan" };
        Held([.. events]).Deviations.ShouldBe([new Deviation.Repeated(2, 2)]);
    }

    [Fact]
    public void A_step_longer_than_its_waktu_baku_in_working_minutes_is_late()
    {
        var sop = new SopBuilder().One("camat").With(l => l with { WaktuBaku = new(2, SatuanWaktu.Jam) }).Build();
        // Friday 15:00 to Monday 09:30, WIB: 90 minutes on Friday (to 16:30), 120 on Monday (from 07:30).
        TraceEvent one = Event(0, 1) with { Dikerjakan = [new(new(2026, 7, 3, 8, 0, 0, DateTimeKind.Utc), new(2026, 7, 6, 2, 30, 0, DateTimeKind.Utc))], SelesaiUtc = new(2026, 7, 6, 2, 30, 0, DateTimeKind.Utc) };
        var check = new ConformanceCheck(sop, KalenderKerja.Default(ZonaWaktu.Wib));
        check.Of(new Trace { Events = [one] }).Deviations.ShouldBe([new Deviation.Late(0, 1, 210, 120)]);
        check.Of(new Trace { Events = [one with { JamDiketahui = false }] }).Deviations.ShouldBeEmpty("days alone do not tell hours");
        check.Of(new Trace { Events = [one], Tenggat = new(2026, 7, 3) }).Deviations.ShouldContain(new Deviation.Overdue(0, new(2026, 7, 3), new(2026, 7, 6)));
    }

    [Fact]
    public void A_case_that_still_runs_after_its_due_day_is_late_at_the_step_that_waits()
    {
        var trace = new Trace { Events = Run(1, 2), Ended = false, Tenggat = new(2026, 7, 3) };
        // 23:59 of the due day in WIB, and a minute later.
        Held(trace with { Kini = new(2026, 7, 3, 16, 59, 0, DateTimeKind.Utc) }).Deviations.ShouldBeEmpty();
        Held(trace with { Kini = new(2026, 7, 3, 17, 0, 0, DateTimeKind.Utc) }).Deviations.ShouldBe([new Deviation.StillOpen(3, new(2026, 7, 3))]);
    }

    [Fact]
    public void Work_that_is_no_step_and_a_run_that_stops_halfway_are_told()
    {
        var events = Run(1, 2, 3);
        events.Insert(1, Event(9, 1) with { Urutan = null, Sebutan = "Minum kopi" });
        Held([.. events]).Deviations.ShouldBe([new Deviation.UnknownStep(1), new Deviation.NotFinished(4)]);
        Held(new Trace { Events = Run(1, 2), Ended = false }).Deviations.ShouldBeEmpty("a running case is only not finished yet");
        Held(new Trace { Events = [] }).Persen.ShouldBeNull();
    }

    [Fact]
    public void A_yes_that_leads_over_steps_skips_none()
    {
        var sop = new SopBuilder().One("camat").Decision("sekretariat", no: 1, yes: Lanjutan.Ke(4)).One("camat").One("tim").Build();
        var check = new ConformanceCheck(sop, KalenderKerja.Default(ZonaWaktu.Wib));
        Trace Of(params int[] steps) => new() { Events = [.. Run(steps).Select(e => e with { Kolom = null })] };
        check.Of(Of(1, 2, 4)).Deviations.ShouldBeEmpty();
        check.Of(Of(1, 2, 3, 4)).Deviations.ShouldBe([new Deviation.OutOfOrder(2, 3, 2)]);
    }

    [Fact]
    public void A_case_is_held_against_another_version_by_the_texts_and_papers_of_its_steps()
    {
        var later = Sop with { Versi = 2, Langkah = [.. Sop.Langkah.Where(l => l.Urutan != 3).Select((l, i) => l with { Urutan = i + 1, Uraian = l.Urutan == 5 ? "Camat menutup" : l.Uraian, Keputusan = l.Keputusan is null ? null : l.Keputusan with { Ya = Lanjutan.Ke(4) } })] };
        var driver = new CaseDriver(Sop).Do(1, Camat).DoEach(2).Do(3, Evapor);
        driver.Accept(4, Sekretaris);
        driver.Case.Decide(driver.As(Sekretaris), driver.Task(4, Sekretaris), [driver.Out(4)]);
        driver.Do(5, Camat);
        var trace = CaseTrace.Of(driver.Case, id => id.Value.ToString());
        Held(trace).Deviations.ShouldBeEmpty();
        new ConformanceCheck(later, KalenderKerja.Default(ZonaWaktu.Wib)).Of(trace.Against(Sop, later)).Deviations.ShouldBe([new Deviation.UnknownStep(4)]);
        new ConformanceCheck(Sop, KalenderKerja.Default(ZonaWaktu.Wib)).Of(trace.Against(Sop, Sop)).Deviations.ShouldBeEmpty();
    }

    [Fact]
    public void What_a_counterpart_did_is_told_inside_its_step_and_only_who_did_it_is_judged()
    {
        var receipt = new Pihak { Kode = "terima", Nama = "terima formulir", Kolom = ["kasi"] };
        var sop = new SopBuilder().One("sekretariat").With(l => l with { Pihak = [receipt], WaktuBaku = new WaktuBaku(1, SatuanWaktu.Menit) }).One("camat").Build();
        var driver = new CaseDriver(sop);
        driver.Accept(1, Sekretaris);
        foreach (var kasi in EachKasi)
        {
            driver.Case.Accept(driver.As(kasi), driver.Counterpart(kasi));
            driver.Now = driver.Now.AddMinutes(30);
            driver.Case.ActAsCounterpart(driver.As(kasi), driver.Counterpart(kasi), []);
        }
        driver.Finish(1, Sekretaris);
        driver.Do(2, Camat);
        var trace = CaseTrace.Of(driver.Case, id => id.Value.ToString());
        trace.Events.Select(e => (e.Urutan, e.Pihak)).ShouldBe([(1, "terima"), (1, "terima"), (1, "terima"), (1, null), (2, null)]);

        var check = new ConformanceCheck(sop, KalenderKerja.Default(ZonaWaktu.Wib));
        var result = check.Of(trace);
        result.Deviations.ShouldBe([.. result.Deviations.OfType<Deviation.Late>().Where(l => l.Kejadian == 3)], "only the step has a waktu baku");
        (result.Kejadian, result.Sesuai, result.Persen).ShouldBe((2, 2, 100m));
        check.Of(trace with { Events = [.. trace.Events.Select((e, i) => i == 1 ? e with { Kolom = ["tim"] } : e)] }).Deviations.ShouldContain(new Deviation.WrongPelaksana(1, 1, false));
    }

    [Fact]
    public void A_counterparts_act_between_a_decision_and_its_unwritten_return_hides_nothing()
    {
        var events = Run(1, 2, 3, 4, 2, 3, 4, 5);
        events.Insert(4, Event(9, 4) with { Pihak = "disposisi" });
        events.Add(Event(10, 5) with { Pihak = "disposisi" });
        Held([.. events]).Deviations.ShouldBe([new Deviation.Returned(3, 4, 2, true)]);
    }

    [Fact]
    public void Steps_are_found_by_printed_number_unless_numbers_repeat_then_by_place()
    {
        var plain = new StepMatcher(Sop);
        plain.Find("3.", "").ShouldBe(Sop.Langkah[2]);
        plain.Find("", "LANGKAH 3!").ShouldBe(Sop.Langkah[2]);
        plain.Find("12", "lain").ShouldBeNull();
        var odd = Sop with { Langkah = [.. Sop.Langkah.Select(l => l with { NomorCetak = l.Urutan == 5 ? "1" : l.NomorCetak })] };
        var matcher = new StepMatcher(odd);
        (matcher.ByPrinted, matcher.Find("5", "")!.Urutan, matcher.Nomor(odd.Langkah[4])).ShouldBe((false, 5, "5"));
    }

    internal static TraceEvent Event(int nomor, int urutan) => new()
    {
        Nomor = nomor, Urutan = urutan, Sebutan = $"Langkah {urutan}", Pelaksana = Columns[urutan], Siapa = Columns[urutan], Kolom = [Columns[urutan]],
        SelesaiUtc = new DateTime(2026, 7, 1, 1, 0, 0, DateTimeKind.Utc).AddMinutes(nomor),
    };

    private static List<TraceEvent> Run(params int[] urutan) => [.. urutan.Select((u, i) => Event(i, u) with { Siapa = u == 2 ? null : Columns[u] })];

    private static ConformanceResult Held(params int[] urutan) => Held([.. Run(urutan)]);

    private static ConformanceResult Held(params TraceEvent[] events) => Held(new Trace { Events = events });

    private static ConformanceResult Held(Trace trace) => new ConformanceCheck(Sop, KalenderKerja.Default(ZonaWaktu.Wib)).Of(trace);
}
