using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Siklus.Web.Hosting;

/// <summary>
/// A form with a file that the server cannot put down, because its disk is full, has no token that could be found in it; that is told as what it is (<see cref="StorageTrouble"/>),
/// not as a form to be sent again.
/// </summary>
internal sealed class UnreadForm : IAsyncAlwaysRunResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is IAntiforgeryValidationFailedResult && context.HttpContext.Request.HasFormContentType)
        {
            try
            {
                // Read once already: it answers as it did then.
                await context.HttpContext.Request.ReadFormAsync();
            }
            catch (Exception other) when (StorageTrouble.SentenceOf(other) is null)
            {
            }
        }
        await next();
    }
}
