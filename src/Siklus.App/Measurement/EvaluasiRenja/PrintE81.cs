using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Blocks;
using Siklus.App.Organisation;
using Siklus.Domain.Measurement;
using Siklus.Domain.Organisation;

namespace Siklus.App.Measurement.EvaluasiRenja;

/// <summary>Lays an evaluation out as official paper: gathers who signs and what is to be done.</summary>
public sealed class PrintE81(SiklusDb db, InstansiScope scope, FindPenandatangan signer, OfficeTime time)
{
    /// <summary>The paper in a layout.</summary>
    public async Task<IsiNaskah> RunAsync(HasilEvaluasiRenja hasil, SusunanE81 susunan, CancellationToken cancel = default)
    {
        var (tahun, tribulan) = (hasil.Periode.Tahun, hasil.Periode.Tribulan!.Value.Nomor);
        var instansi = await db.Set<Instansi>().AsNoTracking().SingleAsync(i => i.Id == scope.Current, cancel);
        var today = await time.TodayAsync(cancel);
        var follow = await db.Set<TindakLanjutRenja>().AsNoTracking().FirstOrDefaultAsync(t => t.Tahun == tahun && t.TribulanNomor == tribulan, cancel);
        return KertasE81.Build(new BahanE81(
            hasil, susunan, instansi.Kop, instansi.Nama, instansi.Kabupaten, await signer.HeadAsync(instansi, today, cancel), $"Disusun di {instansi.Kop.Tempat}, ……………………… {today.Year}",
            (follow?.TribulanBerikutnya, follow?.RenjaBerikutnya)));
    }
}
