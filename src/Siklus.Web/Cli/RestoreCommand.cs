using System.CommandLine;
using System.Text.Json;
using Siklus.Web.Hosting;
using Siklus.Web.Operations;

namespace Siklus.Web.Cli;

/// <summary><c>siklus restore</c>: makes a data folder from a backup and checks it.</summary>
internal sealed class RestoreCommand(SharedOptions shared)
{
    private readonly Option<string> _from = new("--from")
    {
        Description = "folder satu cadangan",
        HelpName = "FOLDER",
        Required = true,
    };

    public Command AsVerb()
    {
        var verb = new Command("restore", "pulihkan cadangan ke folder data yang kosong");
        verb.Options.Add(_from);
        verb.SetAction((parse, cancellation) => RunAsync(parse, cancellation));
        return verb;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        if (parse.GetValue(shared.Data) is null) throw new OperatorException("Sebutkan folder kosong tujuan pemulihan dengan --data.");
        var data = shared.Folder(parse, out _);
        var manifest = await RestoreBackup.RunAsync(parse.GetRequiredValue(_from), data, TimeProvider.System, cancellation);
        await using var installed = Installed.At(data, TimeProvider.System, new DatabaseSetting.SqliteFile(data.Database));
        var verified = await VerifyInstallation.RunAsync(installed, cancellation);
        var output = parse.InvocationConfiguration.Output;
        if (parse.GetValue(shared.Json))
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(new { data = data.Path, madeUtc = manifest.MadeUtc, findings = verified.Findings }, JsonSerializerOptions.Web));
        }
        else
        {
            await Report.WriteAsync(output, verified);
            await output.WriteLineAsync($"Cadangan {manifest.MadeUtc:yyyy-MM-dd HH.mm} UTC pulih di {data.Path}. Jalankan: siklus --data {data.Path}");
            if (manifest.Source == "postgres") await output.WriteLineAsync("Isinya dahulu di PostgreSQL dan kini berkas SQLite. Untuk memindahkannya kembali: siklus move --data FOLDER --to KONEKSI");
        }
        return Report.Code(verified);
    }
}
