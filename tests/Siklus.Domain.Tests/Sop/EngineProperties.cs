using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using static Siklus.Domain.Tests.Sop.Office;

namespace Siklus.Domain.Tests.Sop;

/// <summary>Whatever commands come, legal or not, by whom and in what order: these hold.</summary>
public sealed class EngineProperties
{
    private static readonly Config Replayable = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20_260_701, 4_294_967_297);
    private static readonly Arbitrary<int[]> Commands = Gen.Choose(1, int.MaxValue - 1).ArrayOf(90).ToArbitrary();

    private static void ForAnyWalk(Action<RandomWalk, int[]> check) => Prop.ForAll(Commands, commands => check(new RandomWalk(), commands)).Check(Replayable);

    [Fact]
    public void The_fold_of_the_entries_is_the_live_state() => ForAnyWalk((walk, commands) =>
    {
        foreach (var command in commands) walk.Step(command);
        Dump(Pelaksanaan.FromRiwayat(RandomWalk.Sop(), walk.Case.Riwayat)).ShouldBe(Dump(walk.Case));
    });

    [Fact]
    public void A_copy_and_its_original_go_their_own_ways() => ForAnyWalk((walk, commands) =>
    {
        foreach (var command in commands[..(commands.Length / 2)]) walk.Step(command);
        var copy = walk.Case.Copy();
        var before = Dump(copy);
        foreach (var command in commands[(commands.Length / 2)..]) walk.Step(command);
        Dump(copy).ShouldBe(before);
        copy.NewEntries.ShouldBeEmpty();
        copy.ReadOn(walk.Case.Riwayat.Skip(copy.LastNomor));
        Dump(copy).ShouldBe(Dump(walk.Case));
    });

    [Fact]
    public void Entries_are_numbered_without_gaps_and_outputs_are_never_lost() => ForAnyWalk((walk, commands) =>
    {
        foreach (var command in commands)
        {
            var outputs = walk.Case.Outputs.Select(o => o.Ref).ToList();
            walk.Step(command);
            walk.Case.Outputs.Take(outputs.Count).Select(o => o.Ref).SequenceEqual(outputs).ShouldBeTrue();
        }
        walk.Case.Riwayat.Select(c => c.Nomor).ShouldBe(Enumerable.Range(1, walk.Case.LastNomor));
        walk.Case.NewEntries.ShouldBe(walk.Case.Riwayat);
    });

    [Fact]
    public void One_step_is_open_at_a_time_and_somebody_has_it() => ForAnyWalk((walk, commands) =>
    {
        foreach (var command in commands)
        {
            walk.Step(command);
            var open = walk.Case.Tugas.Where(t => t.IsOpen).ToList();
            var doers = open.Where(t => t.Peran == TugasPeran.Pelaksana).ToList();
            if (walk.Case.IsClosed)
            {
                open.ShouldBeEmpty();
                continue;
            }
            open.TrueForAll(t => t.Urutan == walk.Case.CurrentLangkah!.Urutan).ShouldBeTrue();
            doers.ShouldNotBeEmpty();
            if (walk.Case.CurrentLangkah!.Mode != ModeLangkah.MasingMasing) doers.Count.ShouldBe(1);
            open.TrueForAll(t => t.Induk is null || doers.Exists(d => d.Nomor == t.Induk)).ShouldBeTrue();
        }
    });

    [Fact]
    public void A_post_has_at_most_one_valid_task_of_a_step_and_a_task_one_valid_output_of_a_code() => ForAnyWalk((walk, commands) =>
    {
        foreach (var command in commands) walk.Step(command);
        var doers = walk.Case.Tugas.Where(t => t is { IsValid: true, Peran: TugasPeran.Pelaksana, Jabatan: not null });
        doers.GroupBy(t => (t.Urutan, t.Jabatan)).ShouldAllBe(g => g.Count() == 1);
        walk.Case.Outputs.Where(o => !o.Digantikan).GroupBy(o => (o.Tugas, o.Ref.Kode)).ShouldAllBe(g => g.Count() == 1);
    });

    [Fact]
    public void A_post_is_asked_once_for_an_act_and_every_open_act_has_somebody() => ForAnyWalk((walk, commands) =>
    {
        foreach (var command in commands)
        {
            walk.Step(command);
            var open = walk.Case.Tugas.Where(t => t is { IsOpen: true, Peran: TugasPeran.Pihak }).ToList();
            open.TrueForAll(t => t.Pemegang.Count > 0).ShouldBeTrue();
            open.SelectMany(t => t.Pemegang.Select(j => (t.Induk, t.Pihak, j))).GroupBy(x => x).ShouldAllBe(g => g.Count() == 1);
        }
    });

    [Fact]
    public void The_inbox_is_the_open_tasks_and_questions() => ForAnyWalk((walk, commands) =>
    {
        foreach (var command in commands)
        {
            walk.Step(command);
            var expected = walk.Case.Tugas.Where(t => t.IsOpen).SelectMany(t => t.Jabatan is { } j ? [(t.Nomor, j)] : t.Kelompok.Select(k => (t.Nomor, k)));
            var inbox = walk.Case.Inbox().ToList();
            inbox.Where(r => r.Peran == TugasPeran.Penjawab).Select(r => (r.Tugas, r.Jabatan)).ShouldBe(walk.Case.OpenQuestions.Select(p => (p.Nomor, p.Kepada)));
            inbox.Where(r => !r.Membantu && r.Peran != TugasPeran.Penjawab).Select(r => (r.Tugas, r.Jabatan)).SequenceEqual(expected).ShouldBeTrue();
            inbox.Select(r => (r.Tugas, r.Jabatan)).Distinct().Count().ShouldBe(inbox.Count);
        }
    });

    [Fact]
    public void A_refused_or_repeated_command_changes_nothing() => ForAnyWalk((walk, commands) =>
    {
        var known = new HashSet<Guid>();
        foreach (var command in commands)
        {
            var (number, tasks, outputs, status) = (walk.Case.LastNomor, walk.Case.Tugas, walk.Case.Outputs, walk.Case.Status);
            var refused = walk.Step(command) is not null;
            if (!refused && known.Add(walk.Last.CommandId)) continue;
            (walk.Case.LastNomor, walk.Case.Status).ShouldBe((number, status));
            walk.Case.Tugas.ShouldBeSameAs(tasks);
            walk.Case.Outputs.ShouldBeSameAs(outputs);
        }
    });

    [Fact]
    public void Nobody_approves_what_he_supplied_without_the_superiors_consent() => ForAnyWalk((walk, commands) =>
    {
        foreach (var command in commands)
        {
            var number = walk.Case.LastNomor;
            walk.Step(command);
            if (walk.Case.Since(number).FirstOrDefault(c => c.Isi is Riwayat.Diputuskan { Ya: true }) is not { } approval) continue;
            var before = Pelaksanaan.FromRiwayat(walk.Case.Sop, walk.Case.Riwayat.Take(number));
            var decision = approval.Isi.TaskNumber()!.Value;
            var consented = before.CounterpartsOf(decision).Where(t => t.Setuju == true).Select(t => t.Dinilai);
            before.SuppliedBy(decision, approval.Pelaku.PegawaiId).ShouldAllBe(t => consented.Contains(t.Nomor));
        }
    });

    [Fact]
    public void Time_is_never_negative_and_runs_only_for_open_tasks() => ForAnyWalk((walk, commands) =>
    {
        foreach (var command in commands) walk.Step(command);
        foreach (var task in walk.Case.Tugas)
        {
            var stretches = task.Menunggu.Concat(task.Bekerja).ToList();
            stretches.ShouldAllBe(r => r.SampaiUtc == null || r.SampaiUtc >= r.DariUtc);
            stretches.Count(r => r.SampaiUtc is null).ShouldBe(task.IsOpen && walk.Case.Status == StatusPelaksanaan.Berjalan ? 1 : 0);
        }
    });

    [Fact]
    public void The_walks_go_far_enough_to_mean_something()
    {
        var reached = new HashSet<Type>();
        var refusals = new HashSet<string>();
        ForAnyWalk((walk, commands) =>
        {
            foreach (var command in commands)
                if (walk.Step(command) is { } code) refusals.Add(code);
            reached.UnionWith(walk.Case.Riwayat.Select(c => c.Isi.GetType()));
        });
        typeof(Riwayat).GetNestedTypes().Except(reached).Select(t => t.Name).ShouldBeEmpty();
        refusals.Count.ShouldBeGreaterThan(25, string.Join(" ", refusals));
    }

    private static string Dump(Pelaksanaan kasus) => JsonSerializer.Serialize(new
    {
        kasus.Status, Step = kasus.CurrentLangkah?.Urutan, kasus.Putaran, kasus.Tugas, kasus.Outputs, kasus.Anak, kasus.Jeda, kasus.Pertanyaan, kasus.Pengikatan, kasus.DitutupUtc,
        kasus.JamMundur, Inbox = kasus.Inbox(), kasus.LastNomor,
    });
}
