using System.IO.Compression;
using System.Text;
using Siklus.Documents.SopFiles;

namespace Siklus.Web.Tests.Sop.Files;

/// <summary>Files that are refused: each with a sentence of its own, before anything large or dangerous is opened.</summary>
public sealed class SopBerkasTests
{
    private static readonly byte[] Workbook = SopRoundTripTests.Write(ReferenceSop.Sumbersuko(), JenisBerkasSop.Xlsx);
    private static readonly byte[] Diagram = SopRoundTripTests.Write(ReferenceSop.Sumbersuko(), JenisBerkasSop.Bpmn);

    /// <summary>Made when they are asked for: some are large.</summary>
    private static readonly Dictionary<string, (Func<byte[]> Bytes, string Sentence)> Bad = new(StringComparer.Ordinal)
    {
        ["empty"] = (() => [], "kosong"),
        ["spaces"] = (() => "   \n "u8.ToArray(), "kosong"),
        ["too large"] = (() => new byte[SopBerkas.MostBytes + 1], "lebih besar dari 5 MB"),
        ["macro"] = (() => With(Workbook, "xl/vbaProject.bin", "x"u8.ToArray()), "memuat makro"),
        ["renamed xlsm"] = (() => Changed(Workbook, "[Content_Types].xml", t => t.Replace("spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main", StringComparison.Ordinal)), "memuat makro"),
        ["bomb"] = (() => With(Workbook, "xl/media/besar.bin", new byte[48 * 1024 * 1024]), "membesar melewati batas"),
        ["bomb of XML"] = (() => With(Workbook, "xl/worksheets/besar.xml", Encoding.ASCII.GetBytes($"<a>{new string(' ', 10 * 1024 * 1024)}</a>")), "membesar melewati batas"),
        ["many entries"] = (() => Many(), "membesar melewati batas"),
        ["DTD in a workbook"] = (() => Changed(Workbook, "xl/workbook.xml", t => t.Replace("<x:workbook", "<!DOCTYPE a [<!ENTITY b \"c\">]><x:workbook", StringComparison.Ordinal)), "tipe dokumen (DTD)"),
        ["DTD in a diagram"] = (() => Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"), "tipe dokumen (DTD)"),
        ["deep workbook"] = (() => With(Workbook, "xl/worksheets/dalam.xml", Deep()), "bersarang terlalu dalam"),
        ["deep diagram"] = (() => [.. "<?xml version=\"1.0\"?>"u8, .. Deep()], "bersarang terlalu dalam"),
        ["half a workbook"] = (() => Workbook[..(Workbook.Length / 2)], "rusak"),
        ["half a diagram"] = (() => Diagram[..(Diagram.Length / 2)], "terputus"),
        ["other XML"] = (() => "<?xml version=\"1.0\"?><html/>"u8.ToArray(), "bukan bagan BPMN"),
        ["other zip"] = (() => With(null, "surat.txt", "x"u8.ToArray()), "arsip ZIP"),
        ["old Office"] = (() => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], "Office lama"),
        ["PDF"] = (() => "%PDF-1.7\n\0\u0001"u8.ToArray(), "bukan teks"),
        ["picture"] = (() => [0x89, 0x50, 0x4E, 0x47, 0, 1, 2], "bukan teks"),
        ["prose"] = (() => "Dengan hormat, bersama ini kami sampaikan."u8.ToArray(), "Tidak ada tabel SOP"),
        ["workbook without a table"] = (() => Siklus.Documents.Xlsx.SheetWriter.Write([new("Lain", ["A", "B"], [9, 9], [["x", "y"]])]), "Tidak ada tabel SOP"),
    };

    public static TheoryData<string> Refused => [.. Bad.Keys];

    [Theory, MemberData(nameof(Refused))]
    public void It_is_refused_with_a_sentence(string what)
    {
        var (bytes, sentence) = Bad[what];
        var read = SopBerkas.Read(bytes());
        read.Rancangan.ShouldBeEmpty(what);
        read.Penolakan.ShouldNotBeNull(what).ShouldContain(sentence, customMessage: what);
        read.Penolakan.ShouldEndWith(".");
    }

    [Fact]
    public async Task A_file_of_100_MB_is_let_go_of_after_what_a_file_may_have()
    {
        var endless = new CountedZeros(100 * 1024 * 1024);
        (await SopBerkas.ReadAsync(endless)).Penolakan.ShouldNotBeNull().ShouldContain("lebih besar dari 5 MB");
        endless.Position.ShouldBeLessThan(SopBerkas.MostBytes + (128 * 1024));
    }

