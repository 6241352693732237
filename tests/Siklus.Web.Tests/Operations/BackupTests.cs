using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Common.Berkas;
using Siklus.Web.Hosting;
using Siklus.Web.Operations;
using Siklus.Web.Tests.Akun;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Operations;

/// <summary>Backups of an office that is being served, and what comes of them.</summary>
public abstract class BackupTests(DatabaseKind kind) : SiteTests(kind)
{
    private readonly string _place = Directory.CreateTempSubdirectory("siklus-backup-test-").FullName;

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_place, recursive: true);
    }

    [Fact]
    public async Task A_backup_of_a_served_office_is_tested_restored_the_same_and_served_again()
    {
        var made = await BackUpAsync();
        made.Test.Findings.ShouldBeEmpty();
        Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(made.Path)!).ShouldHaveSingleItem("nothing unfinished is left beside it");
        BackupShelf.List(Usb).ShouldHaveSingleItem().IsVerified.ShouldBeTrue();
        var here = await DigestAsync(Site.Data, Setting);
        made.Manifest.Tables.ShouldBe(here, ignoreOrder: true);

        var folder = new DataFolder(Path.Combine(_place, "pulih"));
        await RestoreBackup.RunAsync(made.Path, folder, TimeProvider.System);
        (await DigestAsync(folder, new DatabaseSetting.SqliteFile(folder.Database))).ShouldBe(here, ignoreOrder: true);
        await using var restored = await TestSite.StartAsync(TestDatabase.OnSqlite(folder), owns: false);
        using var camat = await restored.VisitorAsync("Camat");
        (await camat.OpenAsync("/arsip")).Status.ShouldBe(HttpStatusCode.OK);
        (await camat.OpenAsync("/data-kinerja")).Body.ShouldContain("Kecamatan Sumberejo");
    }

    [Fact]
    public async Task A_second_factor_works_on_in_what_is_restored()
    {
        await Site.GivePasswordAsync("sekcam");
        using var before = await Site.SignInAsync("sekcam");
        var (key, codes) = await AuthenticatorTests.JoinAsync(before);
        var made = await BackUpAsync();
        var folder = new DataFolder(Path.Combine(_place, "pulih"));
        await RestoreBackup.RunAsync(made.Path, folder, TimeProvider.System);
        await using var restored = await TestSite.StartAsync(TestDatabase.OnSqlite(folder), owns: false);
        using var sekcam = await restored.SignInAsync("sekcam");
        (await sekcam.SubmitAsync("Masuk dengan kode", ("Kode", AuthenticatorTests.Totp(key)))).Path.ShouldBe("/");
        using var again = await restored.SignInAsync("sekcam");
        (await again.SubmitAsync("Masuk dengan kode pemulihan", ("Kode", codes[0]))).Path.ShouldBe("/");
    }

    [Fact]
    public async Task A_flipped_byte_in_a_backup_is_refused_and_nothing_is_restored()
    {
        var made = await BackUpAsync();
        var file = Directory.EnumerateFiles(Path.Combine(made.Path, "berkas"), "*", SearchOption.AllDirectories).First();
        var bytes = File.ReadAllBytes(file);
        bytes[0] ^= 1;
        File.WriteAllBytes(file, bytes);
        var folder = new DataFolder(Path.Combine(_place, "pulih"));
        (await Should.ThrowAsync<OperatorException>(() => RestoreBackup.RunAsync(made.Path, folder, TimeProvider.System))).Message.ShouldContain("rusak");
        Directory.GetFileSystemEntries(_place).ShouldBe([Usb], "neither the folder nor a part of it");
    }

    [Fact]
    public async Task A_backup_of_a_newer_siklus_is_refused_with_the_way_out_and_a_changed_manifest_too()
    {
        var made = await BackUpAsync();
        var folder = new DataFolder(Path.Combine(_place, "pulih"));
        (made.Manifest with { Schema = [.. made.Manifest.Schema, "29991231000000_Later"], Program = "9.0.0" }).Write(made.Path);
        (await Should.ThrowAsync<OperatorException>(() => RestoreBackup.RunAsync(made.Path, folder, TimeProvider.System))).Message.ShouldContain("Pasang Siklus versi");
        (made.Manifest with { Format = 2 }).Write(made.Path);
        (await Should.ThrowAsync<OperatorException>(() => RestoreBackup.RunAsync(made.Path, folder, TimeProvider.System))).Message.ShouldContain("berbentuk 2");
        (made.Manifest with { Files = [.. made.Manifest.Files, new BackupFile("../luar", 1, "")] }).Write(made.Path);
        (await Should.ThrowAsync<OperatorException>(() => RestoreBackup.RunAsync(made.Path, folder, TimeProvider.System))).Message.ShouldContain("di luar folder");
        Directory.GetFileSystemEntries(_place).ShouldBe([Usb]);
    }

    [Fact]
    public async Task A_restore_never_goes_into_a_folder_that_holds_something()
    {
        var made = await BackUpAsync();
        var folder = new DataFolder(Directory.CreateDirectory(Path.Combine(_place, "terisi")).FullName);
        File.WriteAllText(Path.Combine(folder.Path, "surat.txt"), "penting");
        (await Should.ThrowAsync<OperatorException>(() => RestoreBackup.RunAsync(made.Path, folder, TimeProvider.System))).Message.ShouldContain("tidak kosong");
        Directory.GetFileSystemEntries(folder.Path).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_is_damaged_in_the_office_is_told_by_the_test_of_its_backup()
    {
        var sha256 = await Site.WithDbAsync(db => db.Set<BerkasRow>().IgnoreQueryFilters().OrderBy(row => row.Sha256).Select(row => row.Sha256).FirstAsync());
        File.Delete(Path.Combine(Site.Data.Files, BerkasVault.PlaceOf(sha256)));
        var made = await BackUpAsync();
        made.Test.Findings.ShouldHaveSingleItem().ShouldContain("hilang");
        BackupShelf.List(Usb).ShouldHaveSingleItem().IsVerified.ShouldBeFalse();
    }

    [Fact]
    public async Task Too_little_room_is_refused_before_anything_is_written()
    {
        var room = new DiskRoom(_ => DiskRoom.Reserve + 1000);
        (await Should.ThrowAsync<OperatorException>(() => BackUpAsync(room))).Message.ShouldContain("tidak cukup");
        Directory.GetFileSystemEntries(Usb).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_backup_while_people_work_holds_one_instant()
    {
        using var stop = new CancellationTokenSource();
        var written = 0;
        var people = Enumerable.Range(0, 3).Select(person => Task.Run(async () =>
        {
            for (var n = 0; !stop.IsCancellationRequested; n++)
            {
                await UploadAsync($"bukti-{person}-{n}.pdf");
                Interlocked.Increment(ref written);
            }
        })).ToList();
        while (Volatile.Read(ref written) < 5) await Task.Delay(20);
        var before = Volatile.Read(ref written);
        var made = await BackUpAsync();
        await stop.CancelAsync();
        await Task.WhenAll(people);
        made.Test.Findings.ShouldBeEmpty();
        var kept = made.Manifest.Tables.Single(table => table.Name == "berkas").Rows;
        var now = await Site.WithDbAsync(db => db.Set<BerkasRow>().IgnoreQueryFilters().LongCountAsync());
        kept.ShouldBeLessThanOrEqualTo(now);
        kept.ShouldBeGreaterThanOrEqualTo(before, "what was acknowledged before it began is in it");
    }

    private string Usb => Path.Combine(_place, "usb");

    private DatabaseSetting Setting => Site.Services.GetRequiredService<DatabaseSetting>();

    private async Task<MadeBackup> BackUpAsync(DiskRoom? room = null)
    {
        await using var office = Installed.At(Site.Data, TimeProvider.System, Setting);
        return await MakeBackup.RunAsync(office, new BackupRequest(Usb, false, Site.Clock.Utc), room ?? new DiskRoom());
    }

    private static async Task<IReadOnlyList<App.Operations.Tables.TableDigest>> DigestAsync(DataFolder data, DatabaseSetting setting)
    {
        await using var installed = Installed.At(data, TimeProvider.System, setting);
        return (await VerifyInstallation.RunAsync(installed)).Tables;
    }

    private Task<int> UploadAsync(string name) => Site.InOfficeAsync(async services =>
    {
        var db = services.GetRequiredService<SiklusDb>();
        var pegawai = await db.Users.OrderBy(akun => akun.UserName).Select(akun => akun.PegawaiId).FirstAsync();
        using var content = new MemoryStream(System.Text.Encoding.ASCII.GetBytes("%PDF-1.4 " + name));
        await services.GetRequiredService<UploadBerkas>().RunAsync(name, content, pegawai);
        return await db.SaveChangesAsync();
    });

    public sealed class OnSqlite() : BackupTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : BackupTests(DatabaseKind.Postgres);
}

/// <summary>An office moves from its file to PostgreSQL.</summary>
public sealed class MoveOfficeTests
{
    [Fact]
    public async Task An_office_moves_with_every_row_and_is_served_from_postgresql()
    {
        await using var office = await (await DatabaseTemplate.OfAsync(DatabaseKind.Sqlite)).CloneAsync();
        var before = await TablesAsync(office.Data, office.Setting);
        var name = await PostgresServer.CreateAsync();
        // In a process of its own, as an operator runs it: nothing that a test set up before may help.
        using (var siklus = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "siklus.dll"), "move", "--data", office.Data.Path, "--to", PostgresServer.ConnectionTo(name)]) { UseShellExecute = false, RedirectStandardError = true })!)
        {
            var wrong = await siklus.StandardError.ReadToEndAsync();
            await siklus.WaitForExitAsync();
            siklus.ExitCode.ShouldBe(0, wrong);
        }
        File.Exists(office.Data.Database).ShouldBeFalse();
        Directory.GetFiles(office.Data.Copies, "*-sebelum-pindah-ke-postgresql.db").ShouldHaveSingleItem();

        var setting = DatabaseSetting.Read(office.Data).ShouldBeOfType<DatabaseSetting.PostgresServer>();
        (await TablesAsync(office.Data, setting)).ShouldBe(before, ignoreOrder: true);
        await using (var served = await TestSite.StartAsync(TestDatabase.OnPostgres(office.Data, name), owns: false))
        {
            using var camat = await served.VisitorAsync("Camat");
            (await camat.OpenAsync("/arsip")).Status.ShouldBe(HttpStatusCode.OK);
        }
        (await Should.ThrowAsync<OperatorException>(() => MoveOffice.RunAsync(office.Data, setting.ConnectionString, TimeProvider.System))).Message.ShouldContain("sudah memakai PostgreSQL");
        await PostgresServer.DropAsync(name);
    }

    [Fact]
    public async Task A_target_that_holds_something_or_is_not_there_is_refused_and_the_office_stays()
    {
        await using var office = await (await DatabaseTemplate.OfAsync(DatabaseKind.Sqlite)).CloneAsync();
        await using var full = await (await DatabaseTemplate.OfAsync(DatabaseKind.Postgres)).CloneAsync();
        var taken = ((DatabaseSetting.PostgresServer)full.Setting).ConnectionString;
        foreach (var (connection, says) in new[] { (taken, "tidak kosong"), (PostgresServer.ConnectionTo("tidak_ada_basis_data_ini"), "tidak dapat diisi"), ("sqlite", "Sebutkan untaian koneksi") })
            (await Should.ThrowAsync<OperatorException>(() => MoveOffice.RunAsync(office.Data, connection, TimeProvider.System))).Message.ShouldContain(says);
        DatabaseSetting.Read(office.Data).ShouldBeOfType<DatabaseSetting.SqliteFile>();
        await using var installed = Installed.At(office.Data, TimeProvider.System, office.Setting);
        (await VerifyInstallation.RunAsync(installed)).Findings.ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<App.Operations.Tables.TableDigest>> TablesAsync(DataFolder data, DatabaseSetting setting)
    {
        await using var installed = Installed.At(data, TimeProvider.System, setting);
        return (await VerifyInstallation.RunAsync(installed)).Tables;
    }
}
