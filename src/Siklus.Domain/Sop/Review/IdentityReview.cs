using System.Text.RegularExpressions;
using Siklus.Domain.Common;

namespace Siklus.Domain.Sop.Review;

/// <summary>The identity page: number, dates, who signs, its lists.</summary>
internal static partial class IdentityReview
{
    private static readonly string[] Things = ["laporan", "dokumen", "komputer", "laptop", "printer", "atk", "data", "buku", "kertas", "kendaraan"];

    public static IEnumerable<ReviewFinding> Of(SopDefinition sop)
    {
        var identitas = sop.Identitas;
        if (identitas.Nomor is null || ReviewText.IsBlank(identitas.Nomor)) yield return Warn("nomor", ReviewRules.NomorKosong);
        else if (Hollow().IsMatch(identitas.Nomor)) yield return Warn("nomor", ReviewRules.NomorBerlubang, identitas.Nomor);
        foreach (var finding in Dates(sop)) yield return finding;
        if (identitas.DisahkanOleh is not { } signer || ReviewText.IsBlank(signer)) yield return Warn("disahkanOleh", ReviewRules.PengesahKosong);
        else if (!ReviewText.Words(signer).Contains("camat") && identitas.Instansi.Contains("Kecamatan", StringComparison.OrdinalIgnoreCase)) yield return Note("disahkanOleh", ReviewRules.PengesahBukanPimpinan, signer);
        foreach (var (place, name, items) in identitas.Bagian)
        {
            if (items.All(ReviewText.IsBlank)) yield return Warn(place, ReviewRules.BagianKosong, name);
            foreach (var (item, i) in items.Select((item, i) => (item, i)))
                if (!ReviewText.IsBlank(item) && items.Take(i).Any(earlier => ReviewText.Bare(earlier) == ReviewText.Bare(item))) yield return Note($"{place}[{i}]", ReviewRules.ButirGanda, item);
        }
        foreach (var (item, i) in identitas.Kualifikasi.Select((item, i) => (item, i)))
        {
            if (ReviewText.LeadingPost(item, []) is not null) yield return Warn($"kualifikasi[{i}]", ReviewRules.KualifikasiJabatan, item);
            else if (Things.Contains(ReviewText.Words(item).FirstOrDefault())) yield return Warn($"kualifikasi[{i}]", ReviewRules.KualifikasiBenda, item);
        }
        foreach (var (item, i) in identitas.Keterkaitan.Select((item, i) => (item, i)))
        {
            var words = ReviewText.Words(item);
            if (!words.Contains("sop")) yield return Note($"keterkaitan[{i}]", ReviewRules.KeterkaitanBukanSop, item);
            else if (IsSelf(words, identitas.Judul)) yield return Warn($"keterkaitan[{i}]", ReviewRules.KeterkaitanSendiri, item);
        }
        foreach (var finding in Regions(sop)) yield return finding;
    }

    /// <summary>"SOP Perencanaan" on the sheet "Perencanaan Kinerja": its words are those the title begins with.</summary>
    private static bool IsSelf(string[] words, string title)
    {
        var named = words.Where(word => word is not ("sop" or "ap")).ToList();
        var own = ReviewText.Words(title).Where(word => word is not ("sop" or "prosedur" or "pelaksanaan")).ToList();
        return named.Count > 0 && named.SequenceEqual(own.Take(named.Count));
    }

    private static IEnumerable<ReviewFinding> Dates(SopDefinition sop)
    {
        var identitas = sop.Identitas;
        if (sop.Versi > 1 && identitas.TanggalRevisi is null) yield return Warn("tanggalRevisi", ReviewRules.TanggalKosong, $"tanggal revisi, padahal ini versi {sop.Versi}");
        if (identitas.TanggalPembuatan is null) yield return Warn("tanggalPembuatan", ReviewRules.TanggalKosong, "tanggal pembuatan");
        if (identitas.TanggalEfektif is null) yield return Warn("tanggalEfektif", ReviewRules.TanggalKosong, "tanggal efektif");
        if (identitas is { TanggalPembuatan: { } made, TanggalPengesahan: { } signed } && made > signed) yield return Warn("tanggalPengesahan", ReviewRules.TanggalTerbalik, "tanggal pembuatan", "tanggal pengesahan");
        if (identitas is { TanggalPembuatan: { } begun, TanggalEfektif: { } holds } && begun > holds) yield return Warn("tanggalEfektif", ReviewRules.TanggalTerbalik, "tanggal pembuatan", "tanggal efektif");
    }

    /// <summary>Names of other regencies and districts: a sheet that was copied keeps them.</summary>
    private static IEnumerable<ReviewFinding> Regions(SopDefinition sop)
    {
        var identitas = sop.Identitas;
        // "Kecamatan Nuha Kabupaten Luwu Timur" and the regency once more: the first of a sort counts.
        var own = RegionsIn($"{identitas.Instansi}. {identitas.Kabupaten}").DistinctBy(r => r.Sort).ToDictionary(r => r.Sort, r => r.Name);
        foreach (var (place, _, items) in identitas.Bagian)
        {
            foreach (var (item, i) in items.Select((item, i) => (item, i)))
            foreach (var (sort, region) in RegionsIn(item).Distinct())
                if (own.GetValueOrDefault(sort) is { } ours && !string.Equals(ours, region, StringComparison.OrdinalIgnoreCase)) yield return Warn($"{place}[{i}]", ReviewRules.DaerahLain, $"{sort} {region}", $"{sort} {ours}");
        }
    }

    private static IEnumerable<(string Sort, string Name)> RegionsIn(string text) =>
        Region().Matches(text).Select(found => (found.Groups["sort"].Value is "Camat" or "Kecamatan" ? "Kecamatan" : "Kabupaten", found.Groups["name"].Value)).Where(r => !Usual().IsMatch(r.Item2));

    private static ReviewFinding Warn(string place, string code, params object?[] details) => new($"identitas.{place}", code, TingkatTemuan.Peringatan, details);

    private static ReviewFinding Note(string place, string code, params object?[] details) => new($"identitas.{place}", code, TingkatTemuan.Catatan, details);

    /// <summary>Nothing between two separators, at an end, or a comma where a separator belongs.</summary>
    [GeneratedRegex(@"[./]\s*[./]|^\s*[./]|[./]\s*$|\d,\d")]
    private static partial Regex Hollow();

    [GeneratedRegex(@"\b(?<sort>Kabupaten|Bupati|Kota|Kecamatan|Camat)\s+(?<name>[A-Z][a-z]+(?:\s+(?:Timur|Barat|Utara|Selatan|Tengah|Tenggara))?)")]
    private static partial Regex Region();

    /// <summary>Capitals that name no place: "Camat Nomor 5", "Kecamatan Kecamatan".</summary>
    [GeneratedRegex("^(?:Nomor|Tentang|Dan|Untuk|Kecamatan|Kabupaten|Administrasi|Layak|Sehat|Tahun|Yang|Atau|Selaku|Sebagai)$")]
    private static partial Regex Usual();
}
