using System.Text.Json;
using System.Text.Json.Nodes;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Blocks;
using Siklus.Documents.Html;
using Siklus.Domain.Common;

namespace Siklus.Web.Tests.Correspondence;

public sealed class IsiJsonTests
{
    public static TheoryData<string> Nama => Contoh.Nama;

    [Theory]
    [MemberData(nameof(Nama))]
    public void What_is_written_is_read_back_the_same(string nama)
    {
        var json = IsiJson.Write(Contoh.Semua[nama]);
        var back = IsiJson.Read(json);
        IsiJson.Write(back).ShouldBe(json);
        NaskahHtml.Render(back).ShouldBe(NaskahHtml.Render(Contoh.Semua[nama]));
    }

    [Fact]
    public void Every_kind_of_block_and_inline_survives()
    {
        IReadOnlyList<Inline> pieces = [new Inline.Text("a", true, true, true), new Inline.Field("nomor", "…"), new Inline.Checkbox(true), new Inline.LineBreak()];
        var isi = IsiNaskah.Of(
            new PageSetup(Paper.F4, true, Margin.Narrow), new Block.Kop("A", "B", ["C"], "00"), new Block.Heading(2, "x", true),
            new Block.Paragraph(pieces, Align.Justify, true, true), new Block.List(Marker.Letter, [new ListItem(pieces, true, new Block.List(Marker.Dash, []))]),
            new Block.Table([1, 2], [new TableRow([new TableCell([], 2, 3, Align.Right, true)], 40)], 1, true, true), new Block.Figure("ff", "foto", 120),
            new Block.TandaTangan([new Penandatangan("J", "N", "P", "1", "O")]), new Block.PageBreak());
        var written = JsonSerializer.Serialize(IsiJson.Read(IsiJson.Write(isi)).Blocks.Select(block => block.GetType().Name));
        written.ShouldBe("""["Kop","Heading","Paragraph","List","Table","Figure","TandaTangan","PageBreak"]""");
        IsiJson.Write(IsiJson.Read(IsiJson.Write(isi))).ShouldBe(IsiJson.Write(isi));
    }

    [Fact]
    public void The_hash_does_not_depend_on_order_or_white_space()
    {
        var json = IsiJson.Write(Contoh.Semua["nota-dinas"]);
        var shuffled = Reverse(JsonNode.Parse(json)!).ToJsonString(new JsonSerializerOptions { WriteIndented = true });
        shuffled.ShouldNotBe(json);
        IsiJson.Sha256(shuffled).ShouldBe(IsiJson.Sha256(json));
        IsiJson.Write(IsiJson.Read(shuffled)).ShouldBe(json);
    }

    [Fact]
    public void The_hash_changes_with_one_letter() =>
        IsiJson.Sha256("""{"a":"Camat"}""").ShouldNotBe(IsiJson.Sha256("""{"a":"camat"}"""));

    [Fact]
    public void Content_of_a_newer_program_is_refused()
    {
        var newer = IsiJson.Write(Contoh.Semua["nota-dinas"]).Replace("\"schema\":1", "\"schema\":2", StringComparison.Ordinal);
        Should.Throw<RuleViolationException>(() => IsiJson.Read(newer)).Code.ShouldBe(CorrespondenceRules.Schema);
    }

    private static JsonNode Reverse(JsonNode node) => node switch
    {
        JsonObject map => new JsonObject(map.Reverse().Select(pair => KeyValuePair.Create(pair.Key, pair.Value is null ? null : Reverse(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(item => item is null ? null : Reverse(item))]),
        _ => node.DeepClone(),
    };
}
