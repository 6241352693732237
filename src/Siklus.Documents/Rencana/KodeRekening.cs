using System.Text.RegularExpressions;
using Siklus.App.Planning.Files;

namespace Siklus.Documents.Rencana;

/// <summary>A code of the nomenklatur as exports write it: with spaces, without leading zeros, with the office's own code in front, sub kegiatan with two or four digits.</summary>
/// <param name="Kode">Put in order: "7.01.02.2.01.0001".</param>
/// <param name="Tingkat">What it stands for.</param>
/// <param name="IsOffice">Whether it is the code of an office.</param>
internal sealed partial record KodeRekening(string Kode, TingkatPagu Tingkat, bool IsOffice = false)
{
    /// <summary>Reads a code.</summary>
    /// <param name="text">As it stands.</param>
    /// <param name="below">Whether rows of a sub kegiatan are being read, so that a code of an account may stand alone.</param>
    /// <returns>The code; or a sentence why it is none; neither when it is no code at all.</returns>
    public static (KodeRekening? Kode, string? Error) Read(string text, bool below)
    {
        var parts = Between().Split(text.Trim().Trim('.')).Where(p => p.Length > 0).ToList();
        if (parts.Count == 0 || !parts.TrueForAll(p => Part().IsMatch(p))) return (null, null);
        // "7.01.0.00.0.00.17.0000": the office; its sub kegiatan may follow in the same cell.
        if (parts.Count >= 6 && parts[2].Trim('0').Length == 0 && parts[3].Trim('0').Length == 0)
        {
            if (parts.Count <= 8) return (new KodeRekening(string.Join('.', parts), TingkatPagu.Urusan, IsOffice: true), null);
            parts = [.. parts.Skip(8)];
        }
        if (below && parts[0] is "4" or "5" or "6" && (parts.Count == 1 || parts[1].Length == 1)) return (new KodeRekening(string.Join('.', parts), TingkatPagu.Rekening), null);
        if (parts.Count > 6 && parts[6] is "4" or "5" or "6") return (new KodeRekening(string.Join('.', parts.Skip(6)), TingkatPagu.Rekening), null);
        if (parts.Count is 4 or > 6) return (null, $"Kode “{RencanaValues.Short(text)}” tidak berbentuk kode nomenklatur. Program tiga bagian (7.01.02), kegiatan lima (7.01.02.2.01), sub kegiatan enam (7.01.02.2.01.0001).");
        if (parts.Count >= 5 && parts[3].Length != 1) return (null, $"Bagian keempat kode “{RencanaValues.Short(text)}” ditulis {parts[3]}, seharusnya satu angka, misalnya 7.01.02.2.01.0001.");
        if (parts.Where((p, i) => p.Length > (i switch { 0 or 3 => 1, 5 => 4, _ => 2 })).Any() || (parts.Count == 6 && parts[5].Length == 3)) return (null, $"Banyaknya angka pada kode “{RencanaValues.Short(text)}” tidak seperti kode nomenklatur, misalnya 7.01.02.2.01.0001.");
        var padded = parts.Select((p, i) => i is 0 or 3 ? p : p.PadLeft(2, char.IsAsciiDigit(p[0]) ? '0' : p[0]));
        return (new KodeRekening(string.Join('.', padded), parts.Count switch { <= 2 => TingkatPagu.Urusan, 3 => TingkatPagu.Program, 5 => TingkatPagu.Kegiatan, _ => TingkatPagu.SubKegiatan }), null);
    }

    /// <summary>Takes the code off a text that begins with one: "7.01.02.2.01.0001 Koordinasi …".</summary>
    public static (string Kode, string Uraian)? Split(string text) => Leading().Match(text) is { Success: true } found ? (found.Groups[1].Value.Trim(), text[found.Length..].Trim(' ', '-', '–', ':')) : null;

    [GeneratedRegex(@"[.\s]+")]
    private static partial Regex Between();

    [GeneratedRegex(@"^(\d{1,4}|[Xx]{1,2})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Part();

    [GeneratedRegex(@"^\s*((?:\d{1,4}|X{1,2})(?:\s*\.\s*(?:\d{1,4}|X{1,2}))+)\.?(?=\s|$)")]
    private static partial Regex Leading();
}
