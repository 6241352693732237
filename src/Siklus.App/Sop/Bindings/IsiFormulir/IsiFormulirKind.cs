using Microsoft.EntityFrameworkCore;
using Siklus.App.Collection;
using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Templat;
using Siklus.App.Planning;
using Siklus.App.Sop.Bindings.SiapkanFormulir;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.IsiFormulir;

/// <summary>
/// IsiFormulir: each Kasi and Kasubag fills in the realisasi of its own unit. The numbers live in the unit's <see cref="Realisasi"/>
/// rows, whatever case touches them; finishing sends the rows in and freezes the filled form.
/// </summary>
public sealed class IsiFormulirKind(
    SubmitRealisasi submit, ReadTabelRealisasi read, ReadTargetTahun targets, SiapkanFormulirKind form, SiklusDb db, Sentences sentences,
    NaskahMaker naskah) : KindOfWork
{
    /// <inheritdoc/>
    public override string Jenis => "isi-formulir";

    /// <inheritdoc/>
    public override string Nama => "Isi formulir data kinerja";

    /// <summary>The unit whose form it is: that of the post that has the task.</summary>
    public static UnitId UnitOf(WorkContext work) => work.Names.UnitOf(work.Tugas.Jabatan ?? work.Tugas.Kelompok[0]);

    /// <summary>The quarter; a case for a whole year is filled in as of its last quarter.</summary>
    public static Tribulan TribulanOf(WorkContext work) => work.Periode.Tribulan ?? new Tribulan(4);

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<WorkError>> MissingAsync(WorkContext work, CancellationToken cancel)
    {
        var missing = await submit.MissingAsync(UnitOf(work), work.Periode.Tahun, TribulanOf(work), cancel);
        return [.. missing.SelectMany(row => row.Alasan.Select(why => new WorkError($"baris-{row.IndikatorId.Value:N}", $"{row.Nama}: {sentences.Of(why.Kode, why.Rincian)}")))];
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<OutputRef>> ProduceAsync(WorkContext work, CancellationToken cancel)
    {
        var unit = UnitOf(work);
        await submit.StageAsync(unit, work.Periode.Tahun, TribulanOf(work), work.Actor.As(work.Tugas.Jabatan!.Value), cancel);
        var table = await read.RunAsync(unit, work.Periode.Tahun, TribulanOf(work), cancel: cancel);
        var year = await targets.RunAsync(work.Periode.Tahun, cancel);
        var data = new FormulirData(
            work.Instansi.Kop, work.Periode, await form.SusunanOfAsync(work, cancel), table.NamaUnit,
            [.. table.Baris.Where(r => r.Diukur).Select(r => Row(r, year.Of(r.IndikatorId), table.NamaUnit))], work.Today, [work.Signer()]);
        // The rows as they are being sent in, with the version that this very act gives them.
        var sumber = db.Set<Realisasi>().Local.Where(r => r.UnitId == unit).Select(r => new SumberData("realisasi", r.Id.Value, $"{r.Versi}")).ToList();
        return await naskah.MakeAsync(work,
            [new NewNaskah(work.OutputKode, JenisNaskah.FormulirTerisi, FormulirTerisi.Kode, FormulirTerisi.Versi, $"Formulir Terisi {table.NamaUnit} {work.Periode}", FormulirTerisi.Build(data), sumber)],
            cancel);
    }

    private static BarisFormulir Row(BarisRealisasi row, DeretTarget year, string unit)
    {
        var filled = row.TidakAdaData is { } none
            ? $"Tidak ada data: {none}"
            : row.Hasil.Nilai is { } value && row.Definisi.Rumus is not Rumus.Predikat ? Angka.Format(Angka.Round(value, 2)) : string.Join(", ", row.Sel.Select(s => s.Nilai?.Tampil));
        var notes = new[] { ("Pendorong", row.Catatan.FaktorPendorong), ("Penghambat", row.Catatan.FaktorPenghambat), ("", row.Catatan.Keterangan) }
            .Where(n => n.Item2.Length > 0).Select(n => n.Item1.Length > 0 ? $"{n.Item1}: {n.Item2}" : n.Item2);
        return new BarisFormulir(
            row.Simpul.Cetak, row.Definisi.Nama, ReadFormulir.WithUnit(year.Tahunan?.Tampil, row), ReadFormulir.WithUnit(row.Target?.Tampil, row),
            row.TidakAdaData is null ? ReadFormulir.WithUnit(filled, row) : filled, null, row.Definisi.SumberData, unit, string.Join(". ", notes), [.. row.Bukti.Select(b => b.Judul)]);
    }
}
