using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Siklus.App.Organisation;
using Siklus.Web.Auth;

namespace Siklus.Web.Hosting;

/// <summary>
/// A page of a signed-in person. It says once what it needs to be shown (<see cref="LoadAsync"/>); GET, and a POST that a rule refused, both show it.
/// A POST that succeeds redirects.
/// </summary>
public abstract class SiklusPage : PageModel
{
    /// <summary>Who acts.</summary>
    protected Actor Actor => HttpContext.RequestServices.GetRequiredService<CurrentActor>().Require();

    /// <summary>Ends the work when the person goes away.</summary>
    protected CancellationToken Cancel => HttpContext.RequestAborted;

    public virtual async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    /// <summary>Reads what the page shows. False: there is no such thing in this office.</summary>
    protected abstract Task<bool> LoadAsync();

    /// <summary>The field beside which a refusal with this code belongs; empty for the form as a whole.</summary>
    public virtual string FieldOf(string code) => "";

    /// <summary>Back to a page with one sentence of success on top.</summary>
    protected RedirectResult Done(string url, string sentence)
    {
        TempData["Done"] = sentence;
        return Redirect(url);
    }

    internal async Task<IActionResult?> ReloadAsync() => await LoadAsync() ? Page() : null;
}
