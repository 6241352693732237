using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Organisation.Tim;

/// <summary>One team: its decree, who is and was in it, taking in and ending.</summary>
public sealed class EditModel(SiklusDb db, SaveTim save, ChangeAnggotaTim change, OfficeNames names, OfficeTime time) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versi { get; set; }

    [BindProperty]
    public string? Nama { get; set; }

    [BindProperty]
    public string? NomorSk { get; set; }

    [BindProperty]
    public Guid? Jabatan { get; set; }

    [BindProperty]
    public string? Peran { get; set; }

    [BindProperty]
    public DateOnly? Mulai { get; set; }

    [BindProperty]
    public DateOnly? Selesai { get; set; }

    [BindProperty]
    public Guid? Anggota { get; set; }

    [BindProperty]
    public DateOnly? AnggotaMulai { get; set; }

    /// <summary>Last days typed, by the post: every row is a form of its own. Bound by name, or the fields of another form would be taken for its keys.</summary>
    [BindProperty(Name = nameof(Akhir))]
    public Dictionary<Guid, DateOnly?> Akhir { get; set; } = [];

    public string Title { get; private set; } = "";

    public DateOnly Today { get; private set; }

    public IReadOnlyList<AnggotaTim> Members { get; private set; } = [];

    public IReadOnlyList<Choice> JabatanChoices { get; private set; } = [];

    private TimId TimId => new(Id);

    private string Here => $"/kantor/tim/{Id}";

    public string JabatanName(JabatanId id) => names.Of(id);

    public async Task<IActionResult> OnPostAsync()
    {
        await save.RunAsync(TimId, Nama ?? "", NomorSk, Versi, Cancel);
        return Done(Here, "Tim tersimpan.");
    }

    public async Task<IActionResult> OnPostAnggotaAsync()
    {
        if (Jabatan is null) ModelState.AddModelError(nameof(Jabatan), "Pilih jabatan.");
        if (!ModelState.IsValid) return await AgainAsync();
        await change.RunAsync(TimId, new JabatanId(Jabatan!.Value), Peran ?? "", Mulai ?? await time.TodayAsync(Cancel), Selesai, Cancel);
        return Done(Here, "Anggota ditambahkan.");
    }

    public async Task<IActionResult> OnPostAkhiriAsync()
    {
        var akhir = Akhir.GetValueOrDefault(Anggota ?? Guid.Empty);
        if (akhir is null) ModelState.AddModelError($"{nameof(Akhir)}[{Anggota}]", "Isi hari terakhirnya.");
        if (!ModelState.IsValid || Anggota is null || AnggotaMulai is null) return await AgainAsync();
        await change.EndAsync(TimId, new JabatanId(Anggota.Value), AnggotaMulai.Value, akhir!.Value, Cancel);
        return Done(Here, "Keanggotaan diakhiri. Riwayatnya tetap.");
    }

    public override string FieldOf(string code) => code switch
    {
        OrganisationRules.NamaKosong => Jabatan is null ? nameof(Nama) : nameof(Peran),
        OrganisationRules.SudahAnggota => nameof(Jabatan),
        OrganisationRules.TanggalTerbalik => Jabatan is null ? "" : nameof(Selesai),
        _ => "",
    };

    protected override async Task<bool> LoadAsync()
    {
        var id = TimId;
        if (await db.Set<Domain.Organisation.Tim>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == id, Cancel) is not { } tim) return false;
        await names.LoadAsync(Cancel);
        (Title, Today) = (tim.Nama, await time.TodayAsync(Cancel));
        Members = [.. tim.Anggota.OrderBy(a => a.Selesai is not null).ThenBy(a => a.Mulai)];
        JabatanChoices = [.. names.Jabatan.Select(j => new Choice(j.Id.Value.ToString("D"), j.Nama))];
        ModelState.Remove(nameof(Versi));
        Versi = tim.Versi;
        if (!HttpMethods.IsPost(Request.Method) || Request.Query.ContainsKey("handler")) (Nama, NomorSk) = (tim.Nama, tim.NomorSk);
        if (!Request.Query.ContainsKey("handler")) Mulai = Today;
        if (HttpMethods.IsPost(Request.Method) && Request.Query.ContainsKey("handler"))
            foreach (var field in new[] { nameof(Nama), nameof(NomorSk) }) ModelState.Remove(field);
        return true;
    }

    private async Task<IActionResult> AgainAsync()
    {
        if (!await LoadAsync()) return NotFound();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
