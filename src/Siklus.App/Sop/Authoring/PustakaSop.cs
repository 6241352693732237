using Siklus.App.Common;
using Siklus.App.Sop.Files;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Authoring;

/// <summary>Sheets of the library about one thing, drawn up by different offices.</summary>
/// <param name="Nama">What they are about, "Pengumpulan data kinerja".</param>
/// <param name="Lembar">The sheets, by office.</param>
public sealed record PokokSop(string Nama, IReadOnlyList<SopDefinition> Lembar)
{
    /// <summary>A new office needs one of them from its first quarter on.</summary>
    public bool IsUsulan => Lembar.Any(s => PustakaSop.Usulan.Contains(s.Kode));
}

/// <summary>The sheets that come with the program (<c>reference/sop</c>), to copy from and to begin with.</summary>
public static class PustakaSop
{
    private static readonly string[] Openings = ["SOP ", "Prosedur ", "Pelaksanaan "];

    private static readonly Lazy<IReadOnlyList<SopDefinition>> Read = new(() =>
        [.. ReferenceData.Names("sop").Select(name => SopFileReader.Read(ReferenceData.Bytes(name)).Definition ?? throw new InvalidOperationException($"reference/{name} can't be read."))]);

    /// <summary>All of them, by title.</summary>
    public static IReadOnlyList<SopDefinition> Semua => [.. Read.Value.OrderBy(s => s.Identitas.Judul, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.Identitas.Instansi, StringComparer.Ordinal)];

    /// <summary>What a new office needs from its first quarter on: collecting data, and measuring.</summary>
    public static IReadOnlyList<string> Usulan { get; } = ["sumbersuko-pengumpulan-data-kinerja", "sumbersuko-pengukuran-kinerja"];

    /// <summary>The library by what its sheets are about: what a new office needs first, then by name. An office begins with one sheet of each at most.</summary>
    public static IReadOnlyList<PokokSop> Pokok =>
    [
        .. Semua.GroupBy(sheet => Subject(sheet.Identitas.Judul), StringComparer.OrdinalIgnoreCase).Select(g => new PokokSop(g.Key, [.. g.OrderBy(s => s.Identitas.Instansi, StringComparer.Ordinal)]))
            .OrderBy(p => p.IsUsulan ? Usulan.ToList().FindIndex(kode => p.Lembar.Any(s => s.Kode == kode)) : Usulan.Count).ThenBy(p => p.Nama, StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>The one of that code, or null.</summary>
    public static SopDefinition? Find(string kode) => Read.Value.FirstOrDefault(s => s.Kode == kode);

    /// <summary>An identity block without what belongs to the office that it comes from: names, number, dates, who adopted.</summary>
    public static IdentitasSop WithoutOrigin(IdentitasSop identitas) => identitas with
    {
        Instansi = "", Kabupaten = null, Nomor = null, TanggalPembuatan = null, TanggalRevisi = null, TanggalEfektif = null, TanggalPengesahan = null, DisahkanOleh = null,
    };

    /// <summary>
    /// A sheet as another office begins with it, before it has adopted one of its own: its name in the identity block, no number, date or signer; legal bases and
    /// steps word for word, so that the review points at what was left over from the office it comes from.
    /// </summary>
    public static SopDefinition ContohFor(SopDefinition sheet, string instansi, string kabupaten) =>
        sheet with { Versi = 1, Identitas = WithoutOrigin(sheet.Identitas) with { Instansi = instansi, Kabupaten = kabupaten } };

    private static string Subject(string judul)
    {
        var bare = Array.Find(Openings, opening => judul.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) is { } found ? judul[found.Length..] : judul;
        var words = bare.Split(' ').Select(word => bare.Any(char.IsLower) && word.Any(char.IsUpper) ? word : char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant());
        return string.Join(' ', words);
    }
}
