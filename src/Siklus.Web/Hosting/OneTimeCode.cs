using System.Security.Cryptography;

namespace Siklus.Web.Hosting;

/// <summary>Codes and first passwords that a person copies once from a screen or a note.</summary>
internal static class OneTimeCode
{
    // Without characters that are mistaken for one another on paper.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Four groups of four from the system's secure source: some 79 bits.</summary>
    public static string Random() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));
}
