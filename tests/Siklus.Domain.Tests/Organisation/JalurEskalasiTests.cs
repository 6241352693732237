using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.Domain.Tests.Organisation;

public sealed class JalurEskalasiTests
{
    private static readonly JabatanId Camat = Post(1);
    private static readonly JabatanId Sekcam = Post(2);
    private static readonly JabatanId Kasubbag = Post(3);
    private static readonly JabatanId Staf = Post(4);
    private static readonly JabatanId Umum = Post(5);

    [Fact]
    public void It_goes_to_the_direct_superior_and_passes_over_nobody()
    {
        var path = JalurEskalasi.Of(Staf, Office());
        path.Kepada.ShouldBe([Kasubbag]);
        path.Dilewati.ShouldBeEmpty();
        JalurEskalasi.Of(Staf, Office(Staf)).Kepada.ShouldBe([Kasubbag], "a task of a vacant post too");
    }

    [Fact]
    public void A_vacant_superior_is_passed_over_and_named()
    {
        var path = JalurEskalasi.Of(Staf, Office(Kasubbag, Sekcam));
        path.Kepada.ShouldBe([Camat]);
        path.Dilewati.ShouldBe([new(Kasubbag, SebabDilewati.Kosong), new(Sekcam, SebabDilewati.Kosong)]);
    }

    [Fact]
    public void Nobody_is_the_superior_of_himself()
    {
        var office = Office();
        var path = JalurEskalasi.Of(Kasubbag, office with { Pemegang = new Dictionary<JabatanId, PegawaiId>(office.Pemegang) { [Sekcam] = office.Pemegang[Kasubbag] } });
        path.Kepada.ShouldBe([Camat]);
        path.Dilewati.ShouldBe([new(Sekcam, SebabDilewati.Dirangkap)]);
    }

    [Fact]
    public void Where_the_line_ends_the_camat_stands_in_and_then_who_keeps_the_office()
    {
        var office = Office();
        var loose = office with { Atasan = new Dictionary<JabatanId, JabatanId>() };
        JalurEskalasi.Of(Staf, loose).Kepada.ShouldBe([Camat]);
        var headless = JalurEskalasi.Of(Kasubbag, Office(Sekcam, Camat));
        headless.Kepada.ShouldBe([Umum]);
        headless.Dilewati.Select(d => d.JabatanId).ShouldBe([Sekcam, Camat]);
        JalurEskalasi.Of(Umum, Office(Sekcam, Camat)).Kepada.ShouldBeEmpty("there is nobody left");
        JalurEskalasi.Of(Camat, Office(Camat)).Kepada.ShouldBe([Sekcam, Umum], "its task waits for a Camat");
    }

    [Fact]
    public void Above_the_camat_there_is_nobody_and_a_circle_ends()
    {
        JalurEskalasi.Of(Camat, Office()).ShouldSatisfyAllConditions(p => p.Kepada.ShouldBeEmpty(), p => p.Dilewati.ShouldBeEmpty());
        var office = Office(Kasubbag, Sekcam);
        JalurEskalasi.Of(Staf, office with { Atasan = new Dictionary<JabatanId, JabatanId> { [Staf] = Kasubbag, [Kasubbag] = Sekcam, [Sekcam] = Staf } }).Kepada.ShouldBe([Camat]);
    }

    /// <summary>An office in which the posts named are vacant.</summary>
    private static SusunanKantor Office(params JabatanId[] vacant) => new(
        new Dictionary<JabatanId, JabatanId> { [Staf] = Kasubbag, [Kasubbag] = Sekcam, [Umum] = Sekcam, [Sekcam] = Camat },
        new[] { Camat, Sekcam, Kasubbag, Staf, Umum }.Except(vacant).ToDictionary(j => j, j => new PegawaiId(j.Value)), [Camat], [Sekcam, Umum]);

    private static JabatanId Post(int n) => new(new Guid(n, 0, 0, new byte[8]));
}
