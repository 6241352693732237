using Microsoft.EntityFrameworkCore;
using Siklus.App.Collection;
using Siklus.App.Collection.Formulir;
using Siklus.App.Common;
using Siklus.App.Correspondence.Templat;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Sop.Bindings.IsiFormulir;

/// <summary>A form ready to be given out: what it shows, and what it says about itself.</summary>
/// <param name="Lembar">What it shows.</param>
/// <param name="Kode">What it says about itself.</param>
public sealed record FormulirKeluar(LembarFormulir Lembar, KodeFormulir Kode);

/// <summary>Makes the form of a unit and quarter as it stands now, with what is stored already, target and last quarter beside.</summary>
public sealed class ReadFormulir(SiklusDb db, InstansiScope scope, ReadTabelRealisasi read, ReadTargetTahun targets, OfficeTime time)
{
    /// <summary>The form.</summary>
    /// <exception cref="RuleViolationException"><see cref="CollectionRules.TidakDitemukan"/> when the office has no such unit.</exception>
    public async Task<FormulirKeluar> RunAsync(UnitId unit, int tahun, Tribulan tribulan, SusunanFormulir susunan, CancellationToken cancel = default)
    {
        var table = await read.RunAsync(unit, tahun, tribulan, cancel);
        var office = await db.Set<Instansi>().AsNoTracking().SingleAsync(i => i.Id == scope.Current, cancel);
        var programs = susunan == SusunanFormulir.SembilanKolom ? await ProgramsAsync([.. table.Baris.Select(b => b.Simpul.Id)], unit, cancel) : [];
        var year = await targets.RunAsync(tahun, cancel);
        var rows = table.Baris.Where(b => b.Diukur).ToList();
        var code = new KodeFormulir(scope.Current, unit, tahun, tribulan, susunan, time.UtcNow, [.. rows.Select(SelFormulir.KodeOf)]);
        return new FormulirKeluar(
            new LembarFormulir(
                office.Kop, table.Periode, susunan, table.NamaUnit, table.Dokumen, code.Tampil, await time.TodayAsync(cancel),
                [.. rows.Select((b, i) => Row(b, i + 1, year.Of(b.IndikatorId).Tahunan, programs, table.NamaUnit))]),
            code);
    }

    private static BarisLembar Row(BarisRealisasi row, int nomor, NilaiTarget? year, Dictionary<SimpulId, string> programs, string unit) => new(
        nomor, row.Simpul.Cetak, $"{row.Kode} {row.Definisi.Nama}", WithUnit(year?.Tampil, row), WithUnit(row.Target?.Tampil, row),
        programs.GetValueOrDefault(row.Simpul.Id, ""), row.Definisi.SumberData, unit,
        [.. row.Sel.Select(s => new SelLembar(s.Komponen.Kode, SelFormulir.NamaOf(s.Komponen), s.Lalu?.Tampil, s.Nilai?.Tampil, row.Definisi.Rumus is Rumus.Predikat p ? [.. p.Peta.Select(x => x.Predikat)] : []))],
        row.TidakAdaData ?? "", row.Catatan.FaktorPendorong, row.Catatan.FaktorPenghambat, row.Catatan.Keterangan,
        RealisasiMoves.IsEditable(row.State) ? null : RealisasiMoves.Nama(row.State));

    /// <summary>The value with its unit of measure: "80%", "12 dokumen", "BB".</summary>
    internal static string? WithUnit(string? value, BarisRealisasi row) =>
        value is null || row.Definisi.Rumus is Rumus.Predikat ? value : row.Definisi.Satuan == "%" ? value + "%" : $"{value} {row.Definisi.Satuan}";

    /// <summary>What hangs below each goal and is the unit's, or nobody's in particular: one a line.</summary>
    private async Task<Dictionary<SimpulId, string>> ProgramsAsync(List<SimpulId> goals, UnitId unit, CancellationToken cancel)
    {
        var below = await db.Set<SimpulKinerja>().AsNoTracking().Where(s => s.Jenis == JenisSimpul.Program)
            .SelectMany(s => EF.Property<IEnumerable<IndukSimpul>>(s, "induk"), (s, above) => new { above.IndukId, s.Kode, s.Uraian, s.UnitId }).ToListAsync(cancel);
        return below.Where(s => goals.Contains(s.IndukId) && (s.UnitId is null || s.UnitId == unit)).GroupBy(s => s.IndukId)
            .ToDictionary(g => g.Key, g => string.Join('\n', g.OrderBy(s => s.Kode, StringComparer.Ordinal).Select(s => s.Uraian)));
    }
}
