using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Siklus.Data.Sqlite;
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
        foreach (var name in new[] { "serve", "migrate", "demo", "user", "rebuild", "help", "--data", "--urls" }) output.ShouldContain(name);
    }

    [Theory]
    [InlineData("terbang")]
    [InlineData("serve --cepat")]
    [InlineData("serve --urls")]
    [InlineData("serve --urls ftp://127.0.0.1")]
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
        (await RunAsync("user", "bukan-siapa-siapa", "--data", _data.Path)).Code.ShouldBe(2);

        var (code, output, _) = await RunAsync("user", "camat", "--json", "--data", _data.Path);
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
        (await visitor.SubmitAsync("Masuk", ("NamaPengguna", "camat"), ("KataSandi", password))).Path.ShouldBe("/");
        await app.StopAsync();
    }

    [Fact]
    public async Task Rebuild_says_how_many_cases_it_went_through()
    {
        await RunAsync("demo", "--data", _data.Path);
        var (code, output, _) = await RunAsync("rebuild", "--json", "--data", _data.Path);
        code.ShouldBe(0);
        JsonDocument.Parse(output).RootElement.GetProperty("mended").GetInt32().ShouldBe(0, "a demo is made by the acts themselves");
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

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
