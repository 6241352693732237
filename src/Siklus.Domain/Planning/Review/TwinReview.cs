using Siklus.Domain.Planning.Rencana;

namespace Siklus.Domain.Planning.Review;

/// <summary>One indikator under two definitions: the same name, or nearly so, and another unit, formula, direction or meaning. Twice the same is no defect: it may measure two levels.</summary>
internal static class TwinReview
{
    /// <summary>Of more names alike than this the rest is not compared; no office has so many.</summary>
    private const int MostAlike = 40;

    private static readonly HashSet<string> Fillers = ["yang", "di", "dan", "dalam", "pada", "dari", "untuk", "oleh", "atas", "terhadap", "tingkat", "kecamatan", "se"];

    public static IEnumerable<PlanFinding> Of(PlanIndex plan)
    {
        var named = plan.Indikator.Where(i => !PlanText.Empty(i.Nama)).Select(i => (Indikator: i, Words: Content(i.Nama))).Where(n => n.Words.Length > 1)
            .OrderBy(n => n.Indikator.Kode, StringComparer.Ordinal).ThenBy(n => n.Indikator.Nama, StringComparer.Ordinal).ThenBy(n => n.Indikator.Definisi, StringComparer.Ordinal).ToList();
        var same = named.GroupBy(n => string.Join(' ', n.Words), StringComparer.Ordinal).Select(g => g.Select(n => n.Indikator).Take(MostAlike).ToList());
        // Names of four words and more that are one word apart: each is filed under all that is left when one word is gone.
        var near = named.Where(n => n.Words.Length > 3).SelectMany(n => n.Words.Select((word, i) => (Others: string.Join(' ', n.Words.Where((_, j) => j != i)), Word: word, n.Indikator)))
            .GroupBy(x => x.Others, StringComparer.Ordinal).SelectMany(g => Pairs([.. g.Take(MostAlike)])).Where(p => Alike(p.A.Word, p.B.Word)).Select(p => (A: p.A.Indikator, B: p.B.Indikator));
        return same.SelectMany(Pairs).Concat(near).Select(p => (p.A, p.B, Differences: Differences(p.A, p.B))).Where(p => p.Differences.Length > 0)
            .Select(p => Found.Warn(PlanIndex.At(p.B), PlanReviewRules.DefinisiBerbeda, PlanText.Code(p.A.Kode) ?? "", p.A.Nama!.Trim(), p.Differences)).DistinctBy(f => (f.Tempat, f.Rincian[0], f.Rincian[1]));
    }

    private static IEnumerable<(T A, T B)> Pairs<T>(IReadOnlyList<T> all) => all.SelectMany((b, i) => all.Take(i).Select(a => (a, b)));

    private static string[] Content(string? name) => [.. PlanText.Words(name).Select(w => w is "prosentase" or "persen" or "%" ? "persentase" : w).Where(w => !Fillers.Contains(w)).Order(StringComparer.Ordinal)];

    private static string Differences(IndikatorRencana a, IndikatorRencana b)
    {
        var found = new List<string>();
        if (Differ(a.Definisi, b.Definisi)) found.Add("definisi operasional");
        if (Differ(Unit(a.Satuan), Unit(b.Satuan))) found.Add("satuan");
        if (Formula(a) is { } mine && Formula(b) is { } theirs && mine != theirs) found.Add("rumus");
        if (a.Polaritas != b.Polaritas) found.Add("polaritas");
        return string.Join(", ", found);
    }

    /// <summary>What one of them does not say is found elsewhere.</summary>
    private static bool Differ(string? a, string? b) => !PlanText.Empty(a) && !PlanText.Empty(b) && PlanText.Bare(a) != PlanText.Bare(b);

    private static string? Unit(string? unit) => PlanText.Bare(unit) is "persen" or "prosentase" ? "%" : unit;

    private static string? Formula(IndikatorRencana indikator) =>
        indikator.Rumus is { Komponen: { Count: > 0 } parts } rumus ? $"{rumus.Jenis}: {string.Join(" / ", parts.Select(k => PlanText.Bare(k?.Nama)))}" : null;

    /// <summary>A slip of spelling: long words, one letter apart.</summary>
    private static bool Alike(string a, string b)
    {
        if (Math.Min(a.Length, b.Length) < 6 || Math.Abs(a.Length - b.Length) > 1 || a.Any(char.IsDigit) || b.Any(char.IsDigit)) return false;
        var head = 0;
        while (head < Math.Min(a.Length, b.Length) && a[head] == b[head]) head++;
        var tail = 0;
        while (tail < Math.Min(a.Length, b.Length) - head && a[^(tail + 1)] == b[^(tail + 1)]) tail++;
        return Math.Max(a.Length, b.Length) - head - tail <= 1;
    }
}
