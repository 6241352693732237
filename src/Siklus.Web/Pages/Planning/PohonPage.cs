using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Planning;

/// <summary>A page of the tree: the year that it speaks of, and the names of units and posts.</summary>
public abstract class PohonPage(SiklusDb db, ReadPohon read, OfficeTime time) : SiklusPage
{
    private Dictionary<UnitId, string> units = [];
    private Dictionary<JabatanId, string> posts = [];

    protected SiklusDb Db => db;

    protected ReadPohon Read => read;

    [BindProperty(SupportsGet = true)]
    public int? Tahun { get; set; }

    /// <summary>The tree; null while the office has none.</summary>
    public PohonRenstra? Pohon { get; protected set; }

    /// <summary>Years to choose from, those of the newest Renstra first.</summary>
    public IReadOnlyList<Choice> Years { get; private set; } = [];

    public IReadOnlyList<Choice> Units => [.. units.Select(u => new Choice(u.Key.Value.ToString("D"), u.Value))];

    public IReadOnlyList<Choice> Posts => [.. posts.Select(j => new Choice(j.Key.Value.ToString("D"), j.Value))];

    public bool MayPlan => Actor.May(Hak.SusunRencana);

    public string? UnitName(UnitId? id) => id is { } known ? units.GetValueOrDefault(known) : null;

    /// <summary>Who answers for a node: unit, then post where it is called otherwise.</summary>
    public string WhoOf(SimpulPohon node) => string.Join(" · ", new[] { UnitName(node.UnitId), node.PemilikId is { } post ? posts.GetValueOrDefault(post) : null }.OfType<string>());

    public string UrlOf(SimpulPohon node) => $"/rencana/simpul/{node.Id.Value}?tahun={Tahun}";

    public string UrlOf(IndikatorPohon one) => $"/rencana/indikator/{one.Id.Value}?tahun={Tahun}";

    /// <summary>Chooses the tree of the year, or the newest one.</summary>
    protected async Task ChooseTreeAsync()
    {
        var all = await read.ListAsync(Cancel);
        await ChooseYearAsync(all.FirstOrDefault(p => Tahun is { } year && p.Holds(year)), all);
        Years = [.. all.SelectMany(p => p.Tahun.Select(year => new Choice($"{year}", all.Count > 1 ? $"{year} (Renstra {p.Mulai}–{p.Akhir})" : $"{year}")))];
        if (all.FirstOrDefault(p => p.Holds(Tahun!.Value)) is { } chosen) Pohon = await read.RunAsync(chosen, Cancel);
        await LoadNamesAsync();
    }

    /// <summary>Chooses the tree around a node; false when there is no such node.</summary>
    protected async Task<bool> ChooseAroundAsync(SimpulId id)
    {
        Pohon = await read.AroundAsync(id, Cancel);
        if (Pohon is null) return false;
        await ChooseYearAsync(Tahun is { } year && Pohon.Pohon.Holds(year) ? Pohon.Pohon : null, [Pohon.Pohon]);
        Years = [.. Pohon.Pohon.Tahun.Select(y => new Choice($"{y}", $"{y}"))];
        await LoadNamesAsync();
        return true;
    }

    private async Task ChooseYearAsync(PohonKinerja? asked, IReadOnlyList<PohonKinerja> all)
    {
        if (asked is not null) return;
        var today = (await time.TodayAsync(Cancel)).Year;
        Tahun = all.Any(p => p.Holds(today)) || all.Count == 0 ? today : all[0].Mulai;
        ModelState.Remove(nameof(Tahun));
    }

    private async Task LoadNamesAsync()
    {
        units = await db.Set<Unit>().AsNoTracking().OrderBy(u => u.Urutan).ToDictionaryAsync(u => u.Id, u => u.Nama, Cancel);
        posts = await db.Set<Jabatan>().AsNoTracking().OrderBy(j => j.Urutan).ToDictionaryAsync(j => j.Id, j => j.Nama, Cancel);
    }
}
