using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Siklus.App.Common;
using Siklus.Domain.Common;

namespace Siklus.Web.Ui;

/// <summary><c>&lt;tanggal nilai="Model.Tenggat" /&gt;</c>: "21 November 2026"; <c>hari</c> puts the day's name before it. Nothing for null.</summary>
[HtmlTargetElement("tanggal", Attributes = "nilai", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TanggalTagHelper : TagHelper
{
    public DateOnly? Nilai { get; set; }

    public bool Hari { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Nilai is not { } date)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        output.Content.SetContent(Hari ? Indonesian.DayAndDate(date) : Indonesian.Date(date));
    }
}

/// <summary>How much of an instant is written.</summary>
public enum BentukWaktu
{
    /// <summary>"21 November 2026, 09.10 WIB".</summary>
    Lengkap,

    /// <summary>"09.10 WIB".</summary>
    Jam,

    /// <summary>"Senin 09.10", "kemarin 09.10"; the full form is the tooltip.</summary>
    Dekat,
}

/// <summary><c>&lt;waktu utc="entry.WaktuUtc" bentuk="Dekat" /&gt;</c>: a stored instant on the office's wall clock.</summary>
[HtmlTargetElement("waktu", Attributes = "utc", TagStructure = TagStructure.WithoutEndTag)]
public sealed class WaktuTagHelper(Kerangka kerangka, TimeProvider clock) : TagHelper
{
    public DateTime? Utc { get; set; }

    public BentukWaktu Bentuk { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Utc is not { } utc)
        {
            output.SuppressOutput();
            return;
        }

        var office = kerangka.Waktu;
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", utc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        if (Bentuk == BentukWaktu.Dekat) output.Attributes.SetAttribute("title", office.Long(utc));
        output.Content.SetContent(Bentuk switch
        {
            BentukWaktu.Jam => office.Hour(utc),
            BentukWaktu.Dekat => office.Relative(utc, clock.GetUtcNow().UtcDateTime),
            _ => office.Long(utc),
        });
    }
}

/// <summary>
/// <c>&lt;angka nilai="capaian" desimal="2" satuan="%" /&gt;</c>: 1.234,50%. Without <c>desimal</c> as many as the number has. Null is a dash that
/// says why (<c>kosong</c>), because missing is not zero.
/// </summary>
[HtmlTargetElement("angka", Attributes = "nilai", TagStructure = TagStructure.WithoutEndTag)]
public sealed class AngkaTagHelper : TagHelper
{
    public decimal? Nilai { get; set; }

    public int? Desimal { get; set; }

    /// <summary>Decimals at most; a whole number stays whole. For counts and indexes.</summary>
    public int? PalingBanyak { get; set; }

    public string? Satuan { get; set; }

    public string Kosong { get; set; } = "belum ada";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Nilai is not { } value)
        {
            output.Attributes.SetAttribute("class", "angka angka-kosong");
            output.Content.SetHtmlContent("<span aria-hidden=\"true\">–</span><span class=\"hanya-pembaca\">");
            output.Content.Append(Kosong);
            output.Content.AppendHtml("</span>");
            output.Attributes.SetAttribute("title", Kosong);
            return;
        }

        output.Attributes.SetAttribute("class", "angka");
        if (PalingBanyak is { } most) value = Angka.Round(value, most);
        output.Content.SetContent((Desimal is { } decimals ? Angka.Format(value, decimals) : Angka.Format(value))
            + (Satuan is null ? "" : Satuan == "%" ? "%" : "\u00a0" + Satuan));
    }
}
