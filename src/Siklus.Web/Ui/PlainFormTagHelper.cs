using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Siklus.Web.Ui;

/// <summary>
/// A form that names no act posts to its page. Left to the browser it would post to the address in sight, which after the refusal of another form of the page still names that form's act.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PlainFormTagHelper : TagHelper
{
    /// <summary>After ASP.NET's own, which writes the address of a form that names an act, and the antiforgery token of one that names no address.</summary>
    public override int Order => 1;

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (output.Attributes.ContainsName("action")) return;
        var request = ViewContext.HttpContext.Request;
        var rest = new QueryBuilder(request.Query.Where(pair => !string.Equals(pair.Key, "handler", StringComparison.OrdinalIgnoreCase)));
        output.Attributes.SetAttribute("action", $"{request.PathBase}{request.Path}{rest}");
    }
}
