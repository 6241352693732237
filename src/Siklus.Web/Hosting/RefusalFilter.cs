using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Sop;
using Siklus.App.Sop.Bindings;
using Siklus.Data.Postgres;
using Siklus.Data.Sqlite;
using Siklus.Domain.Common;
using Siklus.Web.Operations.Watching;
using Siklus.Web.Ui;

namespace Siklus.Web.Hosting;

/// <summary>
/// Turns a refused rule into the page's error summary: the page is loaded anew, what was typed stays in the form, nothing was saved. Whoever came too late is told
/// what the others did since the form was shown.
/// </summary>
internal sealed class RefusalFilter(SiklusDb db, Sentences sentences, FindSince since) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        // An address may name an act that its page does not have: then nothing was loaded, and nothing can be shown. A page that needs no loading shows itself.
        if (context.HandlerMethod is null && context.HandlerInstance is not Pages.ErrorModel
            && (context.HandlerInstance is SiklusPage || context.ActionDescriptor.HandlerMethods.Any(h => string.Equals(h.HttpMethod, context.HttpContext.Request.Method, StringComparison.OrdinalIgnoreCase))))
        {
            context.Result = new NotFoundResult();
            return;
        }
        var executed = await next();
        if (executed.Exception is null || executed.ExceptionHandled || executed.HandlerInstance is not SiklusPage page) return;
        switch (executed.Exception)
        {
            case RuleViolationException refused:
                WebTelemetry.CountRefusal(refused.Code);
                page.ModelState.AddModelError(page.FieldOf(refused.Code), sentences.Of(refused));
                break;
            case WorkIncompleteException incomplete:
                WebTelemetry.CountRefusal("work_incomplete");
                foreach (var error in incomplete.Errors) page.ModelState.AddModelError(error.Field, error.Sentence);
                break;
            case DbUpdateException saved when IsSavedMeanwhile(saved):
                WebTelemetry.CountRefusal("saved_meanwhile");
                page.ModelState.AddModelError("", "Isian ini baru saja disimpan orang lain. Periksa nilainya di bawah, lalu simpan lagi.");
                break;
            case var failure when StorageTrouble.SentenceOf(failure) is { } sentence:
                WebTelemetry.CountRefusal("storage");
                page.ModelState.AddModelError("", sentence);
                break;
            default:
                return;
        }
        // What the refused act had staged must not slip into what the page loads or saves next.
        db.ChangeTracker.Clear();
        executed.ExceptionHandled = true;
        executed.Result = await page.ReloadAsync() ?? new ObjectResult(null) { StatusCode = StatusCodes.Status404NotFound };
        if (executed.Exception is RuleViolationException late && FindSince.Explains(late.Code) && page is ICaseScreen screen)
            SinceShown.Put(page.ViewData, await since.RunAsync(screen.CaseId, screen.SeenNomor, page.HttpContext.RequestAborted));
        page.Response.StatusCode = StorageTrouble.SentenceOf(executed.Exception) is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status503ServiceUnavailable;
    }

    /// <summary>Somebody changed the same row, or made the same one, while this was being saved.</summary>
    private static bool IsSavedMeanwhile(DbUpdateException failure) =>
        failure is DbUpdateConcurrencyException || SqliteTrouble.IsTaken(failure.InnerException) || PostgresTrouble.IsTaken(failure.InnerException);
}
