using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;

namespace Siklus.Web.Auth;

/// <summary>
/// Accounts as Identity keeps them, but the authenticator's key and the recovery codes are closed: whoever has a copy of the database alone computes no code. The keys that open them
/// lie in the data folder and in every backup.
/// </summary>
internal sealed class SealedTokens(SiklusDb db, IDataProtectionProvider protection, IdentityErrorDescriber describer)
    : UserOnlyStore<Akun, SiklusDb, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, IdentityUserToken<Guid>, IdentityUserPasskey<Guid>>(db, describer)
{
    public override Task SetTokenAsync(Akun user, string loginProvider, string name, string? value, CancellationToken cancellationToken) =>
        base.SetTokenAsync(user, loginProvider, name, value is null ? null : SealOf(user, name).Protect(value), cancellationToken);

    public override async Task<string?> GetTokenAsync(Akun user, string loginProvider, string name, CancellationToken cancellationToken)
    {
        if (await base.GetTokenAsync(user, loginProvider, name, cancellationToken) is not { } value) return null;
        try
        {
            return SealOf(user, name).Unprotect(value);
        }
        catch (CryptographicException)
        {
            // The folder of keys was lost or exchanged: the second factor is gone until somebody takes it off, the rest of Siklus works.
            return null;
        }
    }

    private IDataProtector SealOf(Akun user, string name) => protection.CreateProtector("akun", user.Id.ToString("D"), name);
}
