using System.Globalization;
using System.Text;
using System.Text.Json;
using Siklus.App.Common;
using Siklus.Domain.Common;

namespace Siklus.Documents.Rencana;

/// <summary>Values of a plan as the text of a cell, and back: numbers, targets, lists of codes, maps of predikat.</summary>
internal static class RencanaValues
{
    private static readonly Sentences Sentences = new();

    private static readonly string[] Between = [" s.d. ", " s/d ", " sd ", " sampai dengan ", " sampai ", "–", "—", " - "];

    /// <summary>A number so that nobody can take it for another one: comma for decimals, no thousands, and never exactly three decimals after up to three digits (1,2340).</summary>
    public static string Plain(decimal number)
    {
        var text = number.ToString("0.############################", CultureInfo.InvariantCulture).Replace('.', ',');
        var digits = text.TrimStart('-');
        return digits.IndexOf(',', StringComparison.Ordinal) is > 0 and <= 3 and var at && digits.Length - at == 4 && digits[0] != '0' ? text + "0" : text;
    }

    /// <summary>Reads a number that somebody typed; a text that can be taken for two numbers is refused.</summary>
    /// <returns>The number, or a sentence why there is none.</returns>
    public static (decimal? Number, string? Error) Parse(string text, AngkaAturan rule) => Angka.Parse(text, rule).Match<(decimal?, string?)>(
        read => read.Ditegaskan && rule.MaksDesimal > 0 ? (null, Ambiguous(text)) : (read.Nilai, null),
        refused => (null, Sentences.Of(refused.Alasan.Kode, refused.Alasan.Rincian)));

    /// <summary>Looks at a number that a program for sheets keeps as one.</summary>
    public static (decimal? Number, string? Error) Check(decimal number, AngkaAturan rule) => Angka.Parse(Plain(number), rule with { Persen = true, Rupiah = true }).Match<(decimal?, string?)>(
        read => (number, null), refused => (null, Sentences.Of(refused.Alasan.Kode, refused.Alasan.Rincian)));

    private static string Ambiguous(string text)
    {
        var digits = new string([.. text.Where(char.IsAsciiDigit)]);
        return $"“{text}” dapat dibaca dua cara. Tulis {digits} bila ribuan, atau {digits[..^3]},{digits[^3..]}0 bila desimal.";
    }

    /// <summary>A target or baseline: number, range "4 – 6" or predikat. A predikat that looks like one of the others stands in quotes.</summary>
    public static string Write(JsonElement value) => value switch
    {
        { ValueKind: JsonValueKind.Number } when value.TryGetDecimal(out var number) => Plain(number),
        { ValueKind: JsonValueKind.String } => value.GetString()!.Trim() is var text && Read(text, AngkaAturan.UntukPersen) is ({ ValueKind: JsonValueKind.String } same, null) && same.GetString() == text ? text : Quote(text),
        { ValueKind: JsonValueKind.Array } when Pair(value) is { } pair => $"{Plain(pair.Low)} – {Plain(pair.High)}",
        _ => value.GetRawText(),
    };

    /// <summary>The way back.</summary>
    /// <returns>The value, or a sentence why there is none.</returns>
    public static (JsonElement? Value, string? Error) Read(string text, AngkaAturan rule)
    {
        if (text.Length == 0) return (null, null);
        if (Unquote(text) is { } quoted) return (Json(quoted), null);
        if (text is ['[' or '{', ..]) return (null, $"“{Short(text)}” bukan angka, predikat, atau rentang. Tulis misalnya 87,5, BB, atau 4 – 6.");
        foreach (var sign in Between)
        {
            if (text.IndexOf(sign, 1, StringComparison.OrdinalIgnoreCase) is not (> 0 and var at)) continue;
            if (Range(text[..at], text[(at + sign.Length)..], rule) is { } range) return range;
        }
        // "4-6" has no spaces around its dash; a dash in front belongs to the number.
        if (text.Length > 2 && text.IndexOf('-', 1) is > 0 and var dash && Range(text[..dash], text[(dash + 1)..], rule) is { } narrow) return narrow;
        if (!LooksLikeNumber(text)) return (Json(text), null);
        var (number, error) = Parse(text, rule);
        return number is { } read ? (Json(read), null) : (null, error);
    }

    /// <summary>A number as JSON.</summary>
    public static JsonElement Json(decimal number) => JsonSerializer.SerializeToElement(Trimmed(number));

    private static JsonElement Json(string text) => JsonSerializer.SerializeToElement(text);

    /// <summary>Without zeros at the end, so that the same number is the same text.</summary>
    private static decimal Trimmed(decimal number) => number / 1.0000000000000000000000000000m;

