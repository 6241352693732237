using Microsoft.EntityFrameworkCore;
using Siklus.App.Common.Berkas;
using Siklus.App.Planning;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Collection;

/// <summary>Reads the entry table of a unit and quarter: what is filled in, last quarter and target beside it, bukti, questions, what is missing.</summary>
public sealed class ReadTabelRealisasi(SiklusDb db, ReadTargetTahun targets)
{
    /// <summary>The table of a unit.</summary>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.TidakDitemukan"/> when the office has no such unit.</exception>
    public async Task<TabelRealisasi> RunAsync(UnitId unit, int tahun, Tribulan tribulan, CancellationToken cancel = default)
    {
        var nama = await db.Set<Unit>().Where(u => u.Id == unit).Select(u => u.Nama).SingleOrDefaultAsync(cancel) ?? throw new RuleViolationException(CollectionRules.TidakDitemukan);
        var terukur = await db.TerukurAsync(tahun, cancel);
        var setahun = await db.Set<Realisasi>().AsNoTracking().AsSplitQuery().Where(r => r.UnitId == unit && r.Tahun == tahun && r.TribulanNomor <= tribulan.Nomor).ToListAsync(cancel);
        var target = await targets.RunAsync(tahun, cancel);
        var berkas = await NamesAsync(setahun, cancel);
        var orang = await PeopleAsync(setahun, cancel);
        return new(unit, nama, new(tahun, tribulan), target.Dokumen,
            [.. terukur.SelectMany(s => s.Indikator.Where(i => i.PenanggungJawab == unit).Select(i => Row(i, SimpulBaris.Of(s.Simpul), tahun, tribulan, setahun, target.Of(i.Id), berkas, orang)))]);
    }

    private static BarisRealisasi Row(
        Indikator i, SimpulBaris simpul, int tahun, Tribulan tribulan, List<Realisasi> setahun, DeretTarget target, Dictionary<BerkasId, string> berkas, Dictionary<PegawaiId, string> orang)
    {
        var d = i.DefinisiFor(tahun);
        var row = setahun.Find(r => r.IndikatorId == i.Id && r.TribulanNomor == tribulan.Nomor);
        var lalu = RealisasiRows.Last(setahun, i.Id, tribulan.Nomor);
        var nilai = row?.Nilai ?? new Dictionary<string, NilaiKomponen>();
        var jawaban = row?.Jawaban ?? [];
        return new(
            i.Id, i.Kode, simpul, d, d.MeasuredIn(tribulan), row?.Id, row?.Versi ?? 0, row?.State ?? RealisasiState.Draft,
            [.. d.Rumus.Komponen.Select(k => new SelRealisasi(k, nilai.GetValueOrDefault(k.Kode), lalu.GetValueOrDefault(k.Kode), [.. (row?.Perubahan ?? []).Where(p => p.Kode == k.Kode).OrderBy(p => p.Nomor)]))],
            d.Rumus.Compute(nilai), target.For(tribulan.Nomor, d.ModeTarget), d.Rumus.Compute(lalu).Nilai,
            [.. (row?.Bukti ?? []).OrderBy(b => b.Nomor).Select(b => new BuktiBaris(b.BerkasId, b.Judul, berkas.GetValueOrDefault(b.BerkasId, "")))],
            row?.Catatan ?? new(), row?.TidakAdaData,
            [.. Kewajaran.Ask(d, nilai, lalu).Select(p => new PertanyaanBaris(p, jawaban.FirstOrDefault(j => j.Kunci == p.Kunci)?.Alasan ?? ""))],
            row?.Missing(d, lalu) ?? [.. d.Rumus.Komponen.Select(k => Alasan.Of(CollectionRules.KomponenKosong, k.Nama))],
            row?.AlasanDikembalikan, row?.DiubahOleh is { } oleh ? orang.GetValueOrDefault(oleh) : null, row?.DiubahUtc)
        {
            TargetTahunan = target.Tahunan,
        };
    }

    private async Task<Dictionary<BerkasId, string>> NamesAsync(List<Realisasi> rows, CancellationToken cancel)
    {
        var ids = rows.SelectMany(r => r.Bukti).Select(b => b.BerkasId).Distinct().ToList();
        return await db.Set<BerkasRow>().Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Nama, cancel);
    }

    private async Task<Dictionary<PegawaiId, string>> PeopleAsync(List<Realisasi> rows, CancellationToken cancel)
    {
        var ids = rows.Select(r => r.DiubahOleh).OfType<PegawaiId>().Distinct().ToList();
        return await db.Set<Pegawai>().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Nama, cancel);
    }
}
