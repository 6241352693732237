using System.Net;
using AngleSharp.Html.Dom;

namespace Siklus.Web.Tests.Infrastructure;

/// <summary>A person with a browser but no JavaScript: follows links, fills the page's own forms and submits them, hidden fields included.</summary>
public sealed class Visitor : IDisposable
{
    private readonly CookieContainer _cookies;
    private readonly HttpClient _http;
    private WebPage? _page;

    /// <param name="address">Where the program answers.</param>
    /// <param name="cookies">Those of a browser that was here before; none for a new one.</param>
    public Visitor(Uri address, CookieContainer? cookies = null)
    {
        _cookies = cookies ?? new();
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies, AllowAutoRedirect = false }) { BaseAddress = address };
    }

    /// <summary>The page that is on the screen.</summary>
    public WebPage Page => _page ?? throw new InvalidOperationException("No page has been opened yet.");

    /// <summary>The bare client with this visitor's cookies, for what no page offers.</summary>
    public HttpClient Http => _http;

    public Task<WebPage> OpenAsync(string path) => SendAsync(() => new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Follows the link with this text.</summary>
    public Task<WebPage> FollowAsync(string text) => OpenAsync(Page.Link(text));

    /// <summary>Fills the form that has a button with this text and presses the button.</summary>
    public Task<WebPage> SubmitAsync(string button, params (string Name, object? Value)[] fields) =>
        SubmitAsync(Page.FormWithButton(button), fields);

    /// <summary>Sends what the form would send now; a stale tab is a form of an earlier page.</summary>
    public Task<WebPage> SubmitAsync(PageForm form, params (string Name, object? Value)[] fields)
    {
        foreach (var (name, value) in fields) form.Set(name, value);
        return SendAsync(form.ToRequest);
    }

    /// <summary>Loses the cookies whose name begins so; all of them without a beginning.</summary>
    public void ForgetCookies(string beginning = "")
    {
        foreach (Cookie cookie in _cookies.GetAllCookies())
            if (cookie.Name.StartsWith(beginning, StringComparison.Ordinal)) cookie.Expired = true;
    }

    /// <summary>The cookies as a browser sends them; what somebody who copied them would have.</summary>
    public string CookieHeader() => _cookies.GetCookieHeader(_http.BaseAddress!);

    public void Dispose() => _http.Dispose();

    private async Task<WebPage> SendAsync(Func<HttpRequestMessage> first)
    {
        var next = first;
        for (var redirects = 0; redirects <= 10; redirects++)
        {
            using var request = next();
            // As browsers do: a form says from which site it comes.
            if (request.Method == HttpMethod.Post) request.Headers.Add("Origin", _http.BaseAddress!.GetLeftPart(UriPartial.Authority));
            using var response = await _http.SendAsync(request);
            var here = new Uri(_http.BaseAddress!, request.RequestUri!);
            if ((int)response.StatusCode is < 300 or >= 400 || response.Headers.Location is not { } location)
                return _page = await WebPage.ReadAsync(response, here);
            next = () => new HttpRequestMessage(HttpMethod.Get, new Uri(here, location));
        }
        throw new InvalidOperationException("Redirected in circles.");
    }
}
