using Microsoft.EntityFrameworkCore;
using Siklus.App.Common;
using Siklus.App.Correspondence.Blocks;
using Siklus.App.Organisation;
using Siklus.Domain.Measurement;
using Siklus.Domain.Organisation;

namespace Siklus.App.Measurement.EvaluasiRenja;

/// <summary>Lays an evaluation out as official paper: gathers who signs and what is to be done.</summary>
public sealed class PrintE81(SiklusDb db, InstansiScope scope, OfficeTime time)
{
    /// <summary>The paper in a layout.</summary>
    public async Task<IsiNaskah> RunAsync(HasilEvaluasiRenja hasil, SusunanE81 susunan, CancellationToken cancel = default)
    {
        var (tahun, tribulan) = (hasil.Periode.Tahun, hasil.Periode.Tribulan!.Value.Nomor);
        var instansi = await db.Set<Instansi>().AsNoTracking().SingleAsync(i => i.Id == scope.Current, cancel);
        var today = await time.TodayAsync(cancel);
        var follow = await db.Set<TindakLanjutRenja>().AsNoTracking().FirstOrDefaultAsync(t => t.Tahun == tahun && t.TribulanNomor == tribulan, cancel);
        return KertasE81.Build(new BahanE81(
            hasil, susunan, instansi.Kop, instansi.Nama, instansi.Kabupaten, await HeadAsync(instansi, today, cancel), $"Disusun di {instansi.Kop.Tempat}, ……………………… {today.Year}",
            (follow?.TribulanBerikutnya, follow?.RenjaBerikutnya)));
    }

    private async Task<Penandatangan> HeadAsync(Instansi instansi, DateOnly today, CancellationToken cancel)
    {
        if (await db.Set<Jabatan>().AsNoTracking().FirstOrDefaultAsync(j => j.Jenis == JenisJabatan.Camat, cancel) is not { } post) return new Penandatangan(instansi.SebutanCamat);
        var holder = Penugasan.HolderOn(today, await db.Set<Penugasan>().AsNoTracking().Where(p => p.JabatanId == post.Id).ToListAsync(cancel));
        var person = holder is null ? null : await db.Set<Pegawai>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == holder.PegawaiId, cancel);
        return new Penandatangan(holder is { Kapasitas: not Kapasitas.Definitif } ? $"{holder.Kapasitas}. {instansi.SebutanCamat}" : instansi.SebutanCamat, person?.Nama, person?.Pangkat, person?.Nip);
    }
}
