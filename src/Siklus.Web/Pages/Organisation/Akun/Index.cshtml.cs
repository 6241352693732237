using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Web.Auth;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Organisation.Akun;

/// <summary>Accounts of everybody in the office: make, renew, close. A new password is shown once, on the page after the button.</summary>
[ResponseCache(NoStore = true)]
public sealed class IndexModel(OfficeAccounts accounts) : SiklusPage
{
    [BindProperty]
    public Guid? Pegawai { get; set; }

    /// <summary>User names typed, by the person: every row of the page is a form of its own. Bound by name, or the fields of another form would be taken for its keys.</summary>
    [BindProperty(Name = nameof(NamaPengguna))]
    public Dictionary<Guid, string?> NamaPengguna { get; set; } = [];

    [BindProperty]
    public Guid? Akun { get; set; }

    public IReadOnlyList<(Domain.Organisation.Pegawai Pegawai, App.Organisation.Akun? Akun)> Rows { get; private set; } = [];

    public PegawaiId Self => Actor.PegawaiId;

    /// <summary>A user name made of the first two words of a name.</summary>
    public string Suggest(string nama) => string.Join('.', nama.Split(',')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => string.Concat(word.Where(char.IsAsciiLetter)).ToLowerInvariant()).Where(word => word.Length > 1).Take(2));

    public async Task<IActionResult> OnPostBuatAsync()
    {
        if (NamaPengguna.GetValueOrDefault(Pegawai ?? Guid.Empty) is { } nama && !string.IsNullOrWhiteSpace(nama))
            return Tell(nama.Trim(), await accounts.MakeAsync(new PegawaiId(Pegawai!.Value), nama, Cancel));
        ModelState.AddModelError(FieldOf(""), "Isi nama pengguna untuk akun baru.");
        await LoadAsync();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    public async Task<IActionResult> OnPostPerbaruiAsync()
    {
        var (user, password) = await accounts.RenewAsync(Akun ?? Guid.Empty, Self, HttpContext);
        return Tell(user, password);
    }

    public async Task<IActionResult> OnPostTutupAsync() =>
        Done("/kantor/akun", $"Akun {await accounts.CloseAsync(Akun ?? Guid.Empty, Self, Cancel)} ditutup. Pegawainya tetap tercatat, dan yang dikerjakannya tetap ada.");

    public async Task<IActionResult> OnPostLepasAsync() =>
        Done("/kantor/akun", $"Autentikator dilepas dari akun {await accounts.TakeOffAuthenticatorAsync(Akun ?? Guid.Empty, Self, HttpContext)}. Pemiliknya masuk dengan kata sandi saja dan dapat memasangnya lagi.");

    public override string FieldOf(string code) => Pegawai is null ? "" : $"{nameof(NamaPengguna)}[{Pegawai}]";

    protected override async Task<bool> LoadAsync()
    {
        Rows = await accounts.ListAsync(Cancel);
        return true;
    }

    private RedirectResult Tell(string user, string password)
    {
        (TempData["KataSandiUntuk"], TempData["KataSandiBaru"]) = (user, password);
        return Redirect("/kantor/akun");
    }
}
