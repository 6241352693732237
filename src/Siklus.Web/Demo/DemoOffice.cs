using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Setup;
using Siklus.Domain.Common;

namespace Siklus.Web.Demo;

/// <summary>Sets up the invented office of the demo as a real one is set up, and gives everybody an account without a password.</summary>
internal sealed class DemoOffice(FoundOffice found, UserManager<Akun> users, TimeProvider clock)
{
    private static readonly DateOnly Since = new(2025, 1, 2);

    /// <summary>Sets it up.</summary>
    /// <returns>The units by their keys in demo/kantor.json, and the posts likewise.</returns>
    public async Task<(IReadOnlyDictionary<string, UnitId> Units, IReadOnlyDictionary<string, JabatanId> Posts)> MakeAsync(CancellationToken cancel)
    {
        await using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "demo", "kantor.json"));
        var plan = (await JsonSerializer.DeserializeAsync<OfficePlan>(stream, SiklusJson.Options, cancel))!;
        var office = await found.RunAsync(plan, Since, cancel);
        foreach (var (kunci, pegawai) in office.Pegawai) await AddAccountAsync(kunci, pegawai, office.Id);
        return (office.Unit, office.Jabatan);
    }

    /// <summary>An account without a password: it is entered by one click, in a demo on this machine only.</summary>
    private async Task AddAccountAsync(string kunci, PegawaiId pegawai, InstansiId instansi)
    {
        var made = await users.CreateAsync(new Akun { Id = Ids.New(clock), UserName = kunci, PegawaiId = pegawai, InstansiId = instansi });
        if (!made.Succeeded) throw new InvalidOperationException(string.Join(' ', made.Errors.Select(e => e.Description)));
    }
}
