using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Siklus.App.Common;
using Siklus.App.Organisation;

namespace Siklus.Web.Auth;

/// <summary>After the cookie is read: enters the person's office and finds the posts held today.</summary>
internal sealed class ActorMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, InstansiScope scope, FindActor findActor, CurrentActor current)
    {
        if (AkunClaims.Read(context.User) is var (pegawai, instansi))
        {
            scope.Enter(instansi);
            if (await findActor.RunAsync(pegawai, context.RequestAborted) is { } actor)
            {
                current.Set(actor);
            }
            else
            {
                // The pegawai is gone from the office: the cookie is worth nothing any more.
                await context.SignOutAsync(IdentityConstants.ApplicationScheme);
                context.User = new System.Security.Claims.ClaimsPrincipal(new System.Security.Claims.ClaimsIdentity());
            }
        }
        await next(context);
    }
}
