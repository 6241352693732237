namespace Siklus.App.Common;

/// <summary>
/// How official Indonesian writing shows dates, lengths of time and numbers in words; digits are the work of <see cref="Siklus.Domain.Common.Angka"/>. Held here and not taken from the machine's culture data, so that a document
/// reads the same on every machine.
/// </summary>
public static class Indonesian
{
    private static readonly string[] Months =
    [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ];

    private static readonly string[] Days = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    private static readonly string[] Words =
    [
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
    ];

    /// <summary>"21 November 2026".</summary>
    public static string Date(DateOnly date) => $"{date.Day} {Months[date.Month - 1]} {date.Year:0000}";

    /// <summary>"Sabtu, 21 November 2026".</summary>
    public static string DayAndDate(DateOnly date) => $"{Day(date)}, {Date(date)}";

    /// <summary>"Sabtu".</summary>
    public static string Day(DateOnly date) => Day(date.DayOfWeek);

    /// <summary>"Sabtu".</summary>
    public static string Day(DayOfWeek day) => Days[(int)day];

    /// <summary>"November", for the month 11.</summary>
    public static string Month(int month) => Months[month - 1];

    /// <summary>"09.10": 24 hours, full stop between hours and minutes.</summary>
    public static string Time(TimeOnly time) => $"{time.Hour:00}.{time.Minute:00}";

    /// <summary>A title as it stands in the middle of a sentence: in small letters but for abbreviations ("LKj"), and without "SOP" before it.</summary>
    public static string InSentence(string title)
    {
        var words = title.Trim();
        if (words.StartsWith("SOP ", StringComparison.OrdinalIgnoreCase)) words = words[4..].TrimStart();
        return words.Any(char.IsLower)
            ? string.Join(' ', words.Split(' ').Select(word => word.Count(char.IsUpper) > 1 ? word : word.ToLowerInvariant()))
            : words.ToLowerInvariant();
    }

    /// <summary>"2 jam 15 menit"; under one minute "kurang dari 1 menit". Hours are not turned into days, because a working day has its own length.</summary>
    public static string Length(TimeSpan length)
    {
        var minutes = (long)Math.Floor(length.TotalMinutes);
        if (minutes < 1) return "kurang dari 1 menit";
        var (hours, rest) = (minutes / 60, minutes % 60);
        return hours == 0 ? $"{rest} menit" : rest == 0 ? $"{hours} jam" : $"{hours} jam {rest} menit";
    }

    /// <summary>A list in a sentence: "daftar hadir, foto, dan notulen".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        2 => $"{items[0]} dan {items[1]}",
        _ => $"{string.Join(", ", items.Take(items.Count - 1))}, dan {items[^1]}",
    };

    /// <summary>The number in words, as a berita acara writes its date: 21 is "dua puluh satu".</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0 or from one billion up.</exception>
    public static string InWords(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(value, 1_000_000_000);
        return value switch
        {
            < 12 => Words[value],
            < 20 => $"{Words[value - 10]} belas",
            < 100 => Join($"{Words[value / 10]} puluh", value % 10),
            < 200 => Join("seratus", value - 100),
            < 1000 => Join($"{Words[value / 100]} ratus", value % 100),
            < 2000 => Join("seribu", value - 1000),
            < 1_000_000 => Join($"{InWords(value / 1000)} ribu", value % 1000),
            _ => Join($"{InWords(value / 1_000_000)} juta", value % 1_000_000),
        };
    }

    private static string Join(string head, int rest) => rest == 0 ? head : $"{head} {InWords(rest)}";
}
