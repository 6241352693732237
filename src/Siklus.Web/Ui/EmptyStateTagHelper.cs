using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Siklus.Web.Ui;

/// <summary><c>&lt;empty-state icon="tugas" title="Tidak ada tugas"&gt;sentence and button&lt;/empty-state&gt;</c>: teaches what belongs here and who puts it there.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper(IFileVersionProvider versions) : TagHelper
{
    public string Icon { get; set; } = "info";

    public string Title { get; set; } = "";

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.AddClass("empty-state", HtmlEncoder.Default);
        output.PreContent.AppendHtml(IconHtml.Make(Icon, null, versions, ViewContext.HttpContext.Request.PathBase))
            .AppendHtml("<h2>").Append(Title).AppendHtml("</h2>");
    }
}
