using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Tests.Planning;

public sealed class SimpulTests
{
    private static readonly InstansiId Kantor = new(Guid.CreateVersion7());
    private static readonly PohonKinerja Pohon = new(new PohonId(Guid.CreateVersion7()), Kantor, 2025, 2029);

    [Fact]
    public void A_node_hangs_below_several_and_the_first_is_the_one_under_which_it_prints()
    {
        var (one, two, below) = (Node(JenisSimpul.Sasaran, "S1"), Node(JenisSimpul.Sasaran, "S2"), Node(JenisSimpul.Program, "7.01.01"));
        var all = All(one, two, below);
        below.Hang([one.Id, two.Id], all);
        below.Hang([two.Id, one.Id], all);
        below.Induk.ShouldBe([two.Id, one.Id]);
        below.Versi.ShouldBe(3);
        below.Hang([two.Id, one.Id], all);
        below.Versi.ShouldBe(3, "nothing has changed");
    }

    [Fact]
    public void A_circle_is_refused_however_long_it_is()
    {
        var (one, two, three) = (Node(JenisSimpul.Sasaran, "S1"), Node(JenisSimpul.FaktorKunci, "FK1"), Node(JenisSimpul.Sasaran, "S2"));
        var all = All(one, two, three);
        two.Hang([one.Id], all);
        three.Hang([two.Id], all);
        Should.Throw<RuleViolationException>(() => one.Hang([three.Id], all)).Code.ShouldBe(PlanningRules.IndukMelingkar);
        Should.Throw<RuleViolationException>(() => one.Hang([one.Id], all)).Code.ShouldBe(PlanningRules.IndukMelingkar);
    }

    [Fact]
    public void What_may_not_stand_below_another_is_refused()
    {
        var (sasaran, program) = (Node(JenisSimpul.Sasaran, "S1"), Node(JenisSimpul.Program, "7.01.01"));
        var all = All(sasaran, program);
        Should.Throw<RuleViolationException>(() => sasaran.Hang([program.Id], all)).Code.ShouldBe(PlanningRules.IndukTidakCocok);
        Should.Throw<RuleViolationException>(() => program.Hang([new SimpulId(Guid.CreateVersion7())], all)).Code.ShouldBe(PlanningRules.IndukTidakAda);
    }

    private static SimpulKinerja Node(JenisSimpul jenis, string kode) => new(new SimpulId(Guid.CreateVersion7()), Kantor, Pohon.Id, jenis, kode, "Uraian", 1);

    private static Dictionary<SimpulId, SimpulKinerja> All(params SimpulKinerja[] nodes) => nodes.ToDictionary(n => n.Id);
}
