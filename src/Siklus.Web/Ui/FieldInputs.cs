using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Siklus.App.Common;

namespace Siklus.Web.Ui;

/// <summary><c>&lt;field-text for="Input.Perihal" label="Perihal" /&gt;</c>: one line. <c>type</c> and other attributes go to the input.</summary>
[HtmlTargetElement("field-text")]
public class FieldTextTagHelper : FieldTagHelper
{
    protected virtual string Type => "text";

    protected override void WriteControl(
        HtmlContentBuilder output, string? described, bool invalid, IReadOnlyList<TagHelperAttribute> passed, TagHelperContent inner)
    {
        var input = Control("input", described, invalid, passed);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.MergeAttribute("type", Type, replaceExisting: false);
        var secret = input.Attributes["type"] == "password";
        if (!secret && Shown() is { } value) input.MergeAttribute("value", value);
        Adorn(input);
        Write(output, input);
    }

    protected virtual void Adorn(TagBuilder input)
    {
    }

    protected virtual void Write(HtmlContentBuilder output, TagBuilder input) => output.AppendHtml(input);
}

/// <summary>
/// <c>&lt;field-date for="Input.Tenggat" label="Tenggat" /&gt;</c>: the browser's own date picker, which may write dates its own way; the line below says the
/// date in Indonesian (<c>js/fields.js</c> keeps it true while one chooses).
/// </summary>
[HtmlTargetElement("field-date")]
public sealed class FieldDateTagHelper : FieldTextTagHelper
{
    protected override string Type => "date";

    protected override void Adorn(TagBuilder input) => input.AddCssClass("size-narrow");

    protected override void Write(HtmlContentBuilder output, TagBuilder input)
    {
        var words = new TagBuilder("small");
        words.AddCssClass("date-words");
        if (DateOnly.TryParseExact(Shown(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) words.InnerHtml.Append(Indonesian.DayAndDate(date));
        output.AppendHtml(input).AppendHtml(words);
    }
}

/// <summary><c>&lt;field-time for="Input.Mulai" label="Pukul" /&gt;</c>: hours and minutes.</summary>
[HtmlTargetElement("field-time")]
public sealed class FieldTimeTagHelper : FieldTextTagHelper
{
    protected override string Type => "time";

    protected override void Adorn(TagBuilder input) => input.AddCssClass("size-narrow");
}

/// <summary>
/// <c>&lt;field-number for="Input.Target" label="Target" unit="%" /&gt;</c>: a text input for digits with a decimal comma (an input of type number
/// would refuse "12,5" in some browsers and lose what was typed).
/// </summary>
[HtmlTargetElement("field-number")]
public sealed class FieldNumberTagHelper : FieldTextTagHelper
{
    /// <summary>Unit shown after the box.</summary>
    public string? Unit { get; set; }

    protected override void Adorn(TagBuilder input)
    {
        input.AddCssClass("number-input");
        if (Size is null) input.AddCssClass("size-narrow");
        input.MergeAttribute("inputmode", "decimal");
        input.MergeAttribute("autocomplete", "off");
    }

    protected override void Write(HtmlContentBuilder output, TagBuilder input)
    {
        if (Unit is null)
        {
            output.AppendHtml(input);
            return;
        }

        var wrap = new TagBuilder("span");
        wrap.AddCssClass("with-unit");
        var unit = new TagBuilder("span");
        unit.AddCssClass("unit");
        unit.InnerHtml.Append(Unit);
        wrap.InnerHtml.AppendHtml(input).AppendHtml(unit);
        output.AppendHtml(wrap);
    }
}

/// <summary><c>&lt;field-area for="Input.Catatan" label="Catatan" rows="6" /&gt;</c>: several lines.</summary>
[HtmlTargetElement("field-area")]
public sealed class FieldAreaTagHelper : FieldTagHelper
{
    public int Rows { get; set; } = 4;

    protected override void WriteControl(
        HtmlContentBuilder output, string? described, bool invalid, IReadOnlyList<TagHelperAttribute> passed, TagHelperContent inner)
    {
        var area = Control("textarea", described, invalid, passed);
        area.MergeAttribute("rows", Rows.ToString(System.Globalization.CultureInfo.InvariantCulture));
        // The HTML parser drops one line break right after the tag; this one is that.
        area.InnerHtml.AppendHtml("\n").Append(Shown() ?? "");
        output.AppendHtml(area);
    }
}

/// <summary>
/// <c>&lt;field-file for="Input.Bukti" label="Bukti" multiple accept="image/*,.pdf" /&gt;</c>: files; its form needs <c>enctype="multipart/form-data"</c>.
/// With scripts our own words lie under the browser's control, which speaks the browser's language and still takes clicks, keys and dropped files.
/// </summary>
[HtmlTargetElement("field-file")]
public sealed class FieldFileTagHelper : FieldTagHelper
{
    protected override void WriteControl(
        HtmlContentBuilder output, string? described, bool invalid, IReadOnlyList<TagHelperAttribute> passed, TagHelperContent inner)
    {
        var input = Control("input", described, invalid, passed);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.MergeAttribute("type", "file");
        var wrap = new TagBuilder("div");
        wrap.AddCssClass("file-field");
        wrap.InnerHtml.AppendHtml(input)
            .AppendHtml("<span class=\"button button-secondary button-small\" aria-hidden=\"true\">Pilih berkas</span><span class=\"file-names\" aria-hidden=\"true\">belum ada yang dipilih</span>");
        output.AppendHtml(wrap);
    }
}
