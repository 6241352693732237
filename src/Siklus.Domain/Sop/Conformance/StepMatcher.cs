namespace Siklus.Domain.Sop.Conformance;

/// <summary>Finds the step of a sheet that somebody wrote down: by its number, its text, or the papers it makes.</summary>
public sealed class StepMatcher
{
    private readonly Dictionary<string, Langkah> byNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Langkah?> byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Langkah?> byOutput = new(StringComparer.Ordinal);

    /// <summary>Prepares a sheet.</summary>
    public StepMatcher(SopDefinition sop)
    {
        ByPrinted = sop.Langkah.Select(l => NumberOf(l.NomorCetak)).All(n => n.Length > 0) && sop.Langkah.Select(l => NumberOf(l.NomorCetak)).Distinct().Count() == sop.Langkah.Count;
        foreach (var langkah in sop.Langkah)
        {
            byNumber[NumberOf(Nomor(langkah))] = langkah;
            foreach (var text in new[] { TextOf(langkah.Uraian), TextOf(langkah.UraianNormal ?? "") }.Where(t => t.Length > 0).Distinct()) Add(byText, text, langkah);
            if (langkah.Output.Count > 0) Add(byOutput, OutputsOf(langkah), langkah);
        }
    }

    /// <summary>Steps are named by the number that is printed; false when numbers repeat or are missing, and then by their place from the top.</summary>
    public bool ByPrinted { get; }

    /// <summary>The number by which a step of this sheet is named.</summary>
    public string Nomor(Langkah langkah) => ByPrinted ? NumberOf(langkah.NomorCetak) : langkah.Urutan.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The step with this number, or else with this text; null when there is none.</summary>
    public Langkah? Find(string nomor, string uraian) =>
        NumberOf(nomor) is { Length: > 0 } number && byNumber.TryGetValue(number, out var numbered) ? numbered : TextOf(uraian) is { Length: > 0 } text ? byText.GetValueOrDefault(text) : null;

    /// <summary>The step that a step of another sheet is here: of the same text, or making the same papers.</summary>
    public Langkah? Same(Langkah other) =>
        byText.GetValueOrDefault(TextOf(other.Uraian)) ?? byText.GetValueOrDefault(TextOf(other.UraianNormal ?? "")) ?? (other.Output.Count > 0 ? byOutput.GetValueOrDefault(OutputsOf(other)) : null);

    /// <summary>Two steps of one text can't be told apart by it.</summary>
    private static void Add(Dictionary<string, Langkah?> steps, string key, Langkah langkah) => steps[key] = steps.TryGetValue(key, out var other) && other != langkah ? null : langkah;

    private static string NumberOf(string nomor) => nomor.Trim().TrimEnd('.', ')').ToUpperInvariant();

    private static string TextOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static string OutputsOf(Langkah langkah) => string.Join(' ', langkah.Output.Select(o => o.Kode).Order(StringComparer.Ordinal));
}
