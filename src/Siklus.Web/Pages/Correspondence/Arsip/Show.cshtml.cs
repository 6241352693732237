using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Organisation;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Correspondence.Arsip;

/// <summary>One archived file with its documents.</summary>
public sealed class ShowModel(SiklusDb db, OfficeNames names, OfficeTime time) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ArsipRow Arsip { get; private set; } = null!;

    public OfficeNames Names => names;

    /// <summary>Where it stands in its retention today, as a sentence.</summary>
    public string Retensi { get; private set; } = "";

    protected override async Task<bool> LoadAsync()
    {
        var id = new ArsipId(Id);
        if (await db.Set<ArsipRow>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, Cancel) is not { } found) return false;
        Arsip = found;
        await names.LoadAsync(Cancel);
        var today = await time.TodayAsync(Cancel);
        Retensi = today <= found.AktifSampai ? $"Arsip aktif sampai {Indonesian.Date(found.AktifSampai)}."
            : today <= found.InaktifSampai ? $"Arsip inaktif sampai {Indonesian.Date(found.InaktifSampai)}."
            : $"Masa simpan berakhir {Indonesian.Date(found.InaktifSampai)}; nasib akhir: {found.NasibAkhir.ToLowerInvariant()}.";
        return true;
    }
}
