using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Siklus.Web.Ui;

/// <summary><c>&lt;step-list&gt;&lt;step number="7" state="Running" href="…"&gt;…&lt;/step&gt;&lt;/step-list&gt;</c>: where a run stands.</summary>
[HtmlTargetElement("step-list")]
public sealed class StepListTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.AddClass("step-list", HtmlEncoder.Default);
    }
}

/// <summary>One step of <c>step-list</c>: printed number, text as content, who as <c>pelaksana</c>; the badge says the state.</summary>
[HtmlTargetElement("step")]
public sealed class StepTagHelper(IFileVersionProvider versions) : TagHelper
{
    public string Number { get; set; } = "";

    public ScreenState State { get; set; } = ScreenState.NotYet;

    public string? Pelaksana { get; set; }

    /// <summary>Right-hand word; without it the state's own.</summary>
    public string? Word { get; set; }

    public string? Href { get; set; }

    /// <summary>Short lines below: time against the standard, who is missing, why it came back.</summary>
    public IReadOnlyList<string> Notes { get; set; } = [];

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "li";
        output.AddClass("step", HtmlEncoder.Default);
        output.AddClass("state-" + State.Css(), HtmlEncoder.Default);
        if (State is ScreenState.Running or ScreenState.Late) output.Attributes.SetAttribute("aria-current", "step");
        output.PreContent.AppendHtml("<span class=\"step-number\">").Append(Number).AppendHtml("</span><div class=\"step-content\"><span class=\"step-text\">");
        if (Href is not null) output.PreContent.AppendHtml("<a href=\"" + HtmlEncoder.Default.Encode(Href) + "\">");
        output.PostContent.AppendHtml(Href is null ? "</span>" : "</a></span>");
        output.PostContent.AppendHtml(string.IsNullOrEmpty(Word) && State == ScreenState.NotYet ? "<span class=\"step-state step-quiet\">" : "<span class=\"step-state\">")
            .AppendHtml(IconHtml.Make(State.Icon(), null, versions, ViewContext.HttpContext.Request.PathBase))
            .Append(string.IsNullOrEmpty(Word) ? State.Word() : Word).AppendHtml("</span>");
        output.PostContent.AppendHtml("<span class=\"step-meta\">");
        if (Pelaksana is not null) output.PostContent.AppendHtml("<span class=\"step-pelaksana\">").Append(Pelaksana).AppendHtml("</span>");
        foreach (var line in Notes) output.PostContent.AppendHtml("<span class=\"step-note\">").Append(line).AppendHtml("</span>");
        output.PostContent.AppendHtml("</span></div>");
    }
}
