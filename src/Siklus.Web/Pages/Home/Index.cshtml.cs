using Siklus.App.Common;
using Siklus.App.Measurement;
using Siklus.App.Organisation;
using Siklus.App.Setup;
using Siklus.App.Sop;
using Siklus.Domain.Common;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Home;

/// <summary>Start page: what waits for me, what runs, and how the year stands by sasaran.</summary>
public sealed class IndexModel(
    ListTugas listTugas, ListPelaksanaan listPelaksanaan, CaseStore cases, FindStatus findStatus, MeasurePeriode measure, OfficeTime time, FindNextSteps findNextSteps) : SiklusPage
{
    public IReadOnlyList<TugasItem> Tugas { get; private set; } = [];

    public IReadOnlyList<(PelaksanaanItem Item, Status Status)> Running { get; private set; } = [];

    public int Tahun { get; private set; }

    public Tribulan Tribulan { get; private set; }

    /// <summary>The year measured to the end of each quarter up to now.</summary>
    public IReadOnlyList<HasilPengukuran> Quarters { get; private set; } = [];

    public bool MayReadKinerja => Actor.May(Hak.BacaKinerja);

    /// <summary>What a young office still lacks, for those who can enter it.</summary>
    public IReadOnlyList<NextStep> NextSteps { get; private set; } = [];

    protected override async Task<bool> LoadAsync()
    {
        if (Actor.May(Hak.AturKantor)) NextSteps = await findNextSteps.RunAsync(Cancel);
        Tugas = [.. (await listTugas.RunAsync(Actor, Cancel)).Where(t => !t.Membantu)];
        var running = new List<(PelaksanaanItem, Status)>();
        foreach (var item in (await listPelaksanaan.RunAsync(new PilihanPelaksanaan(Keadaan: KeadaanPelaksanaan.Berjalan), most: 5, cancel: Cancel)).Items)
            if (await cases.FindAsync(item.Id, Cancel) is { } loaded) running.Add((item, await findStatus.RunAsync(loaded.Case, Cancel)));
        Running = running;
        var today = await time.TodayAsync(Cancel);
        (Tahun, Tribulan) = (today.Year, new Tribulan((today.Month - 1) / 3 + 1));
        if (!MayReadKinerja) return true;
        var quarters = new List<HasilPengukuran>();
        foreach (var tribulan in Tribulan.All.Where(t => t.Nomor <= Tribulan.Nomor)) quarters.Add(await measure.RunAsync(Tahun, tribulan, cancel: Cancel));
        Quarters = quarters;
        return true;
    }
}
