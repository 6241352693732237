using System.IO.Compression;
using System.Xml;

namespace Siklus.Documents.SopFiles;

/// <summary>How far an Office file may unpack.</summary>
/// <param name="Unpacked">Bytes of everything in it.</param>
/// <param name="Xml">Bytes of its XML, which costs memory and time.</param>
internal sealed record OfficeLimits(long Unpacked, long Xml)
{
    /// <summary>Drawn sheets and documents.</summary>
    public static OfficeLimits Sop { get; } = new(40L * 1024 * 1024, 8L * 1024 * 1024);

    /// <summary>Tables with tens of thousands of rows.</summary>
    public static OfficeLimits Table { get; } = new(80L * 1024 * 1024, 48L * 1024 * 1024);
}

/// <summary>
/// Looks at an Office file before anything opens it: how far it unpacks, how deep its XML is nested, macros, document type definitions, and whether every part is what its checksum says: a
/// digit that a bad disk changed is no digit that somebody typed. Reads entry by entry and keeps nothing.
/// </summary>
internal static class OfficeGuard
{
    private const int MostEntries = 2000;

    /// <summary>More than any program writes; deeper ones would exhaust the stack of whoever reads them.</summary>
    public const int MostDepth = 200;

    private const string Bomb = "Berkas itu membesar melewati batas wajar saat dibuka. Hapus gambar dan lembar yang tidak perlu, lalu simpan lagi.";

    /// <summary>What the file is and, when it must not be opened, why.</summary>
    public static (JenisBerkasSop? Jenis, string? Refusal) Look(byte[] bytes, OfficeLimits? limits = null)
    {
        JenisBerkasSop? jenis = null;
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries) return (null, Bomb);
            jenis = zip.GetEntry("word/document.xml") is not null ? JenisBerkasSop.Docx : zip.GetEntry("xl/workbook.xml") is not null ? JenisBerkasSop.Xlsx : null;
            if (jenis is null || zip.GetEntry("[Content_Types].xml") is null) return (null, "Berkas itu arsip ZIP, bukan buku kerja Excel atau dokumen Word. Keluarkan isinya, lalu pilih berkas SOP-nya.");
            if (zip.Entries.Any(IsActive)) return (jenis, Macro);
            return (jenis, Contents(zip, limits ?? OfficeLimits.Sop));
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException or XmlException or ArgumentException or EndOfStreamException)
        {
            return (jenis, Broken);
        }
    }

    private const string Broken = "Berkas itu rusak atau tidak lengkap. Simpan lagi dari Excel, Word, atau LibreOffice, tanpa kata sandi.";

    private const string Macro = "Berkas itu memuat makro. Simpan lagi sebagai .xlsx atau .docx biasa tanpa makro.";

    private static bool IsActive(ZipArchiveEntry entry) =>
        entry.Name.StartsWith("vbaProject", StringComparison.OrdinalIgnoreCase) || entry.Name.StartsWith("vbaData", StringComparison.OrdinalIgnoreCase)
        || entry.FullName.Contains("/activeX/", StringComparison.OrdinalIgnoreCase) || entry.FullName.Contains("/macrosheets/", StringComparison.OrdinalIgnoreCase);

    private static string? Contents(ZipArchive zip, OfficeLimits limits)
    {
        // What the directory says can be a lie, so the bytes are counted.
        var (all, xml) = (limits.Unpacked, limits.Xml);
        var buffer = new byte[81920];
        foreach (var entry in zip.Entries)
        {
            var isXml = entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
            using var kept = new MemoryStream();
            var sum = uint.MaxValue;
            using (var stream = entry.Open())
            {
                for (int read; (read = stream.Read(buffer)) > 0;)
                {
                    sum = Checksum.Add(sum, buffer.AsSpan(0, read));
                    if ((all -= read) < 0 || (isXml && (xml -= read) < 0)) return Bomb;
                    if (isXml) kept.Write(buffer.AsSpan(0, read));
                }
            }
            if (~sum != entry.Crc32) return Broken;
            if (!isXml) continue;
            if (XmlGuard.Look(kept.ToArray()) is { } refusal) return refusal;
            if (entry.FullName == "[Content_Types].xml" && System.Text.Encoding.UTF8.GetString(kept.ToArray()).Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)) return Macro;
        }
        return null;
    }
}

/// <summary>The checksum of a ZIP file's parts (CRC-32), which the reader of ZIP files does not look at.</summary>
internal static class Checksum
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(i => Enumerable.Range(0, 8).Aggregate((uint)i, (sum, _) => (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320))];

    /// <summary>Goes on with a sum that began with all ones; its complement is the checksum.</summary>
    public static uint Add(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes) sum = Table[(byte)(sum ^ b)] ^ (sum >> 8);
        return sum;
    }
}

/// <summary>Looks through XML without building anything: document type definitions are refused, and what is nested deeper than any program writes.</summary>
internal static class XmlGuard
{
    /// <summary>Settings that resolve nothing from outside.</summary>
    public static XmlReaderSettings Settings => new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 48L * 1024 * 1024 };

    /// <summary>Why it must not be read, or null.</summary>
    /// <exception cref="XmlException">It is no XML.</exception>
    public static string? Look(byte[] bytes)
    {
        if (bytes.AsSpan().IndexOf("<!DOCTYPE"u8) >= 0 || bytes.AsSpan().IndexOf("<\0!\0D\0O\0C\0T\0Y\0P\0E\0"u8) >= 0)
            return "Berkas itu memuat definisi tipe dokumen (DTD), yang tidak diterima. Simpan lagi dari program asalnya tanpa DTD.";
        using var reader = XmlReader.Create(new MemoryStream(bytes), Settings);
        while (reader.Read())
            if (reader.Depth > OfficeGuard.MostDepth) return "Susunan berkas itu bersarang terlalu dalam. Simpan lagi dari program asalnya.";
        return null;
    }
}
