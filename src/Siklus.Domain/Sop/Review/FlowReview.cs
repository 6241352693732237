using Siklus.Domain.Common;

namespace Siklus.Domain.Sop.Review;

/// <summary>The flow: papers that come from nowhere or go nowhere, decisions without a way back.</summary>
internal static class FlowReview
{
    private static readonly string[] Examining = ["memeriksa", "mengoreksi", "diperiksa", "dikoreksi", "memverifikasi", "memvalidasi", "ditelaah"];
    private static readonly string[] Vague = ["dokumen", "berkas", "data", "surat", "bahan"];

    public static IEnumerable<ReviewFinding> Of(SopDefinition sop)
    {
        for (var i = 0; i < sop.Langkah.Count; i++)
        {
            var langkah = sop.Langkah[i];
            foreach (var finding in Decision(sop, langkah, i)) yield return finding;
            foreach (var finding in Papers(sop, langkah, i)) yield return finding;
        }
        var names = sop.Langkah.SelectMany(l => l.Kelengkapan.Select(k => k.Nama).Concat(Printed(l).Select(o => o.Nama))).Where(n => Vague.Contains(ReviewText.Bare(n))).ToList();
        foreach (var group in names.GroupBy(ReviewText.Bare).Where(g => g.Count() > 2)) yield return new("langkah", ReviewRules.NamaTerlaluUmum, TingkatTemuan.Catatan, [group.First(), group.Count()]);
    }

    private static IEnumerable<ReviewFinding> Decision(SopDefinition sop, Langkah langkah, int i)
    {
        if (langkah.Keputusan is { } decision)
        {
            if (decision.Tidak is not { } back) yield return new($"langkah[{i}].keputusan", ReviewRules.TanpaJalanKembali, TingkatTemuan.Peringatan, []);
            else if (decision.TidakDugaan) yield return new($"langkah[{i}].keputusan.tidak", ReviewRules.JalanKembaliDugaan, TingkatTemuan.Catatan, [sop.LangkahKe(back).NomorCetak]);
        }
        else if (Examines(langkah.Uraian) is { } word && !langkah.Pihak.Any(p => p.Memutus))
        {
            yield return new($"langkah[{i}].uraian", ReviewRules.PeriksaTanpaKeputusan, TingkatTemuan.Catatan, [word]);
        }
    }

    /// <summary>The word by which a text examines; what "telah diperiksa" was examined elsewhere.</summary>
    private static string? Examines(string text)
    {
        var words = ReviewText.Words(text);
        return words.Where((word, i) => Examining.Contains(word) && (i == 0 || words[i - 1] is not ("telah" or "sudah"))).FirstOrDefault();
    }

    private static IEnumerable<ReviewFinding> Papers(SopDefinition sop, Langkah langkah, int i)
    {
        if (!Printed(langkah).Any()) yield return new($"langkah[{i}].output", ReviewRules.OutputKosong, TingkatTemuan.Peringatan, []);
        var last = sop.After(langkah.Urutan).IsSelesai;
        foreach (var (output, o) in langkah.Output.Select((output, o) => (output, o)).Where(x => !x.output.Pendamping))
            if (!last && !sop.Langkah.Any(l => l.Kelengkapan.Any(k => k.Dari == output.Kode))) yield return new($"langkah[{i}].output[{o}]", ReviewRules.OutputTidakDipakai, TingkatTemuan.Catatan, [output.Nama]);
        if (langkah is { Keputusan: null, Output: [{ Nama: var same }], Kelengkapan: [{ Nama: var begun }] } && ReviewText.Bare(same) == ReviewText.Bare(begun) && !Vague.Contains(ReviewText.Bare(same)))
            yield return new($"langkah[{i}].output[0]", ReviewRules.OutputSamaKelengkapan, TingkatTemuan.Catatan, [same]);
        // What the first step needs comes from outside: it is what sets the procedure going.
        if (i == 0) yield break;
        foreach (var (need, k) in langkah.Kelengkapan.Select((need, k) => (need, k)))
            if (need.Dari is null && !sop.Identitas.Peralatan.Any(p => IsAmong(need.Nama, p))) yield return new($"langkah[{i}].kelengkapan[{k}]", ReviewRules.KelengkapanTanpaAsal, TingkatTemuan.Catatan, [need.Nama]);
    }

    /// <summary>"RENSTRA" among "Dokumen Renstra, Renja".</summary>
    private static bool IsAmong(string name, string equipment)
    {
        var words = ReviewText.Words(equipment);
        return ReviewText.Words(name) is [_, ..] named && named.Where(w => w != "dokumen").All(words.Contains);
    }

    private static IEnumerable<Output> Printed(Langkah langkah) => langkah.Output.Where(o => !o.Pendamping);
}
