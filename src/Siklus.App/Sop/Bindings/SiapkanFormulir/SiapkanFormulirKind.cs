using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Templat;
using Siklus.App.Sop.Bindings.IsiFormulir;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.SiapkanFormulir;

/// <summary>
/// SiapkanFormulir: the blank form of the period, one row an indikator measured in it, from the targets that the office has promised. Nothing is typed that
/// the plan already says.
/// </summary>
public sealed class SiapkanFormulirKind(IsianStore drafts, NaskahMaker naskah, ReadIndikatorPeriode read) : IsianKind<SiapkanFormulirIsian>(drafts, naskah)
{
    private readonly IsianStore drafts = drafts;

    /// <inheritdoc/>
    public override string Jenis => "siapkan-formulir";

    /// <inheritdoc/>
    public override string Nama => "Siapkan formulir";

    /// <summary>The indikator that the form will ask for.</summary>
    public Task<IndikatorPeriode> IndikatorAsync(WorkContext work, CancellationToken cancel) =>
        read.RunAsync(work.Periode.Tahun, IsiFormulirKind.TribulanOf(work), cancel);

    /// <summary>The layout chosen in this case, for those who fill the form in; the seven columns where no form was prepared.</summary>
    public async Task<SusunanFormulir> SusunanOfAsync(WorkContext work, CancellationToken cancel) =>
        (await drafts.LatestAsync<SiapkanFormulirIsian>(work, Jenis, cancel))?.Susunan ?? SusunanFormulir.TujuhKolom;

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(SiapkanFormulirIsian isian, WorkContext work)
    {
        if (isian.KembaliPaling is null) yield return new WorkError("Isian.KembaliPaling", "Pilih tanggal paling lambat formulir dikembalikan.");
        else if (isian.KembaliPaling < work.Today) yield return new WorkError("Isian.KembaliPaling", "Tanggal pengembalian sudah lewat. Pilih hari ini atau sesudahnya.");
        else if (isian.KembaliPaling > work.Loaded.Row.Tenggat)
            yield return new WorkError("Isian.KembaliPaling", $"Tanggal pengembalian melewati tenggat pelaksanaan, {Indonesian.Date(work.Loaded.Row.Tenggat.Value)}.");
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<WorkError>> MissingAsync(WorkContext work, CancellationToken cancel)
    {
        var errors = (await base.MissingAsync(work, cancel)).ToList();
        var indikator = await IndikatorAsync(work, cancel);
        if (indikator.Baris.Count == 0)
            errors.Add(new WorkError("", $"Tidak ada indikator yang diukur pada {work.Periode}. Periksa sasaran, indikator, dan targetnya lebih dahulu."));
        foreach (var row in indikator.Baris.Where(r => !FillersOf(work).Contains(r.UnitId)))
            errors.Add(new WorkError("", $"Indikator {row.Kode} milik {row.Unit}, tetapi tidak ada jabatan dari unit itu yang mengisi formulir. Tambahkan lewat “Ubah anggota” pada pelaksanaan ini."));
        return errors;
    }

    /// <inheritdoc/>
    protected override Task<SiapkanFormulirIsian> BlankAsync(WorkContext work, CancellationToken cancel) =>
        Task.FromResult(new SiapkanFormulirIsian { KembaliPaling = work.Loaded.Row.Tenggat });

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<NewNaskah>> ComposeAsync(SiapkanFormulirIsian isian, WorkContext work, CancellationToken cancel)
    {
        var indikator = await IndikatorAsync(work, cancel);
        var data = new FormulirData(
            work.Instansi.Kop, work.Periode, isian.Susunan, null,
            [.. indikator.Baris.Select(r => new BarisFormulir(r.Sasaran, r.Nama, r.TargetTahunan, r.TargetTribulan, SumberData: r.SumberData, Unit: r.Unit))],
            work.Today, [work.Signer()], isian.KembaliPaling);
        return
        [
            new NewNaskah(
                work.OutputKode, JenisNaskah.FormulirPengumpulanData, FormulirPengumpulanData.Kode, FormulirPengumpulanData.Versi,
                $"Formulir Pengumpulan Data {work.Periode}", FormulirPengumpulanData.Build(data),
                [.. indikator.Baris.Select(r => new SumberData("target", r.Id.Value, indikator.Dokumen))]),
        ];
    }

    /// <summary>Units whose posts fill the form in: those bound to the step that does.</summary>
    private static HashSet<UnitId> FillersOf(WorkContext work)
    {
        var step = work.Case.Sop.Langkah.FirstOrDefault(l => l.Pekerjaan.Any(p => p.Jenis == "isi-formulir"));
        return step is null ? [] : [.. work.Case.Pengikatan.Of(step.Penanggung).Select(work.Names.UnitOf)];
    }
}
