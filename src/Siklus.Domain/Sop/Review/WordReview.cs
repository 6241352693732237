using System.Text.RegularExpressions;
using Siklus.Domain.Common;

namespace Siklus.Domain.Sop.Review;

/// <summary>The words of a sheet: terms of yesterday, what was left over when it was copied from another one.</summary>
internal static partial class WordReview
{
    /// <summary>Subjects by which a sheet is told from its neighbours: the short word and what it stands for.</summary>
    private static readonly (string Name, string Long)[] Subjects =
    [
        ("Renstra", "rencana strategis"), ("Renja", "rencana kerja"), ("RKT", "rencana kinerja tahunan"), ("LKj", "laporan kinerja"), ("SKP", "sasaran kinerja"),
        ("Musrenbang", "musyawarah perencanaan"), ("Siskamling", "keamanan lingkungan"),
    ];

    private static readonly string[] Sorts = ["kasi", "kasubag", "kasubbag", "seksi", "subbag", "subbagian"];
    private static readonly string[] Besides = ["kepala", "dan", "para", "terkait"];

    public static IEnumerable<ReviewFinding> Of(SopDefinition sop, IReadOnlyList<IstilahLama> istilah)
    {
        if (ReviewText.Words(sop.Identitas.Judul) is ["sop" or "prosedur", _, ..]) yield return Note("identitas.judul", ReviewRules.JudulDiawaliSop, sop.Identitas.Judul.Split(' ')[0]);
        var texts = Texts(sop).ToList();
        foreach (var term in istilah.Where(t => t.Pada is null || sop.Identitas.Instansi.Contains(t.Pada, StringComparison.OrdinalIgnoreCase)))
            if (texts.Where(t => Names(t.Text, term.Kata)).ToList() is [{ Place: var first }, ..] found) yield return Note(first, ReviewRules.IstilahUsang, term.Kata, found.Count, term.Sebaiknya);
        foreach (var (place, text) in AllTexts(sop))
            if (Doubled().Match(text) is { Success: true } twice) yield return Note(place, ReviewRules.KataGanda, twice.Groups["kata"].Value);
        foreach (var finding in Leftovers(sop)) yield return finding;
        foreach (var (langkah, i) in sop.Langkah.Select((l, i) => (l, i)))
            foreach (Match post in Post().Matches(langkah.Uraian))
                if (!HasColumn(sop, post)) yield return new($"langkah[{i}].uraian", ReviewRules.JabatanTanpaKolom, TingkatTemuan.Peringatan, [post.Value]);
    }

    /// <summary>"Dokumen Renja" among the records of a sheet about Siskamling.</summary>
    private static IEnumerable<ReviewFinding> Leftovers(SopDefinition sop)
    {
        var own = ReviewText.Bare(string.Join(' ', sop.Langkah.Select(l => l.UraianTampil).Prepend(sop.Identitas.Judul)));
        var made = sop.Langkah.SelectMany((l, i) => l.Output.Select((output, o) => (Place: $"langkah[{i}].output[{o}]", Text: output.Nama)))
            .Concat(sop.Identitas.Pencatatan.Select((text, i) => (Place: $"identitas.pencatatan[{i}]", Text: text)));
        foreach (var (place, text) in made)
            foreach (var (name, whole) in Subjects)
                if (ReviewText.Words(text).Any(w => w.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                    && !own.Contains(name, StringComparison.OrdinalIgnoreCase) && !own.Contains(whole, StringComparison.Ordinal))
                    yield return new(place, ReviewRules.SisaSalinan, TingkatTemuan.Peringatan, [text, name]);
    }

    /// <summary>A column of that name, or one for all posts of that sort ("Kasi/Kasubag", "Kasi terkait").</summary>
    private static bool HasColumn(SopDefinition sop, Match post)
    {
        var name = post.Groups["nama"].Value.ToLowerInvariant();
        return sop.Kolom.Select(k => ReviewText.Words(k.Nama)).Any(column =>
            column.Any(w => w.StartsWith(name, StringComparison.Ordinal) || (w.Length > 2 && name.StartsWith(w, StringComparison.Ordinal)))
            || (column.Any(Sorts.Contains) && column.All(w => Sorts.Contains(w) || Besides.Contains(w))));
    }

    /// <summary>Every text of a sheet with its place, legal bases too.</summary>
    public static IEnumerable<(string Place, string Text)> AllTexts(SopDefinition sop) => Texts(sop).Concat(sop.Identitas.DasarHukum.Select((b, i) => ($"identitas.dasarHukum[{i}]", b)));

    private static IEnumerable<(string Place, string Text)> Texts(SopDefinition sop)
    {
        yield return ("identitas.judul", sop.Identitas.Judul);
        foreach (var (place, _, items) in sop.Identitas.Bagian.Where(b => b.Kode != "dasarHukum"))
            foreach (var (item, i) in items.Select((item, i) => (item, i))) yield return ($"identitas.{place}[{i}]", item);
        foreach (var (langkah, i) in sop.Langkah.Select((l, i) => (l, i)))
        {
            yield return ($"langkah[{i}].uraian", langkah.Uraian);
            foreach (var name in langkah.Kelengkapan.Select(k => k.Nama).Concat(langkah.Output.Where(o => !o.Pendamping).Select(o => o.Nama))) yield return ($"langkah[{i}]", name);
        }
    }

    private static bool Names(string text, string term) => $" {ReviewText.Bare(text)} ".Contains($" {ReviewText.Bare(term)} ", StringComparison.Ordinal);

    private static ReviewFinding Note(string place, string code, params object?[] details) => new(place, code, TingkatTemuan.Catatan, details);

    /// <summary>Words that Indonesian never doubles to make a plural or an emphasis.</summary>
    [GeneratedRegex(@"\b(?<kata>Kecamatan|Kabupaten|Camat|Daerah|Dokumen|Laporan|Nomor|Tahun|dan|yang|untuk|dengan|kepada)\s+\k<kata>\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doubled();

    [GeneratedRegex(@"\b[Kk]as(?:i|ubb?ag)\s+(?<nama>[A-Z]\w+)")]
    private static partial Regex Post();
}
