using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common.Berkas;
using Siklus.App.Setup;
using Siklus.Web.Setup;

namespace Siklus.Web.Pages.Setup;

/// <summary>Step 2: the letterhead, with the coat of arms if there is one.</summary>
public sealed class KopModel(SetupStore store, BerkasVault vault) : SetupPage(store)
{
    [BindProperty]
    public JawabanKop Isi { get; set; } = new();

    [BindProperty]
    public IFormFile? Logo { get; set; }

    [BindProperty]
    public string? TanpaLogo { get; set; }

    public override int Number => 2;

    public async Task<IActionResult> OnPostAsync()
    {
        Need("Isi.Pemerintah", Isi.Pemerintah, "Isi baris pertama kop.");
        Need("Isi.Instansi", Isi.Instansi, "Isi baris kedua kop.");
        Need("Isi.Alamat", Isi.Alamat, "Isi alamat kantor.");
        Need("Isi.Tempat", Isi.Tempat, "Isi tempat di depan tanggal surat.");
        Need("Isi.KodeUnit", Isi.KodeUnit, "Isi kode unit dalam nomor naskah.");
        Isi.Logo = TanpaLogo is null ? Jawaban.Kop.Logo : null;
        if (Logo is not null && await LogoFile.KeepAsync(Logo, vault, sentence => ModelState.AddModelError(nameof(Logo), sentence), Cancel) is { } kept) Isi.Logo = kept;
        if (!ModelState.IsValid) return Again();
        Jawaban.Kop = Isi;
        return await NextAsync();
    }

    protected override void Fill()
    {
        if (HttpMethods.IsPost(Request.Method)) return;
        Isi = Jawaban.Kop;
        Isi.Pemerintah ??= $"Pemerintah {Jawaban.Kantor.Kabupaten}".ToUpperInvariant();
        Isi.Instansi ??= Jawaban.Kantor.Nama?.ToUpperInvariant();
        Isi.Tempat ??= Jawaban.Kantor.Nama?.Split(' ')[^1];
    }
}
