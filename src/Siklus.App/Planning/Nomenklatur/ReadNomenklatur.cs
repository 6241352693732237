using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning.Nomenklatur;

/// <summary>
/// The nomenklatur of a year as this office has it. Of every bidang it takes the office's list of the newest version that is in force by then; where that and what is shipped are of
/// one version, the office's words stand.
/// </summary>
public sealed class ReadNomenklatur(SiklusDb db)
{
    /// <summary>Everything that holds in <paramref name="tahun"/>.</summary>
    public async Task<NomenklaturTahun> RunAsync(int tahun, CancellationToken cancel = default)
    {
        var own = await db.Set<NomenklaturRow>().AsNoTracking().OrderBy(n => n.Peraturan).ThenBy(n => n.Bidang).ToListAsync(cancel);
        return own.Count == 0 ? NomenklaturLibrary.For(tahun) : Merge(tahun, own);
    }

    private static NomenklaturTahun Merge(int tahun, List<NomenklaturRow> own)
    {
        var versi = NomenklaturLibrary.VersiFor(tahun);
        var entries = new Dictionary<string, NomenklaturEntry>(StringComparer.Ordinal);
        foreach (var list in own.Select(row => (row, Of: NomenklaturLibrary.VersiOf(row.Peraturan))).Where(l => l.Of is { } of && of.Mulai <= versi.Mulai)
                     .GroupBy(l => l.row.Bidang).Select(g => g.MaxBy(l => l.Of!.Mulai)))
        {
            foreach (var line in list.row.Isi)
                if (versi.Write(KodeNomenklatur.Parse(line.Kode)) is { } kode) entries.TryAdd(KeyOf(kode), new(kode, line.Nama, line.Kinerja, line.Indikator, line.Satuan, list.Of!, Bawaan: false));
        }
        foreach (var shipped in NomenklaturLibrary.In(versi))
            if (!entries.TryGetValue(KeyOf(shipped.Kode), out var known) || (versi.Dibandingkan && known.Versi != versi)) entries[KeyOf(shipped.Kode)] = shipped;
        return new(versi, entries.Values);
    }

    private static string KeyOf(KodeNomenklatur kode) => kode.EmpatAngka.Teks;
}
