using Microsoft.EntityFrameworkCore;
using Siklus.App.Planning.Nomenklatur;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.App.Planning.Cetak;

/// <summary>What a Renja from 2027 on shows beside what it says itself; everything by the codes that stand in it.</summary>
/// <param name="Rencana">The tree and the documents of its year.</param>
/// <param name="Renstra">The Renstra that held when it was signed, or null.</param>
/// <param name="Berjalan">Targets of the year before, in which it is drawn up.</param>
/// <param name="Tercatat">What was accepted in earlier years.</param>
/// <param name="Nomenklatur">Names of urusan and bidang.</param>
internal sealed record SekitarRenja(
    RencanaTahun Rencana, DokumenRencana? Renstra, IReadOnlyDictionary<IndikatorId, NilaiTarget> Berjalan, RealisasiTercatat Tercatat, NomenklaturTahun Nomenklatur)
{
    private readonly Dictionary<string, IndikatorId> indikator = Rencana.Indikator.ToDictionary(i => i.Kode, i => i.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, SimpulId> simpul = Rencana.Simpul.ToDictionary(s => s.Kode, s => s.Id, StringComparer.Ordinal);

    /// <summary>Last year of the Renstra.</summary>
    public int Akhir => Rencana.Pohon.Akhir;

    /// <summary>What the Renstra promises for a year.</summary>
    public string? Target(IndikatorRencana i, int tahun) => Renstra is { } dokumen && IdOf(i) is { } id ? Kertas.Ukuran(i, Rencana.TargetOf(dokumen, id, tahun, null)?.Tampil) : null;

    /// <summary>What the Renstra gives a node in a year.</summary>
    public decimal? Pagu(string? kode, int tahun) => Renstra is { } dokumen && simpul.TryGetValue(kode ?? "", out var id) ? Rencana.PaguOf(dokumen, id, tahun) : null;

    /// <summary>What the year before is to bring.</summary>
    public string? Prakiraan(IndikatorRencana i) => IdOf(i) is { } id ? Kertas.Ukuran(i, Berjalan.GetValueOrDefault(id)?.Tampil) : null;

    /// <summary>What a year brought.</summary>
    public string? Realisasi(IndikatorRencana i, int tahun) => Kertas.Realisasi(i, Tercatat.Of(IdOf(i), tahun), satuan: true);

    private IndikatorId? IdOf(IndikatorRencana i) => indikator.TryGetValue(i.Kode ?? "", out var id) ? id : null;
}

/// <summary>The years that a Renstra looks back on: those of the Renstra before it where the office has it, else its own.</summary>
/// <param name="Dokumen">The Renstra of those years.</param>
/// <param name="Realisasi">What was accepted, by code of the indikator and year.</param>
/// <param name="Anggaran">Money by code of the node and year: of the DPA, and of the Renstra in a year without one.</param>
/// <param name="Terpakai">What was spent of it, by year.</param>
internal sealed record SekitarRenstra(
    DokumenTerbaca Dokumen, Func<string?, int, RealisasiTahunan?> Realisasi, Func<string?, int, decimal?> Anggaran, IReadOnlyDictionary<int, RealisasiTerbaca> Terpakai);

/// <summary>Reads what other documents and years say around a document that is printed.</summary>
public sealed class ReadSekitarDokumen(SiklusDb db, ReadRencanaTahun read, ReadDokumen readDokumen, ReadTargetTahun targets, ReadRealisasiAnggaran readRealisasi, ReadNomenklatur nomenklatur)
{
    /// <summary>The codes of the indikator as the office knows them, whichever Renstra they belong to.</summary>
    public async Task<IReadOnlyDictionary<string, IndikatorId>> RunAsync(CancellationToken cancel = default) =>
        await db.Set<Indikator>().AsNoTracking().ToDictionaryAsync(i => i.Kode, i => i.Id, StringComparer.Ordinal, cancel);

    /// <summary>Around a Renja; null when no Renstra holds its year.</summary>
    internal async Task<SekitarRenja?> OfRenjaAsync(DokumenTerbaca dokumen, RealisasiTercatat tercatat, CancellationToken cancel)
    {
        var year = dokumen.Dokumen.Tahun;
        if (await read.RunAsync(year, cancel) is not { } rencana) return null;
        var berjalan = await targets.OfYearAsync(year - 1, db.Set<Indikator>().Select(i => i.Id), cancel);
        return new(rencana, RenstraOf(rencana, dokumen.Dokumen.Tanggal), berjalan, tercatat, await nomenklatur.RunAsync(year, cancel));
    }

    /// <summary>Around a Renstra.</summary>
    internal async Task<SekitarRenstra> OfRenstraAsync(DokumenTerbaca dokumen, RealisasiTercatat tercatat, CancellationToken cancel)
    {
        var masa = await BeforeAsync(dokumen, cancel) ?? dokumen;
        var kode = await RunAsync(cancel);
        var dpa = await DpaAsync(masa.Pohon, cancel);
        var spent = new Dictionary<int, RealisasiTerbaca>();
        foreach (var year in masa.Tahun)
            if (await readRealisasi.RunAsync(year, cancel) is { } known) spent[year] = known;
        return new(masa, (i, year) => tercatat.Of(kode.TryGetValue(i ?? "", out var id) ? id : null, year), (node, year) => dpa.TryGetValue(year, out var of) ? of(node) : masa.PaguOf(node, year), spent);
    }

    /// <summary>A signed Renja goes on showing the Renstra that held when it was signed, whatever became of that since.</summary>
    private static DokumenRencana? RenstraOf(RencanaTahun rencana, DateOnly? tanggal) =>
        (tanggal is { } day ? rencana.Dokumen.Where(d => d.Jenis == JenisDokumen.Renstra && d.Tanggal <= day).MaxBy(d => d.Perubahan) : null) ?? rencana.InForce(JenisDokumen.Renstra).FirstOrDefault();

    private async Task<DokumenTerbaca?> BeforeAsync(DokumenTerbaca dokumen, CancellationToken cancel)
    {
        var before = await db.Set<PohonKinerja>().AsNoTracking().Where(p => p.Akhir < dokumen.Pohon.Mulai).OrderByDescending(p => p.Akhir).FirstOrDefaultAsync(cancel);
        return before is not null && (await read.RunAsync(before.Akhir, cancel))?.InForce(JenisDokumen.Renstra).FirstOrDefault() is { } renstra ? await readDokumen.RunAsync(renstra.Id, cancel) : null;
    }

    private async Task<Dictionary<int, Func<string?, decimal?>>> DpaAsync(PohonKinerja pohon, CancellationToken cancel)
    {
        var found = new Dictionary<int, Func<string?, decimal?>>();
        var years = await db.Set<DokumenRencana>().AsNoTracking().Where(d => d.PohonId == pohon.Id && d.Jenis == JenisDokumen.Dpa && d.Status == StatusDokumen.Ditetapkan).Select(d => d.Tahun).Distinct().ToListAsync(cancel);
        foreach (var year in years)
        {
            if (await read.RunAsync(year, cancel) is not { } rencana || rencana.InForce(JenisDokumen.Dpa).FirstOrDefault() is not { } dpa) continue;
            var nodes = rencana.Simpul.ToDictionary(s => s.Kode, s => s.Id, StringComparer.Ordinal);
            found[year] = kode => nodes.TryGetValue(kode ?? "", out var id) ? rencana.PaguOf(dpa, id, year) : null;
        }
        return found;
    }
}
