using Siklus.App.Common;
using Siklus.App.Measurement;
using Siklus.App.Organisation;
using Siklus.App.Setup;
using Siklus.App.Sop;
using Siklus.Domain.Common;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Home;

/// <summary>A unit that has not reported all of the quarter, or holds tasks whose due day has passed.</summary>
/// <param name="Nama">Its name.</param>
/// <param name="Kalimat">What is open.</param>
/// <param name="Terlambat">A due day has passed.</param>
/// <param name="Url">Where that is seen.</param>
public sealed record UnitTertinggal(string Nama, string Kalimat, bool Terlambat, string Url);

/// <summary>Start page: what waits for me, what runs, and how the year stands by sasaran.</summary>
public sealed class IndexModel(
    ListTugas listTugas, ListPelaksanaan listPelaksanaan, CaseStore cases, FindStatus findStatus, ReadPapanKinerja readPapan, CountTerlambat countLate, LoadDue loadDue, OfficeTime time,
    FindNextSteps findNextSteps) : SiklusPage
{
    public IReadOnlyList<TugasItem> Tugas { get; private set; } = [];

    public IReadOnlyList<(PelaksanaanItem Item, Status Status)> Running { get; private set; } = [];

    /// <summary>The board of performance, for those who may read it.</summary>
    public PapanKinerja? Papan { get; private set; }

    /// <summary>Units that are behind, the late ones first.</summary>
    public IReadOnlyList<UnitTertinggal> Behind { get; private set; } = [];

    /// <summary>What a young office still lacks, for those who can enter it.</summary>
    public IReadOnlyList<NextStep> NextSteps { get; private set; } = [];

    private string Period => $"tahun={Papan!.Kini.Periode.Tahun}&tw={Papan.Tribulan.Nomor}";

    /// <summary>The derivation of the office's figure.</summary>
    public string MeanUrl => $"/data-kinerja/rata-rata?{Period}";

    /// <summary>A sasaran with its indikator.</summary>
    public string BranchUrl(SimpulId id) => $"/data-kinerja?{Period}#simpul-{id.Value:N}";

    /// <summary>An indikator with its derivation and its bukti.</summary>
    public string WhyUrl(IndikatorId id) => $"/data-kinerja/{id.Value}?{Period}";

    /// <summary>Name of a unit.</summary>
    public string UnitOf(UnitId id) => Papan!.NamaUnit.GetValueOrDefault(id, "-");

    protected override async Task<bool> LoadAsync()
    {
        if (Actor.May(Hak.AturKantor)) NextSteps = await findNextSteps.RunAsync(Cancel);
        Tugas = [.. (await listTugas.RunAsync(Actor, Cancel)).Where(t => !t.Membantu)];
        var running = new List<(PelaksanaanItem, Status)>();
        foreach (var item in (await listPelaksanaan.RunAsync(new PilihanPelaksanaan(Keadaan: KeadaanPelaksanaan.Berjalan), most: 5, cancel: Cancel)).Items)
            if (await cases.FindAsync(item.Id, Cancel) is { } loaded) running.Add((item, await findStatus.RunAsync(loaded.Case, Cancel)));
        Running = running;
        if (!Actor.May(Hak.BacaKinerja)) return true;
        var today = await time.TodayAsync(Cancel);
        Papan = await readPapan.RunAsync(today, Cancel);
        Behind = await BehindAsync(today);
        return true;
    }

    private async Task<IReadOnlyList<UnitTertinggal>> BehindAsync(DateOnly today)
    {
        var late = await countLate.RunAsync(today, Cancel);
        var due = await loadDue.RunAsync(Cancel);
        var silent = Papan!.Pengumpulan.Unit.Where(u => !u.Lengkap).ToList();
        return
        [
            .. late.Select(u => new UnitTertinggal(
                u.Nama, $"{u.Tugas} tugas; yang paling lama: {due.Of(u.Tenggat)}{Unreported(silent.FirstOrDefault(s => s.UnitId == u.UnitId))}", Terlambat: true, "/terlambat")),
            .. silent.Where(s => late.All(u => u.UnitId != s.UnitId)).Select(s => new UnitTertinggal(s.Nama, Unreported(s).TrimStart(), Terlambat: false, $"/data-kinerja?{Period}#siapa")),
        ];

        string Unreported(Siklus.App.Collection.RekapUnit? unit) => unit is null ? "" : $" {unit.Indikator - unit.Dilaporkan} dari {unit.Indikator} indikator {Papan!.Tribulan} belum dilaporkan.";
    }
}
