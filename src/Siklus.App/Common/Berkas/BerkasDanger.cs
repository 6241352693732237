using System.Buffers.Binary;
using System.IO.Compression;

namespace Siklus.App.Common.Berkas;

/// <summary>What makes a file of an allowed type dangerous to whoever opens it: macros, and content that swells to far more than it weighs.</summary>
public static class BerkasDanger
{
    /// <summary>Most that an Office file may become when it is unpacked, in bytes.</summary>
    private const long LargestUnpacked = 300L * 1024 * 1024;

    /// <summary>How many times larger than its bytes an Office file may become; real ones stay below 30.</summary>
    private const long LargestSwelling = 120;

    /// <summary>Most points that a picture may have: no phone takes more, and each needs four bytes where it is shown.</summary>
    private const long MostPoints = 150_000_000;

    private static readonly string[] Active = ["vbaProject.bin", "vbaData.xml"];

    /// <summary>The rule that the file breaks, or null.</summary>
    public static string? Find(BerkasType type, Stream content)
    {
        if (type == BerkasType.Docx || type == BerkasType.Xlsx) return InOffice(content);
        if (type == BerkasType.Png) return TooManyPoints(PngPoints(content));
        return type == BerkasType.Jpeg ? TooManyPoints(JpegPoints(content)) : null;
    }

    private static string? InOffice(Stream content)
    {
        content.Position = 0;
        using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Any(IsActive)) return BerkasRules.Makro;
        var unpacked = zip.Entries.Sum(e => e.Length);
        return unpacked > LargestUnpacked || unpacked > Math.Max(content.Length, 65536) * LargestSwelling ? BerkasRules.TerlaluPadat : null;
    }

    private static bool IsActive(ZipArchiveEntry entry) =>
        Active.Contains(entry.Name, StringComparer.OrdinalIgnoreCase) || entry.FullName.Contains("/activeX/", StringComparison.OrdinalIgnoreCase)
        || (entry.FullName.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase) && entry.Name.EndsWith(".bin", StringComparison.OrdinalIgnoreCase));

    private static string? TooManyPoints(long points) => points > MostPoints ? BerkasRules.TerlaluPadat : null;

    private static long PngPoints(Stream content)
    {
        Span<byte> head = stackalloc byte[24];
        content.Position = 0;
        return content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length
            ? 0
            : (long)BinaryPrimitives.ReadUInt32BigEndian(head[16..]) * BinaryPrimitives.ReadUInt32BigEndian(head[20..]);
    }

    /// <summary>Follows the markers to the frame header, which says height and width.</summary>
    private static long JpegPoints(Stream content)
    {
        Span<byte> marker = stackalloc byte[9];
        content.Position = 2;
        while (content.Position + 9 <= content.Length)
        {
            var at = content.Position;
            content.ReadExactly(marker);
            if (marker[0] != 0xFF) return 0;
            if (marker[1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return (long)BinaryPrimitives.ReadUInt16BigEndian(marker[5..]) * BinaryPrimitives.ReadUInt16BigEndian(marker[7..]);
            var length = BinaryPrimitives.ReadUInt16BigEndian(marker[2..]);
            if (length < 2) return 0;
            content.Position = at + 2 + length;
        }
        return 0;
    }
}
