using Siklus.App.Organisation;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Organisation.Pegawai;

/// <summary>All absences of the office: running, to come, and over since a year.</summary>
public sealed class AbsencesModel(ListBerhalangan list, OfficeNames names, OfficeTime time) : SiklusPage
{
    /// <summary>For how many days what is over stays in sight; the audit list keeps it for good.</summary>
    private const int Kept = 365;

    public IReadOnlyList<Ketidakhadiran> Items { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public OfficeNames Names => names;

    protected override async Task<bool> LoadAsync()
    {
        await names.LoadAsync(Cancel);
        Today = await time.TodayAsync(Cancel);
        Items = [.. (await list.RunAsync(Today.AddDays(-Kept), Cancel)).OrderBy(k => k.Isi.Selesai < Today).ThenBy(k => k.Isi.Selesai < Today ? -k.Isi.Mulai.DayNumber : k.Isi.Mulai.DayNumber)];
        return true;
    }
}
