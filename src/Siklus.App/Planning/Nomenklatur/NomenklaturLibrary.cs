using System.Collections.Concurrent;
using Siklus.App.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning.Nomenklatur;

/// <summary>The nomenklatur that travels with Siklus: bidang 7.01 whole (reference/nomenklatur), and the versions of the national list.</summary>
public static class NomenklaturLibrary
{
    private static readonly ShippedFile File = ReferenceData.Read<ShippedFile>("nomenklatur/7.01.json", SiklusJson.Options);
    private static readonly ConcurrentDictionary<string, NomenklaturTahun> ByVersion = new(StringComparer.Ordinal);

    /// <summary>Where it comes from and how far it was compared.</summary>
    public static string Catatan => $"{File.Dasar} {File.Catatan}";

    /// <summary>Versions, oldest first.</summary>
    public static IReadOnlyList<VersiNomenklatur> Versi => File.Versi;

    /// <summary>The version in force in a year; the oldest one for years before it.</summary>
    public static VersiNomenklatur VersiFor(int tahun) => Versi.LastOrDefault(v => v.Mulai <= tahun) ?? Versi[0];

    /// <summary>The version with this code, or null.</summary>
    public static VersiNomenklatur? VersiOf(string? kode) => Versi.FirstOrDefault(v => v.Kode == kode);

    /// <summary>What is shipped, as it holds in a year.</summary>
    public static NomenklaturTahun For(int tahun) => ByVersion.GetOrAdd(VersiFor(tahun).Kode, _ => new NomenklaturTahun(VersiFor(tahun), In(VersiFor(tahun))));

    /// <summary>What is shipped in one version; the words of the first one that was compared stand for older ones.</summary>
    internal static IEnumerable<NomenklaturEntry> In(VersiNomenklatur versi)
    {
        var words = versi.Dibandingkan ? versi : Versi.First(v => v.Dibandingkan);
        foreach (var (line, since) in Lines().Where(l => l.Since.Mulai <= words.Mulai))
            if (versi.Write(KodeNomenklatur.Parse(line.Kode)) is { } kode) yield return new(kode, line.Nama, line.Kinerja, line.Indikator, line.Satuan, words, Bawaan: true);
    }

    private static IEnumerable<(NomenklaturLine Line, VersiNomenklatur Since)> Lines()
    {
        var first = Versi.First(v => v.Dibandingkan);
        yield return (File.Urusan, first);
        yield return (File.Bidang, first);
        foreach (var program in File.Program)
        {
            yield return (new(program.Kode, program.Nama), first);
            foreach (var kegiatan in program.Kegiatan)
            {
                var subs = kegiatan.Sub.Select(s => (new NomenklaturLine(s.Kode, s.Nama, s.Kinerja, s.Indikator, s.Satuan), Since: VersiOf(s.Sejak) ?? first)).ToList();
                // A kegiatan is as old as the first of what it consists of.
                yield return (new(kegiatan.Kode, kegiatan.Nama), subs.MinBy(s => s.Since.Mulai).Since);
                foreach (var sub in subs) yield return sub;
            }
        }
    }

    private sealed record ShippedFile(
        string Dasar, string Catatan, IReadOnlyList<VersiNomenklatur> Versi, NomenklaturLine Urusan, NomenklaturLine Bidang, IReadOnlyList<ShippedProgram> Program);

    private sealed record ShippedProgram(string Kode, string Nama, IReadOnlyList<ShippedKegiatan> Kegiatan);

    private sealed record ShippedKegiatan(string Kode, string Nama, IReadOnlyList<ShippedSub> Sub);

    private sealed record ShippedSub(string Kode, string Nama, string Kinerja, string Indikator, string Satuan, string? Sejak);
}
