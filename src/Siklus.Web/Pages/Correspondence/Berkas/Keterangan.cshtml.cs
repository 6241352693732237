using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Audit;
using Siklus.App.Collection;
using Siklus.App.Common.Berkas;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Correspondence.Berkas;

/// <summary>What is known of an uploaded file, whether it holds personal data, and who opened it since it is marked so.</summary>
public sealed class KeteranganModel(SiklusDb db, ListAksesBerkas list, FindBuktiSerupa serupa, OfficeNames names) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "hal")]
    public int PageNumber { get; set; } = 1;

    public BerkasRow Row { get; private set; } = null!;

    public IReadOnlyList<AksesBerkasLine> Lines { get; private set; } = [];

    public int PageCount { get; private set; }

    /// <summary>Where the very same file counts as bukti too.</summary>
    public IReadOnlyList<BuktiSerupa> Serupa { get; private set; } = [];

    /// <summary>Whether it is a picture that may be shown here: opening one with personal data is an act of its own, which is logged.</summary>
    public bool IsPicture => Row is { DataPribadi: false, TipeIsi: "image/jpeg" or "image/png" };

    public OfficeNames Names => names;

    /// <summary>Anybody may put the mark on; only the uploader and those who keep the office may take it off.</summary>
    public bool MayUnmark => Row.DiunggahOleh == Actor.PegawaiId || Actor.May(Hak.AturKantor);

    public Task<IActionResult> OnPostTandaiAsync() => MarkAsync(true);

    public Task<IActionResult> OnPostLepasAsync() => MarkAsync(false);

    protected override async Task<bool> LoadAsync()
    {
        var id = new BerkasId(Id);
        if (await db.Set<BerkasRow>().FirstOrDefaultAsync(b => b.Id == id, Cancel) is not { } row) return false;
        Row = row;
        await names.LoadAsync(Cancel);
        Serupa = await serupa.RunAsync(id, Cancel);
        (Lines, PageNumber, PageCount) = await list.RunAsync(id, PageNumber, Cancel);
        return true;
    }

    private async Task<IActionResult> MarkAsync(bool marked)
    {
        if (!await LoadAsync()) return NotFound();
        if (!marked && !MayUnmark) return Forbid();
        Row.DataPribadi = marked;
        await db.SaveChangesAsync(Cancel);
        return Done($"/berkas/{Id}/keterangan", marked ? "Berkas ditandai memuat data pribadi. Siapa yang membukanya dicatat." : "Tanda data pribadi dilepas. Catatan yang sudah ada tetap tersimpan.");
    }
}
