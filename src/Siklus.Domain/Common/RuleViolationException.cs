namespace Siklus.Domain.Common;

/// <summary>
/// A rule of the field refused an act. <see cref="Code"/> names the rule (for example <c>sop.stale</c>) and selects the Indonesian sentence that
/// the person reads; <see cref="Details"/> fill the numbered places of that sentence. Nothing has changed when this is thrown.
/// </summary>
public sealed class RuleViolationException : Exception
{
    /// <summary>Refuses under the rule <paramref name="code"/>, with the values that the sentence mentions.</summary>
    public RuleViolationException(string code, params object?[] details)
        : base(code + (details.Length == 0 ? "" : ": " + string.Join(", ", details)))
    {
        Code = code;
        Details = details;
    }

    /// <summary>Name of the rule, lower case, <c>module.rule</c>; stable, tests assert it.</summary>
    public string Code { get; }

    /// <summary>Values for the places {0}, {1}… of the rule's sentence.</summary>
    public IReadOnlyList<object?> Details { get; }
}
