using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Evaluation;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Sop;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Sop.Rancangan;

/// <summary>The Camat takes an SOP out of force.</summary>
public sealed class WithdrawModel(SiklusDb db, SopLibrary library, WithdrawSop withdraw, OfficeTime time) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public string Kode { get; set; } = "";

    [BindProperty]
    public string? Nomor { get; set; }

    [BindProperty]
    public DateOnly? Tanggal { get; set; }

    [BindProperty]
    public string? Alasan { get; set; }

    /// <summary>The version in force.</summary>
    public SopVersiRow Row { get; private set; } = null!;

    /// <summary>How many cases of it are running.</summary>
    public int Running { get; private set; }

    public bool IsCamat => WithdrawSop.May(Actor);

    public override string FieldOf(string code) => code switch
    {
        WithdrawalRules.Nomor => nameof(Nomor),
        WithdrawalRules.Tanggal or WithdrawalRules.SebelumEfektif => nameof(Tanggal),
        WithdrawalRules.Alasan => nameof(Alasan),
        _ => "",
    };

    public async Task<IActionResult> OnPostAsync()
    {
        await withdraw.RunAsync(Kode, Nomor, Tanggal, Alasan, Actor, Cancel);
        return Done($"/sop/{Kode}", "SOP dicabut. Pelaksanaan baru tidak dapat dimulai lagi.");
    }

    protected override async Task<bool> LoadAsync()
    {
        if (await library.NewestAsync(Kode, Cancel) is not { } newest) return false;
        Row = newest;
        var versions = (await library.VersionsAsync(Kode, Cancel)).Select(v => v.Id).ToList();
        Running = await db.Set<PelaksanaanRow>().CountAsync(p => versions.Contains(p.SopVersiId) && p.DitutupPada == null, Cancel);
        if (!HttpMethods.IsGet(Request.Method)) return true;
        // What the evaluation said is where the reason begins.
        var evaluated = await db.Set<EvaluasiSop>().AsNoTracking().Where(e => e.SopVersiId == newest.Id && e.SelesaiPada != null).OrderByDescending(e => e.Tahun).FirstOrDefaultAsync(Cancel);
        if (evaluated?.Kesimpulan == KesimpulanEvaluasi.Dicabut) Alasan = evaluated.Isian.Alasan;
        Tanggal = await time.TodayAsync(Cancel);
        return true;
    }
}
