using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Siklus.Web.Ui;

/// <summary><c>&lt;pager number="2" count="14" parameter="hal" /&gt;</c>: pager; keeps the other parameters of the address. Nothing for a single page.</summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PagerTagHelper(IFileVersionProvider versions) : TagHelper
{
    public int Number { get; set; } = 1;

    public int Count { get; set; }

    public string Parameter { get; set; } = "hal";

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Count < 2)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", "Halaman daftar");
        if (Number > 1) output.Content.AppendHtml(Link(Number - 1, "Sebelumnya", "left", before: true));
        output.Content.AppendHtml("<span>Halaman ").Append(Text(Number)).AppendHtml(" dari ").Append(Text(Count)).AppendHtml("</span>");
        if (Number < Count) output.Content.AppendHtml(Link(Number + 1, "Berikutnya", "right", before: false));
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private TagBuilder Link(int page, string text, string icon, bool before)
    {
        var request = ViewContext.HttpContext.Request;
        var query = QueryString.Create(request.Query.Where(pair => pair.Key != Parameter)).Add(Parameter, Text(page));
        var link = new TagBuilder("a");
        link.AddCssClass("button button-secondary");
        link.MergeAttribute("href", request.PathBase + request.Path + query);
        link.MergeAttribute("rel", before ? "prev" : "next");
        IHtmlContent drawing = IconHtml.Make(icon, null, versions, request.PathBase);
        if (before) link.InnerHtml.AppendHtml(drawing).Append(text);
        else link.InnerHtml.Append(text).AppendHtml(drawing);
        return link;
    }
}
