using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Siklus.App.Organisation;
using Siklus.Domain.Common;

namespace Siklus.Web.Auth;

/// <summary>Writes into the cookie who the pegawai is and of which office. Rights are never written there: they are looked up at every request.</summary>
internal sealed class AkunClaims(UserManager<Akun> users, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<Akun>(users, options)
{
    private const string Pegawai = "siklus:pegawai";
    private const string Instansi = "siklus:instansi";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Akun user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(Pegawai, user.PegawaiId.Value.ToString("D")));
        identity.AddClaim(new Claim(Instansi, user.InstansiId.Value.ToString("D")));
        return identity;
    }

    /// <summary>The person and the office of a signed-in principal, or null.</summary>
    public static (PegawaiId Pegawai, InstansiId Instansi)? Read(ClaimsPrincipal user) =>
        user.Identity is { IsAuthenticated: true }
        && Guid.TryParse(user.FindFirstValue(Pegawai), out var pegawai)
        && Guid.TryParse(user.FindFirstValue(Instansi), out var instansi)
            ? (new PegawaiId(pegawai), new InstansiId(instansi))
            : null;
}
