using System.Text.Json;
using Siklus.Domain.Sop;

namespace Siklus.Web.Tests.Sop.Files;

/// <summary>The sheets of Donomulyo, Nuha, Lampihong and Poncokusumo are kept word for word as printed (Cetakan/langkah.json), their slips included.</summary>
public sealed class CetakanTests
{
    private static readonly Dictionary<string, Cetakan> Printed = JsonSerializer.Deserialize<Dictionary<string, Cetakan>>(
        File.ReadAllText(Path.Combine(ReferenceSop.Root, "tests", "Siklus.Web.Tests", "Sop", "Files", "Cetakan", "langkah.json")), JsonSerializerOptions.Web)!;

    public static TheoryData<string> Kode => [.. Printed.Keys];

    [Fact]
    public void Twelve_sheets_of_a_hundred_and_eight_steps_are_held() => (Printed.Count, Printed.Values.Sum(p => p.Langkah.Count)).ShouldBe((12, 108));

    [Theory, MemberData(nameof(Kode))]
    public void Every_step_is_word_for_word_as_printed(string kode)
    {
        var (sop, printed) = (ReferenceSop.Of(kode), Printed[kode]);
        sop.Identitas.Judul.ShouldBe(printed.Judul);
        sop.Kolom.Select(k => k.Nama).ShouldBe(printed.Kolom);
        sop.Langkah.Count.ShouldBe(printed.Langkah.Count);
        foreach (var (step, cells) in sop.Langkah.Zip(printed.Langkah))
        {
            step.NomorCetak.ShouldBe(cells[0]);
            step.Uraian.ShouldBe(cells[1]);
            Letters(step.Kelengkapan.Select(k => k.Nama)).ShouldBe(ReferenceSop.Letters(cells[2]));
            // Many sheets print the number alone.
            var time = step.WaktuBaku is { } baku ? $"{baku.Nilai} {baku.Satuan}" : step.WaktuCetak ?? "";
            time.ToLowerInvariant().ShouldStartWith(cells[3].ToLowerInvariant());
            Letters(step.OutputWajib.Select(o => o.Nama)).ShouldBe(ReferenceSop.Letters(cells[4]));
            (step.Keterangan ?? "").ShouldBe(cells[5]);
        }
    }

    [Theory, MemberData(nameof(Kode))]
    public void What_the_sheet_does_not_say_is_marked(string kode)
    {
        foreach (var step in ReferenceSop.Of(kode).Langkah)
        {
            if (step.UraianNormal is not null) step.Dugaan.ShouldContain("uraianNormal");
            if (step.Mode != ModeLangkah.Satu) step.Dugaan.ShouldContain("mode");
            if (step.Pihak.Count > 0) step.Dugaan.ShouldContain("pihak");
            if (step.Keputusan is { TidakDugaan: true }) step.Dugaan.ShouldContain("keputusan.tidak");
        }
    }

    private static string Letters(IEnumerable<string> texts) => ReferenceSop.Letters(string.Concat(texts));

    private sealed record Cetakan(string Judul, IReadOnlyList<string> Kolom, IReadOnlyList<IReadOnlyList<string>> Langkah);
}
