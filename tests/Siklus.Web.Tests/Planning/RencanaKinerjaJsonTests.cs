using System.Text;
using Siklus.App.Common;
using Siklus.App.Planning.Files;

namespace Siklus.Web.Tests.Planning;

/// <summary>Plans as JSON: read or refused with a sentence, and the same plan always written as the same bytes.</summary>
public sealed class RencanaKinerjaJsonTests
{
    private const string Head = """{ "format": "siklus-rencana/1", "mulai": 2025, "akhir": 2029, """;

    public static TheoryData<string> Shipped => [.. PlanFiles.Names];

    [Theory, MemberData(nameof(Shipped))]
    public void What_is_written_is_read_as_the_same_plan_and_written_as_the_same_bytes(string name)
    {
        var plan = PlanFiles.Read(name);
        var written = RencanaKinerjaJson.Write(plan);
        var again = RencanaKinerjaJson.Read(written).Rencana!;
        RencanaKinerjaJson.Write(again).ShouldBe(written);
        (again.Simpul.Count, again.Indikator.Count, again.Dokumen.Count).ShouldBe((plan.Simpul.Count, plan.Indikator.Count, plan.Dokumen.Count));
        again.Dokumen.Select(d => (d.Target?.Count, d.Pagu?.Sum(p => p.Rupiah), d.Aksi?.Count)).ShouldBe(plan.Dokumen.Select(d => (d.Target?.Count, d.Pagu?.Sum(p => p.Rupiah), d.Aksi?.Count)));
    }

    [Fact]
    public void How_a_number_is_written_and_whether_an_empty_list_is_is_no_matter()
    {
        var one = RencanaKinerjaJson.Read(Encoding.UTF8.GetBytes(Head + """
            "simpul": [{ "kode": "S1", "jenis": "sasaran", "induk": [] }], "indikator": [{ "kode": "I", "baseline": 80.50 }],
            "dokumen": [{ "jenis": "renja", "tahun": 2026, "aksi": [], "target": [{ "indikator": "I", "tahun": 2026, "tahunan": [1.0, 3e0], "tribulan": [] }], "pagu": [{ "simpul": "S1", "tahun": 2026, "rupiah": 1000.00 }] }] }
            """));
        var other = RencanaKinerjaJson.Read(Encoding.UTF8.GetBytes("""
            { "dokumen": [{ "pagu": [{ "rupiah": 1000, "simpul": "S1", "tahun": 2026 }], "target": [{ "indikator": "I", "tahun": 2026, "tahunan": [1, 3] }], "jenis": "renja", "tahun": 2026 }],
              "indikator": [{ "kode": "I", "baseline": 80.5 }], "simpul": [{ "kode": "S1", "jenis": "sasaran" }], "akhir": 2029, "mulai": 2025, "format": "siklus-rencana/1" }
            """));
        RencanaKinerjaJson.Write(one.Rencana!).ShouldBe(RencanaKinerjaJson.Write(other.Rencana!));
        Encoding.UTF8.GetString(RencanaKinerjaJson.Write(one.Rencana!)).ShouldEndWith("}\n");
    }