    private static (JsonElement? Value, string? Error)? Range(string low, string high, AngkaAturan rule)
    {
        if (!LooksLikeNumber(low.Trim()) || !LooksLikeNumber(high.Trim())) return null;
        var (from, to) = (Parse(low, rule), Parse(high, rule));
        return (from.Error ?? to.Error) is { } error ? (null, error) : (JsonSerializer.SerializeToElement(new[] { Trimmed(from.Number!.Value), Trimmed(to.Number!.Value) }), null);
    }

    /// <summary>Digits with the signs that go with them; "3 dokumen" is neither a number nor a predikat, and its number is asked for.</summary>
    private static bool LooksLikeNumber(string text) => text.Length > 0 && text is ['0' or '1' or '2' or '3' or '4' or '5' or '6' or '7' or '8' or '9' or '-' or '+' or '.' or ',' or '\u2212', ..] && text.Any(char.IsDigit)
        || text.StartsWith("rp", StringComparison.OrdinalIgnoreCase) && text.Any(char.IsDigit)
        || text is "-" or "–" or "—" or "%";

    public static (decimal Low, decimal High)? Pair(JsonElement value) =>
        value.GetArrayLength() == 2 && value[0].ValueKind == JsonValueKind.Number && value[1].ValueKind == JsonValueKind.Number && value[0].TryGetDecimal(out var low) && value[1].TryGetDecimal(out var high) ? (low, high) : null;

    /// <summary>Codes in one cell, with commas between them.</summary>
    public static string Join(IEnumerable<string> items) => string.Join(", ", items.Select(i => i.Trim() is var t && (t.Length == 0 || t.AsSpan().IndexOfAny(",;\n\"") >= 0) ? Quote(t) : t));

    /// <summary>The way back; also semicolons and lines part them.</summary>
    public static IReadOnlyList<string> Split(string text) => [.. Pieces(text, [',', ';', '\n']).Select(p => Unquote(p) ?? p).Where(p => p.Length > 0)];

    /// <summary>A map of predikat in one cell, one line each: "BB = 80".</summary>
    public static string Map(IEnumerable<IReadOnlyList<JsonElement>> map) => string.Join('\n', map.Select(line => string.Join(" = ", line.Select((part, i) => part.ValueKind switch
    {
        JsonValueKind.String when part.GetString()!.Trim() is var t && (i > 0 || t.Length == 0 || t.AsSpan().IndexOfAny(";\n\"=") >= 0) => Quote(t),
        JsonValueKind.String => part.GetString()!.Trim(),
        JsonValueKind.Number when part.TryGetDecimal(out var number) => Plain(number),
        _ => part.GetRawText(),
    }))));

    /// <summary>The way back.</summary>
    /// <returns>The map, or a sentence why there is none.</returns>
    public static (IReadOnlyList<IReadOnlyList<JsonElement>>? Map, string? Error) ReadMap(string text)
    {
        var map = new List<IReadOnlyList<JsonElement>>();
        foreach (var piece in Pieces(text, [';', '\n']))
        {
            if (piece.Length == 0) continue;
            var parts = Pieces(piece, ['=']);
            if (parts is not [{ Length: > 0 } name, { Length: > 0 } value]) return (null, $"“{Short(piece)}” bukan pasangan predikat dan nilai. Tulis satu baris satu pasangan, misalnya BB = 80.");
            var (number, error) = Parse(value, AngkaAturan.Biasa);
            if (number is not { } read) return (null, error);
            map.Add([Json(Unquote(name) ?? name), Json(read)]);
        }
        return (map, null);
    }

    /// <summary>At most forty letters of a text, on one line.</summary>
    public static string Short(string text) => text.ReplaceLineEndings(" ") is var line && line.Length <= 40 ? line : line[..39] + "…";

    private static string Quote(string text) => '"' + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    private static string? Unquote(string text)
    {
        if (text is not ['"', .., '"'] || text.Length < 2) return null;
        var inner = text[1..^1];
        return inner.Replace("\"\"", "", StringComparison.Ordinal).Contains('"', StringComparison.Ordinal) ? null : inner.Replace("\"\"", "\"", StringComparison.Ordinal);
    }

    private static List<string> Pieces(string text, char[] signs)
    {
        var (pieces, piece, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var c in text)
        {
            if (c == '"') quoted = !quoted;
            if (!quoted && signs.Contains(c))
            {
                pieces.Add(piece.ToString().Trim());
                piece.Clear();
            }
            else piece.Append(c);
        }
        pieces.Add(piece.ToString().Trim());
        return pieces;
    }
}
