using Microsoft.EntityFrameworkCore;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Sop.Bindings.SiapkanFormulir;

/// <summary>The indikator measured in a quarter, with what is promised.</summary>
/// <param name="Dokumen">The document that the targets come from; empty when there is none.</param>
/// <param name="Baris">One row an indikator, in printed order.</param>
public sealed record IndikatorPeriode(string Dokumen, IReadOnlyList<BarisIndikator> Baris);

/// <summary>One of them.</summary>
/// <param name="Id">The indikator.</param>
/// <param name="Kode">Its code.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Sasaran">The words of its sasaran.</param>
/// <param name="UnitId">The unit that answers for it.</param>
/// <param name="Unit">Name of that unit.</param>
/// <param name="TargetTahunan">Target of the year, written with its unit, or null.</param>
/// <param name="TargetTribulan">Target of the quarter, or null.</param>
/// <param name="SumberData">Where the data come from.</param>
public sealed record BarisIndikator(
    IndikatorId Id, string Kode, string Nama, string Sasaran, UnitId UnitId, string Unit, string? TargetTahunan, string? TargetTribulan, string SumberData);

/// <summary>Reads the indikator that a form of a quarter asks for.</summary>
public sealed class ReadIndikatorPeriode(SiklusDb db, ReadTargetTahun targets)
{
    /// <summary>All units' indikator.</summary>
    public async Task<IndikatorPeriode> RunAsync(int tahun, Tribulan tribulan, CancellationToken cancel = default)
    {
        var target = await targets.RunAsync(tahun, null, cancel);
        var sasaran = await db.Set<Sasaran>().AsNoTracking().ToDictionaryAsync(s => s.Id, cancel);
        var unit = await db.Set<Unit>().AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Nama, cancel);
        var indikator = await db.Set<Indikator>().AsNoTracking().OrderBy(i => i.Urutan).ToListAsync(cancel);
        return new IndikatorPeriode(target.Dokumen,
        [
            .. from i in indikator
               let d = i.DefinisiFor(tahun)
               where d.MeasuredIn(tribulan)
               orderby sasaran[i.SasaranId].Urutan, i.Urutan
               let promised = target.Of(i.Id)
               select new BarisIndikator(
                   i.Id, i.Kode, d.Nama, sasaran[i.SasaranId].Uraian, i.PenanggungJawab, unit[i.PenanggungJawab],
                   Write(promised.Tahunan, d), Write(promised.For(tribulan.Nomor, d.ModeTarget), d), d.SumberData),
        ]);
    }

    private static string? Write(NilaiTarget? target, DefinisiIndikator definisi) => target is null
        ? null
        : definisi.Rumus is Rumus.Predikat ? target.Tampil : definisi.Satuan == "%" ? target.Tampil + "%" : $"{target.Tampil} {definisi.Satuan}";
}
