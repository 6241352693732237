namespace Siklus.Domain.Common;

/// <summary>Why there is no value, or why something is asked: a code that selects an Indonesian sentence, and what the sentence mentions.</summary>
/// <param name="Kode">Stable code, <c>module.rule</c>.</param>
/// <param name="Rincian">Values for the places {0}, {1}… of the sentence; numbers are already written in Indonesian style.</param>
public sealed record Alasan(string Kode, IReadOnlyList<object?> Rincian)
{
    /// <summary>A reason with its details.</summary>
    public static Alasan Of(string kode, params object?[] rincian) => new(kode, rincian);

    /// <summary>Two reasons are the same when code and details are.</summary>
    public bool Equals(Alasan? other) => other is not null && Kode == other.Kode && Rincian.SequenceEqual(other.Rincian);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kode, Rincian.Count);

    /// <summary>The same reason as a refusal.</summary>
    public RuleViolationException ToException() => new(Kode, [.. Rincian]);
}
