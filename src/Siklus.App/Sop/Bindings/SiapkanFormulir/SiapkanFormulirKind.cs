using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Templat;
using Siklus.App.Organisation;
using Siklus.App.Sop.Bindings.IsiFormulir;
using Siklus.App.Sop.Bindings.RencanaKerja;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Bindings.SiapkanFormulir;

/// <summary>
/// SiapkanFormulir: the blank form of the period, a part for each unit and a row for each indikator measured in it, from the targets that the office has
/// promised. Nothing is typed that the plan already says.
/// </summary>
public sealed class SiapkanFormulirKind(IsianStore drafts, NaskahMaker naskah, ReadIndikatorPeriode read, LoadKalender kalender)
    : IsianKind<SiapkanFormulirIsian>(drafts, naskah)
{
    private const string JenisPengisian = "isi-formulir";

    // Working days that a unit gets when no plan says otherwise.
    private const int HariPengisian = 2;

    private readonly IsianStore drafts = drafts;

    /// <inheritdoc/>
    public override string Jenis => "siapkan-formulir";

    /// <inheritdoc/>
    public override string Nama => "Siapkan formulir";

    /// <summary>The indikator that the form will ask for.</summary>
    public Task<IndikatorPeriode> IndikatorAsync(WorkContext work, CancellationToken cancel) =>
        read.RunAsync(work.Periode.Tahun, IsiFormulirKind.TribulanOf(work), cancel);

    /// <summary>The layout chosen in this case, for those who fill the form in; the office's own where no form was prepared.</summary>
    public async Task<SusunanFormulir> SusunanOfAsync(WorkContext work, CancellationToken cancel) =>
        (await drafts.LatestAsync<SiapkanFormulirIsian>(work, Jenis, cancel))?.Susunan ?? work.Instansi.SusunanFormulir;

    /// <summary>Posts that fill the form in for each unit: those bound to the step that does.</summary>
    public static ILookup<UnitId, JabatanId> FillersOf(WorkContext work) =>
        (FillingStep(work) is { } step ? work.Case.Pengikatan.Of(step.Penanggung) : []).ToLookup(work.Names.UnitOf);

    /// <inheritdoc/>
    public override IEnumerable<WorkError> Check(SiapkanFormulirIsian isian, WorkContext work)
    {
        if (!Enum.IsDefined(isian.Susunan)) yield return new WorkError("Isian.Susunan", "Pilih susunan formulir.");
        if (isian.KembaliPaling is null) yield return new WorkError("Isian.KembaliPaling", "Pilih tanggal paling lambat formulir dikembalikan.");
        else if (isian.KembaliPaling < work.Today) yield return new WorkError("Isian.KembaliPaling", "Tanggal pengembalian sudah lewat. Pilih hari ini atau sesudahnya.");
        // A case that is late already leaves no day that would do.
        else if (work.Loaded.Row.Tenggat is { } due && due >= work.Today && isian.KembaliPaling > due)
            yield return new WorkError("Isian.KembaliPaling", $"Tanggal pengembalian melewati tenggat pelaksanaan, {Indonesian.Date(due)}.");
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<WorkError>> MissingAsync(WorkContext work, CancellationToken cancel) =>
        [.. await base.MissingAsync(work, cancel), .. Lacks(await IndikatorAsync(work, cancel), work)];

    /// <summary>What of the plan stands in the way of a form.</summary>
    public static IEnumerable<WorkError> Lacks(IndikatorPeriode indikator, WorkContext work)
    {
        if (indikator.Baris.Count == 0)
            yield return new WorkError("", $"Tidak ada indikator yang diukur pada {work.Periode}. Periksa sasaran, indikator, dan targetnya lebih dahulu.");
        var fillers = FillersOf(work);
        foreach (var row in indikator.Baris.Where(r => !fillers.Contains(r.UnitId)))
            yield return new WorkError("", $"Indikator {row.Kode} {row.Nama} milik {row.Unit}, tetapi tidak ada jabatan dari unit itu yang mengisi formulir"
                + $"{(FillingStep(work) is { } step ? $" pada langkah {step.NomorTampil}" : "")}. Tambahkan jabatannya lewat “Ubah anggota” pada pelaksanaan ini.");
    }

    /// <inheritdoc/>
    protected override async Task<SiapkanFormulirIsian> BlankAsync(WorkContext work, CancellationToken cancel) => new()
    {
        Susunan = work.Instansi.SusunanFormulir,
        KembaliPaling = await DueDayAsync(work, cancel),
        Petunjuk = "Isi realisasi setiap indikator menurut sumber datanya dan sertakan bukti dukung. Bila datanya tidak ada, tulis alasannya; jangan diisi 0.",
    };

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<NewNaskah>> ComposeAsync(SiapkanFormulirIsian isian, WorkContext work, CancellationToken cancel)
    {
        var indikator = await IndikatorAsync(work, cancel);
        var fillers = FillersOf(work);
        var forms = indikator.Baris.GroupBy(r => (r.UnitId, r.Unit)).Select(unit => new FormulirData(
            work.Instansi.Kop, work.Periode, isian.Susunan, unit.Key.Unit,
            [.. unit.Select(r => new BarisFormulir(r.Sasaran, r.Nama, r.TargetTahunan, r.TargetTribulan, SumberData: r.SumberData, Unit: r.Unit))],
            null, [work.SignerOf(fillers[unit.Key.UnitId].First())], isian.KembaliPaling)).ToList();
        IReadOnlyList<SumberData> sumber =
        [
            .. indikator.Baris.Select(r => new SumberData("indikator", r.Id.Value, $"{r.BerlakuMulai}")),
            .. indikator.Baris.SelectMany(r => r.Targets).Select(id => new SumberData("target", id.Value, indikator.Dokumen)),
        ];
        return
        [
            new NewNaskah(
                work.OutputKode, JenisNaskah.FormulirPengumpulanData, FormulirPengumpulanData.Kode, FormulirPengumpulanData.Versi,
                $"Formulir Pengumpulan Data {work.Periode}",
                FormulirPengumpulanData.BuildAll(forms, string.IsNullOrWhiteSpace(isian.Petunjuk) ? null : isian.Petunjuk.Trim()), sumber),
        ];
    }

    private static Langkah? FillingStep(WorkContext work) => work.Case.Sop.Langkah.FirstOrDefault(l => l.Pekerjaan.Any(p => p.Jenis == JenisPengisian));

    // The plan of step 3 says when the units are to be done; where it does not, they get their days as far as the case's due day allows.
    private async Task<DateOnly> DueDayAsync(WorkContext work, CancellationToken cancel)
    {
        var plan = await drafts.LatestAsync<RencanaKerjaIsian>(work, "rencana-kerja", cancel);
        var planned = FillingStep(work) is { } step ? plan?.Baris.Find(b => b.Kegiatan?.Trim() == step.UraianTampil)?.Selesai : null;
        var day = planned >= work.Today ? planned.Value : (await kalender.RunAsync(cancel)).AddWorkingDays(work.Today, HariPengisian);
        return work.Loaded.Row.Tenggat is { } due && due >= work.Today && due < day ? due : day;
    }
}
