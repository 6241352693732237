using Siklus.Domain.Planning.Review;

namespace Siklus.Domain.Tests.Planning.Review;

/// <summary>The plan check: silent on clean plans, and a spoilt one for every rule.</summary>
public sealed class PlanReviewTests
{
    public static TheoryData<string> Clean => [.. Plans.Names];

    public static TheoryData<string, int> Spoilt
    {
        get
        {
            var rows = new TheoryData<string, int>();
            for (var i = 0; i < Defect.All.Count; i++) rows.Add(Defect.All[i].Kode, i);
            return rows;
        }
    }

    [Theory, MemberData(nameof(Clean))]
    public void A_clean_plan_gets_no_finding(string name) => PlanReview.Find(Plans.Read(name)).Select(Told).ShouldBeEmpty();

    [Theory, MemberData(nameof(Spoilt))]
    public void A_defect_is_found_at_its_place_and_nothing_else_is(string kode, int which)
    {
        var defect = Defect.All[which];
        var found = PlanReview.Find(defect.Spoil(Plans.Read(defect.Rencana)));
        found.Select(f => f.Kode).Distinct().ShouldBe([kode], string.Join("\n", found.Select(Told)));
        found.ShouldContain(f => (f.Tempat.Kode ?? f.Tempat.Nama) == defect.Letak, string.Join("\n", found.Select(Told)));
    }

    [Fact]
    public void Every_rule_has_a_defect() => typeof(PlanReviewRules).GetFields().Select(f => (string)f.GetValue(null)!).Except(Defect.All.Select(d => d.Kode)).ShouldBeEmpty();

    [Theory]
    [InlineData("kecamatan-kecil", 40)]
    [InlineData("kecamatan-menengah", 8)]
    public void Many_defects_in_one_plan_are_all_found_and_nothing_else_is(string name, int atLeast)
    {
        // Each is put in as long as it does not hide or make another: a plan without Renja has no wrong Renja.
        var (plan, expected) = (Plans.Read(name), new HashSet<string>());
        foreach (var defect in Defect.All.Where(d => d.Rencana == name).OrderBy(d => d.Kode is PlanReviewRules.PeriodeSalah or PlanReviewRules.TanpaRenstra or PlanReviewRules.DokumenHuluTidakAda))
        {
            if (!expected.Add(defect.Kode)) continue;
            var spoilt = defect.Spoil(plan);
            if (PlanReview.Find(spoilt).Select(f => f.Kode).ToHashSet().SetEquals(expected)) plan = spoilt;
            else expected.Remove(defect.Kode);
        }
        expected.Count.ShouldBeGreaterThanOrEqualTo(atLeast, string.Join(", ", expected));
    }

    [Fact]
    public void A_plan_of_nothing_is_a_plan_all_the_same() =>
        PlanReview.Find(new(null, null, 0, 0, null!, null!, null!)).Select(f => f.Kode).ShouldBe([PlanReviewRules.PeriodeSalah, PlanReviewRules.TanpaRenstra], ignoreOrder: true);

    internal static string Told(PlanFinding finding) => $"{finding.Tempat} {finding.Kode} {finding.Tingkat} {string.Join(" | ", finding.Rincian)}";
}
