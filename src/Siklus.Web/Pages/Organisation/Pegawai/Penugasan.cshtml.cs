using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Organisation.Pegawai;

/// <summary>One penugasan: its days and its order. Who holds what is not changed but ended and given anew.</summary>
public sealed class PenugasanModel(SiklusDb db, SavePenugasan save, OfficeNames names) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versi { get; set; }

    [BindProperty]
    public DateOnly? Mulai { get; set; }

    [BindProperty]
    public DateOnly? Selesai { get; set; }

    [BindProperty]
    public string? NomorSk { get; set; }

    [BindProperty]
    public DateOnly? TanggalSk { get; set; }

    public PegawaiId PegawaiId { get; private set; }

    public string PegawaiName { get; private set; } = "";

    public string Sebutan { get; private set; } = "";

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync()) return NotFound();
        if (Mulai is null) ModelState.AddModelError(nameof(Mulai), "Isi tanggal mulai.");
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        await save.RunAsync(new PenugasanId(Id), Mulai!.Value, Selesai, NomorSk, TanggalSk, SeenVersi, Cancel);
        return Done($"/kantor/pegawai/{PegawaiId.Value}", "Penugasan tersimpan.");
    }

    public override string FieldOf(string code) => code switch
    {
        OrganisationRules.SkKosong => nameof(NomorSk),
        OrganisationRules.PlhTanpaAkhir or OrganisationRules.TanggalTerbalik or OrganisationRules.PenugasanBertindih => nameof(Selesai),
        _ => "",
    };

    private int SeenVersi { get; set; }

    protected override async Task<bool> LoadAsync()
    {
        var id = new PenugasanId(Id);
        if (await db.Set<Penugasan>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, Cancel) is not { } one) return false;
        await names.LoadAsync(Cancel);
        (PegawaiId, PegawaiName) = (one.PegawaiId, names.Of(one.PegawaiId));
        Sebutan = (one.Kapasitas == Kapasitas.Definitif ? "" : $"{one.Kapasitas}. ") + names.Of(one.JabatanId);
        SeenVersi = Versi;
        ModelState.Remove(nameof(Versi));
        Versi = one.Versi;
        if (HttpMethods.IsGet(Request.Method)) (Mulai, Selesai, NomorSk, TanggalSk) = (one.Mulai, one.Selesai, one.NomorSk, one.TanggalSk);
        return true;
    }
}
