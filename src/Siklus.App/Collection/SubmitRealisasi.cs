using Microsoft.EntityFrameworkCore;
using Siklus.App.Planning;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Collection;

/// <summary>A row that cannot be sent in yet.</summary>
/// <param name="IndikatorId">Its indikator.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Alasan">Everything that is missing.</param>
public sealed record KurangRealisasi(IndikatorId IndikatorId, string Nama, IReadOnlyList<Alasan> Alasan);

/// <summary>Sends in every row of a unit for a quarter: all of them, or none.</summary>
public sealed class SubmitRealisasi(SiklusDb db, TimeProvider clock)
{
    /// <summary>Sends in and saves. What comes back is what is missing; when it is not empty, nothing was sent.</summary>
    public async Task<IReadOnlyList<KurangRealisasi>> RunAsync(UnitId unit, int tahun, Tribulan tribulan, Pelaku pelaku, CancellationToken cancel = default)
    {
        var kurang = await StageAsync(unit, tahun, tribulan, pelaku, cancel);
        if (kurang.Count == 0) await db.SaveOrStaleAsync(cancel);
        return kurang;
    }

    /// <summary>The same without saving, for a caller that saves it together with something else.</summary>
    public async Task<IReadOnlyList<KurangRealisasi>> StageAsync(UnitId unit, int tahun, Tribulan tribulan, Pelaku pelaku, CancellationToken cancel = default)
    {
        var (baris, kurang) = await CheckAsync(unit, tahun, tribulan, cancel);
        if (kurang.Count > 0) return kurang;
        var utc = clock.GetUtcNow().UtcDateTime;
        foreach (var b in baris.Where(b => RealisasiMoves.IsEditable(b.Row.State))) b.Row.Submit(b.Definisi, b.Lalu, pelaku, utc);
        return [];
    }

    /// <summary>What is missing before the unit's rows can be sent in; empty when they are ready or already sent in.</summary>
    public async Task<IReadOnlyList<KurangRealisasi>> MissingAsync(UnitId unit, int tahun, Tribulan tribulan, CancellationToken cancel = default) =>
        (await CheckAsync(unit, tahun, tribulan, cancel)).Kurang;

    private sealed record Baris(Realisasi Row, DefinisiIndikator Definisi, IReadOnlyDictionary<string, NilaiKomponen> Lalu);

    private async Task<(List<Baris> Baris, List<KurangRealisasi> Kurang)> CheckAsync(UnitId unit, int tahun, Tribulan tribulan, CancellationToken cancel)
    {
        var indikator = (await db.TerukurAsync(tahun, cancel)).SelectMany(s => s.Indikator).Where(i => i.PenanggungJawab == unit);
        var setahun = await db.Set<Realisasi>().AsSplitQuery().Where(r => r.UnitId == unit && r.Tahun == tahun && r.TribulanNomor <= tribulan.Nomor).ToListAsync(cancel);
        var baris = new List<Baris>();
        var kurang = new List<KurangRealisasi>();
        foreach (var i in indikator)
        {
            var definisi = i.DefinisiFor(tahun);
            if (!definisi.MeasuredIn(tribulan)) continue;
            var row = setahun.Find(r => r.IndikatorId == i.Id && r.TribulanNomor == tribulan.Nomor);
            if (row is null)
            {
                kurang.Add(new(i.Id, definisi.Nama, [.. definisi.Rumus.Komponen.Select(k => Alasan.Of(CollectionRules.KomponenKosong, k.Nama))]));
                continue;
            }
            var lalu = RealisasiRows.Last(setahun, i.Id, tribulan.Nomor);
            if (RealisasiMoves.IsEditable(row.State) && row.Missing(definisi, lalu) is { Count: > 0 } belum) kurang.Add(new(i.Id, definisi.Nama, belum));
            baris.Add(new(row, definisi, lalu));
        }
        return (baris, kurang);
    }
}