    [Theory]
    [InlineData("", RencanaFileRules.BukanJson, "1")]
    [InlineData("{ \"format\": ", RencanaFileRules.BukanJson, "1")]
    [InlineData("{\n\"format\": \"siklus-rencana/1\",\n]", RencanaFileRules.BukanJson, "3")]
    [InlineData("{ \"format\": \"siklus-rencana/1\", \"format\": \"siklus-rencana/1\" }", RencanaFileRules.BukanJson, "1")]
    [InlineData("[]", RencanaFileRules.FormatTidakDikenal, "")]
    [InlineData("null", RencanaFileRules.FormatTidakDikenal, "")]
    [InlineData("{}", RencanaFileRules.FormatTidakDikenal, "")]
    [InlineData("{ \"format\": 1 }", RencanaFileRules.FormatTidakDikenal, "")]
    [InlineData("{ \"format\": \"siklus-rencana/2\" }", RencanaFileRules.FormatTidakDikenal, "siklus-rencana/2")]
    [InlineData("{ \"format\": \"siklus-rencana/1\" }", RencanaFileRules.BentukSalah, "awal berkas")]
    [InlineData("\"simpul\": 3, \"indikator\": [], \"dokumen\": [] }", RencanaFileRules.BentukSalah, "simpul")]
    [InlineData("\"simpul\": null, \"indikator\": [], \"dokumen\": [] }", RencanaFileRules.BentukSalah, "simpul")]
    [InlineData("\"simpul\": [{ \"jenis\": \"kerajaan\" }], \"indikator\": [], \"dokumen\": [] }", RencanaFileRules.BentukSalah, "simpul[0].jenis")]
    [InlineData("\"simpul\": [{ \"jenis\": 2 }], \"indikator\": [], \"dokumen\": [] }", RencanaFileRules.BentukSalah, "simpul[0].jenis")]
    [InlineData("\"simpul\": [{ \"kode\": \"S1\" }], \"indikator\": [], \"dokumen\": [] }", RencanaFileRules.BentukSalah, "simpul[0]")]
    [InlineData("\"simpul\": [{ \"jenis\": \"sasaran\", \"pemillik\": \"Camat\" }], \"indikator\": [], \"dokumen\": [] }", RencanaFileRules.BentukSalah, "simpul[0].pemillik")]
    [InlineData("\"simpul\": [], \"indikator\": [{ \"tahunBaseline\": 2024.5 }], \"dokumen\": [] }", RencanaFileRules.BentukSalah, "indikator[0].tahunBaseline")]
    [InlineData("\"simpul\": [], \"indikator\": [], \"dokumen\": [{ \"jenis\": \"renja\", \"tahun\": 2026, \"tanggal\": \"31 Februari\" }] }", RencanaFileRules.BentukSalah, "dokumen[0].tanggal")]
    [InlineData("\"simpul\": [], \"indikator\": [], \"dokumen\": [{ \"jenis\": \"renja\", \"tahun\": 2026, \"pagu\": [{ \"tahun\": 2026, \"rupiah\": 1e40 }] }] }", RencanaFileRules.BentukSalah, "dokumen[0].pagu[0].rupiah")]
    [InlineData("\"simpul\": [null], \"indikator\": [], \"dokumen\": [] }", RencanaFileRules.ButirKosong, "simpul[0]")]
    [InlineData("\"simpul\": [], \"indikator\": [], \"dokumen\": [{ \"jenis\": \"renja\", \"tahun\": 2026, \"target\": [null] }] }", RencanaFileRules.ButirKosong, "dokumen[0].target[0]")]
    [InlineData("\"simpul\": [{ \"jenis\": \"sasaran\", \"kode\": \"\\ud800\" }], \"indikator\": [], \"dokumen\": [] }", RencanaFileRules.TeksRusak, "simpul[0].kode")]
    public void What_is_no_plan_is_refused_with_its_place(string content, string code, string told)
    {
        var read = RencanaKinerjaJson.Read(Encoding.UTF8.GetBytes(content.StartsWith("\"simpul\"", StringComparison.Ordinal) ? Head + content : content));
        read.Rencana.ShouldBeNull();
        read.Penolakan!.Kode.ShouldBe(code);
        read.Penolakan.Rincian.Select(r => $"{r}").ShouldContain(told);
        new Sentences().Of(read.Penolakan.Kode, read.Penolakan.Rincian).ShouldEndWith(".");
    }

    [Fact]
    public void A_file_larger_than_any_plan_is_not_looked_at() => RencanaKinerjaJson.Read(new byte[RencanaKinerjaJson.MostBytes + 1]).Penolakan!.Kode.ShouldBe(RencanaFileRules.TerlaluBesar);

    [Fact]
    public void A_byte_order_mark_is_no_matter() => RencanaKinerjaJson.Read((byte[])[0xEF, 0xBB, 0xBF, .. PlanFiles.Bytes("renstra-saja")]).Rencana.ShouldNotBeNull();

    /// <summary>Whatever happens to the bytes, there is an answer, and a plan that is read can be written and checked.</summary>
    [Fact]
    public void A_damaged_file_is_read_or_refused()
    {
        var (sound, random, review) = (PlanFiles.Bytes("kecamatan-kecil"), new Random(5), new App.Planning.ReviewPlan(new Sentences()));
        string[] scraps = ["null", "[]", "{}", "-1", "1e99", "\"\\ud800\"", "\"", ",", "}", "\xFF", "true", "99999999999999999999"];
        for (var i = 0; i < 300; i++)
        {
            var bytes = sound.ToList();
            for (var times = random.Next(1, 4); times > 0; times--)
            {
                var at = random.Next(bytes.Count - 20);
                switch (random.Next(4))
                {
                    case 0: bytes[at] = (byte)random.Next(256); break;
                    case 1: bytes.RemoveRange(at, random.Next(1, 20)); break;
                    case 2: bytes.InsertRange(at, Encoding.Latin1.GetBytes(scraps[random.Next(scraps.Length)])); break;
                    default:
                        // A value as a whole, so that the file stays JSON.
                        var colon = bytes.IndexOf((byte)':', at);
                        var comma = colon < 0 ? -1 : bytes.IndexOf((byte)',', colon);
                        if (comma < 0) break;
                        bytes.RemoveRange(colon + 1, comma - colon - 1);
                        bytes.InsertRange(colon + 1, Encoding.Latin1.GetBytes(scraps[random.Next(scraps.Length)]));
                        break;
                }
            }
            var read = RencanaKinerjaJson.Read(bytes.ToArray());
            (read.Rencana is null).ShouldBe(read.Penolakan is not null);
            if (read.Rencana is not { } plan) continue;
            review.Run(plan);
            RencanaKinerjaJson.Read(RencanaKinerjaJson.Write(plan)).Rencana.ShouldNotBeNull();
        }
    }
}
