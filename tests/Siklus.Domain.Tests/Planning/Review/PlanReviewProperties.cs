using FsCheck;
using FsCheck.Fluent;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;
using Siklus.Domain.Planning.Review;
using static Siklus.Domain.Tests.Planning.Review.Plans;

namespace Siklus.Domain.Tests.Planning.Review;

/// <summary>Whatever happens to a plan, the check answers; and the order of its lines is no matter.</summary>
public sealed class PlanReviewProperties
{
    private static readonly string?[] Texts = [null, "", " ", "-", "S1", "T1", "7.01.02", "7.01.02.2.02", "Jumlah laporan", "%", "Camat", "nilai", "predikat", "Meningkatkan", new string('a', 300)];

    private static readonly object?[] Values = [null, 0, 1, -1, 12.5, 100, "BB", "", "\t", new[] { 1, 3 }, new[] { 3, 1 }, new object[] { "a", 1 }, new { a = 1 }, true, 1e30, 123456789012345678m];

    private static readonly decimal[] Amounts = [0, 1, -1, 0.5m, 45_000_000, decimal.MaxValue, decimal.MinValue];

    private static readonly int[] Years = [2025, 2026, 2027, 2029, 2030, 0, -1, 9999, int.MaxValue, int.MinValue];

    [Fact]
    public void The_check_never_fails() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        PlanReview.Find(Mutated(seed));
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void The_order_of_lines_does_not_change_what_is_found() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var plan = Mutated(seed);
        var (found, again) = (Told(plan), Told(Shuffled(plan, new Random(seed))));
        return found.SetEquals(again).Label(string.Join("\n", found.Except(again).Select(f => "- " + f).Concat(again.Except(found).Select(f => "+ " + f))));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static HashSet<string> Told(RencanaKinerja plan) => [.. PlanReview.Find(plan).Select(PlanReviewTests.Told)];

    private static RencanaKinerja Mutated(int seed)
    {
        var random = new Random(seed);
        var plan = Read(Names[random.Next(Names.Count)]);
        for (var times = random.Next(1, 12); times > 0; times--) plan = Mutate(plan, random);
        return plan;
    }

    private static RencanaKinerja Mutate(RencanaKinerja plan, Random random) => random.Next(8) switch
    {
        0 => plan with { Mulai = Pick(Years, random), Akhir = Pick(Years, random) },
        1 => plan with { Simpul = Some(plan.Simpul, random, s => Changed(s, random)) },
        2 or 3 => plan with { Indikator = Some(plan.Indikator, random, i => Changed(i, random)) },
        4 => plan with { Dokumen = Some(plan.Dokumen, random, d => Changed(d, random)) },
        5 => plan with { Dokumen = Some(plan.Dokumen, random, d => d with { Target = Some(d.Target ?? [], random, t => Changed(t, random)) }) },
        6 => plan with { Dokumen = Some(plan.Dokumen, random, d => d with { Pagu = Some(d.Pagu ?? [], random, p => random.Next(3) switch { 0 => p with { Simpul = Code(plan, random) }, 1 => p with { Tahun = Pick(Years, random) }, _ => p with { Rupiah = Pick(Amounts, random) } }) }) },
        _ => plan with { Dokumen = Some(plan.Dokumen, random, d => d with { Aksi = Some(d.Aksi ?? [], random, a => a with { Indikator = Text(random), Tribulan = [Pick(Years, random)], Uraian = Text(random) }) }) },
    };

    private static SimpulRencana Changed(SimpulRencana node, Random random) => random.Next(5) switch
    {
        0 => node with { Kode = Text(random) },
        1 => node with { Jenis = (JenisSimpul)random.Next(-1, 9) },
        2 => node with { Induk = random.Next(3) == 0 ? null : [.. Enumerable.Range(0, random.Next(4)).Select(_ => Text(random)!)] },
        3 => node with { Pemilik = Text(random) },
        _ => node with { Uraian = Text(random) },
    };

