using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Siklus.Web.Ui;

/// <summary>
/// <c>&lt;scroll-table caption="Realisasi tribulan III"&gt;&lt;table class="table"&gt;…&lt;/table&gt;&lt;/scroll-table&gt;</c>: scrolls a wide table inside itself with its first
/// column fixed. <c>cards</c> turns rows into cards on a phone instead; each td then needs <c>data-label</c>.
/// </summary>
[HtmlTargetElement("scroll-table")]
public sealed class ScrollTableTagHelper : TagHelper
{
    public string Caption { get; set; } = "";

    public bool Cards { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.AddClass(Cards ? "card-table" : "scroll-table", HtmlEncoder.Default);
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("aria-label", Caption);
        output.Attributes.SetAttribute("tabindex", "0");
    }
}
