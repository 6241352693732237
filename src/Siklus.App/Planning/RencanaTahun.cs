using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>A value of a document higher up.</summary>
/// <param name="Dokumen">The document.</param>
/// <param name="Nilai">What it promises.</param>
public sealed record NilaiHulu<T>(DokumenRencana Dokumen, T Nilai)
{
    /// <summary>"Renja 2026".</summary>
    public string Nama => Dokumen.Nama;
}

/// <summary>The tree and the documents of a year side by side: what each promises, and what those above it promised.</summary>
public sealed class RencanaTahun
{
    private readonly Dictionary<(DokumenRencanaId, IndikatorId, int, int?), NilaiTarget> targets;
    private readonly Dictionary<(DokumenRencanaId, SimpulId, int), decimal> pagus;
    private readonly ILookup<SimpulId, SimpulKinerja> below;
    private readonly ILookup<JenisDokumen, DokumenRencana> inForce;

    internal RencanaTahun(
        PohonKinerja pohon, int tahun, IReadOnlyList<SimpulKinerja> simpul, IReadOnlyList<Indikator> indikator, IReadOnlyList<DokumenRencana> dokumen, IReadOnlyList<Target> target, IReadOnlyList<Pagu> pagu)
    {
        (Pohon, Tahun, Dokumen) = (pohon, tahun, dokumen);
        Simpul = [.. simpul.OrderBy(s => TataPohon.HasNomenklatur(s.Jenis) ? JenisSimpul.Program : s.Jenis).ThenBy(s => TataPohon.HasNomenklatur(s.Jenis) ? s.Kode : "", StringComparer.Ordinal).ThenBy(s => s.Urutan)];
        var place = Simpul.Select((s, i) => (s.Id, i)).ToDictionary(x => x.Id, x => x.i);
        Indikator = [.. indikator.OrderBy(i => place[i.SimpulId]).ThenBy(i => i.Urutan)];
        Target = target.ToLookup(t => t.DokumenId);
        Pagu = pagu.ToLookup(p => p.DokumenId);
        targets = target.ToDictionary(t => (t.DokumenId, t.IndikatorId, t.Tahun, t.Tribulan), t => t.Nilai);
        pagus = pagu.ToDictionary(p => (p.DokumenId, p.SimpulId, p.Tahun), p => p.Rupiah);
        below = simpul.Where(s => TataPohon.HasNomenklatur(s.Jenis)).SelectMany(s => s.Induk.Take(1).Select(above => (above, s))).ToLookup(x => x.above, x => x.s);
        inForce = dokumen.Where(d => d.Status is StatusDokumen.Ditetapkan or StatusDokumen.Disusun).GroupBy(d => (d.Jenis, d.PihakPertamaId))
            .Select(g => g.OrderBy(d => d.Status == StatusDokumen.Disusun).ThenByDescending(d => d.Perubahan).First()).ToLookup(d => d.Jenis);
    }

    /// <summary>The tree.</summary>
    public PohonKinerja Pohon { get; }

    /// <summary>The year.</summary>
    public int Tahun { get; }

    /// <summary>Nodes as documents print them: results first, then program, kegiatan and sub kegiatan by code.</summary>
    public IReadOnlyList<SimpulKinerja> Simpul { get; }

    /// <summary>Indikator in the order of their nodes.</summary>
    public IReadOnlyList<Indikator> Indikator { get; }

    /// <summary>Documents of the year and of the whole Renstra, all versions but those given up.</summary>
    public IReadOnlyList<DokumenRencana> Dokumen { get; }

    /// <summary>Targets by document.</summary>
    public ILookup<DokumenRencanaId, Target> Target { get; }

    /// <summary>Pagu by document.</summary>
    public ILookup<DokumenRencanaId, Pagu> Pagu { get; }

    /// <summary>Documents of a kind that count: the signed version, or the draft while there is none; of Perjanjian Kinerja one a post.</summary>
    public IEnumerable<DokumenRencana> InForce(JenisDokumen jenis) => inForce[jenis];

    /// <summary>What a document promises, or null.</summary>
    public NilaiTarget? TargetOf(DokumenRencana dokumen, IndikatorId indikator, int tahun, int? tribulan) => targets.GetValueOrDefault((dokumen.Id, indikator, tahun, tribulan));

    /// <summary>What the documents above it promise, nearest first.</summary>
    public IEnumerable<NilaiHulu<NilaiTarget>> HuluOf(DokumenRencana dokumen, IndikatorId indikator, int tahun, int? tribulan) =>
        DokumenRencana.HuluOf(dokumen.Jenis).SelectMany(InForce).Where(d => d.Id != dokumen.Id)
            .Select(d => TargetOf(d, indikator, tahun, tribulan) is { } nilai ? new NilaiHulu<NilaiTarget>(d, nilai) : null).OfType<NilaiHulu<NilaiTarget>>();

    /// <summary>What a document gives a node: its own row, or the sum of what lies below; null when it gives nothing.</summary>
    public decimal? PaguOf(DokumenRencana dokumen, SimpulId simpul, int tahun)
    {
        if (pagus.TryGetValue((dokumen.Id, simpul, tahun), out var own)) return own;
        var parts = below[simpul].Select(s => PaguOf(dokumen, s.Id, tahun)).OfType<decimal>().ToList();
        return parts.Count == 0 ? null : parts.Sum();
    }

