using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Siklus.Web.Ui;

/// <summary><c>&lt;timeline&gt;&lt;event …/&gt;&lt;/timeline&gt;</c>: what happened, newest first.</summary>
[HtmlTargetElement("timeline")]
public sealed class TimelineTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.AddClass("timeline", HtmlEncoder.Default);
    }
}

/// <summary><c>&lt;event icon="send" state="Finished" utc="entry.WaktuUtc"&gt;&lt;b&gt;Kasi Pemerintahan&lt;/b&gt; mengirim formulir.&lt;/event&gt;</c>: one sentence of a timeline.</summary>
[HtmlTargetElement("event")]
public sealed class EventTagHelper(IFileVersionProvider versions, PageFrame frame, TimeProvider clock) : TagHelper
{
    public string? Icon { get; set; }

    public ScreenState State { get; set; } = ScreenState.Finished;

    public DateTime Utc { get; set; }

    /// <summary>The day stands above already.</summary>
    public bool HourOnly { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "li";
        output.AddClass("state-" + State.Css(), HtmlEncoder.Default);
        output.PreContent.AppendHtml("<span class=\"timeline-mark\">")
            .AppendHtml(IconHtml.Make(Icon ?? State.Icon(), null, versions, ViewContext.HttpContext.Request.PathBase))
            .AppendHtml("</span><div class=\"timeline-content\">");
        var time = new TagBuilder("time");
        time.MergeAttribute("datetime", Utc.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture));
        time.MergeAttribute("title", frame.Clock.Long(Utc));
        time.InnerHtml.Append(HourOnly ? frame.Clock.Hour(Utc) : frame.Clock.Relative(Utc, clock.GetUtcNow().UtcDateTime));
        output.PostContent.AppendHtml(time).AppendHtml("</div>");
    }
}
