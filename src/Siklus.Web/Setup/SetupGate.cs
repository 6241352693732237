using Microsoft.AspNetCore.Mvc.RazorPages;
using Siklus.App.Setup;

namespace Siklus.Web.Setup;

/// <summary>As long as no office exists, every page leads to the set-up; afterwards the set-up leads home.</summary>
internal sealed class SetupGate(RequestDelegate next)
{
    private volatile bool _done;

    public async Task InvokeAsync(HttpContext context, SetupStore store)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not { } page || page.ViewEnginePath.StartsWith("/Error", StringComparison.Ordinal))
        {
            await next(context);
            return;
        }
        // An office never goes away again, so the answer is asked for only until it is yes.
        if (!_done) _done = !await store.IsNeededAsync(context.RequestAborted);
        var inside = page.ViewEnginePath.StartsWith("/Setup/", StringComparison.Ordinal);
        if (_done == inside) context.Response.Redirect(inside ? "/" : "/penyiapan");
        else await next(context);
    }
}
