using System.Text.Json;
using Siklus.App.Common;
using Siklus.App.Measurement;
using Siklus.App.Planning;
using Siklus.Domain.Measurement;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.Web.Demo;

/// <summary>Gives the demo its Renstra with the documents of the year, and how it measures.</summary>
internal sealed class DemoPlanning(ImportRencana import, DeclareKebijakanPengukuran declare)
{
    /// <summary>Reads demo/kinerja.json.</summary>
    public static Task<DemoPlanningFile> ReadAsync(CancellationToken cancel) => ReadAsync<DemoPlanningFile>("kinerja.json", cancel);

    public async Task MakeAsync(Pelaku camat, CancellationToken cancel)
    {
        var taken = await import.RunAsync(await ReadAsync<RencanaKinerja>("rencana.json", cancel), cancel);
        if (taken.Errors.Count > 0) throw new InvalidOperationException($"demo/rencana.json: {string.Join("; ", taken.Errors.Select(e => $"{e.Letak}: {e.Kalimat}"))}");
        var file = await ReadAsync(cancel);
        await declare.RunAsync(file.Tahun, SkalaLibrary.AturanBawaan, file.Kebijakan, camat, cancel);
    }

    private static async Task<T> ReadAsync<T>(string name, CancellationToken cancel)
    {
        await using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "demo", name));
        return (await JsonSerializer.DeserializeAsync<T>(stream, SiklusJson.Options, cancel))!;
    }
}
