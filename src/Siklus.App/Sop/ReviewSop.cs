using System.Text.Json;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using Siklus.Domain.Sop.Review;

namespace Siklus.App.Sop;

/// <summary>A finding of the review as people read it.</summary>
/// <param name="Kode">Its code.</param>
/// <param name="Tingkat">How much it matters.</param>
/// <param name="Tempat">Where, as in the file: "langkah[9].keputusan".</param>
/// <param name="Bagian">Where, for people: "Langkah 10", "Dasar Hukum".</param>
/// <param name="Kalimat">What is so, and what to do.</param>
public sealed record TemuanSop(string Kode, TingkatTemuan Tingkat, string Tempat, string Bagian, string Kalimat);

/// <summary>Reviews a sheet against PermenPAN-RB 35/2012, itself and the regulations that are known (<c>reference/peraturan</c>).</summary>
public sealed class ReviewSop(Sentences sentences)
{
    private static readonly IReadOnlyList<Peraturan> Known = ReferenceData.Read<Peraturan[]>("peraturan/dasar-hukum-sop.json", JsonSerializerOptions.Web);
    private static readonly IReadOnlyList<IstilahLama> Terms = ReferenceData.Read<IstilahLama[]>("peraturan/istilah-sop.json", JsonSerializerOptions.Web);

    /// <summary>What is worth saying, in the order of the sheet.</summary>
    /// <param name="sop">The sheet.</param>
    /// <param name="tahun">The year by which the periods of plans are judged; null for that of the sheet's last date.</param>
    /// <param name="lain">Other sheets beside which it stands; null for none.</param>
    public IReadOnlyList<TemuanSop> Run(SopDefinition sop, int? tahun = null, IEnumerable<SopDefinition>? lain = null) =>
    [
        .. SopReview.FindAmong(sop, lain ?? []).Concat(SopReview.Find(sop, Known, Terms, tahun))
            .Select(f => new TemuanSop(f.Kode, f.Tingkat, f.Tempat, PartOf(sop, f.Tempat), sentences.Of(f.Kode, [.. f.Rincian]))),
    ];

    /// <summary>The same for a reader: the weightiest first, and what is said of several places once.</summary>
    public IReadOnlyList<TemuanSop> Gather(SopDefinition sop, int? tahun = null, IEnumerable<SopDefinition>? lain = null) =>
    [
        .. Run(sop, tahun, lain).GroupBy(f => (f.Tingkat, f.Kalimat)).Select(g => g.First() with { Bagian = string.Join(", ", g.Select(f => f.Bagian).Distinct()) })
            .OrderByDescending(f => f.Tingkat),
    ];

    /// <summary>What only shows when the sheets of an office are laid side by side; a sentence each, said at the first of them.</summary>
    public IReadOnlyList<TemuanSop> Together(IReadOnlyList<SopDefinition> sops) =>
    [
        .. sops.Select((sop, i) => (Sop: sop, Found: SopReview.FindAmong(sop, sops), Earlier: SopReview.FindAmong(sop, sops.Take(i)))).Where(s => s.Earlier.Count == 0)
            .SelectMany(s => s.Found.Select(f => new TemuanSop(f.Kode, f.Tingkat, f.Tempat, s.Sop.Identitas.Judul, sentences.Of(f.Kode, [.. f.Rincian])))),
    ];

    /// <summary>A place of the definition ("langkah[9].keputusan") as people call it ("Langkah 10").</summary>
    internal static string PartOf(SopDefinition sop, string place)
    {
        if (place.StartsWith("langkah[", StringComparison.Ordinal))
        {
            var step = sop.Langkah[int.Parse(place["langkah[".Length..place.IndexOf(']', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture)];
            var number = step.NomorTampil;
            // Where numbers repeat, one of them does not say which step is meant.
            return number == $"{step.Urutan}" ? $"Langkah {number}" : number.Length > 0 ? $"Langkah {number} (ke-{step.Urutan})" : $"Langkah ke-{step.Urutan}";
        }
        var part = place.Split('[')[0];
        return part switch
        {
            "langkah" => "Semua langkah",
            "kolom" => "Kolom pelaksana",
            _ => sop.Identitas.Bagian.Where(b => part == $"identitas.{b.Kode}").Select(b => b.Nama).FirstOrDefault("Identitas"),
        };
    }
}