    /// <summary>What a node has in the year: from the DPA, else the Renja, else the Renstra; null when none gives it anything.</summary>
    public decimal? PaguOf(SimpulId simpul) =>
        new[] { JenisDokumen.Dpa, JenisDokumen.Renja, JenisDokumen.Renstra }.SelectMany(InForce).Select(d => PaguOf(d, simpul, Tahun)).FirstOrDefault(rupiah => rupiah is not null);

    /// <summary>What the documents above it give, nearest first.</summary>
    public IEnumerable<NilaiHulu<decimal>> HuluPaguOf(DokumenRencana dokumen, SimpulId simpul, int tahun) =>
        DokumenRencana.HuluPaguOf(dokumen.Jenis).SelectMany(InForce).Where(d => d.Id != dokumen.Id)
            .Select(d => PaguOf(d, simpul, tahun) is { } rupiah ? new NilaiHulu<decimal>(d, rupiah) : null).OfType<NilaiHulu<decimal>>();

    /// <summary>The years that a document speaks of.</summary>
    public IEnumerable<int> TahunOf(DokumenRencana dokumen) => DokumenRencana.IsMultiYear(dokumen.Jenis) ? Pohon.Tahun : [dokumen.Tahun];

    /// <summary>The indikator that a document speaks of: those that its kind asks for, and those that it has targets of already.</summary>
    public IReadOnlyList<Indikator> IndikatorOf(DokumenRencana dokumen)
    {
        var has = Target[dokumen.Id].Select(t => t.IndikatorId).ToHashSet();
        var owner = Simpul.ToDictionary(s => s.Id, s => s.PemilikId);
        var promised = dokumen.Jenis == JenisDokumen.RencanaAksi ? InForce(JenisDokumen.PerjanjianKinerja).SelectMany(d => Target[d.Id]).Select(t => t.IndikatorId).ToHashSet() : [];
        return [.. Indikator.Where(i => has.Contains(i.Id) || dokumen.Jenis switch
        {
            JenisDokumen.Dpa => false,
            JenisDokumen.Iku => i.Iku,
            JenisDokumen.PerjanjianKinerja => owner[i.SimpulId] == dokumen.PihakPertamaId,
            JenisDokumen.RencanaAksi => promised.Contains(i.Id),
            _ => true,
        })];
    }

    /// <summary>The nodes that a document may give money to, as its grid shows them.</summary>
    public IReadOnlyList<SimpulKinerja> SimpulPaguOf(DokumenRencana dokumen, bool kepalaKantor)
    {
        if (!DokumenRencana.HasPagu(dokumen.Jenis)) return [];
        var money = Simpul.Where(s => TataPohon.HasNomenklatur(s.Jenis)).ToList();
        if (dokumen.Jenis != JenisDokumen.PerjanjianKinerja) return money;
        var has = Pagu[dokumen.Id].Select(p => p.SimpulId).ToHashSet();
        var mine = money.Where(s => s.PemilikId == dokumen.PihakPertamaId).Select(s => s.Id).ToHashSet();
        return [.. money.Where(s => has.Contains(s.Id) || s.Jenis switch
        {
            // The lampiran of the head prints the programs, that of the others their kegiatan, and sub kegiatan of kegiatan that are not theirs.
            JenisSimpul.Program => kepalaKantor || (mine.Contains(s.Id) && !below[s.Id].Any(k => mine.Contains(k.Id))),
            JenisSimpul.Kegiatan => !kepalaKantor && mine.Contains(s.Id),
            _ => !kepalaKantor && mine.Contains(s.Id) && !s.Induk.Any(mine.Contains),
        })];
    }
}

/// <summary>Reads the tree and the documents of a year.</summary>
public sealed class ReadRencanaTahun(SiklusDb db)
{
    /// <summary>Those of the Renstra that holds <paramref name="tahun"/>; null when the office has none.</summary>
    public async Task<RencanaTahun?> RunAsync(int tahun, CancellationToken cancel = default)
    {
        if (await db.Set<PohonKinerja>().AsNoTracking().Where(p => p.Mulai <= tahun && tahun <= p.Akhir).OrderBy(p => p.Mulai).FirstOrDefaultAsync(cancel) is not { } pohon) return null;
        var simpul = await db.Set<SimpulKinerja>().AsNoTracking().Where(s => s.PohonId == pohon.Id).ToListAsync(cancel);
        var indikator = await db.Set<Indikator>().AsNoTracking().Where(i => db.Set<SimpulKinerja>().Any(s => s.Id == i.SimpulId && s.PohonId == pohon.Id)).ToListAsync(cancel);
        var dokumen = await db.Set<DokumenRencana>().AsNoTracking()
            .Where(d => d.PohonId == pohon.Id && d.Status != StatusDokumen.Dibatalkan && (d.Tahun == tahun || d.Jenis == JenisDokumen.Renstra || d.Jenis == JenisDokumen.Iku))
            .OrderBy(d => d.Perubahan).ToListAsync(cancel);
        var ids = dokumen.Select(d => d.Id).ToList();
        var target = await db.Set<Target>().AsNoTracking().Where(t => ids.Contains(t.DokumenId)).ToListAsync(cancel);
        var pagu = await db.Set<Pagu>().AsNoTracking().Where(p => ids.Contains(p.DokumenId)).ToListAsync(cancel);
        return new RencanaTahun(pohon, tahun, simpul, indikator, dokumen, target, pagu);
    }
}
