using FsCheck;
using FsCheck.Fluent;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;
using Siklus.Domain.Sop.Conformance;

namespace Siklus.Domain.Tests.Sop;

/// <summary>What the engine lets happen conforms to its sheet, and what is taken out of a run or put elsewhere is found.</summary>
public sealed class ConformanceProperties
{
    private static readonly Config Replayable = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20_260_701, 4_294_967_297);
    private static readonly Arbitrary<int[]> Commands = Gen.Choose(1, int.MaxValue - 1).ArrayOf(90).ToArbitrary();
    private static readonly ConformanceCheck Check = new(RandomWalk.Sop(), KalenderKerja.Default(ZonaWaktu.Wib));

    [Fact]
    public void No_case_of_the_engine_skips_repeats_or_mixes_up_steps_or_posts()
    {
        var (longest, returned) = (0, 0);
        Prop.ForAll(Commands, commands =>
        {
            var walk = new RandomWalk();
            foreach (var command in commands) walk.Step(command);
            var trace = Trace(walk.Case);
            var result = Check.Of(trace);
            longest = Math.Max(longest, trace.Events.Count);
            returned += result.Deviations.OfType<Deviation.Returned>().Count();
            result.Deviations.Where(d => d is not (Deviation.Returned or Deviation.Late or Deviation.Overdue or Deviation.Released) && !(d is Deviation.NotFinished && walk.Case.Status == StatusPelaksanaan.Dibatalkan))
                .ShouldBeEmpty(string.Join("; ", trace.Events.Select(e => $"{e.Urutan}{(e.Ya == false ? $"→{e.KembaliKe}{(e.KembaliSebagian ? "*" : "")}" : "")} {e.Siapa}")));
        }).Check(Replayable);
        longest.ShouldBeGreaterThan(9, "the walks go far enough to mean something");
        returned.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void A_step_taken_out_is_skipped_and_two_that_change_places_are_out_of_order()
    {
        var whole = Straight();
        Check.Of(whole).Deviations.ShouldBeEmpty();
        Prop.ForAll(Gen.Choose(1, RandomWalk.Sop().Langkah.Count - 1).ToArbitrary(), urutan =>
        {
            var without = whole with { Events = [.. whole.Events.Where(e => e.Urutan != urutan)] };
            Check.Of(without).Deviations.ShouldBe([new Deviation.Skipped(urutan - 1, urutan)]);
            var (these, following) = (whole.Events.Where(e => e.Urutan == urutan), whole.Events.Where(e => e.Urutan == urutan + 1));
            var swapped = whole with { Events = [.. whole.Events.Where(e => e.Urutan < urutan), .. following, .. these, .. whole.Events.Where(e => e.Urutan > urutan + 1)] };
            Check.Of(swapped).Deviations.OfType<Deviation.OutOfOrder>().ShouldNotBeEmpty();
            Check.Of(swapped).Deviations.OfType<Deviation.Skipped>().ShouldBeEmpty();
        }).Check(Replayable);
    }

    /// <summary>Any order of any events ends, says each event at most wrong once in its place, and never counts more than there is.</summary>
    [Fact]
    public void Any_jumble_of_events_gets_a_fitness_between_none_and_all() =>
        Prop.ForAll(Gen.Choose(-1, 9).ArrayOf(30).ToArbitrary(), steps =>
        {
            var events = steps.Select((s, i) => new TraceEvent { Nomor = i, Urutan = s < 0 ? null : s, Sebutan = "", Pelaksana = "", SelesaiUtc = DateTime.UnixEpoch, Ya = i % 4 == 0 ? false : null }).ToList();
            var result = Check.Of(new Trace { Events = events });
            if (events.Count > 0) result.Persen!.Value.ShouldBeInRange(0, 100);
            result.Sesuai.ShouldBeInRange(0, events.Count);
            result.Deviations.ShouldAllBe(d => d.Kejadian == null || (d.Kejadian >= 0 && d.Kejadian < events.Count));
            result.Deviations.Distinct().Count().ShouldBe(result.Deviations.Count);
        }).Check(Replayable);

    private static Trace Straight()
    {
        var n = 0;
        return new Trace
        {
            Events = [.. RandomWalk.Sop().Langkah.Select(l => new TraceEvent { Nomor = ++n, Urutan = l.Urutan, Sebutan = "", Pelaksana = l.Penanggung, Siapa = l.Penanggung, Kolom = [l.Penanggung], SelesaiUtc = DateTime.UnixEpoch.AddMinutes(n) })],
        };
    }

    private static Trace Trace(Pelaksanaan kasus) => CaseTrace.Of(kasus, id => id.Value.ToString());
}
