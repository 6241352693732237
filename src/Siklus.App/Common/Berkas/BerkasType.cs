using System.IO.Compression;

namespace Siklus.App.Common.Berkas;

/// <summary>What a file is, found from its first bytes. Only what offices really attach is allowed.</summary>
/// <param name="Nama">Name in the office's words, for a sentence.</param>
/// <param name="TipeIsi">Media type to serve it with.</param>
/// <param name="Akhiran">Endings a file of this type may have, with the dot, lower case.</param>
public sealed record BerkasType(string Nama, string TipeIsi, IReadOnlyList<string> Akhiran)
{
    /// <summary>PDF.</summary>
    public static readonly BerkasType Pdf = new("PDF", "application/pdf", [".pdf"]);

    /// <summary>JPEG picture.</summary>
    public static readonly BerkasType Jpeg = new("foto JPEG", "image/jpeg", [".jpg", ".jpeg"]);

    /// <summary>PNG picture.</summary>
    public static readonly BerkasType Png = new("gambar PNG", "image/png", [".png"]);

    /// <summary>Word document.</summary>
    public static readonly BerkasType Docx = new("dokumen Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", [".docx"]);

    /// <summary>Excel workbook.</summary>
    public static readonly BerkasType Xlsx = new("buku kerja Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [".xlsx"]);

    /// <summary>All allowed types.</summary>
    public static IReadOnlyList<BerkasType> All { get; } = [Pdf, Jpeg, Png, Docx, Xlsx];

    /// <summary>The type of <paramref name="content"/> (readable and seekable, read from its start), or null when it is none of the allowed ones.</summary>
    public static BerkasType? Detect(Stream content)
    {
        Span<byte> head = stackalloc byte[8];
        content.Position = 0;
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        head = head[..read];
        if (head.StartsWith("%PDF-"u8)) return Pdf;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return Jpeg;
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return Png;
        return head.StartsWith((ReadOnlySpan<byte>)[0x50, 0x4B, 0x03, 0x04]) ? DetectOffice(content) : null;
    }

    private static BerkasType? DetectOffice(Stream content)
    {
        content.Position = 0;
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count > 5000) return null;
            if (zip.GetEntry("[Content_Types].xml") is null) return null;
            if (zip.GetEntry("word/document.xml") is not null) return Docx;
            return zip.GetEntry("xl/workbook.xml") is not null ? Xlsx : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
