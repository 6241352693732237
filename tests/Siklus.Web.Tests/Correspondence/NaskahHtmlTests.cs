using AngleSharp.Html.Parser;
using Siklus.App.Correspondence.Blocks;
using Siklus.Documents.Html;

namespace Siklus.Web.Tests.Correspondence;

public sealed class NaskahHtmlTests
{
    private const string Evil = "<script>alert(1)</script>\" onload='x' & <b>";

    public static TheoryData<string> Nama => Contoh.Nama;

    [Fact]
    public void Nothing_in_the_content_becomes_markup()
    {
        IReadOnlyList<Inline> pieces = [new Inline.Text(Evil, true), new Inline.Field(Evil, Evil)];
        var isi = IsiNaskah.Of(
            PageSetup.Letter, new Block.Kop(Evil, Evil, [Evil], Evil), new Block.Heading(0, Evil), new Block.Paragraph(pieces),
            new Block.List(Marker.Number, [new ListItem(pieces)]), new Block.Table([1], [new TableRow([new TableCell([new Block.Paragraph(pieces)])])]),
            new Block.Figure(Evil, Evil, 10), new Block.TandaTangan([new Penandatangan(Evil, Evil, Evil, Evil, Evil)]));
        var html = NaskahHtml.Render(isi, new RenderOptions(new Dictionary<string, string> { [Evil] = Evil }, Evil, sha => "/berkas/" + sha));
        var page = new HtmlParser().ParseDocument(html);
        page.QuerySelectorAll("script, [onload], [style]").ShouldBeEmpty();
        page.QuerySelector("h1")!.TextContent.ShouldBe(Evil);
        page.QuerySelector("img[width]")!.GetAttribute("alt").ShouldBe(Evil);
    }

    [Theory]
    [MemberData(nameof(Nama))]
    public void Every_document_is_well_formed_and_has_its_title(string nama)
    {
        var html = NaskahHtml.Render(Contoh.Semua[nama]);
        var page = new HtmlParser().ParseDocument(html);
        // A surat has no title: its Hal says what it is.
        page.QuerySelectorAll("article > h1").Length.ShouldBe(nama == "undangan" ? 0 : 1);
        page.QuerySelector("article")!.OuterHtml.Length.ShouldBe(html.Length, "the parser had nothing to mend");
        page.QuerySelectorAll("th:not([scope]), [style]").ShouldBeEmpty();
    }

    [Fact]
    public void The_number_is_filled_from_outside()
    {
        var isi = Contoh.Semua["nota-dinas"];
        Field(NaskahHtml.Render(isi)).ShouldContain("…");
        Field(NaskahHtml.Render(isi, new RenderOptions(new Dictionary<string, string> { [FieldCodes.Nomor] = "000.7.2.8/21/SBJ" }))).ShouldBe("000.7.2.8/21/SBJ");
    }

    [Fact]
    public void Heads_of_tables_are_heads() =>
        new HtmlParser().ParseDocument(NaskahHtml.Render(Contoh.Semua["program-kerja"])).QuerySelectorAll("thead tr").Length.ShouldBe(2);

    private static string Field(string html) => new HtmlParser().ParseDocument(html).QuerySelector("[data-field=nomor]")!.TextContent;
}
