using System.Globalization;
using System.Text;

namespace Siklus.Documents.Kalender;

/// <summary>
/// Writes a calendar feed as RFC 5545 wants it: CRLF, lines folded at 75 octets, text escaped. Own code because no package for it restores here; it knows only what Siklus
/// sends: whole days and instants in UTC, which need no time zone of their own.
/// </summary>
public static class IcsWriter
{
    /// <summary>The media type of the feed.</summary>
    public const string TipeIsi = "text/calendar; charset=utf-8";

    private const int Octets = 75;

    /// <summary>The feed.</summary>
    /// <param name="nama">What the calendar is called in the program that reads it.</param>
    /// <param name="events">Its entries.</param>
    /// <param name="stampUtc">When the feed was made, UTC.</param>
    public static byte[] Write(string nama, IEnumerable<IcsEvent> events, DateTime stampUtc)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Siklus//Kalender tugas//ID");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, "X-WR-CALNAME:" + Escape(nama));
        foreach (var entry in events) Write(text, entry, stampUtc);
        Line(text, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(StringBuilder text, IcsEvent entry, DateTime stampUtc)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, "UID:" + Escape(entry.Uid));
        Line(text, "DTSTAMP:" + Instant(stampUtc));
        if (entry.Hari is { } day)
        {
            Line(text, "DTSTART;VALUE=DATE:" + Day(day));
            Line(text, "DTEND;VALUE=DATE:" + Day(day.AddDays(1)));
            Line(text, "TRANSP:TRANSPARENT");
        }
        else if (entry.MulaiUtc is { } begin)
        {
            Line(text, "DTSTART:" + Instant(begin));
            if (entry.SelesaiUtc is { } end && end > begin) Line(text, "DTEND:" + Instant(end));
        }
        Line(text, "SUMMARY:" + Escape(entry.Judul));
        if (entry.Tempat is { } place) Line(text, "LOCATION:" + Escape(place));
        if (entry.Uraian is { } words) Line(text, "DESCRIPTION:" + Escape(words));
        Line(text, "END:VEVENT");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Instant(DateTime utc) => utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var sign in text.ReplaceLineEndings("\n"))
            safe.Append(sign switch { '\\' => "\\\\", ';' => "\\;", ',' => "\\,", '\n' => "\\n", _ when char.IsControl(sign) => " ", _ => sign.ToString() });
        return safe.ToString();
    }

    /// <summary>A line of more than 75 octets goes on after a blank in the next; no sign is cut in two.</summary>
    private static void Line(StringBuilder text, string line)
    {
        var used = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (used + rune.Utf8SequenceLength > Octets)
            {
                text.Append("\r\n ");
                used = 1;
            }
            text.Append(rune.ToString());
            used += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }
}
