using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.App.Planning;

/// <summary>A row that differs between two documents.</summary>
/// <param name="Bagian">"Target", "Pagu", "Aksi", "Indikator" or "Simpul".</param>
/// <param name="Kode">Code of the indikator or node.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Masa">Year and quarter; empty where it has none.</param>
/// <param name="Dari">What the first document says; null when it says nothing.</param>
/// <param name="Ke">What the second document says; null when it says nothing.</param>
public sealed record BarisBeda(string Bagian, string Kode, string Nama, string Masa, string? Dari, string? Ke);

/// <summary>Sets two documents side by side, row by row. Documents of different kinds are compared in what the second one speaks of.</summary>
public static class CompareDokumen
{
    /// <summary>The rows that differ.</summary>
    public static IReadOnlyList<BarisBeda> Of(DokumenTerbaca dari, DokumenTerbaca ke) => [.. Target(dari, ke), .. Pagu(dari, ke), .. Aksi(dari, ke), .. Words(dari, ke)];

    private static IEnumerable<BarisBeda> Target(DokumenTerbaca dari, DokumenTerbaca ke)
    {
        var (a, b) = (Values(dari), Values(ke));
        var names = Names(dari, ke);
        foreach (var key in Keys(a.Keys, b.Keys, k => dari.Dokumen.Jenis == ke.Dokumen.Jenis || b.ContainsKey(k)))
            if (a.GetValueOrDefault(key) != b.GetValueOrDefault(key))
                yield return new BarisBeda("Target", key.Kode, names.GetValueOrDefault(key.Kode, ""), key.Tribulan == 0 ? $"{key.Tahun}" : new Domain.Common.Periode(key.Tahun, new(key.Tribulan)).ToString(), a.GetValueOrDefault(key), b.GetValueOrDefault(key));
    }

    private static Dictionary<(string Kode, int Tahun, int Tribulan), string> Values(DokumenTerbaca one) =>
        one.Kelompok.SelectMany(k => k.Janji).SelectMany(j => j.PerTahun.Keys.SelectMany(year => Enumerable.Range(0, 5).Select(q => (j, year, q, Text: j.Cetak(year, q == 0 ? null : q)))))
            .Where(x => x.Text is not null).ToDictionary(x => (x.j.Indikator.Kode!, x.year, x.q), x => x.Text!);

    private static Dictionary<string, string> Names(DokumenTerbaca dari, DokumenTerbaca ke) =>
        ke.Rencana.Indikator.Concat(dari.Rencana.Indikator).Where(i => i.Kode is not null).GroupBy(i => i.Kode!).ToDictionary(g => g.Key, g => g.First().Nama ?? "");

    private static IEnumerable<BarisBeda> Pagu(DokumenTerbaca dari, DokumenTerbaca ke)
    {
        var same = dari.Dokumen.Jenis == ke.Dokumen.Jenis;
        if (!same && (dari.Isi.Pagu is null or { Count: 0 } || ke.Isi.Pagu is null or { Count: 0 })) yield break;
        var rows = (same ? (dari.Isi.Pagu ?? []).Concat(ke.Isi.Pagu ?? []) : ke.Isi.Pagu ?? []).Select(p => (Kode: p.Simpul ?? "", p.Tahun)).Distinct().OrderBy(k => k.Kode, StringComparer.Ordinal).ThenBy(k => k.Tahun);
        var names = ke.Rencana.Simpul.Concat(dari.Rencana.Simpul).GroupBy(s => s.Kode ?? "").ToDictionary(g => g.Key, g => g.First().Uraian ?? "");
        foreach (var (kode, year) in rows)
        {
            var (a, b) = (same ? Own(dari, kode, year) : dari.PaguOf(kode, year), same ? Own(ke, kode, year) : ke.PaguOf(kode, year));
            if (a != b) yield return new BarisBeda("Pagu", kode, names.GetValueOrDefault(kode, ""), $"{year}", Rupiah(a), Rupiah(b));
        }
    }

    private static decimal? Own(DokumenTerbaca one, string kode, int tahun) => (one.Isi.Pagu ?? []).FirstOrDefault(p => p.Simpul == kode && p.Tahun == tahun)?.Rupiah;

    private static string? Rupiah(decimal? value) => value is { } known ? Domain.Common.Angka.Format(known) : null;

    private static IEnumerable<BarisBeda> Aksi(DokumenTerbaca dari, DokumenTerbaca ke)
    {
        if (dari.Dokumen.Jenis != JenisDokumen.RencanaAksi || ke.Dokumen.Jenis != JenisDokumen.RencanaAksi) yield break;
        var (a, b) = (Lines(dari), Lines(ke));
        foreach (var key in Keys(a.Keys, b.Keys, _ => true))
            if (a.GetValueOrDefault(key) != b.GetValueOrDefault(key)) yield return new BarisBeda("Aksi", key.Kode, key.Uraian, "", a.GetValueOrDefault(key), b.GetValueOrDefault(key));
    }

    private static Dictionary<(string Kode, string Uraian), string> Lines(DokumenTerbaca one) => (one.Isi.Aksi ?? []).GroupBy(a => (a.Indikator ?? "", a.Uraian ?? ""))
        .ToDictionary(g => g.Key, g => string.Join("; ", g.Select(a => $"{Domain.Common.KataTribulan.Besar} {string.Join(", ", (a.Tribulan ?? []).Select(t => new Domain.Common.Tribulan(t).Romawi))}{(a.Pelaksana is null ? "" : $", {a.Pelaksana}")}")));

    /// <summary>What nodes and indikator are called, where the same code means another thing.</summary>
    private static IEnumerable<BarisBeda> Words(DokumenTerbaca dari, DokumenTerbaca ke)
    {
        var nodes = dari.Rencana.Simpul.Where(s => s.Kode is not null).GroupBy(s => s.Kode!).ToDictionary(g => g.Key, g => g.First());
        foreach (var node in ke.Simpul)
            if (node.Kode is { } kode && nodes.TryGetValue(kode, out var was) && was.Uraian != node.Uraian) yield return new BarisBeda("Simpul", kode, TataPohon.Nama(node.Jenis), "", was.Uraian, node.Uraian);
        var before = dari.Rencana.Indikator.Where(i => i.Kode is not null).GroupBy(i => i.Kode!).ToDictionary(g => g.Key, g => g.First());
        foreach (var now in ke.Rencana.Indikator)
        {
            if (now.Kode is not { } kode || !before.TryGetValue(kode, out var was)) continue;
            foreach (var (what, a, b) in new[] { ("Nama", was.Nama, now.Nama), ("Definisi operasional", was.Definisi, now.Definisi), ("Satuan", was.Satuan, now.Satuan) })
                if (a != b) yield return new BarisBeda("Indikator", kode, what, "", a, b);
        }
    }

    private static IEnumerable<TKey> Keys<TKey>(IEnumerable<TKey> first, IEnumerable<TKey> second, Func<TKey, bool> wanted) => second.Concat(first).Distinct().Where(wanted).Order();
}
