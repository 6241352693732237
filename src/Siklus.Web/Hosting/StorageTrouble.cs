using System.Text.Encodings.Web;
using Siklus.Data.Postgres;
using Siklus.Data.Sqlite;

namespace Siklus.Web.Hosting;

/// <summary>
/// What a person is told when the disk is full or the database does not answer: nothing of the request was kept, and what to do. A page with a form says it above the form
/// (<see cref="RefusalFilter"/>); where not even that can be read any more, a page of its own that needs neither database nor sign-in.
/// </summary>
internal sealed partial class StorageTrouble(RequestDelegate next, ILogger<StorageTrouble> log)
{
    private const int NoSpace = 28;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception failure) when (!context.Response.HasStarted && SentenceOf(failure) is not null)
        {
            NotServed(log, failure.GetBaseException().Message);
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "10";
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync(Page(SentenceOf(failure)!), context.RequestAborted);
        }
    }

    /// <summary>What to say, or null when the exception is of another kind.</summary>
    public static string? SentenceOf(Exception failure)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (SqliteTrouble.IsDiskTrouble(cause) || PostgresTrouble.IsDiskTrouble(cause) || IsFull(cause))
                return "Belum disimpan: diska komputer peladen penuh atau tidak dapat ditulis. Minta petugas mengosongkan sebagian, lalu kirim lagi; isian Anda masih ada.";
            if (PostgresTrouble.IsAway(cause))
                return "Belum disimpan: basis data sedang tidak dapat dihubungi. Tunggu sebentar, lalu kirim lagi; isian Anda masih ada.";
        }
        return null;
    }

    private static bool IsFull(Exception cause) => cause is IOException && cause.HResult is NoSpace or WindowsDiskFull or WindowsHandleDiskFull;

    private static string Page(string sentence) => $"""
        <!DOCTYPE html>
        <html lang="id">
        <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Gangguan penyimpanan – Siklus</title>
            <link rel="icon" href="/siklus.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/css/siklus.css">
        </head>
        <body>
            <main id="content" class="content">
                <div class="error-page">
                    <p class="error-code">Gangguan</p>
                    <h1>Penyimpanan sedang terganggu</h1>
                    <p>{HtmlEncoder.Default.Encode(sentence)}</p>
                    <p>Tekan tombol kembali pada peramban untuk kembali ke isian Anda. Yang sudah pernah disimpan aman.</p>
                    <div class="button-row"><a class="button" href="/tugas">Ke Tugas saya</a></div>
                </div>
            </main>
        </body>
        </html>
        """;

    [LoggerMessage(1, LogLevel.Error, "A request was not served: {Reason}")]
    private static partial void NotServed(ILogger logger, string reason);
}
