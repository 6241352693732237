using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Siklus.Domain.Common;

namespace Siklus.Web.Ui;

/// <summary>
/// A labelled field: label, hint, error beside the field, and what was typed kept when the page comes back with errors.
/// Bind it with <c>for</c>, or give <c>name</c> and <c>value</c> where there is no model property.
/// </summary>
public abstract class FieldTagHelper : TagHelper
{
    public ModelExpression? For { get; set; }

    public string? Name { get; set; }

    public object? Value { get; set; }

    public string Label { get; set; } = "";

    /// <summary>One sentence that helps before an error happens.</summary>
    public string? Hint { get; set; }

    /// <summary>Says "boleh kosong" beside the label; fields are needed unless they say so.</summary>
    public bool Optional { get; set; }

    /// <summary>narrow (a number), medium (a name), full (a sentence; the default).</summary>
    public string? Size { get; set; }

    /// <summary>Hides the label from sight where a column head already says it; screen readers still get it.</summary>
    public bool LabelHidden { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    protected string FieldName => Name ?? For?.Name ?? throw new InvalidOperationException("A field needs for or name.");

    /// <summary>Made of the name; the second field of a name on a page gets "-lagi" behind it, lest its label lead to the first.</summary>
    protected string FieldId => field ??= Unused(TagBuilder.CreateSanitizedId(FullName, "_"));

    protected string FullName => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(FieldName);

    /// <summary>True for a group of choices: fieldset and legend take the place of div and label.</summary>
    protected virtual bool IsGroup => false;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inner = await output.GetChildContentAsync();
        var error = FirstError();
        var control = new HtmlContentBuilder();
        var passed = output.Attributes.Where(attribute => attribute.Name != "class").ToList();
        foreach (var attribute in passed) output.Attributes.Remove(attribute);

        output.TagName = IsGroup ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        var encoder = System.Text.Encodings.Web.HtmlEncoder.Default;
        output.AddClass("field", encoder);
        if (error is not null) output.AddClass("field-error", encoder);
        if (IsGroup) output.Attributes.SetAttribute("id", FieldId);

        control.AppendHtml(LabelHtml());
        if (Hint is not null) control.AppendHtml(Line("hint", "-hint", Hint));
        if (error is not null) control.AppendHtml(Line("error", "-error", error));
        WriteControl(control, described: Described(error), invalid: error is not null, passed, inner);
        output.Content.SetHtmlContent(control);
    }

    protected abstract void WriteControl(
        HtmlContentBuilder output, string? described, bool invalid, IReadOnlyList<TagHelperAttribute> passed, TagHelperContent inner);

    /// <summary>A control with name, id, description and the attributes the page added.</summary>
    protected TagBuilder Control(string tag, string? described, bool invalid, IReadOnlyList<TagHelperAttribute> passed)
    {
        var control = new TagBuilder(tag);
        control.MergeAttribute("id", FieldId);
        control.MergeAttribute("name", FullName);
        if (described is not null) control.MergeAttribute("aria-describedby", described);
        if (invalid) control.MergeAttribute("aria-invalid", "true");
        if (Size is not null) control.AddCssClass("size-" + Size);
        foreach (var attribute in passed) control.MergeAttribute(attribute.Name, attribute.Value?.ToString() ?? "", replaceExisting: true);
        return control;
    }

    /// <summary>What was typed, else the model's value written the Indonesian way.</summary>
    protected string? Shown() => Attempted() ?? Format(Value ?? For?.Model);

    /// <summary>All chosen values of a group.</summary>
    protected HashSet<string> Values()
    {
        if (ViewContext.ViewData.ModelState.TryGetValue(FullName, out var entry) && entry.RawValue is not null)
            return entry.RawValue is string[] many ? [.. many] : [entry.AttemptedValue ?? ""];
        var model = Value ?? For?.Model;
        return model is IEnumerable list and not string
            ? [.. list.Cast<object?>().Select(Format).OfType<string>()]
            : Format(model) is { } one ? [one] : [];
    }

    protected virtual string? Format(object? value) => value switch
    {
        null => null,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        decimal number => Angka.Format(number),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private string Unused(string id)
    {
        var items = ViewContext.HttpContext.Items;
        if (items[typeof(FieldTagHelper)] is not HashSet<string> used) items[typeof(FieldTagHelper)] = used = [];
        while (!used.Add(id)) id += "-lagi";
        return id;
    }

    private string? Attempted() => ViewContext.ViewData.ModelState.TryGetValue(FullName, out var entry) ? entry.AttemptedValue : null;

    private string? FirstError() =>
        ViewContext.ViewData.ModelState.TryGetValue(FullName, out var entry) ? entry.Errors.Select(error => error.ErrorMessage).FirstOrDefault() : null;

    private string? Described(string? error) => (Hint, error) switch
    {
        (null, null) => null,
        (not null, null) => FieldId + "-hint",
        (null, not null) => FieldId + "-error",
        _ => $"{FieldId}-hint {FieldId}-error",
    };

    private TagBuilder LabelHtml()
    {
        var label = new TagBuilder(IsGroup ? "legend" : "label");
        if (!IsGroup) label.MergeAttribute("for", FieldId);
        if (LabelHidden) label.AddCssClass("screen-reader-only");
        label.InnerHtml.Append(Label);
        if (Optional) label.InnerHtml.AppendHtml(" <span class=\"optional\">(boleh kosong)</span>");
        return label;
    }

    private TagBuilder Line(string css, string suffix, string text)
    {
        var line = new TagBuilder("p");
        line.AddCssClass(css);
        line.MergeAttribute("id", FieldId + suffix);
        if (css == "error") line.InnerHtml.AppendHtml("<span class=\"screen-reader-only\">Perlu diperbaiki: </span>");
        line.InnerHtml.Append(text);
        return line;
    }
}
