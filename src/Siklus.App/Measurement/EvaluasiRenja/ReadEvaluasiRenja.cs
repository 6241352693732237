using Microsoft.EntityFrameworkCore;
using Siklus.App.Planning;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Measurement.EvaluasiRenja;

/// <summary>Reads the evaluation of a Renja: nothing of it is typed.</summary>
public sealed class ReadEvaluasiRenja(SiklusDb db, ReadRencanaTahun read, MeasurePeriode measure, ReadTargetTahun targets, ReadRealisasiTercatat tercatat)
{
    /// <summary>To the end of <paramref name="tribulan"/>; null when no Renstra of the office holds the year.</summary>
    public async Task<HasilEvaluasiRenja?> RunAsync(int tahun, Tribulan tribulan, CancellationToken cancel = default)
    {
        if (await read.RunAsync(tahun, cancel) is not { } rencana) return null;
        var hasil = await measure.RunAsync(tahun, tribulan, cancel: cancel);
        var rows = await RowsAsync(tahun, tribulan, cancel);
        var uang = await UangSimpul.ReadAsync(db, rencana, cancel);
        var bahan = new Bahan(rencana, hasil, rows, await targets.RunAsync(tahun, cancel), await tercatat.RunAsync(cancel), await db.Set<Unit>().AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Nama, cancel));
        var terukur = hasil.Simpul.ToDictionary(s => s.Id);
        var nodes = rencana.Simpul.Where(s => TataPohon.HasNomenklatur(s.Jenis))
            .Select(s => new SimpulEvaluasi(
                s.Id, s.Jenis, s.Kode, s.Uraian, bahan.SasaranOf(s), s.UnitId is { } unit ? bahan.Unit.GetValueOrDefault(unit, "") : "",
                [.. terukur.TryGetValue(s.Id, out var of) ? of.Indikator.Select(i => bahan.Of(i, tribulan)) : []], uang.Of([s.Id], tribulan.Nomor)))
            .Where(s => s.Indikator.Count > 0 || s.Uang is not { Pagu: null, TahunIni: null }).ToList();
        var mean = Pengukuran.Average(
            "tingkat capaian Renstra", [.. nodes.SelectMany(s => s.Indikator).Select(i => new AnggotaRataRata(i.Terukur.Kode, i.TingkatRenstra))], hasil.Aturan, hasil.Kebijakan);
        var notes = rows.Values.Where(r => r.TribulanNomor == tribulan.Nomor && nodes.Exists(s => s.Indikator.Any(i => i.Terukur.Id == r.IndikatorId))).Select(r => r.Catatan).ToList();
        return new(
            new(tahun, tribulan), rencana.Pohon.Mulai, rencana.Pohon.Akhir, hasil.Dokumen, hasil.Aturan, nodes,
            uang.Of([.. nodes.Where(s => s.Jenis == JenisSimpul.Program).Select(s => s.Id)], tribulan.Nomor), mean,
            Distinct(notes.Select(n => n.FaktorPendorong)), Distinct(notes.Select(n => n.FaktorPenghambat)), Notes(nodes, rows.Values, uang, tribulan));
    }

    private async Task<Dictionary<(IndikatorId, int), Realisasi>> RowsAsync(int tahun, Tribulan tribulan, CancellationToken cancel) =>
        (await db.Set<Realisasi>().AsNoTracking().AsSplitQuery().Where(r => r.Tahun == tahun && r.TribulanNomor <= tribulan.Nomor).ToListAsync(cancel))
            .Where(r => !RealisasiMoves.IsEditable(r.State)).GroupBy(r => (r.IndikatorId, r.TribulanNomor)).ToDictionary(g => g.Key, g => g.First());

    private static IReadOnlyList<string> Distinct(IEnumerable<string> texts) => [.. texts.Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static IReadOnlyList<string> Notes(List<SimpulEvaluasi> nodes, IReadOnlyCollection<Realisasi> rows, UangSimpul uang, Tribulan tribulan)
    {
        var notes = new List<string>();
        var asked = nodes.SelectMany(s => s.Indikator).Where(i => i.Terukur.Definisi.MeasuredIn(tribulan)).ToList();
        var reported = rows.Where(r => r.TribulanNomor == tribulan.Nomor).ToDictionary(r => r.IndikatorId, r => r.State);
        if (asked.Count(i => !reported.ContainsKey(i.Terukur.Id)) is > 0 and var missing) notes.Add($"{missing} dari {asked.Count} indikator belum dilaporkan untuk {tribulan}.");
        if (asked.Count(i => reported.TryGetValue(i.Terukur.Id, out var state) && state != RealisasiState.Approved) is > 0 and var open) notes.Add($"{open} indikator sudah dilaporkan tetapi belum disetujui Camat.");
        var unknown = Enumerable.Range(1, tribulan.Nomor).Where(q => !uang.Knows(q)).Select(q => new Tribulan(q).ToString()).ToList();
        if (unknown.Count > 0) notes.Add($"Realisasi anggaran {string.Join(", ", unknown)} belum dimasukkan.");
        return notes;
    }

    private sealed record Bahan(
        RencanaTahun Rencana, HasilPengukuran Hasil, Dictionary<(IndikatorId, int), Realisasi> Rows, TargetTahun Target, RealisasiTercatat Tercatat, Dictionary<UnitId, string> Unit)
    {
        private readonly Dictionary<SimpulId, SimpulKinerja> simpul = Rencana.Simpul.ToDictionary(s => s.Id);
        private readonly DokumenRencana? renstra = Rencana.InForce(JenisDokumen.Renstra).FirstOrDefault();

        public string SasaranOf(SimpulKinerja node)
        {
            for (var steps = 0; steps < 20 && node.Induk is [var above, ..] && simpul.TryGetValue(above, out var next); steps++)
            {
                if (next.Jenis == JenisSimpul.Sasaran) return next.Uraian;
                node = next;
            }
            return "";
        }

        public IndikatorEvaluasi Of(IndikatorTerukur i, Tribulan sampai)
        {
            var (d, year) = (i.Definisi, Rencana.Tahun);
            var target = renstra is null ? null : HasilRenstra.Target(d, [.. Rencana.Pohon.Tahun.Select(t => Rencana.TargetOf(renstra, i.Id, t, null))]);
            var lalu = HasilRenstra.SampaiTahunLalu(d, Rencana.Pohon.Tahun.Where(t => t < year).Select(t => Tercatat.Of(i.Id, t)?.Nilai));
            var ini = i.Capaian.Realisasi;
            var renstraToDate = HasilRenstra.SampaiTahunIni(d, lalu, ini);
            var promised = Target.Of(i.Id).Tahunan;
            return new(
                i, Unit.GetValueOrDefault(i.UnitId, ""), target, lalu, promised,
                [.. Enumerable.Range(1, 4).Select(q => q <= sampai.Nomor && Rows.TryGetValue((i.Id, q), out var row) ? d.Rumus.Compute(row.Nilai).Nilai : null)],
                ini, renstraToDate, HasilRenstra.Tingkat(d, target, renstraToDate, Hasil.Aturan), HasilRenstra.Tingkat(d, promised, ini, Hasil.Aturan));
        }
    }
}
