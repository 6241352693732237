using System.Reflection;
using Siklus.Domain.Sop;
using static Siklus.Domain.Tests.Sop.Office;

namespace Siklus.Domain.Tests.Sop;

public sealed class RiwayatShapeTests
{
    public static TheoryData<Type> Cases() => [.. typeof(Riwayat).GetNestedTypes()];

    [Theory, MemberData(nameof(Cases))]
    public void Every_kind_of_entry_is_sealed_and_holds_nothing_but_its_parameters(Type kind)
    {
        kind.IsSealed.ShouldBeTrue();
        kind.BaseType.ShouldBe(typeof(Riwayat));
        var parameters = kind.GetConstructors().Single().GetParameters().Select(p => (p.Name, p.ParameterType));
        var properties = kind.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => (p.Name, p.PropertyType));
        properties.ShouldBe(parameters!, ignoreOrder: true);
    }

    [Fact]
    public void Nobody_outside_can_add_a_kind_of_entry() => typeof(Riwayat).GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance)
        .ShouldAllBe(c => c.IsPrivate || c.GetParameters().Length == 1);

    [Fact]
    public void A_history_with_a_gap_without_a_start_or_of_another_version_is_not_read()
    {
        var sop = SopBuilder.Quarter();
        var entries = new CaseDriver(sop).Do(1, Camat).Case.Riwayat;
        Should.Throw<ArgumentException>(() => Pelaksanaan.FromRiwayat(sop, entries.Where(c => c.Nomor != 3)));
        Should.Throw<ArgumentException>(() => Pelaksanaan.FromRiwayat(sop, entries.Skip(1)));
        Should.Throw<ArgumentException>(() => Pelaksanaan.FromRiwayat(sop, []));
        Should.Throw<ArgumentException>(() => Pelaksanaan.FromRiwayat(sop with { Versi = 2 }, entries));
        Pelaksanaan.FromRiwayat(sop, entries).NewEntries.ShouldBeEmpty();
    }
}
