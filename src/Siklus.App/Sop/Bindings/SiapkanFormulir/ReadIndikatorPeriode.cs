using Microsoft.EntityFrameworkCore;
using Siklus.App.Collection;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Sop.Bindings.SiapkanFormulir;

/// <summary>The indikator measured in a quarter, with what is promised.</summary>
/// <param name="Dokumen">The document that the targets come from; empty when there is none.</param>
/// <param name="Baris">One row an indikator, in printed order.</param>
/// <param name="TidakDiukur">Names of indikator of the year that this quarter does not measure.</param>
public sealed record IndikatorPeriode(string Dokumen, IReadOnlyList<BarisIndikator> Baris, IReadOnlyList<string> TidakDiukur);

/// <summary>One of them.</summary>
/// <param name="Id">The indikator.</param>
/// <param name="BerlakuMulai">First year of the definition that is shown: its version.</param>
/// <param name="Kode">Its code.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Sasaran">What stands in the column Sasaran.</param>
/// <param name="UnitId">The unit that answers for it.</param>
/// <param name="Unit">Name of that unit.</param>
/// <param name="TargetTahunan">Target of the year, written with its unit, or null.</param>
/// <param name="TargetTribulan">Target of the quarter, or null.</param>
/// <param name="SumberData">Where the data come from.</param>
/// <param name="Targets">The stored targets that are shown.</param>
public sealed record BarisIndikator(
    IndikatorId Id, int BerlakuMulai, string Kode, string Nama, string Sasaran, UnitId UnitId, string Unit, string? TargetTahunan,
    string? TargetTribulan, string SumberData, IReadOnlyList<TargetId> Targets);

/// <summary>Reads the indikator that a form of a quarter asks for.</summary>
public sealed class ReadIndikatorPeriode(SiklusDb db, ReadTargetTahun targets)
{
    /// <summary>All units' indikator; one that no definition covers in that year is left out.</summary>
    public async Task<IndikatorPeriode> RunAsync(int tahun, Tribulan tribulan, CancellationToken cancel = default)
    {
        var target = await targets.RunAsync(tahun, cancel);
        var unit = await db.Set<Unit>().AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Nama, cancel);
        var ofYear = (await db.TerukurAsync(tahun, cancel))
            .SelectMany(s => s.Indikator.Select(i => (Indikator: i, Simpul: SimpulBaris.Of(s.Simpul), Definisi: i.DefinisiFor(tahun)))).ToLookup(x => x.Definisi.MeasuredIn(tribulan));
        return new IndikatorPeriode(target.Dokumen, [.. ofYear[true].Select(Row)], [.. ofYear[false].Select(x => $"{x.Indikator.Kode} {x.Definisi.Nama}")]);

        BarisIndikator Row((Indikator Indikator, SimpulBaris Simpul, DefinisiIndikator Definisi) x)
        {
            var (i, simpul, d) = x;
            var promised = target.Of(i.Id);
            return new BarisIndikator(
                i.Id, d.BerlakuMulai, i.Kode, d.Nama, simpul.Cetak, i.PenanggungJawab, unit[i.PenanggungJawab],
                Write(promised.Tahunan, d), Write(promised.For(tribulan.Nomor, d.ModeTarget), d), d.SumberData,
                [.. target.Rows.Where(t => t.IndikatorId == i.Id && (t.Tribulan is null || t.Tribulan == tribulan.Nomor)).OrderBy(t => t.Tribulan ?? 0).Select(t => t.Id)]);
        }
    }

    private static string? Write(NilaiTarget? target, DefinisiIndikator definisi) => target is null
        ? null
        : definisi.Rumus is Rumus.Predikat ? target.Tampil : definisi.Satuan == "%" ? target.Tampil + "%" : $"{target.Tampil} {definisi.Satuan}";
}
