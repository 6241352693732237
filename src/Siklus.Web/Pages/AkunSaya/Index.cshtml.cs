using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
using Siklus.App.Organisation.Masuk;
using Siklus.Web.Auth;

namespace Siklus.Web.Pages.AkunSaya;

/// <summary>One's own account: where it is signed in, how it is protected, who stands under one.</summary>
[ResponseCache(NoStore = true)]
public sealed class IndexModel(SignInManager<App.Organisation.Akun> signIn, Sessions sessions, SignInLog log, ResetCodes codes) : OwnAccountPage(signIn)
{
    [BindProperty]
    public Guid? Sesi { get; set; }

    public IReadOnlyList<Sesi> List { get; private set; } = [];

    public Guid? Here => Sessions.Current(HttpContext)?.Id;

    public IReadOnlyList<SignInLogRow> Latest { get; private set; } = [];

    public int Passkeys { get; private set; }

    public int Subordinates { get; private set; }

    public async Task<IActionResult> OnPostAkhiriAsync()
    {
        await FindAsync();
        var mine = (await sessions.ListAsync(Akun.Id, Cancel)).FirstOrDefault(s => s.Id == Sesi);
        if (mine is not null) await sessions.EndAsync(mine.Id, SebabBerakhir.Diakhiri, Cancel);
        return Done("/akun", mine is null ? "Sesi itu sudah berakhir." : $"Sesi di {mine.Perangkat} diakhiri.");
    }

    public async Task<IActionResult> OnPostAkhiriLainAsync()
    {
        await FindAsync();
        var ended = await sessions.EndAllAsync(Akun.Id, Here, SebabBerakhir.Diakhiri, Cancel);
        return Done("/akun", ended == 0 ? "Tidak ada sesi lain." : $"{ended} sesi lain diakhiri.");
    }

    protected override async Task<bool> LoadAsync()
    {
        await FindAsync();
        List = await sessions.ListAsync(Akun.Id, Cancel);
        Latest = [.. (await log.ReadAsync(Akun.Id, onlyTrouble: false, 1, Cancel)).Rows.Take(5)];
        Passkeys = (await Users.GetPasskeysAsync(Akun)).Count;
        Subordinates = (await codes.SubordinatesAsync(Actor, Cancel)).Count;
        return true;
    }
}
