using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Siklus.Web.Tests.Planning.Rencana;

/// <summary>How a workbook was spoilt.</summary>
public enum Spoiling
{
    /// <summary>Bytes of the file changed, taken away or doubled.</summary>
    Bytes,

    /// <summary>A part of the package is missing.</summary>
    PartDropped,

    /// <summary>The XML of a part is cut off.</summary>
    XmlCut,

    /// <summary>Signs inside the XML of a part changed, so that the package itself is sound.</summary>
    XmlChanged,

    /// <summary>Cells hold odd values instead of theirs.</summary>
    CellsReplaced,
}

/// <summary>Spoils a workbook in the ways that disks, mail and people do; the same for the same seed.</summary>
public static partial class RencanaSpoiler
{
    private static readonly string[] Odd =
    [
        "<c t=\"e\"><v>#REF!</v></c>", "<c t=\"n\"><v>1E+300</v></c>", "<c t=\"n\"><v>-0.30000000000000004</v></c>", "<c t=\"n\"><v>NaN</v></c>", "<c t=\"s\"><v>999999</v></c>", "<c t=\"b\"><v>1</v></c>", "<c t=\"d\"><v>2026-13-45</v></c>",
        "<c t=\"inlineStr\"><is><t>1.234</t></is></c>", "<c t=\"inlineStr\"><is><t>Rp1.234.567,89</t></is></c>", "<c t=\"inlineStr\"><is><t>１２３</t></is></c>", "<c t=\"inlineStr\"><is><t>-</t></is></c>", "<c t=\"inlineStr\"><is><t>???</t></is></c>",
        "<c t=\"inlineStr\"><is><t>Jumlah</t></is></c>", "<c t=\"inlineStr\"><is><t>31-02-2026</t></is></c>", "<c t=\"str\"><f>1/0</f><v></v></c>", "<c/>", "<c t=\"n\"><v>99999999999999999999999999</v></c>", "<c t=\"inlineStr\"><is><t>_x0000_</t></is></c>",
        "<c t=\"inlineStr\"><is><t>\"</t></is></c>", "<c t=\"zzz\"><v>1</v></c>", "<c t=\"inlineStr\"><is><r><t>a</t></r><rPh><t>b</t></rPh></is></c>", "<c s=\"99999\"><v>45000</v></c>", "<c><v>12,5</v></c>", "<c t=\"n\"><v>2026.5</v></c>",
    ];

    public static byte[] Spoil(byte[] good, Spoiling how, Random random) => how switch
    {
        Spoiling.Bytes => Bytes(good, random),
        Spoiling.PartDropped => Zip(good, random, delete: true, _ => []),
        Spoiling.XmlCut => Zip(good, random, delete: false, content => content[..random.Next(content.Length)]),
        Spoiling.XmlChanged => Zip(good, random, delete: false, content => Bytes(content, random)),
        _ => Zip(good, random, delete: false, content => Cells(content, random), sheetsOnly: true),
    };

    private static byte[] Bytes(byte[] good, Random random)
    {
        var bytes = good.ToList();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(4))
            {
                case 0 or 1: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 2 when bytes.Count > 100: bytes.RemoveRange(at, length); break;
                default: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
            }
        }
        return [.. bytes];
    }

    private static byte[] Zip(byte[] good, Random random, bool delete, Func<byte[], byte[]> change, bool sheetsOnly = false)
    {
        using var copy = new MemoryStream();
        copy.Write(good);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entries = zip.Entries.Where(e => !sheetsOnly || e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).OrderBy(e => e.FullName, StringComparer.Ordinal).ToList();
            var entry = entries[random.Next(entries.Count)];
            if (delete) entry.Delete();
            else
            {
                using var stream = entry.Open();
                using var kept = new MemoryStream();
                stream.CopyTo(kept);
                var changed = change(kept.ToArray());
                stream.SetLength(0);
                stream.Write(changed);
            }
        }
        return copy.ToArray();
    }

    private static byte[] Cells(byte[] sheet, Random random)
    {
        var text = Encoding.UTF8.GetString(sheet);
        var cells = Cell().Matches(text);
        if (cells.Count == 0) return sheet;
        var chosen = Enumerable.Range(0, random.Next(1, 6)).Select(_ => cells[random.Next(cells.Count)]).DistinctBy(c => c.Index).OrderByDescending(c => c.Index);
        foreach (var cell in chosen)
        {
            var odd = Odd[random.Next(Odd.Length)].Replace("<c", $"<x:c r=\"{cell.Groups["at"].Value}\"", StringComparison.Ordinal);
            odd = Closing().Replace(Opening().Replace(odd, "<x:$1"), "</x:$1");
            text = string.Concat(text.AsSpan(0, cell.Index), odd, text.AsSpan(cell.Index + cell.Length));
        }
        return Encoding.UTF8.GetBytes(text);
    }

    [GeneratedRegex("<x:c r=\"(?<at>[A-Z]+[0-9]+)\"[^>]*?(/>|>.*?</x:c>)", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Cell();

    [GeneratedRegex("<(v|f|is|t|r|rPh)\\b")]
    private static partial Regex Opening();

    [GeneratedRegex("</(c|v|f|is|t|r|rPh)\\b")]
    private static partial Regex Closing();

    /// <summary>For a message: "bytes 17".</summary>
    public static string Say(Spoiling how, int seed) => string.Create(CultureInfo.InvariantCulture, $"{how} {seed}");
}
