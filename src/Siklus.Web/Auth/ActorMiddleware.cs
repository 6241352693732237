using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Audit;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.Web.Auth;

/// <summary>
/// After the cookie is read: enters the person's office and finds the posts held today. A closed account is signed out, one with a first password is led to change it.
/// </summary>
internal sealed class ActorMiddleware(RequestDelegate next)
{
    private const string ChangePasswordUrl = "/ganti-kata-sandi";

    public async Task InvokeAsync(HttpContext context, InstansiScope scope, FindActor findActor, CurrentActor current, SiklusDb db, Acting acting)
    {
        if (AkunClaims.Read(context.User) is var (pegawai, instansi))
        {
            scope.Enter(instansi);
            var akun = await db.Users.AsNoTracking().Where(a => a.PegawaiId == pegawai).Select(a => new { a.Nonaktif, a.HarusGanti }).FirstOrDefaultAsync(context.RequestAborted);
            if (akun is { Nonaktif: false } && await findActor.RunAsync(pegawai, context.RequestAborted) is { } actor)
            {
                current.Set(actor);
                KataTribulan.Istilah = await db.Set<Instansi>().Where(i => i.Id == instansi).Select(i => i.Istilah).FirstOrDefaultAsync(context.RequestAborted);
                acting.Enter(actor, HakOf(context));
                if (akun.HarusGanti && context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is { } page && !IsOpen(page))
                {
                    context.Response.Redirect(ChangePasswordUrl);
                    return;
                }
            }
            else
            {
                // The pegawai is gone from the office, or the account was closed: the cookie is worth nothing any more.
                await context.SignOutAsync(IdentityConstants.ApplicationScheme);
                context.User = new System.Security.Claims.ClaimsPrincipal(new System.Security.Claims.ClaimsIdentity());
            }
        }
        await next(context);
    }

    /// <summary>The right that opened the page: what is done there is done for the post that gives it.</summary>
    private static Hak? HakOf(HttpContext context) => context.GetEndpoint()?.Metadata.GetOrderedMetadata<IAuthorizeData>()
        .Select(data => Enum.TryParse<Hak>(data.Policy, out var hak) ? hak : (Hak?)null).LastOrDefault(hak => hak is not null);

    private static bool IsOpen(PageActionDescriptor page) => page.ViewEnginePath.StartsWith("/Akun/", StringComparison.Ordinal) || page.ViewEnginePath.StartsWith("/Error", StringComparison.Ordinal);
}
