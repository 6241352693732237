using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Collection;
using Siklus.App.Common;
using Siklus.App.Measurement;
using Siklus.App.Organisation;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Measurement.DataKinerja;

/// <summary>"Mengapa angka ini?": one indikator with its definition, its quarters, and the derivation of its capaian step by step.</summary>
public sealed class ShowModel(SiklusDb db, MeasurePeriode measure, ReadTabelRealisasi read, FindKunciPeriode findKunci, ReadKunciTahun readKunci, ReadSusulan readSusulan, OfficeNames names, OfficeTime time) : TribulanPage(time)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public IndikatorTerukur Indikator { get; private set; } = null!;

    public string Sasaran { get; private set; } = "";

    public string Unit { get; private set; } = "";

    public HasilPengukuran Result { get; private set; } = null!;

    /// <summary>The indikator's row of each quarter up to the one shown.</summary>
    public IReadOnlyList<(Tribulan Tribulan, BarisRealisasi Row)> Quarters { get; private set; } = [];

    /// <summary>Who moved the rows, newest first.</summary>
    public IReadOnlyList<(Tribulan Tribulan, LangkahRealisasi Act)> Acts { get; private set; } = [];

    /// <summary>The accepted figures of the quarter, or null while it is open.</summary>
    public KunciPeriode? Kunci { get; private set; }

    /// <summary>This indikator's accepted figure where it is not what is computed now; else null.</summary>
    public CapaianTersimpan? Differs => Kept is { } kept && !Same(kept.Nilai, Indikator.Capaian.Nilai) ? kept : null;

    /// <summary>This indikator's accepted figure with everything that it was computed from, or null while the quarter is open.</summary>
    public CapaianTersimpan? Kept => Kunci?.Capaian.FirstOrDefault(c => c.IndikatorId == Indikator.Id);

    /// <summary>Name of a component; its code where the present definition does not know it any more.</summary>
    public string NameOf(string kode) => Indikator.Definisi.Rumus.Komponen.FirstOrDefault(k => k.Kode == kode)?.Nama ?? kode;

    /// <summary>What is locked, this year and before.</summary>
    public IReadOnlyList<KunciTahun> Locked { get; private set; } = [];

    /// <summary>Quarters of the year that were entered afterwards from paper.</summary>
    public IReadOnlyList<TandaSusulan> Susulan { get; private set; } = [];

    public OfficeNames Names => names;

    protected override async Task<bool> LoadAsync()
    {
        if (!await UnderstandAsync()) return false;
        Result = await measure.RunAsync(Tahun!.Value, Tribulan, cancel: Cancel);
        var found = Result.Simpul.SelectMany(s => s.Indikator.Select(i => (Goal: s, Indikator: i))).FirstOrDefault(x => x.Indikator.Id.Value == Id);
        if (found.Indikator is null) return false;
        Indikator = found.Indikator;
        Kunci = await findKunci.RunAsync(Tahun.Value, Tribulan, Cancel);
        Locked = await readKunci.RunAsync(Tahun.Value, Cancel);
        Sasaran = $"{found.Goal.Kode} {found.Goal.Uraian}";
        Unit = await db.Set<Unit>().Where(u => u.Id == Indikator.UnitId).Select(u => u.Nama).FirstAsync(Cancel);
        Susulan = await readSusulan.RunAsync(Tahun.Value, Tribulan.Nomor, Cancel);
        await names.LoadAsync(Cancel);
        var quarters = new List<(Tribulan, BarisRealisasi)>();
        foreach (var tribulan in Tribulan.All.Where(t => t.Nomor <= Tribulan.Nomor))
        {
            var table = await read.RunAsync(Indikator.UnitId, Tahun.Value, tribulan, cancel: Cancel);
            if (table.Baris.FirstOrDefault(b => b.IndikatorId == Indikator.Id) is { } row) quarters.Add((tribulan, row));
        }
        Quarters = quarters;
        var id = Indikator.Id;
        var rows = await db.Set<Realisasi>().AsNoTracking().AsSplitQuery().Where(r => r.IndikatorId == id && r.Tahun == Tahun && r.TribulanNomor <= Tribulan.Nomor).ToListAsync(Cancel);
        Acts = [.. rows.SelectMany(r => r.Langkah.Select(l => (new Tribulan(r.TribulanNomor), l))).OrderByDescending(x => x.l.Utc)];
        return true;
    }

    // The database keeps ten decimals.
    private static bool Same(decimal? one, decimal? other) => one is { } a && other is { } b ? Angka.Round(a, 8) == Angka.Round(b, 8) : one is null && other is null;
}
