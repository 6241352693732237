using Siklus.Domain.Common;

namespace Siklus.Domain.Planning;

/// <summary>Texts that must be there.</summary>
internal static class Wajib
{
    /// <summary>The text without outer spaces.</summary>
    /// <exception cref="RuleViolationException"><see cref="PlanningRules.TeksKosong"/>.</exception>
    public static string Text(string? value, string what) =>
        string.IsNullOrWhiteSpace(value) ? throw new RuleViolationException(PlanningRules.TeksKosong, what) : value.Trim();
}
