using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Organisation.Jabatan;

/// <summary>The form of a post, new or known, with everybody who held it.</summary>
public abstract class JabatanFormPage(SiklusDb db, SaveJabatan save, OfficeNames names) : SiklusPage
{
    [BindProperty]
    public int Versi { get; set; }

    [BindProperty]
    public string? Nama { get; set; }

    [BindProperty]
    public JenisJabatan Jenis { get; set; } = JenisJabatan.Staf;

    [BindProperty]
    public Guid? UnitId { get; set; }

    [BindProperty]
    public Guid? Atasan { get; set; }

    [BindProperty]
    public List<string> Kelola { get; set; } = [];

    [BindProperty]
    public DateOnly? Mulai { get; set; }

    [BindProperty]
    public DateOnly? Selesai { get; set; }

    public static IReadOnlyList<Choice> KelolaChoices { get; } = [new("ya", "Mengelola kantor", "Boleh mengubah susunan, pegawai, akun, dan kalender.")];

    public IReadOnlyList<Choice> UnitChoices { get; private set; } = [];

    public IReadOnlyList<Choice> AtasanChoices { get; private set; } = [];

    public IReadOnlyList<(Penugasan Penugasan, string Nama)> History { get; private set; } = [];

    /// <summary>Heading: the stored name, or that it is a new one.</summary>
    public string Title { get; private set; } = "Tambah jabatan";

    /// <summary>The post, or null for a new one.</summary>
    protected abstract JabatanId? Known { get; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (UnitId is null) ModelState.AddModelError(nameof(UnitId), "Pilih unit.");
        if (!ModelState.IsValid)
        {
            if (!await LoadAsync()) return NotFound();
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        if (Selesai is not null && await OpenTasksAsync() is > 0 and var open)
            throw new RuleViolationException(OrganisationRules.MasihDipakai, Nama, $"{open} tugasnya masih terbuka; selesaikan atau alihkan dahulu");
        var isi = new IsiJabatan(Nama ?? "", Jenis, new UnitId(UnitId!.Value), Atasan is { } above ? new JabatanId(above) : null, Kelola.Count > 0, Mulai, Selesai);
        await save.RunAsync(Known, isi, Versi, Cancel);
        return Done("/kantor/susunan", $"Jabatan {Nama!.Trim()} tersimpan.");
    }

    public override string FieldOf(string code) => code switch
    {
        OrganisationRules.NamaKosong => nameof(Nama),
        OrganisationRules.AtasanMelingkar => nameof(Atasan),
        OrganisationRules.PengelolaTerakhir => nameof(Kelola),
        OrganisationRules.TanggalTerbalik or OrganisationRules.MasihDipakai => nameof(Selesai),
        _ => "",
    };

    protected override async Task<bool> LoadAsync()
    {
        var semua = await db.Set<Domain.Organisation.Jabatan>().AsNoTracking().OrderBy(j => j.Urutan).ToListAsync(Cancel);
        var units = await db.Set<Domain.Organisation.Unit>().AsNoTracking().OrderBy(u => u.Urutan).ToListAsync(Cancel);
        var jabatan = semua.Find(j => j.Id == Known);
        UnitChoices = [.. units.Where(u => u.Selesai is null || u.Id == jabatan?.UnitId).Select(u => new Choice(u.Id.Value.ToString("D"), u.Nama))];
        AtasanChoices = [.. semua.Where(j => j.Id != Known && (j.Selesai is null || j.Id == jabatan?.AtasanId)).Select(j => new Choice(j.Id.Value.ToString("D"), j.Nama))];
        if (Known is not { } id) return true;
        if (jabatan is null) return false;
        Title = jabatan.Nama;
        ModelState.Remove(nameof(Versi));
        Versi = jabatan.Versi;
        await names.LoadAsync(Cancel);
        History = [.. (await db.Set<Penugasan>().AsNoTracking().Where(p => p.JabatanId == id).OrderByDescending(p => p.Mulai).ToListAsync(Cancel)).Select(p => (p, names.Of(p.PegawaiId)))];
        if (!HttpMethods.IsGet(Request.Method)) return true;
        (Nama, Jenis, UnitId, Atasan, Mulai, Selesai) = (jabatan.Nama, jabatan.Jenis, jabatan.UnitId.Value, jabatan.AtasanId?.Value, jabatan.Mulai, jabatan.Selesai);
        Kelola = jabatan.KelolaKantor ? ["ya"] : [];
        return true;
    }

    private async Task<int> OpenTasksAsync() => Known is { } id ? await db.Set<TugasRow>().CountAsync(t => t.JabatanId == id, Cancel) : 0;
}

/// <summary>A new post.</summary>
public sealed class AddModel(SiklusDb db, SaveJabatan save, OfficeNames names) : JabatanFormPage(db, save, names)
{
    protected override JabatanId? Known => null;
}

/// <summary>A known post.</summary>
public sealed class EditModel(SiklusDb db, SaveJabatan save, OfficeNames names) : JabatanFormPage(db, save, names)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected override JabatanId? Known => new JabatanId(Id);
}
