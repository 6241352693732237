using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Common.Berkas;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;
using Siklus.Web.Setup;

namespace Siklus.Web.Pages.Organisation.Kantor;

/// <summary>What the office is called, what its letterhead prints, and its word for a quarter.</summary>
public sealed class IdentitasModel(SiklusDb db, SaveInstansi save, UploadBerkas upload, BerkasVault vault, InstansiScope scope) : SiklusPage
{
    [BindProperty]
    public int Versi { get; set; }

    [BindProperty]
    public string? Nama { get; set; }

    [BindProperty]
    public string? Kabupaten { get; set; }

    [BindProperty]
    public string? Pemerintah { get; set; }

    [BindProperty]
    public string? BarisKedua { get; set; }

    [BindProperty]
    public string? Alamat { get; set; }

    [BindProperty]
    public string? Tempat { get; set; }

    [BindProperty]
    public string? KodeUnit { get; set; }

    [BindProperty]
    public IstilahTribulan Istilah { get; set; }

    [BindProperty]
    public SusunanFormulir Susunan { get; set; }

    [BindProperty]
    public string? EskalasiHari { get; set; }

    [BindProperty]
    public IFormFile? Logo { get; set; }

    [BindProperty]
    public string? TanpaLogo { get; set; }

    public Instansi Office { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        foreach (var (field, value, sentence) in new[]
        {
            (nameof(Nama), Nama, "Isi nama kantor."), (nameof(Kabupaten), Kabupaten, "Isi nama kabupaten atau kota."), (nameof(Pemerintah), Pemerintah, "Isi baris pertama kop."),
            (nameof(BarisKedua), BarisKedua, "Isi baris kedua kop."), (nameof(Alamat), Alamat, "Isi alamat kantor."), (nameof(Tempat), Tempat, "Isi tempat di depan tanggal surat."),
            (nameof(KodeUnit), KodeUnit, "Isi kode unit dalam nomor naskah."),
        })
            if (string.IsNullOrWhiteSpace(value)) ModelState.AddModelError(field, sentence);
        var logo = TanpaLogo is null ? Office.Kop.LogoSha256 : null;
        if (Logo is not null && await LogoFile.KeepAsync(Logo, vault, sentence => ModelState.AddModelError(nameof(Logo), sentence), Cancel) is { } kept && ModelState.IsValid)
        {
            await using var content = Logo.OpenReadStream();
            using var copy = new MemoryStream();
            await content.CopyToAsync(copy, Cancel);
            logo = (await upload.RunAsync(kept.Nama, copy, Actor.PegawaiId, Cancel)).Sha256;
        }
        if (!Enum.IsDefined(Susunan)) ModelState.AddModelError(nameof(Susunan), "Pilih susunan formulir.");
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        var kop = new KopNaskah(Pemerintah!.Trim(), BarisKedua!.Trim(), Alamat!.Trim(), Tempat!.Trim(), KodeUnit!.Trim(), logo);
        await save.RunAsync(Nama!, Kabupaten!, kop, Istilah, Susunan, int.TryParse(EskalasiHari, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : 0, seen, Cancel);
        return Done("/kantor/identitas", "Identitas kantor tersimpan. Naskah yang sudah final tetap seperti tercetak.");
    }

    public override string FieldOf(string code) => code == OrganisationRules.EskalasiHari ? nameof(EskalasiHari) : "";

    private int seen;

    protected override async Task<bool> LoadAsync()
    {
        var id = scope.Current;
        Office = await db.Set<Instansi>().AsNoTracking().SingleAsync(i => i.Id == id, Cancel);
        seen = Versi;
        ModelState.Remove(nameof(Versi));
        Versi = Office.Versi;
        if (!HttpMethods.IsGet(Request.Method)) return true;
        var kop = Office.Kop;
        EskalasiHari = Office.EskalasiHari.ToString(CultureInfo.InvariantCulture);
        (Nama, Kabupaten, Pemerintah, BarisKedua, Alamat, Tempat, KodeUnit, Istilah, Susunan) = (Office.Nama, Office.Kabupaten, kop.Pemerintah, kop.Instansi, kop.Alamat, kop.Tempat, kop.KodeUnit, Office.Istilah, Office.SusunanFormulir);
        return true;
    }
}
