using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Organisation.Pegawai;

/// <summary>Somebody is away for some days: who stands in for each post.</summary>
public sealed class BerhalanganModel(SiklusDb db, RecordBerhalangan record, OfficeNames names, OfficeTime time) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string Sebab { get; set; } = "cuti";

    [BindProperty]
    public DateOnly? Mulai { get; set; }

    [BindProperty]
    public DateOnly? Selesai { get; set; }

    [BindProperty]
    public string? NomorSurat { get; set; }

    [BindProperty]
    public DateOnly? TanggalSurat { get; set; }

    [BindProperty]
    public List<PenggantiIsian> Pengganti { get; set; } = [];

    public static IReadOnlyList<Choice> SebabChoices { get; } = [new("cuti", "Cuti"), new("dinas luar", "Dinas luar"), new("sakit", "Sakit"), new("berhalangan lain", "Lainnya")];

    public string Nama { get; private set; } = "";

    public IReadOnlyList<Domain.Organisation.Jabatan> Posts { get; private set; } = [];

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public string? ChosenFor(JabatanId post) => Pengganti.Find(p => p.Jabatan == post.Value)?.Pegawai?.ToString("D");

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync()) return NotFound();
        Require(nameof(Sebab), SebabChoices.Any(c => c.Value == Sebab), "Pilih sebabnya.");
        Require(nameof(Mulai), Mulai is not null, "Isi hari pertama.");
        Require(nameof(Selesai), Selesai is not null, "Isi hari terakhir.");
        Require(nameof(NomorSurat), !string.IsNullOrWhiteSpace(NomorSurat), "Isi nomor surat perintahnya.");
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        var chosen = Pengganti.Where(p => p.Pegawai is not null).DistinctBy(p => p.Jabatan).ToDictionary(p => new JabatanId(p.Jabatan), p => new PegawaiId(p.Pegawai!.Value));
        await record.RunAsync(new PegawaiId(Id), new IsiBerhalangan(Sebab, Mulai!.Value, Selesai!.Value, NomorSurat ?? "", TanggalSurat), chosen, Cancel);
        return Done($"/kantor/pegawai/{Id}", "Tercatat. Pada hari-hari itu tugasnya ada pada Plh., sesudahnya kembali.");
    }

    /// <summary>Says what is missing, unless what was typed is refused already.</summary>
    private void Require(string field, bool there, string sentence)
    {
        if (!there && ModelState.GetFieldValidationState(field) != ModelValidationState.Invalid) ModelState.AddModelError(field, sentence);
    }

    public override string FieldOf(string code) => code switch
    {
        OrganisationRules.SkKosong => nameof(NomorSurat),
        OrganisationRules.TanggalTerbalik or OrganisationRules.PenugasanBertindih or OrganisationRules.SedangMenggantikan => nameof(Selesai),
        OrganisationRules.TanpaPengganti or OrganisationRules.PenggantiSendiri or OrganisationRules.PenggantiBerhalangan => "Pengganti[0].Pegawai",
        _ => "",
    };

    protected override async Task<bool> LoadAsync()
    {
        var id = new PegawaiId(Id);
        var people = await db.Set<Domain.Organisation.Pegawai>().AsNoTracking().OrderBy(p => p.Nama).ToListAsync(Cancel);
        if (people.Find(p => p.Id == id) is not { } self) return false;
        await names.LoadAsync(Cancel);
        Nama = self.Nama;
        var today = await time.TodayAsync(Cancel);
        var held = await db.Set<Penugasan>().AsNoTracking()
            .Where(p => p.PegawaiId == id && p.Kapasitas != Kapasitas.Plh && (p.Selesai == null || p.Selesai >= today)).Select(p => p.JabatanId).ToListAsync(Cancel);
        Posts = [.. names.Jabatan.Where(j => held.Contains(j.Id))];
        var posts = names.Jabatan.Where(j => names.HolderOf(j.Id) is not null).ToLookup(j => names.HolderOf(j.Id)!.Id, j => j.Nama);
        People = [.. people.Where(p => p.Id != id).Select(p => new Choice(p.Id.Value.ToString("D"), posts[p.Id].FirstOrDefault() is { } post ? $"{p.Nama} ({post})" : p.Nama))];
        return true;
    }
}

/// <summary>Who stands in for one post.</summary>
public sealed class PenggantiIsian
{
    public Guid Jabatan { get; set; }

    public Guid? Pegawai { get; set; }
}
