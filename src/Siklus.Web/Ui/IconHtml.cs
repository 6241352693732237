using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Siklus.Web.Ui;

/// <summary>The markup of one icon: a use of the sprite, so that a page carries each icon's name and not its drawing.</summary>
public static class IconHtml
{
    public static IHtmlContent Make(string name, string? meaning, IFileVersionProvider versions, PathString pathBase)
    {
        var svg = new TagBuilder("svg");
        svg.AddCssClass("icon");
        svg.MergeAttribute("viewBox", "0 0 24 24");
        svg.MergeAttribute("width", "20");
        svg.MergeAttribute("height", "20");
        if (meaning is null) svg.MergeAttribute("aria-hidden", "true");
        else
        {
            svg.MergeAttribute("role", "img");
            svg.MergeAttribute("aria-label", meaning);
        }

        var use = new TagBuilder("use");
        use.MergeAttribute("href", versions.AddFileVersionToPath(pathBase, pathBase + "/lib/icons.svg") + "#" + name);
        svg.InnerHtml.AppendHtml(use);
        return svg;
    }
}
