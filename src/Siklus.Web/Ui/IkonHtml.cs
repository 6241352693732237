using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Siklus.Web.Ui;

/// <summary>The markup of one icon: a use of the sprite, so that a page carries each icon's name and not its drawing.</summary>
public static class IkonHtml
{
    public static IHtmlContent Make(string nama, string? arti, IFileVersionProvider versions, PathString pathBase)
    {
        var svg = new TagBuilder("svg");
        svg.AddCssClass("ikon");
        svg.MergeAttribute("viewBox", "0 0 24 24");
        svg.MergeAttribute("width", "20");
        svg.MergeAttribute("height", "20");
        if (arti is null) svg.MergeAttribute("aria-hidden", "true");
        else
        {
            svg.MergeAttribute("role", "img");
            svg.MergeAttribute("aria-label", arti);
        }

        var use = new TagBuilder("use");
        use.MergeAttribute("href", versions.AddFileVersionToPath(pathBase, pathBase + "/lib/ikon.svg") + "#" + nama);
        svg.InnerHtml.AppendHtml(use);
        return svg;
    }
}
