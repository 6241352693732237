using System.Text.Json;
using Siklus.App.Sop.Files;

namespace Siklus.Web.Tests.Sop.Files;

/// <summary>The schema for editors says what the reader does, and the shipped files keep to both.</summary>
public sealed class SopSchemaTests
{
    private static readonly JsonElement Defs = JsonDocument.Parse(File.ReadAllText(Path.Combine(ReferenceSop.Root, "docs", "sop.schema.json"))).RootElement.GetProperty("$defs");

    public static TheoryData<string> Objects() => [.. SopFileShape.All.Select(o => o.Name)];

    public static TheoryData<string> Files() => [.. ReferenceSop.Paths.Select(p => Path.GetFileName(p))];

    [Theory, MemberData(nameof(Objects))]
    public void The_schema_names_what_the_reader_reads_and_requires_what_it_requires(string name)
    {
        var shape = SopFileShape.All.Single(o => o.Name == name);
        var schema = Defs.GetProperty(name);
        schema.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
        schema.GetProperty("properties").EnumerateObject().Select(p => p.Name).ShouldBe(shape.Names, ignoreOrder: true);
        schema.GetProperty("required").EnumerateArray().Select(p => p.GetString()!).ShouldBe(shape.Required, ignoreOrder: true);
    }

    [Theory, MemberData(nameof(Files))]
    public void A_shipped_file_is_sound_named_after_its_code_and_keeps_to_the_schema(string file)
    {
        var path = ReferenceSop.Paths.Single(p => Path.GetFileName(p) == file);
        ReferenceSop.Read(path).Kode.ShouldBe(Path.GetFileNameWithoutExtension(file));
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        KeepsTo("sop", json.RootElement);
        KeepsTo("identitas", json.RootElement.GetProperty("identitas"));
        foreach (var langkah in json.RootElement.GetProperty("langkah").EnumerateArray())
        {
            KeepsTo("langkah", langkah);
            foreach (var part in langkah.EnumerateObject().Where(p => SopFileShape.All.Any(o => o.Name == p.Name)))
                foreach (var item in part.Value.ValueKind == JsonValueKind.Array ? part.Value.EnumerateArray().ToList() : [part.Value]) KeepsTo(part.Name, item);
        }
    }

    private static void KeepsTo(string name, JsonElement value)
    {
        var names = value.EnumerateObject().Select(p => p.Name).ToList();
        names.Except(Defs.GetProperty(name).GetProperty("properties").EnumerateObject().Select(p => p.Name)).ShouldBeEmpty();
        Defs.GetProperty(name).GetProperty("required").EnumerateArray().Select(p => p.GetString()!).Except(names).ShouldBeEmpty();
    }
}
