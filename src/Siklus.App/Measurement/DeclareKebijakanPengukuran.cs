using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Planning.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Organisation;

namespace Siklus.App.Measurement;

/// <summary>Declares how the office measures in a year; an earlier declaration stays as an older version.</summary>
public sealed class DeclareKebijakanPengukuran(SiklusDb db, InstansiScope scope, TimeProvider clock)
{
    /// <summary>
    /// Declares and saves the next version; earlier years keep theirs, and later ones follow until they have one of their own. What is declared already in the
    /// same words stays the version that it is.
    /// </summary>
    /// <exception cref="RuleViolationException"><see cref="MeasurementRules.TahunTerkunci"/> when figures that rest on the policy of that year were accepted.</exception>
    public async Task<KebijakanPengukuran> RunAsync(int tahun, AturanPengukuran aturan, string dasar, Pelaku pelaku, CancellationToken cancel = default)
    {
        var berikut = await db.Set<KebijakanPengukuran>().Where(k => k.Tahun > tahun).MinAsync(k => (int?)k.Tahun, cancel) ?? int.MaxValue;
        var kunci = await db.Set<KunciPeriode>().Where(k => k.Tahun >= tahun && k.Tahun < berikut).OrderByDescending(k => k.Tahun).ThenByDescending(k => k.TribulanNomor)
            .Select(k => new { k.Tahun, k.TribulanNomor }).FirstOrDefaultAsync(cancel);
        if (kunci is not null) throw new RuleViolationException(MeasurementRules.TahunTerkunci, $"{tahun}", new Periode(kunci.Tahun, new Tribulan(kunci.TribulanNomor)));
        var lama = await db.Set<KebijakanPengukuran>().AsNoTracking().Where(k => k.Tahun == tahun).OrderByDescending(k => k.NomorVersi).FirstOrDefaultAsync(cancel);
        if (lama is not null && lama.Dasar == dasar.Trim() && Written(lama.Aturan) == Written(aturan)) return lama;
        var baru = await StageAsync(tahun, aturan, dasar, pelaku, cancel);
        await db.SaveChangesAsync(cancel);
        return baru;
    }

    /// <summary>The same without saving and without asking what is locked, for a caller that saves it together with what rests on it.</summary>
    public async Task<KebijakanPengukuran> StageAsync(int tahun, AturanPengukuran aturan, string dasar, Pelaku pelaku, CancellationToken cancel = default)
    {
        var terakhir = await db.Set<KebijakanPengukuran>().Where(k => k.Tahun == tahun).MaxAsync(k => (int?)k.NomorVersi, cancel) ?? 0;
        var baru = new KebijakanPengukuran(
            new KebijakanPengukuranId(Ids.New(clock)), scope.Current, tahun, terakhir + 1, aturan, dasar, pelaku.PegawaiId, clock.GetUtcNow().UtcDateTime);
        db.Add(baru);
        return baru;
    }

    private static string Written(AturanPengukuran aturan) => JsonSerializer.Serialize(aturan, PlanningJson.Options);
}
