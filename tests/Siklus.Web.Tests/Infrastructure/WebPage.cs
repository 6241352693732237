using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Siklus.Web.Tests.Infrastructure;

/// <summary>What came back: status, address after redirects, and the parsed document.</summary>
public sealed class WebPage
{
    private WebPage(HttpStatusCode status, Uri address, string body, IHtmlDocument document) =>
        (Status, Address, Body, Document) = (status, address, body, document);

    public HttpStatusCode Status { get; }
    public Uri Address { get; }
    public string Path => Address.PathAndQuery;
    public string Body { get; }
    public IHtmlDocument Document { get; }
    public string Title => Document.Title ?? "";

    /// <summary>The readable text of <c>main</c>, or of the whole page, with white space drawn together.</summary>
    public string Text => Squeeze((Document.QuerySelector("main") ?? Document.Body)?.TextContent);

    public static async Task<WebPage> ReadAsync(HttpResponseMessage response, Uri address)
    {
        var body = await response.Content.ReadAsStringAsync();
        return new WebPage(response.StatusCode, address, body, await new HtmlParser().ParseDocumentAsync(body));
    }

    public IElement Find(string selector) =>
        Document.QuerySelector(selector) ?? throw new InvalidOperationException($"{Path} ({(int)Status}) has no \"{selector}\". It says: {Text}");

    public IReadOnlyList<IElement> All(string selector) => [.. Document.QuerySelectorAll(selector)];

    /// <summary>Where the link with this text leads.</summary>
    public string Link(string text) => All("a[href]").FirstOrDefault(link => Says(link, text))?.GetAttribute("href")
        ?? throw new InvalidOperationException($"{Path} has no link \"{text}\". Links: {string.Join(" · ", All("a[href]").Select(link => Squeeze(link.TextContent)))}");

    /// <summary>The form with a button of this text, ready to send what that button sends.</summary>
    public PageForm FormWithButton(string text)
    {
        var button = All("button, input[type=submit]").FirstOrDefault(button => Says(button, text))
            ?? throw new InvalidOperationException($"{Path} ({(int)Status}) has no button \"{text}\". It says: {Text}");
        var form = button is IHtmlButtonElement { Form: { } ofButton } ? ofButton : (button as IHtmlInputElement)?.Form;
        return new PageForm(Address, form ?? throw new InvalidOperationException($"The button \"{text}\" belongs to no form."), button);
    }

    public PageForm Form(string selector) => new(Address, (IHtmlFormElement)Find(selector), null);

    internal static string Squeeze(string? text) => Regex.Replace(text ?? "", @"\s+", " ").Trim();

    private static bool Says(IElement element, string text) =>
        Squeeze(element.TextContent) == text || element.GetAttribute("value") == text || element.GetAttribute("aria-label") == text;
}
