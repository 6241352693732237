using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using Siklus.Domain.Common;

namespace Siklus.App.Common;

/// <summary>
/// The Indonesian sentence of every rule's code. Each module keeps its own in a class <c>XSentences</c> with a static property <c>All</c>; a test
/// proves that no code lacks one.
/// </summary>
public sealed class Sentences
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    private static readonly FrozenDictionary<string, string> ByCode = typeof(Sentences).Assembly.GetTypes()
        .Where(type => type.Name.EndsWith("Sentences", StringComparison.Ordinal) && type != typeof(Sentences))
        .SelectMany(type => (IReadOnlyDictionary<string, string>)type.GetProperty("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!)
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Codes that have a sentence.</summary>
    public static IReadOnlyCollection<string> Codes => ByCode.Keys;

    /// <summary>The sentence that tells a person why an act was refused and what to do.</summary>
    public string Of(RuleViolationException refused) => Of(refused.Code, refused.Details);

    /// <summary>The sentence of a code with its details in place.</summary>
    public string Of(string code, IReadOnlyList<object?> details) => ByCode.TryGetValue(code, out var sentence)
        ? string.Format(Indonesian, InTheOfficesWord(sentence), [.. details.Select(Say)])
        : throw new KeyNotFoundException($"No sentence for {code}.");

    private static string InTheOfficesWord(string sentence) => KataTribulan.Istilah == IstilahTribulan.Tribulan
        ? sentence
        : sentence.Replace("Tribulan", KataTribulan.Besar, StringComparison.Ordinal).Replace("tribulan", KataTribulan.Kecil, StringComparison.Ordinal);

    private static object? Say(object? detail) => detail switch
    {
        DateOnly day => day.ToString("d MMMM yyyy", Indonesian),
        Periode periode => periode.ToString(),
        _ => detail,
    };
}
