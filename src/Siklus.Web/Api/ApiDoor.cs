using Microsoft.Net.Http.Headers;
using Siklus.App.Organisation;
using Siklus.Web.Auth;

namespace Siklus.Web.Api;

/// <summary>An answer that is none, in a sentence.</summary>
/// <param name="Kalimat">What is wrong and what to do.</param>
public sealed record ApiRefusal(string Kalimat);

/// <summary>Lets in who brings a key that opens the act; everybody else is told how to get one.</summary>
/// <param name="hak">The right that the act needs.</param>
/// <param name="writes">Whether it changes anything.</param>
internal sealed class ApiDoor(Hak hak, bool writes) : IEndpointFilter
{
    private const string Scheme = "Bearer ";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "private, no-store";
        var header = http.Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || header.Length > 200)
        {
            http.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
            return Results.Json(new ApiRefusal("Kirim kunci API dalam kepala Authorization: Bearer …. Kunci dibuat di Kelola kantor, Kunci API."), statusCode: StatusCodes.Status401Unauthorized);
        }
        return await http.RequestServices.GetRequiredService<ApiKeys>().OpensAsync(header[Scheme.Length..].Trim(), hak, writes, http.RequestAborted)
            ? await next(context)
            : Results.Json(new ApiRefusal("Kunci API ini tidak berlaku, atau tidak boleh melakukan ini."), statusCode: StatusCodes.Status403Forbidden);
    }
}
