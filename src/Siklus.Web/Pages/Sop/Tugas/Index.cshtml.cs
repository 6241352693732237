using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.Domain.Common;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Tugas;

/// <summary>
/// Tugas saya: everything that waits for the posts held today, late first; late work of one's subordinates; what one may help with; what one follows. The filter stands in the
/// address.
/// </summary>
public sealed class IndexModel(
    ListTugas listTugas, ListDiteruskan listDiteruskan, ListDiikuti listDiikuti, FollowCase follow, ListBerhalangan listBerhalangan, OfficeNames names, OfficeTime time) : SiklusPage
{
    /// <summary>Fewer lines than this are seen at a glance: no filter is offered.</summary>
    private const int WorthFiltering = 4;

    [BindProperty(SupportsGet = true, Name = "sop")]
    public string? Sop { get; set; }

    [BindProperty(SupportsGet = true, Name = "periode")]
    public string? Periode { get; set; }

    /// <summary>The word of the state in the address.</summary>
    [BindProperty(SupportsGet = true, Name = "keadaan")]
    public string? Keadaan { get; set; }

    [BindProperty(SupportsGet = true, Name = "cari")]
    public string? Cari { get; set; }

    /// <summary>Every line, whatever the filter.</summary>
    public IReadOnlyList<TugasItem> All { get; private set; } = [];

    public IReadOnlyList<TugasItem> Mine => [.. Shown.Where(t => !t.Membantu)];

    public IReadOnlyList<TugasItem> Helping => [.. Shown.Where(t => t.Membantu)];

    /// <summary>Late work of one's subordinates.</summary>
    public IReadOnlyList<TugasDiteruskan> Forwarded { get; private set; } = [];

    public IReadOnlyList<KasusDiikuti> Followed { get; private set; } = [];

    /// <summary>Whom this person stands in for, now or soon.</summary>
    public IReadOnlyList<Ketidakhadiran> StandsInFor { get; private set; } = [];

    /// <summary>People whose superior this person is that are away, now or soon.</summary>
    public IReadOnlyList<Ketidakhadiran> Absent { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public OfficeNames Names => names;

    public IEnumerable<JabatanId> PostsOf(Ketidakhadiran absent) => absent.Pengganti.Where(p => p.PegawaiId == Actor.PegawaiId).Select(p => p.JabatanId);

    public bool IsFiltered => !Choice.IsEmpty;

    public bool OffersFilter => IsFiltered || All.Count >= WorthFiltering;

    public IReadOnlyList<Choice> Sops => [.. All.GroupBy(t => t.SopKode).Select(g => new Choice(g.Key, g.First().SopJudul)).OrderBy(c => c.Text, StringComparer.Ordinal)];

    public IReadOnlyList<Choice> Periods =>
        [.. All.Select(t => t.Periode).Distinct().OrderByDescending(p => p.Tahun).ThenByDescending(p => p.Tribulan?.Nomor).Select(p => new Choice(PilihanTugas.CodeOf(p), $"{p}"))];

    /// <summary>The states with how many lines stand so under the rest of the filter; null is all of them.</summary>
    public IEnumerable<(string? Code, string Name, int Count, string Url)> States
    {
        get
        {
            var rest = All.Where(t => !t.Membantu && (Choice with { Keadaan = null }).Matches(t)).ToList();
            yield return (null, "Semua", rest.Count, UrlOf(null));
            foreach (var (state, code, name) in TugasWords.States) yield return (code, name, rest.Count(t => PilihanTugas.Stands(t, state)), UrlOf(code));
        }
    }

    private PilihanTugas Choice => new(Sop, Periode, TugasWords.States.Where(s => s.Code == Keadaan).Select(s => (KeadaanTugas?)s.Keadaan).FirstOrDefault(), Cari);

    private IEnumerable<TugasItem> Shown => All.Where(Choice.Matches);

    /// <summary>Marks what happened in a followed case as read.</summary>
    public async Task<IActionResult> OnPostDibacaAsync(Guid pelaksanaan, int nomor)
    {
        await follow.RunAsync(new PelaksanaanId(pelaksanaan), Actor, nomor, Cancel);
        return Done("/tugas", "Ditandai sudah dibaca.");
    }

    protected override async Task<bool> LoadAsync()
    {
        All = await listTugas.RunAsync(Actor, Cancel);
        Forwarded = await listDiteruskan.RunAsync(Actor, Cancel);
        Today = await time.TodayAsync(Cancel);
        var absences = await listBerhalangan.RunAsync(Today, Cancel);
        StandsInFor = [.. absences.Where(k => PostsOf(k).Any())];
        Absent = await listBerhalangan.OfSubordinatesAsync(absences, Actor, Cancel);
        Followed = await listDiikuti.RunAsync(Actor, Cancel);
        return true;
    }

    private string UrlOf(string? state)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("keadaan", state), ("sop", Sop), ("periode", Periode), ("cari", Cari) })
            if (!string.IsNullOrEmpty(value)) query.Add(name, value);
        return $"/tugas{query}";
    }
}
