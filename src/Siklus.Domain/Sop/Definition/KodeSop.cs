using System.Text;

namespace Siklus.Domain.Sop;

/// <summary>Codes made of names: lower-case letters and digits with single hyphens between ("Konsep Renstra" → "konsep-renstra").</summary>
public static class KodeSop
{
    /// <summary>The code of a name.</summary>
    /// <param name="nama">The name.</param>
    /// <param name="otherwise">The code of a name without a letter or digit.</param>
    /// <param name="most">Most characters.</param>
    public static string Of(string nama, string otherwise, int most = 60)
    {
        var kode = new StringBuilder();
        foreach (var c in nama.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c)) kode.Append(c);
            else if (kode.Length > 0 && kode[^1] != '-') kode.Append('-');
        }
        if (kode.Length > most) kode.Length = most;
        return kode.ToString().TrimEnd('-') is { Length: > 0 } made ? made : otherwise;
    }

    /// <summary>The first of "konsep", "konsep-2", "konsep-3"… that is not taken.</summary>
    public static string Free(string stem, Predicate<string> taken)
    {
        var kode = stem;
        for (var n = 2; taken(kode); n++) kode = $"{stem}-{n}";
        return kode;
    }
}
