using System.CommandLine;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Sop;
using Command = System.CommandLine.Command;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;

namespace Siklus.Web.Cli;

/// <summary>
/// <c>siklus rebuild</c>: writes what is computed from the histories anew, office by office. What differed is mended, and is a finding: it should never differ.
/// </summary>
internal sealed class RebuildCommand(SharedOptions shared)
{
    public Command AsVerb()
    {
        var verb = new Command("rebuild", "susun ulang daftar tugas dari riwayat");
        verb.SetAction((parse, cancellation) => RunAsync(parse, cancellation));
        return verb;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var data = shared.ExistingFolder(parse);
        data.Prepare();
        using var only = data.Lock();
        await using var app = SiklusHost.Build(new HostSettings { Data = data });
        await SiklusHost.PrepareAsync(app, cancellation);

        var total = new RebuiltCases(0, 0, 0);
        foreach (var office in await OfficesAsync(app, cancellation))
        {
            await using var scope = app.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<InstansiScope>().Enter(office.Id);
            total = total.Plus(await scope.ServiceProvider.GetRequiredService<RebuildCases>().RunAsync(cancellation));
        }
        var output = parse.InvocationConfiguration.Output;
        await output.WriteLineAsync(parse.GetValue(shared.Json)
            ? JsonSerializer.Serialize(new { cases = total.Checked, mended = total.Mended, rows = total.Rows })
            : $"{total.Checked} pelaksanaan disusun ulang dari riwayatnya; "
                + (total.Mended == 0 ? "semuanya sudah cocok." : $"{total.Mended} di antaranya berbeda ({total.Rows} baris) dan sudah dibetulkan."));
        return total.Mended == 0 ? CommandLine.Done : CommandLine.Findings;
    }

    private static async Task<List<Instansi>> OfficesAsync(WebApplication app, CancellationToken cancellation)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SiklusDb>().Set<Instansi>().AsNoTracking().ToListAsync(cancellation);
    }
}
