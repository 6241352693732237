using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Siklus.Web.Ui;

/// <summary><c>&lt;lencana keadaan="Terlambat"&gt;Lewat 2 hari&lt;/lencana&gt;</c>: a word with a colour and an icon. Without content it shows the state's own word.</summary>
[HtmlTargetElement("lencana", Attributes = "keadaan")]
public sealed class LencanaTagHelper(IFileVersionProvider versions) : TagHelper
{
    public Keadaan Keadaan { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("lencana", HtmlEncoder.Default);
        output.AddClass("keadaan-" + Keadaan.Kelas(), HtmlEncoder.Default);
        output.PreContent.SetHtmlContent(IkonHtml.Make(Keadaan.Ikon(), null, versions, ViewContext.HttpContext.Request.PathBase));
        if (content.IsEmptyOrWhiteSpace) output.Content.SetContent(Keadaan.Tulisan());
    }
}

/// <summary><c>&lt;kalimat-status keadaan="Menunggu"&gt;Menunggu <b>Kasi Pemerintahan</b> sejak …&lt;/kalimat-status&gt;</c>: the sentence that says whose turn it is or why something is locked.</summary>
[HtmlTargetElement("kalimat-status", Attributes = "keadaan")]
public sealed class KalimatStatusTagHelper(IFileVersionProvider versions) : TagHelper
{
    public Keadaan Keadaan { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.AddClass("kalimat-status", HtmlEncoder.Default);
        output.AddClass("keadaan-" + Keadaan.Kelas(), HtmlEncoder.Default);
        output.PreContent.AppendHtml(IkonHtml.Make(Keadaan.Ikon(), null, versions, ViewContext.HttpContext.Request.PathBase));
        output.PreContent.AppendHtml("<p>");
        output.PostContent.AppendHtml("</p>");
    }
}
