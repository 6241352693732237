using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Siklus.Web.Ui;

/// <summary><c>&lt;bidang-teks for="Input.Perihal" label="Perihal" /&gt;</c>: one line. <c>type</c> and other attributes go to the input.</summary>
[HtmlTargetElement("bidang-teks")]
public class BidangTeksTagHelper : BidangTagHelper
{
    protected virtual string Type => "text";

    protected override void WriteControl(
        HtmlContentBuilder output, string? described, bool invalid, IReadOnlyList<TagHelperAttribute> passed, TagHelperContent inner)
    {
        var input = Control("input", described, invalid, passed);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.MergeAttribute("type", Type, replaceExisting: false);
        var secret = input.Attributes["type"] == "password";
        if (!secret && Value() is { } value) input.MergeAttribute("value", value);
        Adorn(input);
        Write(output, input);
    }

    protected virtual void Adorn(TagBuilder input)
    {
    }

    protected virtual void Write(HtmlContentBuilder output, TagBuilder input) => output.AppendHtml(input);
}

/// <summary><c>&lt;bidang-tanggal for="Input.Tenggat" label="Tenggat" /&gt;</c>: the browser's own date picker.</summary>
[HtmlTargetElement("bidang-tanggal")]
public sealed class BidangTanggalTagHelper : BidangTeksTagHelper
{
    protected override string Type => "date";

    protected override void Adorn(TagBuilder input) => input.AddCssClass("ukuran-sempit");
}

/// <summary><c>&lt;bidang-jam for="Input.Mulai" label="Pukul" /&gt;</c>: hours and minutes.</summary>
[HtmlTargetElement("bidang-jam")]
public sealed class BidangJamTagHelper : BidangTeksTagHelper
{
    protected override string Type => "time";

    protected override void Adorn(TagBuilder input) => input.AddCssClass("ukuran-sempit");
}

/// <summary>
/// <c>&lt;bidang-angka for="Input.Target" label="Target" satuan="%" /&gt;</c>: a text input for digits with a decimal comma (an input of type number
/// would refuse "12,5" in some browsers and lose what was typed).
/// </summary>
[HtmlTargetElement("bidang-angka")]
public sealed class BidangAngkaTagHelper : BidangTeksTagHelper
{
    /// <summary>Unit shown after the box.</summary>
    public string? Satuan { get; set; }

    protected override void Adorn(TagBuilder input)
    {
        input.AddCssClass("masukan-angka");
        if (Ukuran is null) input.AddCssClass("ukuran-sempit");
        input.MergeAttribute("inputmode", "decimal");
        input.MergeAttribute("autocomplete", "off");
    }

    protected override void Write(HtmlContentBuilder output, TagBuilder input)
    {
        if (Satuan is null)
        {
            output.AppendHtml(input);
            return;
        }

        var wrap = new TagBuilder("span");
        wrap.AddCssClass("dengan-satuan");
        var unit = new TagBuilder("span");
        unit.AddCssClass("satuan");
        unit.InnerHtml.Append(Satuan);
        wrap.InnerHtml.AppendHtml(input).AppendHtml(unit);
        output.AppendHtml(wrap);
    }
}

/// <summary><c>&lt;bidang-panjang for="Input.Catatan" label="Catatan" baris="6" /&gt;</c>: several lines.</summary>
[HtmlTargetElement("bidang-panjang")]
public sealed class BidangPanjangTagHelper : BidangTagHelper
{
    public int Baris { get; set; } = 4;

    protected override void WriteControl(
        HtmlContentBuilder output, string? described, bool invalid, IReadOnlyList<TagHelperAttribute> passed, TagHelperContent inner)
    {
        var area = Control("textarea", described, invalid, passed);
        area.MergeAttribute("rows", Baris.ToString(System.Globalization.CultureInfo.InvariantCulture));
        // The HTML parser drops one line break right after the tag; this one is that.
        area.InnerHtml.AppendHtml("\n").Append(Value() ?? "");
        output.AppendHtml(area);
    }
}

/// <summary><c>&lt;bidang-berkas for="Input.Bukti" label="Bukti" multiple accept="image/*,.pdf" /&gt;</c>: files; its form needs <c>enctype="multipart/form-data"</c>.</summary>
[HtmlTargetElement("bidang-berkas")]
public sealed class BidangBerkasTagHelper : BidangTagHelper
{
    protected override void WriteControl(
        HtmlContentBuilder output, string? described, bool invalid, IReadOnlyList<TagHelperAttribute> passed, TagHelperContent inner)
    {
        var input = Control("input", described, invalid, passed);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.MergeAttribute("type", "file");
        output.AppendHtml(input);
    }
}
