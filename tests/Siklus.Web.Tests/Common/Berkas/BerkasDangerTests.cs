using System.IO.Compression;
using Siklus.App.Common.Berkas;

namespace Siklus.Web.Tests.Common.Berkas;

public sealed class BerkasDangerTests
{
    [Theory]
    [InlineData("word/vbaProject.bin")]
    [InlineData("word/activeX/activeX1.bin")]
    [InlineData("word/embeddings/oleObject1.bin")]
    public void Active_content_is_refused(string part) => FindIn(Office(("word/document.xml", 100), (part, 10))).ShouldBe(BerkasRules.Makro);

    [Fact]
    public void A_bomb_is_refused_by_what_it_would_become() => FindIn(Office(("word/document.xml", 40_000_000))).ShouldBe(BerkasRules.TerlaluPadat);

    [Fact]
    public void An_ordinary_document_passes() => FindIn(Office(("word/document.xml", 200_000))).ShouldBeNull();

    [Theory]
    [InlineData(40_000, 40_000, true)]
    [InlineData(4_000, 3_000, false)]
    public void A_picture_is_judged_by_its_points(int width, int height, bool refused)
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, .. Big(width), .. Big(height)];
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 17, 8, .. Big(height)[2..], .. Big(width)[2..], 0, 0, 0];
        Find(BerkasType.Png, png).ShouldBe(refused ? BerkasRules.TerlaluPadat : null);
        Find(BerkasType.Jpeg, jpeg).ShouldBe(refused ? BerkasRules.TerlaluPadat : null);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")]
    [InlineData("<html><script>alert(1)</script></html>")]
    [InlineData("GIF89a/*<script>")]
    [InlineData("MZ")]
    [InlineData("\n%PDF-1.7")]
    public void What_runs_or_hides_is_no_allowed_type(string text)
    {
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        BerkasType.Detect(content).ShouldBeNull();
    }

    private static byte[] Big(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    private static string? FindIn(byte[] office) => Find(BerkasType.Docx, office);

    private static string? Find(BerkasType type, byte[] bytes)
    {
        using var content = new MemoryStream(bytes);
        BerkasType.Detect(content).ShouldBe(type);
        return BerkasDanger.Find(type, content);
    }

    private static byte[] Office(params (string Name, int Size)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, size) in parts.Prepend(("[Content_Types].xml", 10)))
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(new byte[size]);
            }
        }
        return file.ToArray();
    }
}
