using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.Data.Sqlite;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Cli;
using Siklus.Web.Hosting;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly DataFolder _data = new(Directory.CreateTempSubdirectory("siklus-cli-test-").FullName);

    public void Dispose()
    {
        SiklusSqlite.ReleaseFile(_data.Database);
        Directory.Delete(_data.Path, recursive: true);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("help")]
    public async Task Help_names_every_verb_in_indonesian(string verb)
    {
        var (code, output, error) = await RunAsync(verb);
        code.ShouldBe(0);
        error.ShouldBeEmpty();
        foreach (var name in new[] { "serve", "migrate", "demo", "user", "rebuild", "verify", "backup", "restore", "move", "help", "--data", "--urls" }) output.ShouldContain(name);
    }

    [Theory]
    [InlineData("terbang")]
    [InlineData("serve --cepat")]
    [InlineData("serve --urls")]
    [InlineData("serve --urls ftp://127.0.0.1")]
    [InlineData("serve --urls http://0.0.0.0:5080")]
    [InlineData("serve --lan 99999999")]
    [InlineData("serve --lan 5443 --urls http://127.0.0.1:5080")]
    [InlineData("migrate --data /tidak/ada/di/sini")]
    public async Task Wrong_use_is_one_sentence_and_exit_code_2(string line)
    {
        var (code, output, error) = await RunAsync(line.Split(' '));
        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.Trim().Split('\n').ShouldHaveSingleItem().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_demo_is_made_in_an_empty_folder_and_reset_only_when_it_is_a_demo()
    {
        (await RunAsync("demo", "--data", _data.Path)).Code.ShouldBe(0);
        (await RunAsync("demo", "--data", _data.Path)).Error.ShouldContain("tidak kosong");
        var (code, output, _) = await RunAsync("demo", "--reset", "--json", "--data", _data.Path);
        code.ShouldBe(0);
        JsonDocument.Parse(output).RootElement.GetProperty("demo").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Reset_leaves_a_folder_alone_that_is_not_a_demo()
    {
        await using (var app = SiklusHost.Build(new HostSettings { Data = _data, Database = new DatabaseSetting.SqliteFile(_data.Database) }))
            await SiklusHost.PrepareAsync(app);
        File.WriteAllText(Path.Combine(_data.Files, "bukti"), "x");

        var (code, _, error) = await RunAsync("demo", "--reset", "--data", _data.Path);
        code.ShouldBe(2);
        error.ShouldContain("bukan folder demo");
        File.Exists(Path.Combine(_data.Files, "bukti")).ShouldBeTrue();
        File.Exists(_data.Database).ShouldBeTrue();
    }

    [Fact]
    public async Task Accounts_are_listed_and_get_new_passwords_while_siklus_runs()
    {
        await RunAsync("demo", "--data", _data.Path);
        using var running = _data.Lock();
        (await RunAsync("user", "--data", _data.Path)).Output.ShouldContain("camat");
        (await RunAsync("user", "reset", "bukan-siapa-siapa", "--data", _data.Path)).Code.ShouldBe(2);

        var (code, output, _) = await RunAsync("user", "reset", "camat", "--json", "--data", _data.Path);
        code.ShouldBe(0);
        var password = JsonDocument.Parse(output).RootElement.GetProperty("password").GetString()!;

        running.Dispose();
        var settings = new HostSettings { Data = _data, Database = new DatabaseSetting.SqliteFile(_data.Database), Urls = ["http://127.0.0.1:0"] };
        await using var app = SiklusHost.Build(settings);
        await SiklusHost.PrepareAsync(app);
        await app.StartAsync();
        using var visitor = new Visitor(new Uri(app.Urls.First()));
        await visitor.OpenAsync("/masuk");
        (await visitor.SubmitAsync("Masuk", ("NamaPengguna", "camat"), ("KataSandi", password + "x"))).Path.ShouldStartWith("/masuk");
        (await visitor.SubmitAsync("Masuk", ("NamaPengguna", "camat"), ("KataSandi", password))).Path.ShouldBe("/ganti-kata-sandi", "somebody else knows this password");
        await app.StopAsync();
    }

    [Fact]
    public async Task An_account_is_made_for_a_pegawai_who_has_none()
    {
        await RunAsync("demo", "--data", _data.Path);
        var (id, nama) = await AddPegawaiAsync("Pegawai Contoh Baru", "000000000000000001");
        (await RunAsync("user", "--data", _data.Path)).Output.ShouldContain(nama, customMessage: "who cannot sign in is listed too");

        var (code, output, error) = await RunAsync("user", "add", "pegawai.baru", "--pegawai", nama.ToUpperInvariant(), "--json", "--data", _data.Path);
        (code, error).ShouldBe((0, ""));
        JsonDocument.Parse(output).RootElement.GetProperty("password").GetString()!.Length.ShouldBeGreaterThan(10);
        var list = JsonDocument.Parse((await RunAsync("user", "--json", "--data", _data.Path)).Output).RootElement;
        list.GetProperty("accounts").EnumerateArray().ShouldContain(one => one.GetProperty("user").GetString() == "pegawai.baru" && one.GetProperty("name").GetString() == nama);
        list.GetProperty("without").EnumerateArray().ShouldNotContain(one => one.GetProperty("id").GetGuid() == id);

        (await RunAsync("user", "add", "lain", "--pegawai", "000000000000000001", "--data", _data.Path)).ShouldBeRefused("sudah memiliki akun pegawai.baru");
    }

    [Fact]
    public async Task An_account_that_cannot_be_made_is_refused_in_one_sentence()
    {
        await RunAsync("demo", "--data", _data.Path);
        foreach (var nama in new[] { "Pegawai Contoh", "Nama Kembar", "Nama Kembar" }) await AddPegawaiAsync(nama);
        (string User, string Pegawai, string Says)[] refused =
        [
            ("camat", "Pegawai Contoh", "sudah dipakai"), ("nama dengan spasi", "Pegawai Contoh", "hanya boleh memuat"),
            ("baru", "Bukan Siapa-siapa", "Tidak ada pegawai"), ("baru", "Nama Kembar", "Ada 2 pegawai"),
        ];
        foreach (var (user, pegawai, says) in refused)
            (await RunAsync("user", "add", user, "--pegawai", pegawai, "--data", _data.Path)).ShouldBeRefused(says);
        (await RunAsync("user", "add", "baru", "--data", _data.Path)).ShouldBeRefused("kurang lengkap");
    }

    [Fact]
    public async Task Rebuild_tells_what_differed_and_that_it_is_a_finding()
    {
        await RunAsync("demo", "--data", _data.Path);
        var (code, output, _) = await RunAsync("rebuild", "--json", "--data", _data.Path);
        code.ShouldBe(0);
        JsonDocument.Parse(output).RootElement.GetProperty("mended").GetInt32().ShouldBe(0, "a demo is made by the acts themselves");

        var lost = await WithDbAsync(db => db.Set<App.Sop.Persistence.TugasRow>().IgnoreQueryFilters().ExecuteDeleteAsync());
        (code, output, _) = await RunAsync("rebuild", "--json", "--data", _data.Path);
        code.ShouldBe(1);
        JsonDocument.Parse(output).RootElement.GetProperty("rows").GetInt32().ShouldBe(lost);
        (code, output, _) = await RunAsync("rebuild", "--data", _data.Path);
        code.ShouldBe(0, "mended by the run before");
        output.ShouldContain("semuanya sudah cocok");
    }

    [Fact]
    public async Task An_office_in_use_is_backed_up_restored_elsewhere_and_found_whole()
    {
        await RunAsync("demo", "--data", _data.Path);
        var usb = Path.Combine(_data.Path, "usb");
        string backup;
        using (_data.Lock())
        {
            (await RunAsync("verify", "--data", _data.Path)).Output.ShouldContain("Tidak ada temuan.");
            var (code, output, error) = await RunAsync("backup", "--to", usb, "--json", "--data", _data.Path);
            (code, error).ShouldBe((0, ""));
            backup = JsonDocument.Parse(output).RootElement.GetProperty("path").GetString()!;
        }
        var restored = Path.Combine(_data.Path, "pulih");
        (await RunAsync("restore", "--from", usb, "--data", restored)).ShouldBeRefused(backup);
        (await RunAsync("restore", "--from", backup)).ShouldBeRefused("--data");
        (await RunAsync("restore", "--from", backup, "--data", restored)).Code.ShouldBe(0);
        (await RunAsync("restore", "--from", backup, "--data", restored)).ShouldBeRefused("tidak kosong");
        (await RunAsync("verify", "--json", "--data", restored)).Output.ShouldBe((await RunAsync("verify", "--json", "--data", _data.Path)).Output);

        var file = Directory.EnumerateFiles(Path.Combine(restored, "berkas"), "*", SearchOption.AllDirectories).First();
        File.AppendAllText(file, " ");
        var damaged = await RunAsync("verify", "--data", restored);
        damaged.Code.ShouldBe(1);
        damaged.Output.ShouldContain("berubah isinya sejak diunggah");
        (await RunAsync("move", "--to", "bukan koneksi", "--data", restored)).Code.ShouldBe(2);
    }

    [Fact]
    public async Task A_folder_in_use_is_refused()
    {
        await RunAsync("demo", "--data", _data.Path);
        using var other = _data.Lock();
        var (code, _, error) = await RunAsync("migrate", "--data", _data.Path);
        code.ShouldBe(2);
        error.ShouldContain("sedang dipakai oleh Siklus yang lain");
    }

    [Fact]
    public async Task A_port_in_use_is_refused()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var (code, _, error) = await RunAsync("serve", "--data", _data.Path, "--urls", $"http://{taken.LocalEndpoint}");
        code.ShouldBe(2);
        error.ShouldContain("sedang dipakai program lain");
    }

    private Task<(Guid Id, string Nama)> AddPegawaiAsync(string nama, string? nip = null) => WithDbAsync(async db =>
    {
        var instansi = await db.Set<Instansi>().SingleAsync();
        var pegawai = new Pegawai(new PegawaiId(Guid.CreateVersion7()), instansi.Id, nama, null, nip);
        db.Add(pegawai);
        await db.SaveChangesAsync();
        return (pegawai.Id.Value, pegawai.Nama);
    });

    private async Task<T> WithDbAsync<T>(Func<SiklusDb, Task<T>> use)
    {
        await using var app = SiklusHost.Build(new HostSettings { Data = _data, Database = new DatabaseSetting.SqliteFile(_data.Database) });
        await using var scope = app.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<SiklusDb>());
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, output, error);
        return (code, output.ToString(), error.ToString());
    }
}

internal static class AnswerAssertions
{
    public static void ShouldBeRefused(this (int Code, string Output, string Error) answer, string says)
    {
        (answer.Code, answer.Output).ShouldBe((2, ""));
        answer.Error.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain(says);
    }
}
