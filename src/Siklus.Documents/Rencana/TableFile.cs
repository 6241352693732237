using System.Text;
using System.Xml;
using Siklus.Documents.SopFiles;

namespace Siklus.Documents.Rencana;

/// <summary>Takes a file for what its bytes say it is and reads it as tables: a workbook, or text with columns.</summary>
internal static class TableFile
{
    /// <summary>Largest file that is read, in bytes.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    private const string Types = "Pilih buku kerja Excel (.xlsx) atau CSV.";

    public const string TooLarge = "Berkas itu lebih besar dari 10 MB. Hapus gambar dan lembar yang tidak perlu, atau bagi menjadi beberapa berkas.";

    /// <summary>Reads no more of the stream than a file may have.</summary>
    public static async Task<byte[]> TakeAsync(Stream content, CancellationToken cancel)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; kept.Length <= MostBytes && (read = await content.ReadAsync(buffer, cancel)) > 0;) kept.Write(buffer.AsSpan(0, read));
        return kept.ToArray();
    }

    /// <summary>The tables, or one sentence why there are none.</summary>
    public static (IReadOnlyList<Table> Tables, string? Refusal) Read(byte[] bytes, string name = "")
    {
        if (bytes.Length == 0) return ([], $"Berkas itu kosong. {Types}");
        if (bytes.Length > MostBytes) return ([], TooLarge);
        var head = bytes.AsSpan();
        if (head.StartsWith("PK\u0003\u0004"u8)) return Office(bytes);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return ([], "Berkas itu berformat Excel lama (.xls) atau berkata sandi. Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx tanpa kata sandi.");
        if (TextOf(bytes) is not { } text) return ([], $"Berkas itu bukan buku kerja Excel dan bukan teks. {Types}");
        if (text.AsSpan().TrimStart().StartsWith("<", StringComparison.Ordinal))
            return ([], "Berkas itu halaman web, walaupun akhirannya mungkin .xls. Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx.");
        if (text.AsSpan().TrimStart() is ['{' or '[', ..]) return ([], $"Berkas itu JSON. {Types}");
        return string.IsNullOrWhiteSpace(text) ? ([], $"Berkas itu kosong. {Types}") : CsvTable.Read(text, name);
    }

    private static (IReadOnlyList<Table> Tables, string? Refusal) Office(byte[] bytes)
    {
        var (jenis, refusal) = OfficeGuard.Look(bytes, OfficeLimits.Table);
        if (jenis == JenisBerkasSop.Docx) return ([], $"Berkas itu dokumen Word. {Types}");
        if (jenis is null && refusal is not null && refusal.Contains("ZIP", StringComparison.Ordinal)) return ([], $"Berkas itu arsip ZIP, bukan buku kerja Excel. Keluarkan isinya. {Types}");
        if (refusal is not null) return ([], refusal);
        try
        {
            return XlsxTable.Read(bytes);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or XmlException or FormatException or ArgumentException or NotSupportedException or OverflowException)
        {
            return ([], XlsxTable.Broken);
        }
    }

    private static string? TextOf(byte[] bytes)
    {
        var head = bytes.AsSpan();
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (head.Contains((byte)0)) return null;
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            // What old programs saved has no UTF-8; a picture or PDF is full of signs that no text has.
            var control = bytes.Count(b => b < 32 && b is not (9 or 10 or 13));
            return control > 0 || head.StartsWith("%PDF"u8) ? null : CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }
}
