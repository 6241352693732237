using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Siklus.App.Common;
using Siklus.Domain.Common;

namespace Siklus.Web.Ui;

/// <summary><c>&lt;on-date value="Model.Tenggat" /&gt;</c>: "21 November 2026"; <c>weekday</c> puts the day's name before it. Nothing for null.</summary>
[HtmlTargetElement("on-date", Attributes = "value", TagStructure = TagStructure.WithoutEndTag)]
public sealed class OnDateTagHelper : TagHelper
{
    public DateOnly? Value { get; set; }

    public bool Weekday { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Value is not { } date)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        output.Content.SetContent(Weekday ? Indonesian.DayAndDate(date) : Indonesian.Date(date));
    }
}

/// <summary>How much of an instant is written.</summary>
public enum TimeShape
{
    /// <summary>"21 November 2026, 09.10 WIB".</summary>
    Full,

    /// <summary>"09.10 WIB".</summary>
    Hour,

    /// <summary>"Senin 09.10", "kemarin 09.10"; the full form is the tooltip.</summary>
    Near,
}

/// <summary><c>&lt;at-time utc="entry.WaktuUtc" shape="Near" /&gt;</c>: a stored instant on the office's wall clock.</summary>
[HtmlTargetElement("at-time", Attributes = "utc", TagStructure = TagStructure.WithoutEndTag)]
public sealed class AtTimeTagHelper(PageFrame frame, TimeProvider clock) : TagHelper
{
    public DateTime? Utc { get; set; }

    public TimeShape Shape { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Utc is not { } utc)
        {
            output.SuppressOutput();
            return;
        }

        var office = frame.Clock;
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", utc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        if (Shape == TimeShape.Near) output.Attributes.SetAttribute("title", office.Long(utc));
        output.Content.SetContent(Shape switch
        {
            TimeShape.Hour => office.Hour(utc),
            TimeShape.Near => office.Relative(utc, clock.GetUtcNow().UtcDateTime),
            _ => office.Long(utc),
        });
    }
}

/// <summary>
/// <c>&lt;number-value value="capaian" decimals="2" unit="%" /&gt;</c>: 1.234,50%. Without <c>decimals</c> as many as the number has. Null is a dash that
/// says why (<c>empty</c>), because missing is not zero.
/// </summary>
[HtmlTargetElement("number-value", Attributes = "value", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NumberValueTagHelper : TagHelper
{
    public decimal? Value { get; set; }

    public int? Decimals { get; set; }

    /// <summary>Decimals at most; a whole number stays whole. For counts and indexes.</summary>
    public int? AtMost { get; set; }

    public string? Unit { get; set; }

    public string Empty { get; set; } = "belum ada";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Value is not { } value)
        {
            output.Attributes.SetAttribute("class", "number number-missing");
            output.Content.SetHtmlContent("<span aria-hidden=\"true\">–</span><span class=\"screen-reader-only\">");
            output.Content.Append(Empty);
            output.Content.AppendHtml("</span>");
            output.Attributes.SetAttribute("title", Empty);
            return;
        }

        output.Attributes.SetAttribute("class", "number");
        if (AtMost is { } most) value = Angka.Round(value, most);
        output.Content.SetContent((Decimals is { } decimals ? Angka.Format(value, decimals) : Angka.Format(value))
            + (Unit is null ? "" : Unit == "%" ? "%" : "\u00a0" + Unit));
    }
}
