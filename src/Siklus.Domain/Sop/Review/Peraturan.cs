using System.Text.RegularExpressions;

namespace Siklus.Domain.Sop.Review;

/// <summary>A regulation as SOPs cite it (reference/peraturan/dasar-hukum-sop.json).</summary>
/// <param name="Jenis">Short name of its sort: "UU", "PP", "Perpres", "PermenPANRB".</param>
/// <param name="Nomor">Its number.</param>
/// <param name="Tahun">Its year.</param>
/// <param name="Tentang">Its title, or the words by which it is known.</param>
/// <param name="DigantiOleh">What took its place; null while it holds.</param>
public sealed record Peraturan(string Jenis, string Nomor, int Tahun, string Tentang, string? DigantiOleh)
{
    /// <summary>"PP Nomor 18 Tahun 2016", "KepmenPAN Nomor KEP/135/M.PAN/9/2004".</summary>
    public string Nama => Nomor.EndsWith($"/{Tahun}", StringComparison.Ordinal) ? $"{Jenis} Nomor {Nomor}" : $"{Jenis} Nomor {Nomor} Tahun {Tahun}";

    /// <summary>"PP Nomor 18 Tahun 2016 tentang Perangkat Daerah".</summary>
    public override string ToString() => $"{Nama} tentang {Tentang}";
}

/// <summary>A term that is no longer used, or not in such an office (reference/peraturan/istilah-sop.json).</summary>
/// <param name="Kata">The term.</param>
/// <param name="Sebaiknya">What takes its place.</param>
/// <param name="Pada">Only in offices whose name holds this word; null everywhere.</param>
public sealed record IstilahLama(string Kata, string Sebaiknya, string? Pada);

/// <summary>The first regulation that an entry of dasar hukum names.</summary>
/// <param name="Jenis">Short name of its sort.</param>
/// <param name="Nomor">Number as written.</param>
/// <param name="Tahun">Year.</param>
/// <param name="Tentang">What follows "tentang"; empty without it.</param>
public sealed partial record Kutipan(string Jenis, string Nomor, int Tahun, string Tentang)
{
    /// <summary>Reads an entry; null when it names no regulation of a sort that is known.</summary>
    public static Kutipan? Read(string butir)
    {
        if (Form().Match(butir) is not { Success: true } found || JenisOf(found.Groups["jenis"].Value) is not { } jenis) return null;
        return new Kutipan(jenis, found.Groups["nomor"].Value, int.Parse(found.Groups["tahun"].Value, System.Globalization.CultureInfo.InvariantCulture), found.Groups["tentang"].Value.Trim());
    }

    private static string? JenisOf(string text) => Sorts.FirstOrDefault(sort => Regex.IsMatch(text, sort.Pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)).Jenis;

    /// <summary>In order: a ministry's regulation also begins with "Peraturan".</summary>
    private static readonly (string Pattern, string? Jenis)[] Sorts =
    [
        (@"^(undang-?\s*undang|uu)\b", "UU"), (@"^(peraturan\s+pemerintah\s*$|pp\b|peraturan\s+pemerintah\s+republik)", "PP"), (@"^(peraturan\s+presiden|perpres)", "Perpres"),
        (@"^(keputusan\s+menteri\s+(negara\s+)?pendayagunaan|kepmen\s*pan)", "KepmenPAN"), (@"pendayagunaan\s+aparatur|permen\s*pan", "PermenPANRB"), (@"dalam\s+negeri|permendagri", "Permendagri"),
        (@"kepegawaian\s+negara|perka\s+bkn", "Perka BKN"),
    ];

    // Older decrees carry the year at the end of the number: "Nomor KEP/135/M.PAN/9/2004".
    [GeneratedRegex(@"^(?<jenis>[^0-9]*?)(?:Nomor|No\.?)[\s:]*(?<nomor>[\w./]+)(?:\s+Tahun\s+(?<tahun>\d{4})|(?<=/(?<tahun>\d{4})))(?:.*?\btentang\s+(?<tentang>.*))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Form();
}
