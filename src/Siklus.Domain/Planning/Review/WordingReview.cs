using Siklus.Domain.Common;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.Domain.Planning.Review;

/// <summary>What the words give away: outputs dressed as outcomes, intentions instead of measures, activities instead of conditions (LKE 1.b.4 and 1.b.5).</summary>
internal static class WordingReview
{
    /// <summary>What an office itself makes or holds; however many there are, nobody outside is better off yet.</summary>
    private static readonly HashSet<string> Outputs =
    [
        "dokumen", "laporan", "kegiatan", "rapat", "sosialisasi", "pelatihan", "bimtek", "bimbingan", "penyuluhan", "pembinaan", "koordinasi", "monitoring", "pertemuan", "musyawarah", "berkas",
        "naskah", "surat", "notulen", "berita", "paket", "kali", "keputusan", "peraturan", "sop", "fasilitasi",
    ];

    private static readonly HashSet<string> Counts = ["jumlah", "banyaknya", "frekuensi", "volume"];

    private static readonly HashSet<string> Done = ["terlaksananya", "tersusunnya", "terselenggaranya", "tersedianya", "terkirimnya", "tercetaknya"];

    private static readonly HashSet<string> Intentions =
    [
        "mengupayakan", "mendukung", "turut", "ikut", "membantu", "mendorong", "meningkatkan", "meningkatnya", "peningkatan", "mewujudkan", "terwujudnya", "mengoptimalkan", "optimalisasi", "memaksimalkan",
        "berperan", "memfasilitasi", "menjaga", "membina", "menciptakan", "terciptanya", "optimalnya", "membaiknya", "menurunkan", "menurunnya", "penurunan", "mengurangi", "memperkuat", "menguatnya", "melaksanakan", "upaya",
        "dukungan", "berpartisipasi",
    ];

    private static readonly HashSet<string> Measures =
    [
        "jumlah", "banyaknya", "persentase", "prosentase", "persen", "%", "indeks", "index", "nilai", "skor", "rasio", "tingkat", "angka", "cakupan", "predikat", "opini", "rata", "rerata", "proporsi", "kategori",
        "waktu", "lama", "laju", "frekuensi", "peringkat", "derajat", "status", "capaian", "ikm", "skm", "volume", "luas", "panjang",
    ];

    /// <summary>Verbs of doing that do not end in -kan or -i.</summary>
    private static readonly HashSet<string> Acts =
    [
        "membina", "membangun", "menjaga", "mengelola", "membentuk", "membuat", "menyusun", "menata", "membantu", "memelihara", "memperkuat", "mempercepat", "memperluas", "mendorong", "mendukung", "menambah", "mencegah",
        "mendata", "memantau", "memeriksa", "merehabilitasi", "melatih", "memperbarui", "memungut", "melakukan",
    ];

    public static IEnumerable<PlanFinding> Of(PlanIndex plan)
    {
        foreach (var indikator in plan.Indikator)
        {
            var (words, level) = (PlanText.Words(indikator.Nama), plan.Level(indikator));
            if (words.Length == 0) continue;
            if (level is JenisSimpul.Tujuan or JenisSimpul.Sasaran or JenisSimpul.Program && OutputWord(indikator, words) is { } output)
                yield return new(PlanIndex.At(indikator), PlanReviewRules.OutputSebagaiOutcome, level == JenisSimpul.Program ? TingkatTemuan.Catatan : TingkatTemuan.Peringatan, [output, TataPohon.Nama(level.Value)]);
            else if (Intentions.Contains(words[0]) && !words.Any(Measures.Contains))
                yield return Found.Warn(PlanIndex.At(indikator), PlanReviewRules.IndikatorKabur, words[0]);
        }
        foreach (var node in plan.Simpul)
            if (node.Jenis == JenisSimpul.Sasaran && PlanText.Words(node.Uraian) is [var first, ..] && IsAct(first)) yield return Found.Warn(PlanIndex.At(node), PlanReviewRules.SasaranAktivitas, first);
    }

    /// <summary>A count of papers or activities; but a count that is to fall ("jumlah laporan gangguan") is no output.</summary>
    private static string? OutputWord(IndikatorRencana indikator, string[] words)
    {
        if (indikator.Polaritas != Polaritas.Positif) return null;
        if (Done.Contains(words[0])) return words[0];
        if (Counts.Contains(words[0]) && words.Skip(1).Take(2).FirstOrDefault(Outputs.Contains) is { } counted) return $"{words[0]} {counted}";
        return PlanText.Words(indikator.Satuan) is [var unit, ..] && Outputs.Contains(unit) ? unit : null;
    }

    /// <summary>"Meningkatkan", "Menyusun"; not "Meningkatnya", which is a condition, nor "Mekanisme", which is none.</summary>
    private static bool IsAct(string word) =>
        word is "terlaksananya" or "tersusunnya" || Acts.Contains(word) || (word.StartsWith("me", StringComparison.Ordinal) && word.Length > 6 && (word.EndsWith("kan", StringComparison.Ordinal) || (word.EndsWith('i') && !word.EndsWith("si", StringComparison.Ordinal))));
}
