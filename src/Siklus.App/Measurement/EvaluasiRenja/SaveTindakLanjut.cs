using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;

namespace Siklus.App.Measurement.EvaluasiRenja;

/// <summary>Writes down what follows from the results of a quarter.</summary>
public sealed class SaveTindakLanjut(SiklusDb db, InstansiScope scope, TimeProvider clock)
{
    /// <summary>Saves; <paramref name="versi"/> is the one that the form showed, 0 while there was none.</summary>
    /// <exception cref="RuleViolationException"><see cref="MeasurementRules.TindakLanjutUsang"/> when somebody else wrote in between.</exception>
    public async Task RunAsync(int tahun, Tribulan tribulan, int versi, string? tribulanBerikutnya, string? renjaBerikutnya, CancellationToken cancel = default)
    {
        var found = await db.Set<TindakLanjutRenja>().SingleOrDefaultAsync(t => t.Tahun == tahun && t.TribulanNomor == tribulan.Nomor, cancel);
        if ((found?.Versi ?? 0) != versi) throw new RuleViolationException(MeasurementRules.TindakLanjutUsang);
        if (found is null)
        {
            found = new TindakLanjutRenja(new TindakLanjutRenjaId(Ids.New(clock)), scope.Current, tahun, tribulan);
            db.Add(found);
        }
        found.Change(tribulanBerikutnya, renjaBerikutnya);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            throw new RuleViolationException(MeasurementRules.TindakLanjutUsang);
        }
    }
}
