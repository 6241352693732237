using System.Globalization;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Siklus.Web.Tests.Infrastructure;

/// <summary>A file chosen in a form.</summary>
public sealed record ChosenFile(string Name, byte[] Content, string ContentType = "application/octet-stream");

/// <summary>A form as the page filled it. Fields that it does not have can't be set: a test must not send what no person could.</summary>
public sealed class PageForm
{
    private readonly List<(string Name, string Value)> _fields = [];
    private readonly List<(string Name, ChosenFile File)> _files = [];
    private readonly IHtmlFormElement _form;
    private readonly Uri _page;
    private readonly IElement? _button;

    internal PageForm(Uri page, IHtmlFormElement form, IElement? button)
    {
        (_page, _form, _button) = (page, form, button);
        foreach (var control in Controls) AddInitial(control);
        if (button?.GetAttribute("name") is { Length: > 0 } name) _fields.Add((name, button.GetAttribute("value") ?? ""));
    }

    public string? this[string name] => _fields.FirstOrDefault(field => field.Name == name).Value;

    /// <summary>Names of its fields, each once.</summary>
    public IReadOnlyList<string> Names => [.. Controls.Select(control => control.GetAttribute("name")!).Distinct()];

    /// <summary>Values that a field may be given, of its options, boxes and buttons.</summary>
    public IReadOnlyList<string> ChoicesOf(string name) =>
    [
        .. Controls.Where(control => control.GetAttribute("name") == name).SelectMany(control => control is IHtmlSelectElement select
            ? select.Options.Select(option => option.Value)
            : control is IHtmlInputElement { Type: "checkbox" or "radio" } box ? [box.Value] : Array.Empty<string>()),
    ];

    /// <summary>The row of an entry table that asks for a component: "Baris[3]".</summary>
    public string RowOf(string komponen) => Names.First(name => name.EndsWith($".Komponen[{komponen}]", StringComparison.Ordinal)).Split('.')[0];

    /// <summary>Whether the form has such a field.</summary>
    public bool Has(string name) => Controls.Any(control => control.GetAttribute("name") == name);

    /// <summary>Sets a field: text, choice, tick (bool), several values (a list of strings) or a file. Null leaves it empty.</summary>
    public void Set(string name, object? value)
    {
        var controls = Controls.Where(control => control.GetAttribute("name") == name).ToList();
        if (controls.Count == 0)
            throw new InvalidOperationException($"The form on {_page.PathAndQuery} has no field \"{name}\", only: {string.Join(", ", Controls.Select(c => c.GetAttribute("name")).Distinct())}");
        if (value is ChosenFile or IEnumerable<ChosenFile>)
        {
            _files.RemoveAll(file => file.Name == name);
            _files.AddRange((value as IEnumerable<ChosenFile> ?? [(ChosenFile)value]).Select(file => (name, file)));
            return;
        }
        _fields.RemoveAll(field => field.Name == name && !(value is bool && IsHiddenTwin(controls, field.Value)));
        foreach (var text in Texts(controls, value)) _fields.Add((name, Checked(controls, name, text)));
    }

    public HttpRequestMessage ToRequest()
    {
        var action = new Uri(_page, _button?.GetAttribute("formaction") ?? _form.GetAttribute("action") ?? _page.PathAndQuery);
        var pairs = _fields.Select(field => KeyValuePair.Create(field.Name, field.Value));
        if (!string.Equals(_form.Method, "post", StringComparison.OrdinalIgnoreCase))
            return new HttpRequestMessage(HttpMethod.Get, new UriBuilder(action) { Query = new FormUrlEncodedContent(pairs).ReadAsStringAsync().Result }.Uri);
        return new HttpRequestMessage(HttpMethod.Post, action)
        {
            Content = _form.GetAttribute("enctype") == "multipart/form-data" ? Multipart() : new FormUrlEncodedContent(pairs),
        };
    }

    private IEnumerable<IElement> Controls => _form.Elements.Where(element =>
        element is IHtmlInputElement or IHtmlSelectElement or IHtmlTextAreaElement
        && element.GetAttribute("name") is { Length: > 0 } && !element.HasAttribute("disabled"));

    private void AddInitial(IElement control)
    {
        var name = control.GetAttribute("name")!;
        switch (control)
        {
            case IHtmlInputElement { Type: "submit" or "button" or "image" or "reset" or "file" }: break;
            case IHtmlInputElement { Type: "checkbox" or "radio" } box: if (box.IsChecked) _fields.Add((name, box.HasAttribute("value") ? box.Value : "on")); break;
            case IHtmlInputElement input: _fields.Add((name, input.Value)); break;
            case IHtmlTextAreaElement area: _fields.Add((name, area.Value)); break;
            case IHtmlSelectElement select: foreach (var option in select.Options.Where(option => option.IsSelected)) _fields.Add((name, option.Value)); break;
        }
    }

    private static IEnumerable<string> Texts(List<IElement> controls, object? value) => value switch
    {
        null => [],
        bool ticked => ticked ? [controls.OfType<IHtmlInputElement>().First(input => input.Type == "checkbox").Value] : [],
        string text => [text],
        IEnumerable<string> several => several,
        IFormattable formattable => [formattable.ToString(null, CultureInfo.GetCultureInfo("id-ID"))],
        _ => [value.ToString()!],
    };

    private string Checked(List<IElement> controls, string name, string text)
    {
        var choices = controls.OfType<IHtmlSelectElement>().SelectMany(select => select.Options.Select(option => option.Value))
            .Concat(controls.OfType<IHtmlInputElement>().Where(input => input.Type is "radio" or "checkbox").Select(input => input.Value)).ToList();
        return choices.Count == 0 || choices.Contains(text) || controls.Any(control => control is IHtmlInputElement { Type: "hidden" })
            ? text
            : throw new InvalidOperationException($"\"{text}\" can't be chosen for \"{name}\" on {_page.PathAndQuery}; there is: {string.Join(", ", choices)}");
    }

    // Razor writes a hidden "false" beside each checkbox; it stays whatever the box says.
    private static bool IsHiddenTwin(List<IElement> controls, string value) =>
        controls.Any(control => control is IHtmlInputElement { Type: "hidden" } hidden && hidden.Value == value);

    private MultipartFormDataContent Multipart()
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in _fields) content.Add(new StringContent(value), Quoted(name));
        foreach (var (name, file) in _files)
        {
            var part = new ByteArrayContent(file.Content);
            part.Headers.ContentType = MediaTypeHeaderValue.Parse(file.ContentType);
            content.Add(part, Quoted(name), Quoted(file.Name));
        }
        return content;
    }

    private static string Quoted(string name) => '"' + name.Replace("\"", "%22", StringComparison.Ordinal) + '"';
}
