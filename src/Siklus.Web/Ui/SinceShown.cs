using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Siklus.App.Common;
using Siklus.App.Sop;

namespace Siklus.Web.Ui;

/// <summary>What others did since the refused form was shown; carried from the filter to the error summary, which tells it.</summary>
internal static class SinceShown
{
    private const string Key = "SinceShown";

    public static void Put(ViewDataDictionary data, IReadOnlyList<RiwayatLine> lines) => data[Key] = lines;

    public static IReadOnlyList<RiwayatLine> Of(ViewDataDictionary data) => data[Key] as IReadOnlyList<RiwayatLine> ?? [];

    /// <summary>The list for the error summary.</summary>
    public static IHtmlContent Write(IReadOnlyList<RiwayatLine> lines, WallClock clock, DateTime utcNow)
    {
        var html = new HtmlContentBuilder().AppendHtml("<p class=\"since-title\">Sejak halaman ini Anda buka:</p><ul class=\"since\">");
        foreach (var line in lines)
        {
            html.AppendHtml("<li>").Append(line.Sentence);
            if (line.Alasan is not null) html.AppendHtml(" <q>").Append(line.Alasan).AppendHtml("</q>");
            var time = new TagBuilder("time");
            time.MergeAttribute("datetime", line.WaktuUtc.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture));
            time.InnerHtml.Append(clock.Relative(line.WaktuUtc, utcNow));
            html.AppendHtml(" ").AppendHtml(time).AppendHtml("</li>");
        }
        return html.AppendHtml("</ul>");
    }
}
