using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
using Siklus.Web.Auth;

namespace Siklus.Web.Pages.AkunSaya;

/// <summary>The sign-in log of one's own account.</summary>
public sealed class SignInLogModel(SignInManager<App.Organisation.Akun> signIn, SignInLog log) : OwnAccountPage(signIn)
{
    [FromQuery(Name = "hal")]
    public int Number { get; set; } = 1;

    public SignInLogPage Log { get; private set; } = new([], 1, 1);

    protected override async Task<bool> LoadAsync()
    {
        await FindAsync();
        Log = await log.ReadAsync(Akun.Id, onlyTrouble: false, Number, Cancel);
        return true;
    }
}
