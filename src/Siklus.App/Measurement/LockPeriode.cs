using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Measurement;

/// <summary>What locks a period and why.</summary>
/// <param name="Tahun">Budget year.</param>
/// <param name="Tribulan">Quarter.</param>
/// <param name="PelaksanaanId">The case whose act locks, or null.</param>
/// <param name="Alasan">Why it is locked again; needed when it is locked already.</param>
/// <param name="Mulai">Rows count from this state on: by default what was sent in, for a caller that approves it in the same breath.</param>
public sealed record LockRequest(int Tahun, Tribulan Tribulan, PelaksanaanId? PelaksanaanId, string? Alasan = null, RealisasiState Mulai = RealisasiState.Submitted);

/// <summary>Locks a period: keeps the capaian of every indikator as accepted, with everything that it was computed from.</summary>
public sealed class LockPeriode(SiklusDb db, MeasurePeriode measure, Sentences sentences, InstansiScope scope, TimeProvider clock)
{
    /// <summary>Locks and saves.</summary>
    /// <exception cref="RuleViolationException"><see cref="MeasurementRules.KoreksiTanpaAlasan"/>.</exception>
    public async Task<KunciPeriode> RunAsync(LockRequest request, Pelaku pelaku, CancellationToken cancel = default)
    {
        var kunci = await StageAsync(request, pelaku, cancel);
        await db.SaveChangesAsync(cancel);
        return kunci;
    }

    /// <summary>The same without saving, for a caller that saves it together with the approval of the rows. The versions kept are those after that approval.</summary>
    public async Task<KunciPeriode> StageAsync(LockRequest request, Pelaku pelaku, CancellationToken cancel = default)
    {
        var (tahun, tribulan) = (request.Tahun, request.Tribulan);
        var versi = await db.Set<KunciPeriode>().Where(k => k.Tahun == tahun && k.TribulanNomor == tribulan.Nomor).MaxAsync(k => (int?)k.NomorVersi, cancel) ?? 0;
        var hasil = await measure.RunAsync(tahun, tribulan, mulai: request.Mulai, cancel: cancel);
        // Tracked on purpose: rows approved in the same unit of work come back as they will be saved.
        var rows = await db.Set<Realisasi>().AsSplitQuery().Where(r => r.Tahun == tahun && r.TribulanNomor == tribulan.Nomor).ToListAsync(cancel);
        var kunci = new KunciPeriode(
            new KunciPeriodeId(Ids.New(clock)), scope.Current, tahun, tribulan, versi + 1, new DasarKunci(hasil.Kebijakan, hasil.Dokumen, request.PelaksanaanId, request.Alasan),
            [.. hasil.Simpul.SelectMany(s => s.Indikator).Select(i => Keep(i, rows, request.Mulai))], pelaku, clock.GetUtcNow().UtcDateTime);
        db.Add(kunci);
        return kunci;
    }

    private CapaianTersimpan Keep(IndikatorTerukur indikator, List<Realisasi> rows, RealisasiState mulai)
    {
        var row = rows.Where(r => r.IndikatorId == indikator.Id && MeasurePeriode.Counts(r.State, mulai)).OrderByDescending(r => r.UnitId == indikator.UnitId).FirstOrDefault();
        var alasan = indikator.Capaian.Alasan is { } a ? sentences.Of(a.Kode, a.Rincian) : null;
        return new CapaianTersimpan(
            indikator.Id, indikator.UnitId, row is null ? null : (row.Id, row.Versi), row?.Nilai ?? new Dictionary<string, NilaiKomponen>(),
            indikator.Definisi.Rumus.Teks, indikator.Capaian, alasan);
    }
}

/// <summary>Finds the lock that holds for a period.</summary>
public sealed class FindKunciPeriode(SiklusDb db)
{
    /// <summary>The newest version, or null while the period is open.</summary>
    public async Task<KunciPeriode?> RunAsync(int tahun, Tribulan tribulan, CancellationToken cancel = default) =>
        await db.Set<KunciPeriode>().AsNoTracking().Where(k => k.Tahun == tahun && k.TribulanNomor == tribulan.Nomor).OrderByDescending(k => k.NomorVersi).FirstOrDefaultAsync(cancel);
}
