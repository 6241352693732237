using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;
using Siklus.Web.Ui;

namespace Siklus.Web.Tests.Ui;

public sealed class FieldTests
{
    private readonly ModelStateDictionary _state = new();

    [Fact]
    public async Task A_field_with_an_error_keeps_what_was_typed_and_says_why()
    {
        _state.SetModelValue("Isi.Target", "12,5x", "12,5x");
        _state.AddModelError("Isi.Target", "“12,5x” bukan angka.");
        var html = await RenderAsync(new FieldNumberTagHelper { Name = "Isi.Target", Value = 12.5m, Label = "Target", Hint = "Koma untuk desimal.", Unit = "%" });
        var input = html.QuerySelector("input")!;
        input.GetAttribute("value").ShouldBe("12,5x");
        input.GetAttribute("aria-invalid").ShouldBe("true");
        input.GetAttribute("aria-describedby").ShouldBe("Isi_Target-hint Isi_Target-error");
        html.QuerySelector("#Isi_Target-error")!.TextContent.ShouldEndWith("“12,5x” bukan angka.");
        html.QuerySelector("label")!.GetAttribute("for").ShouldBe(input.Id);
    }

    [Fact]
    public async Task A_number_is_written_with_a_comma_and_a_date_for_the_picker()
    {
        (await RenderAsync(new FieldNumberTagHelper { Name = "a", Value = 1234.5m })).QuerySelector("input")!.GetAttribute("value").ShouldBe("1.234,5");
        (await RenderAsync(new FieldDateTagHelper { Name = "a", Value = new DateOnly(2026, 10, 5) })).QuerySelector("input[type=date]")!
            .GetAttribute("value").ShouldBe("2026-10-05");
    }

    [Fact]
    public async Task Choices_are_a_group_and_keep_what_was_ticked()
    {
        _state.SetModelValue("Kepada", new[] { "pem", "trantib" }, "pem,trantib");
        var html = await RenderAsync(new FieldChecksTagHelper
        {
            Name = "Kepada", Value = new[] { "sekcam" }, Label = "Diteruskan kepada",
            Choices = [new("sekcam", "Sekcam"), new("pem", "Kasi Pemerintahan"), new("trantib", "Kasi Trantib")],
        });
        html.QuerySelector("fieldset > legend")!.TextContent.ShouldBe("Diteruskan kepada");
        html.QuerySelectorAll("input[checked]").Select(box => box.GetAttribute("value")).ShouldBe(["pem", "trantib"]);
    }

    [Fact]
    public async Task A_password_is_never_written_back()
    {
        _state.SetModelValue("Sandi", "rahasia", "rahasia");
        var html = await RenderAsync(new FieldTextTagHelper { Name = "Sandi" }, new TagHelperAttribute("type", "password"));
        html.QuerySelector("input")!.GetAttribute("type").ShouldBe("password");
        html.QuerySelector("input")!.HasAttribute("value").ShouldBeFalse();
    }

    [Fact]
    public async Task Text_is_escaped()
    {
        var html = await RenderAsync(new FieldAreaTagHelper { Name = "a", Value = "</textarea><script>", Label = "<b>" });
        html.QuerySelector("script").ShouldBeNull();
        html.QuerySelector("textarea")!.TextContent.ShouldBe("</textarea><script>");
    }

    [Fact]
    public async Task The_summary_links_each_error_to_its_field()
    {
        _state.AddModelError("Isi.Target", "Bukan angka.");
        _state.AddModelError("", "Formulir sudah diterima.");
        var html = await RenderAsync(new ErrorSummaryTagHelper(new NoVersions(), new PageFrame(), TimeProvider.System));
        html.QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#Isi_Target");
        html.QuerySelectorAll("li > span").Single().TextContent.ShouldBe("Formulir sudah diterima.");
        _state.Clear();
        (await RenderAsync(new ErrorSummaryTagHelper(new NoVersions(), new PageFrame(), TimeProvider.System))).ChildElementCount.ShouldBe(0);
    }

    private async Task<IElement> RenderAsync(TagHelper helper, params TagHelperAttribute[] attributes)
    {
        var view = new ViewContext
        {
            HttpContext = new DefaultHttpContext(),
            RouteData = new RouteData(),
            ActionDescriptor = new ActionDescriptor(),
            ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), _state),
        };
        helper.GetType().GetProperty("ViewContext")!.SetValue(helper, view);
        var context = new TagHelperContext([.. attributes], new Dictionary<object, object>(), "x");
        var output = new TagHelperOutput("x", [.. attributes], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        await helper.ProcessAsync(context, output);
        await using var writer = new StringWriter();
        output.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(writer.ToString()).Body!;
    }

    private sealed class NoVersions : IFileVersionProvider
    {
        public string AddFileVersionToPath(PathString requestPathBase, string path) => path;
    }
}
