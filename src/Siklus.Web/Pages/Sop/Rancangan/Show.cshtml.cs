using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Authoring;
using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Files;
using Siklus.Domain.Sop;
using Siklus.Domain.Sop.Review;

namespace Siklus.Web.Pages.Sop.Rancangan;

/// <summary>A draft: its steps, what it still lacks, what an examiner would find, and the way to its adoption.</summary>
public sealed class ShowModel(KindCatalogue kinds, ReviewSop review, SopLibrary library, OfficeNames names, OfficeTime time) : RancanganPage
{
    // Number, day and post of the Camat come with the adoption; a draft need not have them.
    private static readonly string[] GivenByAdoption = [ReviewRules.NomorKosong, ReviewRules.TanggalKosong, ReviewRules.PengesahKosong];

    public OfficeNames Names => names;

    public IReadOnlyList<KekuranganSop> Lacks { get; private set; } = [];

    /// <summary>What an examiner would find; only of a complete draft.</summary>
    public IReadOnlyList<TemuanSop> Findings { get; private set; } = [];

    /// <summary>The version in force that it follows, or null.</summary>
    public SopDefinition? Former { get; private set; }

    public async Task<IActionResult> OnPostTambahAsync(int sesudah)
    {
        await Service<EditRancangan>().RunAsync(new RancanganSopId(Id), Seen, sop => sop.InsertStep(Math.Clamp(sesudah, 0, sop.Langkah.Count)), Actor, Cancel);
        return Redirect($"{DraftUrl}/langkah/{sesudah + 1}");
    }

    public Task<IActionResult> OnPostHapusAsync(int urutan) => ChangeAsync(sop => sop.RemoveStep(urutan), $"{DraftUrl}#langkah", $"Langkah {urutan} dihapus; langkah sesudahnya dinomori ulang.");

    public Task<IActionResult> OnPostGeserAsync(int urutan, int arah) => ChangeAsync(sop => sop.MoveStep(urutan, Math.Sign(arah)), $"{DraftUrl}#langkah", "Urutan langkah diubah.");

    public async Task<IActionResult> OnPostPeriksaAsync()
    {
        await Service<EditRancangan>().CheckAsync(new RancanganSopId(Id), Seen, Actor, Cancel);
        return Done(DraftUrl, "Rancangan dinyatakan diperiksa dan menunggu pengesahan Camat.");
    }

    public async Task<IActionResult> OnPostBatalAsync()
    {
        await Service<EditRancangan>().CancelAsync(new RancanganSopId(Id), Seen, Actor, Cancel);
        return Done("/sop/rancangan", "Rancangan dibatalkan.");
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        await names.LoadAsync(Cancel);
        Lacks = new SopDraft(Sop, []).Lacks([.. kinds.Codes]);
        if (Lacks.Count == 0) Findings = [.. review.Gather(Sop, (await time.TodayAsync(Cancel)).Year).Where(f => !GivenByAdoption.Contains(f.Kode))];
        if (await library.NewestAsync(Draft.Kode, Cancel) is { } newest) Former = await library.FindAsync(newest.Id, Cancel);
        return true;
    }
}
