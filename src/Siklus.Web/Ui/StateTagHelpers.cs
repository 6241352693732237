using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Siklus.Web.Ui;

/// <summary><c>&lt;badge state="Late"&gt;Lewat 2 hari&lt;/badge&gt;</c>: a word with a colour and an icon. Without content it shows the state's own word.</summary>
[HtmlTargetElement("badge", Attributes = "state")]
public sealed class BadgeTagHelper(IFileVersionProvider versions) : TagHelper
{
    public ScreenState State { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("badge", HtmlEncoder.Default);
        output.AddClass("state-" + State.Css(), HtmlEncoder.Default);
        output.PreContent.SetHtmlContent(IconHtml.Make(State.Icon(), null, versions, ViewContext.HttpContext.Request.PathBase));
        if (content.IsEmptyOrWhiteSpace) output.Content.SetContent(State.Word());
    }
}

/// <summary><c>&lt;status-sentence state="Waiting"&gt;Menunggu <b>Kasi Pemerintahan</b> sejak …&lt;/status-sentence&gt;</c>: the sentence that says whose turn it is or why something is locked.</summary>
[HtmlTargetElement("status-sentence", Attributes = "state")]
public sealed class StatusSentenceTagHelper(IFileVersionProvider versions) : TagHelper
{
    public ScreenState State { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.AddClass("status-sentence", HtmlEncoder.Default);
        output.AddClass("state-" + State.Css(), HtmlEncoder.Default);
        output.PreContent.AppendHtml(IconHtml.Make(State.Icon(), null, versions, ViewContext.HttpContext.Request.PathBase));
        output.PreContent.AppendHtml("<p>");
        output.PostContent.AppendHtml("</p>");
    }
}