    [Fact]
    public void A_wrong_name_does_not_matter_because_the_content_is_looked_at()
    {
        SopBerkas.Read(Workbook).Jenis.ShouldBe(JenisBerkasSop.Xlsx);
        SopBerkas.Read(Diagram).Jenis.ShouldBe(JenisBerkasSop.Bpmn);
        SopBerkas.Read([.. "\uFEFF"u8, .. "\n {\"format\": \"siklus-sop/1\"}"u8]).Jenis.ShouldBe(JenisBerkasSop.Json);
    }

    /// <summary>Bytes changed, taken away and doubled, in the file and inside the parts of Office files; the same in every run.</summary>
    [Theory]
    [InlineData(JenisBerkasSop.Json, 400)]
    [InlineData(JenisBerkasSop.Bpmn, 200)]
    [InlineData(JenisBerkasSop.Xlsx, 150)]
    [InlineData(JenisBerkasSop.Docx, 100)]
    [InlineData(JenisBerkasSop.Teks, 100)]
    public void Whatever_the_bytes_are_there_is_an_answer(JenisBerkasSop jenis, int count)
    {
        var good = jenis switch
        {
            JenisBerkasSop.Docx => DocxFile.Write(DocxFile.Sheet),
            JenisBerkasSop.Teks => File.ReadAllBytes(Path.Combine(ReferenceSop.Root, "tests", "Siklus.Web.Tests", "Sop", "Files", "Seeds", "lampihong.txt")),
            _ => SopRoundTripTests.Write(RandomFullSop.Of(new Random(3)), jenis),
        };
        var answers = new Dictionary<bool, int> { [true] = 0, [false] = 0 };
        for (var seed = 0; seed < count; seed++)
        {
            var random = new Random(seed);
            var bytes = good[0] == 'P' && seed % 2 == 0 ? InnerSpoilt(good, random) : Spoilt(good, random);
            var read = SopBerkas.Read(bytes);
            answers[read.Rancangan.Count > 0]++;
            if (read.Rancangan.Count == 0) (read.Penolakan ?? read.Kesalahan.Select(e => e.Sentence).FirstOrDefault()).ShouldNotBeNullOrEmpty($"seed {seed}");
            foreach (var draft in read.Rancangan) draft.Lacks();
        }
        answers[true].ShouldBeGreaterThan(0, "some changes do no harm");
        if (jenis != JenisBerkasSop.Teks) answers[false].ShouldBeGreaterThan(0, "some do");
    }

    private static byte[] Spoilt(byte[] good, Random random)
    {
        var bytes = good.ToList();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            if (random.Next(3) is 0) bytes[at] = (byte)random.Next(256);
            else if (random.Next(2) == 0 && bytes.Count > 100) bytes.RemoveRange(at, length);
            else bytes.InsertRange(at, bytes.GetRange(at, length));
        }
        return [.. bytes];
    }

    private static byte[] InnerSpoilt(byte[] good, Random random)
    {
        using var copy = new MemoryStream();
        copy.Write(good);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.Entries[random.Next(zip.Entries.Count)];
            using var stream = entry.Open();
            using var kept = new MemoryStream();
            stream.CopyTo(kept);
            var spoilt = Spoilt(kept.ToArray(), random);
            stream.SetLength(0);
            stream.Write(spoilt);
        }
        return copy.ToArray();
    }

    private static byte[] With(byte[]? file, string name, byte[] content) => Zip(file, zip =>
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(content);
    });

    private static byte[] Changed(byte[] file, string name, Func<string, string> change) => Zip(file, zip =>
    {
        var entry = zip.GetEntry(name)!;
        using var stream = entry.Open();
        using var reader = new StreamReader(stream, leaveOpen: true);
        var text = change(reader.ReadToEnd());
        stream.SetLength(0);
        stream.Write(Encoding.UTF8.GetBytes(text));
    });

    private static byte[] Many() => Zip(Workbook, zip =>
    {
        for (var i = 0; i < 2100; i++) zip.CreateEntry($"a{i}.txt");
    });

    private static byte[] Deep() => Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<a>", 50_000)) + string.Concat(Enumerable.Repeat("</a>", 50_000)));

    private static byte[] Zip(byte[]? file, Action<ZipArchive> act)
    {
        using var copy = new MemoryStream();
        if (file is not null) copy.Write(file);
        using (var zip = new ZipArchive(copy, file is null ? ZipArchiveMode.Create : ZipArchiveMode.Update, leaveOpen: true)) act(zip);
        return copy.ToArray();
    }

    private sealed class CountedZeros(long length) : MemoryStream
    {
        private long _position;

        public override long Position => _position;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = (int)Math.Min(buffer.Length, length - _position);
            _position += read;
            return ValueTask.FromResult(read);
        }
    }
}
