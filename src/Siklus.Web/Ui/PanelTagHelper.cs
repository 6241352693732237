using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Siklus.Web.Ui;

/// <summary><c>&lt;panel title="Dokumen" action-url="…" action="Tambah"&gt;…&lt;/panel&gt;</c>: a titled part of a page. <c>danger</c> sets a dangerous act apart.</summary>
[HtmlTargetElement("panel")]
public sealed class PanelTagHelper : TagHelper
{
    public string? Title { get; set; }

    public string? Id { get; set; }

    public bool Danger { get; set; }

    /// <summary>No inner margin: for tables and lists that reach the edge.</summary>
    public bool Tight { get; set; }

    public string? Action { get; set; }

    public string? ActionUrl { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "section";
        output.AddClass("panel", HtmlEncoder.Default);
        if (Danger) output.AddClass("panel-danger", HtmlEncoder.Default);
        if (Tight) output.AddClass("panel-tight", HtmlEncoder.Default);
        if (Id is not null) output.Attributes.SetAttribute("id", Id);
        if (Title is null) return;
        output.PreContent.AppendHtml("<div class=\"panel-head\"><h2>").Append(Title).AppendHtml("</h2>");
        if (Action is not null && ActionUrl is not null)
        {
            var link = new TagBuilder("a");
            link.MergeAttribute("href", ActionUrl);
            link.InnerHtml.Append(Action);
            output.PreContent.AppendHtml(link);
        }

        output.PreContent.AppendHtml("</div>");
    }
}
