using System.Text;
using Siklus.App.Sop.Files;
using Siklus.Documents.Bpmn;

namespace Siklus.Documents.SopFiles;

/// <summary>What a file with an SOP was taken for.</summary>
public enum JenisBerkasSop
{
    Json,
    Xlsx,
    Bpmn,
    Docx,
    Teks,
}

/// <summary>What came of reading a file: drafts, or why there are none.</summary>
/// <param name="Jenis">What it was taken for, by its content; null when it is nothing that holds an SOP.</param>
/// <param name="Rancangan">The SOPs in it, in the order of the file; a text may hold several.</param>
/// <param name="Kesalahan">What is wrong with the form of a JSON file; then there is no draft.</param>
/// <param name="Penolakan">One sentence why the file was refused, or null.</param>
public sealed record BacaanSop(JenisBerkasSop? Jenis, IReadOnlyList<SopDraft> Rancangan, IReadOnlyList<SopFileError> Kesalahan, string? Penolakan)
{
    internal static BacaanSop Refused(JenisBerkasSop? jenis, string sentence) => new(jenis, [], [], sentence);
}

/// <summary>
/// Reads SOPs out of whatever offices keep them in (docs/sop-files.md). The content tells what a file is, not its name; size, unpacked size, depth and macros are looked at before anything is
/// opened, and whatever the bytes are, the answer is drafts or a sentence.
/// </summary>
public static class SopBerkas
{
    /// <summary>Largest file that is read, in bytes; drawn sheets with pictures stay well below.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    private const string Types = "Pilih berkas SOP berupa XLSX, DOCX, BPMN, JSON, atau teks.";

    /// <summary>What kind of file it is, in the office's words.</summary>
    public static string Say(JenisBerkasSop jenis) => jenis switch
    {
        JenisBerkasSop.Json => "berkas SOP Siklus (JSON)",
        JenisBerkasSop.Xlsx => "buku kerja Excel (XLSX)",
        JenisBerkasSop.Bpmn => "bagan BPMN 2.0",
        JenisBerkasSop.Docx => "dokumen Word (DOCX)",
        _ => "teks",
    };

    /// <summary>Reads no more of the stream than a file may have.</summary>
    public static async Task<BacaanSop> ReadAsync(Stream content, CancellationToken cancel = default)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; kept.Length <= MostBytes && (read = await content.ReadAsync(buffer, cancel)) > 0;) kept.Write(buffer.AsSpan(0, read));
        return Read(kept.ToArray());
    }

    /// <summary>Reads the bytes of a file.</summary>
    public static BacaanSop Read(byte[] bytes)
    {
        if (bytes.Length == 0) return BacaanSop.Refused(null, $"Berkas itu kosong. {Types}");
        if (bytes.Length > MostBytes) return BacaanSop.Refused(null, $"Berkas itu lebih besar dari {MostBytes / 1024 / 1024} MB. Hapus gambar yang tidak perlu, atau bagi menjadi beberapa berkas.");
        if (bytes.AsSpan().StartsWith("PK\u0003\u0004"u8)) return ReadOffice(bytes);
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return BacaanSop.Refused(null, "Berkas itu berformat Office lama (.xls, .doc) atau berkata sandi. Simpan lagi sebagai .xlsx atau .docx tanpa kata sandi.");
        return TextOf(bytes) is { } text ? ReadText(bytes, text) : BacaanSop.Refused(null, $"Berkas itu bukan teks dan bukan berkas Office. {Types}");
    }

    private static BacaanSop ReadOffice(byte[] bytes)
    {
        var (jenis, refusal) = OfficeGuard.Look(bytes);
        if (refusal is not null) return BacaanSop.Refused(jenis, refusal);
        try
        {
            return Found(jenis!.Value, jenis == JenisBerkasSop.Xlsx ? XlsxSop.Read(bytes) : DocxSop.Read(bytes));
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // The readers of Office files take broken ones apart with whatever exception comes first; to the person all of them mean the same.
            return BacaanSop.Refused(jenis, $"Berkas itu rusak sehingga tidak terbaca sebagai {Say(jenis!.Value)}. Simpan lagi dari Excel, Word, atau LibreOffice.");
        }
    }

    private static BacaanSop ReadText(byte[] bytes, string text)
    {
        var start = text.AsSpan().TrimStart();
        if (start.Length == 0) return BacaanSop.Refused(null, $"Berkas itu kosong. {Types}");
        if (start[0] == '{')
        {
            var read = SopFileReader.ReadDraft(bytes);
            return new BacaanSop(JenisBerkasSop.Json, read.Definition is { } sop ? [new SopDraft(sop, [])] : [], read.Errors, null);
        }
        if (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) || text.Contains(BpmnNames.Model.NamespaceName, StringComparison.Ordinal))
        {
            var (draft, refusal) = BpmnReader.Read(bytes);
            return draft is null ? BacaanSop.Refused(null, refusal!) : new BacaanSop(JenisBerkasSop.Bpmn, [draft], [], null);
        }
        return Found(JenisBerkasSop.Teks, TextSop.Read(text));
    }

    private static BacaanSop Found(JenisBerkasSop jenis, IReadOnlyList<SopDraft> drafts) => drafts.Count > 0
        ? new BacaanSop(jenis, drafts, [], null)
        : BacaanSop.Refused(jenis, $"Tidak ada tabel SOP dalam {Say(jenis)} ini. Judul tabelnya harus memuat No, Kegiatan (atau Uraian), Pelaksana, dan Mutu Baku.");

    private static string? TextOf(byte[] bytes)
    {
        if (bytes.AsSpan().Contains((byte)0)) return null;
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            // What old programs saved: every byte is a letter of Latin-1; a picture has a zero somewhere.
            return bytes.AsSpan().IndexOfAnyInRange((byte)1, (byte)8) >= 0 ? null : Encoding.Latin1.GetString(bytes);
        }
    }
}
