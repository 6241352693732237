using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Siklus.Web.Ui;

/// <summary><c>&lt;ikon nama="jam" /&gt;</c>: an icon of Frontend/ikon.json. Silent for screen readers unless <c>arti</c> gives it a meaning of its own.</summary>
[HtmlTargetElement("ikon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IkonTagHelper(IFileVersionProvider versions) : TagHelper
{
    public string Nama { get; set; } = "";

    /// <summary>What the icon says where no word stands beside it.</summary>
    public string? Arti { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.SuppressOutput();
        output.Content.SetHtmlContent(IkonHtml.Make(Nama, Arti, versions, ViewContext.HttpContext.Request.PathBase));
    }
}
