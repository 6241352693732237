using System.Globalization;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.Documents.Kalender;

namespace Siklus.Web.Auth;

/// <summary>The calendar feed of a person. A wrong address tells nothing but that there is none.</summary>
internal static class CalendarFeed
{
    /// <summary>Where all feeds begin.</summary>
    public const string Path = "/kalender";

    public static void MapCalendarFeed(this IEndpointRouteBuilder app) => app.MapGet(Path + "/{token}.ics", AnswerAsync).AllowAnonymous();

    private static async Task<IResult> AnswerAsync(string token, CalendarAddresses addresses, ListKalender list, OfficeTime time, HttpContext http)
    {
        var cancel = http.RequestAborted;
        if (token.Length > 64 || await addresses.OpenAsync(token, cancel) is not { } actor) return Results.NotFound();
        var clock = await time.ClockAsync(cancel);
        var events = (await list.RunAsync(actor, cancel)).Select(acara => acara.Mulai is { } begin
            ? new IcsEvent(UidOf(acara), acara.Judul, null, clock.Utc(acara.Hari, begin), acara.Selesai is { } end ? clock.Utc(acara.Hari, end) : null, acara.Tempat, acara.Uraian)
            : new IcsEvent(UidOf(acara), acara.Judul, acara.Hari, Tempat: acara.Tempat, Uraian: acara.Uraian));
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Bytes(IcsWriter.Write(string.Create(CultureInfo.InvariantCulture, $"Siklus: {actor.Nama}"), events, time.UtcNow), IcsWriter.TipeIsi);
    }

    private static string UidOf(AcaraKalender acara) => $"{acara.Kunci}@siklus";
}