    private static IndikatorRencana Changed(IndikatorRencana indikator, Random random) => random.Next(9) switch
    {
        0 => indikator with { Kode = Text(random) },
        1 => indikator with { Simpul = Text(random) },
        2 => indikator with { Polaritas = (Polaritas)random.Next(4) },
        3 => indikator with { Konsolidasi = (Konsolidasi)random.Next(6), Mode = (ModeTarget)random.Next(5) },
        4 => indikator with { Baseline = Val(random), TahunBaseline = Pick(Years, random) },
        5 => indikator with { Rumus = new(Text(random), random.Next(2) == 0 ? null : [new(Text(random)!, Text(random)!, Text(random)!), null!]) },
        6 => indikator with { Rumus = new("predikat", indikator.Rumus?.Komponen, [[Value("BB"), Value(1)], null!, [Value(1)]]) },
        7 => indikator with { Satuan = Text(random), Definisi = Text(random) },
        _ => indikator with { Nama = Text(random) },
    };

    private static DokumenRencanaIsi Changed(DokumenRencanaIsi dokumen, Random random) => random.Next(6) switch
    {
        0 => dokumen with { Jenis = (JenisDokumen)random.Next(-1, 8) },
        1 => dokumen with { Tahun = Pick(Years, random) },
        2 => dokumen with { Perubahan = random.Next(-1, 3), Alasan = (AlasanPerubahan)random.Next(6) },
        3 => dokumen with { Status = (StatusDokumen)random.Next(5), Tanggal = random.Next(3) switch { 0 => null, 1 => DateOnly.MaxValue, _ => DateOnly.MinValue } },
        4 => dokumen with { PihakPertama = Text(random) },
        _ => dokumen with { Target = null, Pagu = null, Aksi = null },
    };

    private static TargetRencana Changed(TargetRencana target, Random random) => random.Next(4) switch
    {
        0 => target with { Indikator = Text(random) },
        1 => target with { Tahun = Pick(Years, random) },
        2 => target with { Tahunan = Val(random) },
        _ => target with { Tribulan = [.. Enumerable.Range(0, random.Next(6)).Select(_ => Val(random))] },
    };

    /// <summary>Most stay; one is changed, left out, doubled or lost.</summary>
    private static IReadOnlyList<T> Some<T>(IReadOnlyList<T> all, Random random, Func<T, T> change)
        where T : class
    {
        if (all.Count == 0) return all;
        var list = all.ToList();
        var at = random.Next(list.Count);
        if (list[at] is null) return list;
        switch (random.Next(8))
        {
            case 0: list.RemoveAt(at); break;
            case 1: list.Add(list[at]); break;
            case 2: list.Add(change(list[at])); break;
            case 3: list[at] = null!; break;
            default: list[at] = change(list[at]); break;
        }
        return list;
    }

    private static RencanaKinerja Shuffled(RencanaKinerja plan, Random random) => plan with
    {
        Simpul = Mixed(plan.Simpul, random)!,
        Indikator = Mixed(plan.Indikator, random)!,
        Dokumen = [.. Mixed(plan.Dokumen, random)!.Select(d => d is null ? d! : d with { Target = Mixed(d.Target, random), Pagu = Mixed(d.Pagu, random), Aksi = Mixed(d.Aksi, random) })],
    };

    private static IReadOnlyList<T>? Mixed<T>(IReadOnlyList<T>? all, Random random) => all is null ? null : [.. all.OrderBy(_ => random.Next())];

    private static string? Code(RencanaKinerja plan, Random random) => random.Next(2) == 0 ? Text(random) : plan.Simpul.Count == 0 ? null : plan.Simpul[random.Next(plan.Simpul.Count)]?.Kode;

    private static string? Text(Random random) => Pick(Texts, random);

    private static System.Text.Json.JsonElement? Val(Random random) => Pick(Values, random) is { } value ? Value(value) : null;

    private static T Pick<T>(T[] all, Random random) => all[random.Next(all.Length)];
}
