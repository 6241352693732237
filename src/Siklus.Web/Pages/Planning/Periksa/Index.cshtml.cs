using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Review;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Planning.Periksa;

/// <summary>What an evaluator would say of the plan as it stands, each finding beside the way to what it is about.</summary>
public sealed class IndexModel(SiklusDb db, ReadPohon trees, ReadRencana read, ReviewPlan review, OfficeTime time) : SiklusPage
{
    private Dictionary<string, Guid> simpul = [];
    private Dictionary<string, Guid> indikator = [];

    [BindProperty(SupportsGet = true)]
    public int? Tahun { get; set; }

    /// <summary>More than anybody mends in one sitting.</summary>
    public int MostLines => 200;

    public IReadOnlyList<Choice> Years { get; private set; } = [];

    /// <summary>Null when no Renstra holds the year.</summary>
    public IReadOnlyList<TemuanRencana>? Findings { get; private set; }

    public int Count(TingkatTemuan tingkat) => Findings!.Count(f => f.Tingkat == tingkat);

    /// <summary>The page of what a finding is about; null where there is none of its own.</summary>
    public string? UrlOf(TemuanRencana one) => one.Tempat switch
    {
        { Jenis: JenisTempat.Simpul, Kode: { } kode } when simpul.TryGetValue(kode, out var id) => $"/rencana/simpul/{id}?tahun={Tahun}",
        { Jenis: JenisTempat.Indikator, Kode: { } kode } when indikator.TryGetValue(kode, out var id) => $"/rencana/indikator/{id}?tahun={Tahun}",
        { Jenis: JenisTempat.Dokumen or JenisTempat.Jabatan } => $"/rencana/dokumen?tahun={Tahun}",
        _ => null,
    };

    protected override async Task<bool> LoadAsync()
    {
        var all = await trees.ListAsync(Cancel);
        var today = (await time.TodayAsync(Cancel)).Year;
        Tahun ??= all.FirstOrDefault(p => p.Holds(today)) is not null ? today : all is [var newest, ..] ? newest.Mulai : today;
        Years = [.. all.SelectMany(p => p.Tahun).Append(Tahun.Value).Distinct().Order().Select(year => new Choice($"{year}", $"{year}"))];
        if (await read.RunAsync(Tahun.Value, hanyaTahun: true, Cancel) is not { } plan) return true;
        Findings = review.Run(plan);
        if (Findings.Count == 0) return true;
        var pohon = all.First(p => p.Holds(Tahun.Value)).Id;
        simpul = await db.Set<SimpulKinerja>().Where(s => s.PohonId == pohon).ToDictionaryAsync(s => s.Kode, s => s.Id.Value, Cancel);
        indikator = await db.Set<Indikator>().ToDictionaryAsync(i => i.Kode, i => i.Id.Value, Cancel);
        return true;
    }
}
