using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.App.Planning;

/// <summary>A document with what it says: what was frozen when it was signed, or what is stored while it is drawn up.</summary>
/// <param name="Dokumen">Its head.</param>
/// <param name="Pohon">Its tree.</param>
/// <param name="Rencana">The nodes and indikator that it speaks of.</param>
public sealed record DokumenTerbaca(DokumenRencana Dokumen, PohonKinerja Pohon, RencanaKinerja Rencana)
{
    /// <summary>Targets, pagu and actions.</summary>
    public DokumenRencanaIsi Isi => Rencana.Dokumen[0];

    /// <summary>The years that it speaks of.</summary>
    public IReadOnlyList<int> Tahun => DokumenRencana.IsMultiYear(Dokumen.Jenis) ? [.. Pohon.Tahun] : [Dokumen.Tahun];

    /// <summary>Name with the post that promises: "PK 2026 Kasi Pemerintahan".</summary>
    public string Sebutan => Isi.PihakPertama is { } post ? $"{Dokumen.Nama} {post}" : Dokumen.Nama;

    /// <summary>Its nodes as documents print them.</summary>
    public IReadOnlyList<SimpulRencana> Simpul => [.. Rencana.Simpul.Select((s, i) => (s, i))
        .OrderBy(x => TataPohon.HasNomenklatur(x.s.Jenis) ? JenisSimpul.Program : x.s.Jenis).ThenBy(x => TataPohon.HasNomenklatur(x.s.Jenis) ? x.s.Kode : "", StringComparer.Ordinal).ThenBy(x => x.i).Select(x => x.s)];

    /// <summary>Nodes with their indikator and what the document promises for them, by year.</summary>
    public IReadOnlyList<KelompokTarget> Kelompok
    {
        get
        {
            var lines = (Isi.Target ?? []).ToLookup(t => t.Indikator);
            var indikator = Rencana.Indikator.Where(i => lines.Contains(i.Kode)).ToLookup(i => i.Simpul);
            return [.. Simpul.Where(s => indikator.Contains(s.Kode)).Select(s => new KelompokTarget(s, [.. indikator[s.Kode].Select(i => new JanjiIndikator(i, lines[i.Kode].ToDictionary(t => t.Tahun)))]))];
        }
    }

    /// <summary>Money by node and year: its own row, or the sum of what lies below; null for none.</summary>
    public decimal? PaguOf(string? simpul, int tahun)
    {
        if ((Isi.Pagu ?? []).FirstOrDefault(p => p.Simpul == simpul && p.Tahun == tahun) is { } own) return own.Rupiah;
        var parts = Rencana.Simpul.Where(s => TataPohon.HasNomenklatur(s.Jenis) && s.Induk is [var above, ..] && above == simpul).Select(s => PaguOf(s.Kode, tahun)).OfType<decimal>().ToList();
        return parts.Count == 0 ? null : parts.Sum();
    }

    /// <summary>Nodes with money as its tables print them; of a Perjanjian Kinerja only its own rows.</summary>
    public IReadOnlyList<SimpulRencana> SimpulPagu
    {
        get
        {
            var own = (Isi.Pagu ?? []).Select(p => p.Simpul).ToHashSet();
            return [.. Simpul.Where(s => TataPohon.HasNomenklatur(s.Jenis) && (own.Contains(s.Kode) || (Dokumen.Jenis != JenisDokumen.PerjanjianKinerja && Tahun.Any(t => PaguOf(s.Kode, t) is not null))))];
        }
    }

    /// <summary>Sum of all money of a year.</summary>
    public decimal JumlahPagu(int tahun) => (Isi.Pagu ?? []).Where(p => p.Tahun == tahun).Sum(p => p.Rupiah);
}

/// <summary>A node with the indikator that the document promises.</summary>
/// <param name="Simpul">The node.</param>
/// <param name="Janji">Its indikator.</param>
public sealed record KelompokTarget(SimpulRencana Simpul, IReadOnlyList<JanjiIndikator> Janji);

/// <summary>What a document promises for an indikator.</summary>
/// <param name="Indikator">The indikator.</param>
/// <param name="PerTahun">Targets by year.</param>
public sealed record JanjiIndikator(IndikatorRencana Indikator, IReadOnlyDictionary<int, TargetRencana> PerTahun)
{
    /// <summary>Target of a year or quarter as people read it, or null.</summary>
    public string? Tampil(int tahun, int? tribulan = null)
    {
        if (!PerTahun.TryGetValue(tahun, out var line)) return null;
        return NilaiRencana.Read(tribulan is { } n ? (line.Tribulan ?? []).ElementAtOrDefault(n - 1) : line.Tahunan)?.Tampil;
    }

    /// <summary>The same with the percent sign that belongs to it; other units stand in a column of their own.</summary>
    public string? Cetak(int tahun, int? tribulan = null) => Tampil(tahun, tribulan) is { } text ? Indikator.Satuan == "%" ? text + "%" : text : null;
}

/// <summary>Reads documents with what they say.</summary>
public sealed class ReadDokumen(SiklusDb db, ReadRencana read)
{
    /// <summary>The document; null when this office has none of that id.</summary>
    public async Task<DokumenTerbaca?> RunAsync(DokumenRencanaId id, CancellationToken cancel = default)
    {
        if (await db.Set<DokumenRencana>().AsNoTracking().FirstOrDefaultAsync(d => d.Id == id, cancel) is not { } dokumen) return null;
        var pohon = await db.Set<PohonKinerja>().AsNoTracking().SingleAsync(p => p.Id == dokumen.PohonId, cancel);
        if (dokumen.IsiBeku is { } frozen) return new DokumenTerbaca(dokumen, pohon, RencanaBeku.Read(frozen));
        return new DokumenTerbaca(dokumen, pohon, await read.OfAsync(pohon, d => d.Id == id, givenUp: dokumen.Status == StatusDokumen.Dibatalkan, cancel));
    }
}
