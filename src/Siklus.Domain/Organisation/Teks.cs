using Siklus.Domain.Common;

namespace Siklus.Domain.Organisation;

/// <summary>Checks of names and dates that every part of the organisation shares.</summary>
internal static class Teks
{
    /// <summary>The text without outer spaces.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.NamaKosong"/>.</exception>
    public static string Required(string? value, string what) =>
        string.IsNullOrWhiteSpace(value) ? throw new RuleViolationException(OrganisationRules.NamaKosong, what) : value.Trim();

    /// <summary>The text without outer spaces, or null when it is blank.</summary>
    public static string? OrNull(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    /// <summary>Refuses an end before its start.</summary>
    /// <exception cref="RuleViolationException"><see cref="OrganisationRules.TanggalTerbalik"/>.</exception>
    public static void InOrder(DateOnly mulai, DateOnly? selesai)
    {
        if (selesai < mulai) throw new RuleViolationException(OrganisationRules.TanggalTerbalik, mulai, selesai);
    }
}
