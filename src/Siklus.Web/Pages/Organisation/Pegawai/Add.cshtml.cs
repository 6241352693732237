using Microsoft.AspNetCore.Mvc;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Organisation.Pegawai;

/// <summary>A new person, with the vacant post that he or she takes.</summary>
public sealed class AddModel(SiklusDb db, SavePegawai save, AssignJabatan assign, OfficeNames names, OfficeTime time) : SiklusPage
{
    [BindProperty]
    public string? Nama { get; set; }

    [BindProperty]
    public string? Nip { get; set; }

    [BindProperty]
    public string? Pangkat { get; set; }

    [BindProperty]
    public Guid? Jabatan { get; set; }

    [BindProperty]
    public DateOnly? Mulai { get; set; }

    [BindProperty]
    public string? NomorSk { get; set; }

    public IReadOnlyList<Choice> Vacant { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync()
    {
        // Both or nothing: a person must not be on the rolls because the post was refused.
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        var id = await save.RunAsync(null, Nama ?? "", Pangkat, Nip, 0, Cancel);
        if (Jabatan is { } jabatan) await assign.RunAsync(id, new JabatanId(jabatan), Kapasitas.Definitif, Mulai ?? await time.TodayAsync(Cancel), null, NomorSk, Cancel);
        await transaction.CommitAsync(Cancel);
        return Done($"/kantor/pegawai/{id.Value}", $"{Nama!.Trim()} tersimpan.");
    }

    public override string FieldOf(string code) => code switch
    {
        OrganisationRules.NamaKosong => nameof(Nama),
        OrganisationRules.NipSalah or OrganisationRules.NipGanda => nameof(Nip),
        OrganisationRules.PenugasanBertindih => nameof(Jabatan),
        _ => "",
    };

    protected override async Task<bool> LoadAsync()
    {
        await names.LoadAsync(Cancel);
        Vacant = [.. names.Jabatan.Where(j => names.HolderOf(j.Id) is null).Select(j => new Choice(j.Id.Value.ToString("D"), j.Nama))];
        if (HttpMethods.IsGet(Request.Method)) Mulai = await time.TodayAsync(Cancel);
        return true;
    }
}
