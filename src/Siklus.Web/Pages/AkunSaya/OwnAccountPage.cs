using Microsoft.AspNetCore.Identity;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.AkunSaya;

/// <summary>A page about the account of the person who looks at it.</summary>
public abstract class OwnAccountPage(SignInManager<App.Organisation.Akun> signIn) : SiklusPage
{
    private App.Organisation.Akun? akun;

    /// <summary>The account; found by <see cref="FindAsync"/>.</summary>
    public App.Organisation.Akun Akun => akun ?? throw new InvalidOperationException("Call FindAsync first.");

    protected UserManager<App.Organisation.Akun> Users => signIn.UserManager;

    protected SignInManager<App.Organisation.Akun> Door => signIn;

    protected async Task FindAsync() => akun ??= await Users.GetUserAsync(User) ?? throw new InvalidOperationException("Signed in without an account.");

    /// <summary>Asks for the password again before something that a stranger at an open screen must not do.</summary>
    /// <exception cref="RuleViolationException"><see cref="AkunRules.KataSandiSalah"/>.</exception>
    protected async Task RequirePasswordAsync(string? password)
    {
        await FindAsync();
        if (string.IsNullOrEmpty(password) || password.Length > Auth.PasswordRules.Longest || !await Users.CheckPasswordAsync(Akun, password)) throw new RuleViolationException(AkunRules.KataSandiSalah);
    }
}
