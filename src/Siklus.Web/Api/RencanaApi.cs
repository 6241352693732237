using Microsoft.AspNetCore.Http.HttpResults;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.App.Planning.Files;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.Web.Api;

/// <summary>The plan over JSON: all of it, its parts, and taking one in.</summary>
internal static class RencanaApi
{
    private const long Largest = 5 * 1024 * 1024;

    public static void Map(RouteGroupBuilder api)
    {
        var read = api.MapGroup("/rencana/{tahun:int}").AddEndpointFilter(new ApiDoor(Hak.BacaKinerja, writes: false)).WithTags("Rencana");
        read.MapGet("", async (int tahun, ReadRencana rencana, CancellationToken cancel) => Answer(tahun, await rencana.RunAsync(tahun, cancel: cancel), r => r))
            .WithSummary("Rencana utuh: pohon kinerja, indikator, dan semua dokumen dari Renstra yang memuat tahun itu").Describe<RencanaKinerja>();
        read.MapGet("/simpul", async (int tahun, ReadRencana rencana, CancellationToken cancel) => Answer(tahun, await rencana.RunAsync(tahun, cancel: cancel), r => r.Simpul))
            .WithSummary("Simpul pohon kinerja dalam urutan cetak").Describe<IReadOnlyList<SimpulRencana>>();
        read.MapGet("/indikator", async (int tahun, ReadRencana rencana, CancellationToken cancel) => Answer(tahun, await rencana.RunAsync(tahun, cancel: cancel), r => r.Indikator))
            .WithSummary("Indikator dengan definisi operasional, rumus, dan baseline").Describe<IReadOnlyList<IndikatorRencana>>();
        read.MapGet("/dokumen", async (int tahun, JenisDokumen? jenis, ReadRencana rencana, CancellationToken cancel) =>
                Answer(tahun, await rencana.RunAsync(tahun, hanyaTahun: true, cancel), r => r.Dokumen.Where(d => jenis is null || d.Jenis == jenis).ToList()))
            .WithSummary("Dokumen yang berlaku untuk tahun itu dengan target, pagu, dan aksinya; dapat disaring menurut jenis").Describe<IReadOnlyList<DokumenRencanaIsi>>();
        read.MapGet("/temuan", async (int tahun, ReadRencana rencana, ReviewPlan review, CancellationToken cancel) => Answer(tahun, await rencana.RunAsync(tahun, hanyaTahun: true, cancel), review.Run))
            .WithSummary("Temuan pemeriksaan rencana dengan kode, tingkat, letak, dan saran").Describe<IReadOnlyList<TemuanRencana>>();

        var write = api.MapGroup("/rencana").AddEndpointFilter(new ApiDoor(Hak.SusunRencana, writes: true)).WithTags("Rencana");
        write.MapPost("/periksa", (HttpRequest request, ImportRencana import, Sentences sentences, CancellationToken cancel) => TakeAsync(request, sentences, import.LookAsync, cancel))
            .WithSummary("Apa yang akan terjadi bila rencana dimasukkan; tidak menulis apa pun").Accepts<RencanaKinerja>("application/json").Describe<RencanaPreview>();
        write.MapPost("", (HttpRequest request, ImportRencana import, Sentences sentences, CancellationToken cancel) => TakeAsync(request, sentences, import.RunAsync, cancel))
            .WithSummary("Memasukkan rencana: semuanya, atau tidak satu pun bila ada yang salah").Accepts<RencanaKinerja>("application/json").Describe<RencanaPreview>()
            .Produces<RencanaPreview>(StatusCodes.Status422UnprocessableEntity);
    }

    private static RouteHandlerBuilder Describe<T>(this RouteHandlerBuilder route) => route.Produces<T>()
        .Produces<ApiRefusal>(StatusCodes.Status400BadRequest).Produces<ApiRefusal>(StatusCodes.Status401Unauthorized).Produces<ApiRefusal>(StatusCodes.Status403Forbidden).Produces<ApiRefusal>(StatusCodes.Status404NotFound);

    private static IResult Answer<T>(int tahun, RencanaKinerja? rencana, Func<RencanaKinerja, T> part) => rencana is null
        ? Results.Json(new ApiRefusal($"Kantor ini belum memiliki Renstra yang memuat tahun {tahun}."), SiklusJson.Options, statusCode: StatusCodes.Status404NotFound)
        : Results.Json(part(rencana), SiklusJson.Options);

    private static async Task<IResult> TakeAsync(HttpRequest request, Sentences sentences, Func<RencanaKinerja, CancellationToken, Task<RencanaPreview>> take, CancellationToken cancel)
    {
        if (request.ContentLength is null or > Largest) return Refuse("Kirim JSON dengan Content-Length, paling besar 5 MB.");
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancel);
        var read = RencanaKinerjaJson.Read(body.ToArray());
        if (read.Rencana is not { } rencana) return Refuse(sentences.Of(read.Penolakan!.Kode, read.Penolakan.Rincian));
        var preview = await take(rencana, cancel);
        return Results.Json(preview, SiklusJson.Options, statusCode: preview.Errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static JsonHttpResult<ApiRefusal> Refuse(string kalimat) => TypedResults.Json(new ApiRefusal(kalimat), SiklusJson.Options, statusCode: StatusCodes.Status400BadRequest);
}
