using Siklus.Domain.Planning;

namespace Siklus.App.Planning.Nomenklatur;

/// <summary>The nomenklatur as it holds in a year: what is shipped and what the office took in, to look things up in.</summary>
public sealed class NomenklaturTahun
{
    private readonly Dictionary<string, NomenklaturEntry> byKode;
    private readonly ILookup<string, NomenklaturEntry> byInduk;

    /// <summary>Holds entries of one version, each code once.</summary>
    public NomenklaturTahun(VersiNomenklatur versi, IEnumerable<NomenklaturEntry> entries)
    {
        Versi = versi;
        All = [.. entries.OrderBy(e => e.Kode)];
        byKode = All.ToDictionary(e => e.Kode.EmpatAngka.Teks, StringComparer.Ordinal);
        byInduk = All.ToLookup(e => e.Kode.Induk?.Teks ?? "", StringComparer.Ordinal);
    }

    /// <summary>The version in force.</summary>
    public VersiNomenklatur Versi { get; }

    /// <summary>Every entry in the order of the list.</summary>
    public IReadOnlyList<NomenklaturEntry> All { get; }

    /// <summary>The bidang urusan that have entries, in order; their name is null when the list does not say it.</summary>
    public IReadOnlyList<(KodeNomenklatur Kode, string? Nama)> Bidang =>
        [.. All.Select(e => e.Kode.Bidang).OfType<KodeNomenklatur>().Distinct().Select(kode => (kode, Find(kode)?.Nama))];

    /// <summary>The entry with this code, whichever form it is written in; null when the list has none.</summary>
    public NomenklaturEntry? Find(KodeNomenklatur kode) => byKode.GetValueOrDefault(kode.EmpatAngka.Teks);

    /// <summary>The entry with the code that somebody typed; null when the list has none or it is no code.</summary>
    public NomenklaturEntry? Find(string? kode) => KodeNomenklatur.Read(kode) is HasilKode.Terbaca read ? Find(read.Kode) : null;

    /// <summary>What stands right below a code, in order.</summary>
    public IReadOnlyList<NomenklaturEntry> Children(KodeNomenklatur induk) => [.. byInduk[induk.Teks]];

    /// <summary>What stands above an entry, outermost first, as far as the list holds it.</summary>
    public IReadOnlyList<NomenklaturEntry> Path(KodeNomenklatur kode)
    {
        var path = new List<NomenklaturEntry>();
        for (var up = kode.Induk; up is not null; up = up.Induk)
            if (Find(up) is { } entry) path.Insert(0, entry);
        return path;
    }

    /// <summary>
    /// Entries that hold every word of <paramref name="text"/> in code, name, kinerja or indikator, in order. A whole code, in either form, finds its own entry and all below it.
    /// </summary>
    public IReadOnlyList<NomenklaturEntry> Search(string text)
    {
        if (KodeNomenklatur.Read(text) is HasilKode.Terbaca { Kode: var kode }) return [.. All.Where(e => e.Kode.Sama(kode) || e.Kode.IsUnder(kode))];
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length == 0 ? [] : [.. All.Where(e => Array.TrueForAll(words, word => Holds(e, word)))];
    }

    private static bool Holds(NomenklaturEntry entry, string word) =>
        entry.Kode.Teks.StartsWith(word, StringComparison.Ordinal) || Has(entry.Nama, word) || Has(entry.Kinerja, word) || Has(entry.Indikator, word);

    private static bool Has(string? text, string word) => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
}
