using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Planning;
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

        var write = api.MapGroup("/rencana").AddEndpointFilter(new ApiDoor(Hak.SusunRencana, writes: true)).WithTags("Rencana");
        write.MapPost("/periksa", (HttpRequest request, ImportRencana import, CancellationToken cancel) => TakeAsync(request, import.LookAsync, cancel))
            .WithSummary("Apa yang akan terjadi bila rencana dimasukkan; tidak menulis apa pun").Accepts<RencanaKinerja>("application/json").Describe<RencanaPreview>();
        write.MapPost("", (HttpRequest request, ImportRencana import, CancellationToken cancel) => TakeAsync(request, import.RunAsync, cancel))
            .WithSummary("Memasukkan rencana: semuanya, atau tidak satu pun bila ada yang salah").Accepts<RencanaKinerja>("application/json").Describe<RencanaPreview>()
            .Produces<RencanaPreview>(StatusCodes.Status422UnprocessableEntity);
    }

    private static RouteHandlerBuilder Describe<T>(this RouteHandlerBuilder route) => route.Produces<T>()
        .Produces<ApiRefusal>(StatusCodes.Status400BadRequest).Produces<ApiRefusal>(StatusCodes.Status401Unauthorized).Produces<ApiRefusal>(StatusCodes.Status403Forbidden).Produces<ApiRefusal>(StatusCodes.Status404NotFound);

    private static IResult Answer<T>(int tahun, RencanaKinerja? rencana, Func<RencanaKinerja, T> part) => rencana is null
        ? Results.Json(new ApiRefusal($"Kantor ini belum memiliki Renstra yang memuat tahun {tahun}."), SiklusJson.Options, statusCode: StatusCodes.Status404NotFound)
        : Results.Json(part(rencana), SiklusJson.Options);

    private static async Task<IResult> TakeAsync(HttpRequest request, Func<RencanaKinerja, CancellationToken, Task<RencanaPreview>> take, CancellationToken cancel)
    {
        if (request.ContentLength is null or > Largest) return Refuse("Kirim JSON dengan Content-Length, paling besar 5 MB.");
        RencanaKinerja? rencana;
        try
        {
            rencana = await JsonSerializer.DeserializeAsync<RencanaKinerja>(request.Body, SiklusJson.Options, cancel);
        }
        catch (JsonException broken)
        {
            return Refuse($"JSON tidak terbaca di baris {broken.LineNumber + 1} ({broken.Path ?? "awal"}).");
        }
        if (rencana is not { Simpul: not null, Indikator: not null, Dokumen: not null }) return Refuse("Rencana harus memuat mulai, akhir, simpul, indikator, dan dokumen.");
        var preview = await take(rencana, cancel);
        return Results.Json(preview, SiklusJson.Options, statusCode: preview.Errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static JsonHttpResult<ApiRefusal> Refuse(string kalimat) => TypedResults.Json(new ApiRefusal(kalimat), SiklusJson.Options, statusCode: StatusCodes.Status400BadRequest);
}
