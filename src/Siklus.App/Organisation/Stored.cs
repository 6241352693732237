using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>Notices that somebody else saved the same row since the form was shown, and says what is stored now.</summary>
internal static class Stored
{
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.SudahBerubah"/>.</exception>
    public static void Require(int stored, int seen, params (string Label, object? Value)[] values)
    {
        if (stored != seen) throw new RuleViolationException(OrganisationRules.SudahBerubah, string.Join("; ", values.Select(v => $"{v.Label} {Say(v.Value)}")));
    }

    private static string Say(object? value) => value switch
    {
        null => "kosong",
        DateOnly day => Indonesian.Date(day),
        _ => $"“{value}”",
    };
}
