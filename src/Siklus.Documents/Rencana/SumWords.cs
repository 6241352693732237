using System.Text.RegularExpressions;

namespace Siklus.Documents.Rencana;

/// <summary>How offices name the sums below and inside their tables.</summary>
internal static partial class SumWords
{
    public static bool IsSum(string text) => Begin().IsMatch(text);

    [GeneratedRegex(@"^\s*(grand\s+total|sub\s*-?\s*total|sub\s*-?\s*jumlah|jumlah|total)\b(?!\s+(dokumen|laporan|orang|kegiatan yang|desa|layanan))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Begin();
}
