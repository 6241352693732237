using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Siklus.Web.Ui;

/// <summary>One thing to choose.</summary>
/// <param name="Nilai">What the form sends.</param>
/// <param name="Tulisan">What is read.</param>
/// <param name="Petunjuk">A line under it, for radio buttons and checkboxes.</param>
public sealed record Pilihan(string Nilai, string Tulisan, string? Petunjuk = null);

/// <summary><c>&lt;bidang-pilih for="Input.Unit" label="Unit" pilihan="Model.Unit" kosong="Pilih unit" /&gt;</c>: a select.</summary>
[HtmlTargetElement("bidang-pilih")]
public sealed class BidangPilihTagHelper : BidangTagHelper
{
    public IEnumerable<Pilihan> Pilihan { get; set; } = [];

    /// <summary>Words of the empty first choice; without it there is none.</summary>
    public string? Kosong { get; set; }

    protected override void WriteControl(
        HtmlContentBuilder output, string? described, bool invalid, IReadOnlyList<TagHelperAttribute> passed, TagHelperContent inner)
    {
        var select = Control("select", described, invalid, passed);
        var chosen = Value();
        if (Kosong is not null) select.InnerHtml.AppendHtml(Option(new Pilihan("", Kosong), chosen));
        foreach (var choice in Pilihan) select.InnerHtml.AppendHtml(Option(choice, chosen));
        output.AppendHtml(select);
    }

    private static TagBuilder Option(Pilihan choice, string? chosen)
    {
        var option = new TagBuilder("option");
        option.MergeAttribute("value", choice.Nilai);
        if (choice.Nilai == (chosen ?? "")) option.MergeAttribute("selected", "selected");
        option.InnerHtml.Append(choice.Tulisan);
        return option;
    }
}

/// <summary><c>&lt;bidang-centang for="Input.Diteruskan" label="Diteruskan kepada" pilihan="…" /&gt;</c>: several of a list.</summary>
[HtmlTargetElement("bidang-centang")]
public class BidangCentangTagHelper : BidangTagHelper
{
    public IEnumerable<Pilihan> Pilihan { get; set; } = [];

    /// <summary>Two columns on wide screens.</summary>
    public bool DuaKolom { get; set; }

    protected override bool IsGroup => true;

    protected virtual string Type => "checkbox";

    protected override void WriteControl(
        HtmlContentBuilder output, string? described, bool invalid, IReadOnlyList<TagHelperAttribute> passed, TagHelperContent inner)
    {
        var chosen = Values();
        var list = new TagBuilder("div");
        list.AddCssClass(DuaKolom ? "pilihan dua-kolom" : "pilihan");
        var number = 0;
        foreach (var choice in Pilihan)
        {
            var id = $"{FieldId}-{number++}";
            var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            input.MergeAttribute("type", Type);
            input.MergeAttribute("id", id);
            input.MergeAttribute("name", FullName);
            input.MergeAttribute("value", choice.Nilai);
            if (chosen.Contains(choice.Nilai)) input.MergeAttribute("checked", "checked");
            if (described is not null) input.MergeAttribute("aria-describedby", described);

            var label = new TagBuilder("label");
            label.MergeAttribute("for", id);
            label.InnerHtml.Append(choice.Tulisan);
            if (choice.Petunjuk is not null)
            {
                label.InnerHtml.AppendHtml("<span class=\"petunjuk\">").Append(choice.Petunjuk).AppendHtml("</span>");
            }

            list.InnerHtml.AppendHtml("<div class=\"pilihan-butir\">").AppendHtml(input).AppendHtml(label).AppendHtml("</div>");
        }

        output.AppendHtml(list);
    }
}

/// <summary><c>&lt;bidang-radio for="Input.Putusan" label="Putusan" pilihan="…" /&gt;</c>: one of a few.</summary>
[HtmlTargetElement("bidang-radio")]
public sealed class BidangRadioTagHelper : BidangCentangTagHelper
{
    protected override string Type => "radio";
}
