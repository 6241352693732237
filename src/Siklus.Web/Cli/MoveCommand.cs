using System.CommandLine;
using System.Text.Json;
using Siklus.Web.Operations;

namespace Siklus.Web.Cli;

/// <summary><c>siklus move</c>: moves an office from its SQLite file to PostgreSQL and proves that nothing changed on the way.</summary>
internal sealed class MoveCommand(SharedOptions shared)
{
    private readonly Option<string> _to = new("--to")
    {
        Description = "untaian koneksi ke basis data PostgreSQL yang kosong",
        HelpName = "KONEKSI",
        Required = true,
    };

    public Command AsVerb()
    {
        var verb = new Command("move", "pindahkan kantor dari SQLite ke PostgreSQL");
        verb.Options.Add(_to);
        verb.SetAction((parse, cancellation) => RunAsync(parse, cancellation));
        return verb;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var data = shared.ExistingFolder(parse);
        using var only = data.Lock();
        var moved = await MoveOffice.RunAsync(data, parse.GetRequiredValue(_to), TimeProvider.System, cancellation);
        var output = parse.InvocationConfiguration.Output;
        await output.WriteLineAsync(parse.GetValue(shared.Json)
            ? JsonSerializer.Serialize(new { tables = moved.Tables, cases = moved.Verified.Pelaksanaan, kept = moved.Kept }, JsonSerializerOptions.Web)
            : $"""
              {moved.Tables.Sum(table => table.Rows)} baris dalam {moved.Tables.Count} tabel pindah ke PostgreSQL; jumlah dan sidik jari tiap tabel sama, riwayat {moved.Verified.Pelaksanaan} pelaksanaan cocok.
              Folder {data.Path} kini memakai PostgreSQL (siklus.json). Berkas SQLite-nya disimpan sebagai {moved.Kept}
              """);
        return CommandLine.Done;
    }
}
