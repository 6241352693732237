using System.Text.RegularExpressions;
using Siklus.Domain.Common;

namespace Siklus.Domain.Sop.Review;

/// <summary>Dasar hukum: whether what is cited still holds, and whether number and title belong together.</summary>
internal static partial class LegalReview
{
    public static IEnumerable<ReviewFinding> Of(SopDefinition sop, IReadOnlyList<Peraturan> peraturan)
    {
        foreach (var (butir, i) in sop.Identitas.DasarHukum.Select((b, i) => (b, i)))
        {
            var place = $"identitas.dasarHukum[{i}]";
            if (sop.Identitas.Instansi.Contains("Kecamatan", StringComparison.OrdinalIgnoreCase) && butir.Contains("Tata Kerja Sekretariat Daerah", StringComparison.OrdinalIgnoreCase))
                yield return new(place, ReviewRules.HukumKantorLain, TingkatTemuan.Peringatan, [butir]);
            if (Kutipan.Read(butir) is not { } cited) continue;
            // "UU 23/2014, terakhir diubah dengan … atas UU 24/2014": what is amended is what is cited.
            if (Amended().Match(butir) is { Success: true } amended && (amended.Groups["nomor"].Value, amended.Groups["tahun"].Value) != (cited.Nomor, $"{cited.Tahun}"))
                yield return new(place, ReviewRules.HukumSalahKutip, TingkatTemuan.Peringatan, [butir, $"{cited.Jenis} Nomor {cited.Nomor} Tahun {cited.Tahun} pada bagian perubahannya"]);
            var known = peraturan.FirstOrDefault(p => p.Jenis == cited.Jenis && p.Nomor == cited.Nomor && p.Tahun == cited.Tahun);
            if (known is null || !IsAbout(cited, known))
            {
                // The title is of one regulation, the number of another or of none.
                if (peraturan.FirstOrDefault(p => p.Jenis == cited.Jenis && IsAbout(cited, p)) is { } meant)
                    yield return new(place, ReviewRules.HukumSalahKutip, TingkatTemuan.Peringatan, [butir, $"{meant}"]);
                continue;
            }
            if (known.DigantiOleh is { } now) yield return new(place, ReviewRules.HukumUsang, TingkatTemuan.Peringatan, [known.Nama, now]);
        }
    }

    /// <summary>The title that is cited begins as the regulation's does, slips of spelling aside.</summary>
    private static bool IsAbout(Kutipan cited, Peraturan regulation)
    {
        var (own, theirs) = (ReviewText.Words(cited.Tentang), ReviewText.Words(regulation.Tentang));
        return theirs.Length > 0 && own.Length > 0 && theirs.Count(word => own.Any(other => Alike(word, other))) >= theirs.Length * 0.75;
    }

    [GeneratedRegex(@"sebagaimana\s+telah\s+(?:beberapa\s+kali\s+)?d[a-z]*ubah.*\batas\s+[A-Za-z-]{1,30}\s+(?:[A-Za-z-]{1,30}\s+)?Nomor\s+(?<nomor>\d+)\s+Tahun\s+(?<tahun>\d{4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Amended();

    /// <summary>"Pemerintah" for "Pemerintahan", "Standart" for "Standar".</summary>
    private static bool Alike(string a, string b) => a == b || (Math.Min(a.Length, b.Length) >= 5 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)));
}
