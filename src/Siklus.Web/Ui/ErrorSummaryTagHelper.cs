using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Siklus.Web.Ui;

/// <summary>
/// <c>&lt;error-summary /&gt;</c> at the top of a form: every error as a link to its field, in the order of the page; an error of the whole form stands without a link.
/// When a case moved on under a form, it tells what happened since. Writes nothing while there is no error.
/// </summary>
[HtmlTargetElement("error-summary")]
public sealed class ErrorSummaryTagHelper(IFileVersionProvider versions, PageFrame frame, TimeProvider clock) : TagHelper
{
    public string Title { get; set; } = "Ada yang perlu diperbaiki";

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = ViewContext.ViewData.ModelState
            .SelectMany(pair => (pair.Value?.Errors ?? []).Select(error => (pair.Key, error.ErrorMessage)))
            .Where(error => error.ErrorMessage.Length > 0)
            .Distinct()
            .OrderBy(error => PlaceOf(error.Key))
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", "autofocus");
        output.Attributes.SetAttribute("id", "error-summary");
        var heading = new TagBuilder("h2");
        var since = SinceShown.Of(ViewContext.ViewData);
        heading.InnerHtml.AppendHtml(IconHtml.Make("error", null, versions, ViewContext.HttpContext.Request.PathBase))
            .Append(since.Count > 0 ? "Keadaannya sudah berubah" : Title);
        var list = new TagBuilder("ul");
        foreach (var (key, message) in errors)
        {
            list.InnerHtml.AppendHtml("<li>").AppendHtml(Entry(key, message)).AppendHtml("</li>");
        }

        output.Content.AppendHtml(heading).AppendHtml(list);
        if (since.Count > 0) output.Content.AppendHtml(SinceShown.Write(since, frame.Clock, clock.GetUtcNow().UtcDateTime));
    }

    /// <summary>Where a field stands: a browser sends the fields in the order of the page. What was not sent comes last.</summary>
    private int PlaceOf(string key)
    {
        var request = ViewContext.HttpContext.Request;
        if (key.Length == 0) return -1;
        var place = request.HasFormContentType ? request.Form.Keys.ToList().IndexOf(key) : -1;
        return place < 0 ? int.MaxValue : place;
    }

    private static TagBuilder Entry(string key, string message)
    {
        var entry = new TagBuilder(key.Length == 0 ? "span" : "a");
        if (key.Length > 0) entry.MergeAttribute("href", "#" + TagBuilder.CreateSanitizedId(key, "_"));
        entry.InnerHtml.Append(message);
        return entry;
    }
}
