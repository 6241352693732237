using Microsoft.AspNetCore.Mvc;
using Siklus.Web.Auth;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.AkunSaya;

/// <summary>A code that was just made, shown once.</summary>
public sealed record MadeCode(string Nama, string User, string Text, DateTime UntilUtc);

/// <summary>Whoever holds the superior post today makes a one-time code for somebody who has forgotten the password.</summary>
[ResponseCache(NoStore = true)]
public sealed class SubordinatesModel(ResetCodes codes) : SiklusPage
{
    [BindProperty(Name = "Akun")]
    public Guid? AkunId { get; set; }

    public IReadOnlyList<Subordinate> People { get; private set; } = [];

    /// <summary>Only in the answer to the button itself: opening or reloading the page shows it no more.</summary>
    public MadeCode? Code { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        var (user, code, until) = await codes.MakeAsync(AkunId ?? Guid.Empty, Actor, HttpContext);
        await LoadAsync();
        Code = new MadeCode(People.First(p => p.Akun?.UserName == user).Pegawai.Nama, user, code, until);
        return Page();
    }

    protected override async Task<bool> LoadAsync()
    {
        People = await codes.SubordinatesAsync(Actor, Cancel);
        return true;
    }
}
