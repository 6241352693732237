using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Siklus.Web.Ui;

/// <summary>One thing to choose.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Text">What is read.</param>
/// <param name="Hint">A line under it, for radio buttons and checkboxes.</param>
public sealed record Choice(string Value, string Text, string? Hint = null);

/// <summary><c>&lt;field-select for="Input.Unit" label="Unit" choices="Model.Unit" empty="Pilih unit" /&gt;</c>: a select.</summary>
[HtmlTargetElement("field-select")]
public sealed class FieldSelectTagHelper : FieldTagHelper
{
    public IEnumerable<Choice> Choices { get; set; } = [];

    /// <summary>Words of the empty first choice; without it there is none.</summary>
    public string? Empty { get; set; }

    protected override void WriteControl(
        HtmlContentBuilder output, string? described, bool invalid, IReadOnlyList<TagHelperAttribute> passed, TagHelperContent inner)
    {
        var select = Control("select", described, invalid, passed);
        var chosen = Shown();
        if (Empty is not null) select.InnerHtml.AppendHtml(Option(new Choice("", Empty), chosen));
        foreach (var choice in Choices) select.InnerHtml.AppendHtml(Option(choice, chosen));
        output.AppendHtml(select);
    }

    private static TagBuilder Option(Choice choice, string? chosen)
    {
        var option = new TagBuilder("option");
        option.MergeAttribute("value", choice.Value);
        if (choice.Value == (chosen ?? "")) option.MergeAttribute("selected", "selected");
        option.InnerHtml.Append(choice.Text);
        return option;
    }
}

/// <summary><c>&lt;field-checks for="Input.Diteruskan" label="Diteruskan kepada" choices="…" /&gt;</c>: several of a list.</summary>
[HtmlTargetElement("field-checks")]
public class FieldChecksTagHelper : FieldTagHelper
{
    public IEnumerable<Choice> Choices { get; set; } = [];

    /// <summary>Two columns on wide screens.</summary>
    public bool TwoColumns { get; set; }

    protected override bool IsGroup => true;

    protected virtual string Type => "checkbox";

    protected override void WriteControl(
        HtmlContentBuilder output, string? described, bool invalid, IReadOnlyList<TagHelperAttribute> passed, TagHelperContent inner)
    {
        var chosen = Values();
        var list = new TagBuilder("div");
        list.AddCssClass(TwoColumns ? "choices choices-wide" : "choices");
        var number = 0;
        foreach (var choice in Choices)
        {
            var id = $"{FieldId}-{number++}";
            var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            input.MergeAttribute("type", Type);
            input.MergeAttribute("id", id);
            input.MergeAttribute("name", FullName);
            input.MergeAttribute("value", choice.Value);
            if (chosen.Contains(choice.Value)) input.MergeAttribute("checked", "checked");
            if (described is not null) input.MergeAttribute("aria-describedby", described);

            var label = new TagBuilder("label");
            label.MergeAttribute("for", id);
            label.InnerHtml.Append(choice.Text);
            if (choice.Hint is not null)
            {
                label.InnerHtml.AppendHtml("<span class=\"hint\">").Append(choice.Hint).AppendHtml("</span>");
            }

            list.InnerHtml.AppendHtml("<div class=\"choice\">").AppendHtml(input).AppendHtml(label).AppendHtml("</div>");
        }

        output.AppendHtml(list);
    }
}

/// <summary><c>&lt;field-radios for="Input.Putusan" label="Putusan" choices="…" /&gt;</c>: one of a few.</summary>
[HtmlTargetElement("field-radios")]
public sealed class FieldRadiosTagHelper : FieldChecksTagHelper
{
    protected override string Type => "radio";
}
