using System.Globalization;
using Siklus.Domain.Common;

namespace Siklus.Domain.Sop.Review;

/// <summary>The steps one by one: number, text, who acts, time.</summary>
internal static class StepReview
{
    /// <summary>Products of accountability and the words by which steps name them.</summary>
    private static readonly (string Name, string[] Words)[] Products =
    [
        ("Laporan Kinerja", ["lakip", "lkj", "lkjip"]), ("Renstra", ["renstra"]), ("Renja", ["renja"]), ("RKT", ["rkt"]), ("Perjanjian Kinerja", ["tapkin"]), ("SKP", ["skp"]),
    ];

    public static IEnumerable<ReviewFinding> Of(SopDefinition sop)
    {
        foreach (var finding in Title(sop)) yield return finding;
        for (var i = 0; i < sop.Langkah.Count; i++)
        {
            var langkah = sop.Langkah[i];
            foreach (var finding in Number(sop, i)) yield return finding;
            foreach (var finding in Text(sop, i)) yield return finding;
            if (langkah.Dugaan.Contains("pelaksana"))
                yield return Note(i, "pelaksana", ReviewRules.PelaksanaTidakTercetak, sop.KolomOf(langkah.Penanggung)?.Nama);
            if (langkah.WaktuBaku is null) yield return langkah.WaktuCetak is { } printed ? Warn(i, "waktuBaku", ReviewRules.WaktuNol, printed) : Warn(i, "waktuBaku", ReviewRules.WaktuKosong);
        }
        foreach (var finding in Times(sop)) yield return finding;
        foreach (var (kolom, i) in sop.Kolom.Select((k, i) => (k, i)))
            if (!sop.Langkah.Any(l => l.Pelaksana.Contains(kolom.Kode) || l.Pihak.Any(p => p.Kolom.Contains(kolom.Kode)))) yield return new($"kolom[{i}]", ReviewRules.KolomTidakDipakai, TingkatTemuan.Peringatan, [kolom.Nama]);
    }

    private static IEnumerable<ReviewFinding> Title(SopDefinition sop)
    {
        var title = ReviewText.Words($"{sop.Identitas.Judul} {sop.Identitas.JudulUraian}");
        foreach (var (name, words) in Products)
        {
            // "Laporan Kinerja" in the title is the product by its long name.
            var named = words.Any(title.Contains) || ReviewText.Words(name).All(title.Contains);
            var steps = sop.Langkah.Count(l => ReviewText.Words(l.UraianTampil).Any(words.Contains));
            if (!named && steps * 2 > sop.Langkah.Count) yield return new("identitas.judul", ReviewRules.JudulTidakSesuai, TingkatTemuan.Peringatan, [name, steps, sop.Langkah.Count]);
        }
    }

    private static IEnumerable<ReviewFinding> Number(SopDefinition sop, int i)
    {
        var printed = sop.Langkah[i].NomorCetak;
        if (string.IsNullOrWhiteSpace(printed)) yield return Warn(i, "nomorCetak", ReviewRules.NomorLangkahKosong);
        else if (i > 0 && Parse(printed) is { } now && Parse(sop.Langkah[i - 1].NomorCetak) is { } before && now <= before) yield return Warn(i, "nomorCetak", ReviewRules.NomorMengulang, printed, sop.Langkah[i - 1].NomorCetak);
    }

    private static IEnumerable<ReviewFinding> Text(SopDefinition sop, int i)
    {
        var langkah = sop.Langkah[i];
        if (langkah.Uraian.Length == 0)
        {
            yield return Warn(i, "uraian", ReviewRules.UraianHilang);
            yield break;
        }
        var same = sop.Langkah.Take(i).FirstOrDefault(l => l.Penanggung == langkah.Penanggung && ReviewText.Bare(l.Uraian) == ReviewText.Bare(langkah.Uraian));
        if (same is not null) yield return Warn(i, "uraian", ReviewRules.LangkahGanda, same.NomorCetak);
        if (ReviewText.LeadingPost(langkah.Uraian, sop.Kolom.Select(k => k.Nama)) is { } subject) yield return Note(i, "uraian", ReviewRules.SubjekDalamUraian, subject);
    }

    private static IEnumerable<ReviewFinding> Times(SopDefinition sop)
    {
        var times = sop.Langkah.Select(l => l.WaktuBaku).OfType<WaktuBaku>().ToList();
        if (times.Count < 6) yield break;
        var most = times.GroupBy(t => t).MaxBy(g => g.Count())!;
        if (most.Count() >= times.Count * 0.8) yield return new("langkah", ReviewRules.WaktuSeragam, TingkatTemuan.Peringatan, [most.Count(), times.Count, $"{most.Key.Nilai} {most.Key.Satuan.ToString().ToLowerInvariant()}"]);
    }

    private static int? Parse(string number) => int.TryParse(number.TrimEnd('.', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static ReviewFinding Warn(int i, string part, string code, params object?[] details) => new($"langkah[{i}].{part}", code, TingkatTemuan.Peringatan, details);

    private static ReviewFinding Note(int i, string part, string code, params object?[] details) => new($"langkah[{i}].{part}", code, TingkatTemuan.Catatan, details);
}
