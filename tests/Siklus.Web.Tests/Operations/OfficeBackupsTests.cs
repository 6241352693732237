using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App.Common;
using Siklus.Domain.Common;
using Siklus.Web.Hosting;
using Siklus.Web.Operations;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Operations;

public abstract class OfficeBackupsTests(DatabaseKind kind) : SiteTests(kind)
{
    private OfficeBackups Backups => Site.Services.GetRequiredService<OfficeBackups>();

    private BackupSettings Settings => BackupSettings.Read(Site.Data);

    [Fact]
    public async Task The_schedule_makes_one_backup_a_day_at_the_hour_of_the_office_and_none_of_a_demo()
    {
        (await Backups.TickAsync()).ShouldBeFalse("a demo");
        await BecomeOfficeAsync();
        var wall = new WallClock(ZonaWaktu.Wib);
        var today = wall.DateOf(Now).AddDays(1);
        MoveTo(wall.Utc(today, new TimeOnly(7, 30)));
        (await Backups.TickAsync()).ShouldBeTrue("yesterday's was never made");
        (await Backups.TickAsync()).ShouldBeFalse();
        MoveTo(wall.Utc(today, new TimeOnly(12, 14)));
        (await Backups.TickAsync()).ShouldBeFalse();
        MoveTo(wall.Utc(today, new TimeOnly(12, 16)));
        (await Backups.TickAsync()).ShouldBeTrue();
        MoveTo(wall.Utc(today.AddDays(1), new TimeOnly(12, 14)));
        (await Backups.TickAsync()).ShouldBeFalse();
        MoveTo(wall.Utc(today.AddDays(1), new TimeOnly(12, 16)));
        (await Backups.TickAsync()).ShouldBeTrue();
        (await Backups.TickAsync()).ShouldBeFalse();
        BackupShelf.List(Settings.Folder).ShouldAllBe(entry => entry.IsVerified && entry.Manifest!.Automatic);
    }

    [Fact]
    public async Task A_backup_that_fails_is_shown_tried_again_after_an_hour_and_forgotten_when_it_succeeds()
    {
        await BecomeOfficeAsync();
        var stick = Path.Combine(Site.Data.Path, "usb");
        File.WriteAllText(stick, "no folder");
        new BackupSettings(stick, BackupSettings.DefaultHour).Write(Site.Data);
        await Should.ThrowAsync<OperatorException>(() => Backups.TickAsync());
        Backups.LastFailure!.Sentence.ShouldContain("diska USB");
        (await Backups.TickAsync()).ShouldBeFalse("not every minute");
        (await WarningsAsync()).ShouldContain(sentence => sentence.StartsWith("Cadangan terakhir gagal."));

        File.Delete(stick);
        Site.Clock.Advance(TimeSpan.FromMinutes(61));
        (await Backups.TickAsync()).ShouldBeTrue();
        Backups.LastFailure.ShouldBeNull();
        BackupShelf.List(stick).ShouldHaveSingleItem().IsVerified.ShouldBeTrue();
    }

    [Fact]
    public async Task Two_backups_never_run_at_once()
    {
        async Task<string?> TryAsync()
        {
            try
            {
                await Backups.MakeAsync(automatic: false);
                return null;
            }
            catch (OperatorException refused)
            {
                return refused.Message;
            }
        }
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(TryAsync)));
        answers.ShouldContain(answer => answer == null);
        answers.ShouldAllBe(answer => answer == null || answer == MakeBackup.Busy);
        BackupShelf.List(Settings.Folder).Count.ShouldBe(answers.Count(answer => answer is null));
        Backups.LastFailure.ShouldBeNull("to be busy is no failure");
    }

    [Fact]
    public async Task A_full_disk_and_a_clock_that_went_back_are_told_to_those_who_answer_for_the_pc()
    {
        (await WarningsAsync()).ShouldBeEmpty();
        var full = new InstallationWarnings(Site.Data, Site.Services.GetRequiredService<InstallationClock>(), new DiskRoom(_ => DiskRoom.NearlyFull - 1), Backups, Site.Services.GetRequiredService<IServiceScopeFactory>());
        (await full.ReadAsync(new WallClock(ZonaWaktu.Wib))).ShouldHaveSingleItem().ShouldContain("hampir penuh");

        Site.Clock.Advance(TimeSpan.FromDays(-14));
        (await WarningsAsync()).ShouldHaveSingleItem().ShouldContain("Jam komputer mundur");
        using var camat = await Site.VisitorAsync("Camat");
        (await camat.OpenAsync("/cadangan")).Text.ShouldContain("Jam komputer mundur");
    }

    [Fact]
    public async Task The_page_makes_a_backup_shows_it_and_keeps_where_and_when()
    {
        using var camat = await Site.VisitorAsync("Camat");
        (await camat.OpenAsync("/cadangan")).Text.ShouldContain("Belum ada cadangan");
        var made = await camat.SubmitAsync("Buat cadangan sekarang");
        made.Text.ShouldContain("lulus uji pemulihan");
        made.Text.ShouldContain("Lulus uji");
        made.Text.ShouldContain("pilih diska USB");

        var refused = await camat.SubmitAsync("Simpan pengaturan", ("Jam", "siang"));
        (refused.Status, refused.Text.Contains("Tulis jam seperti 12.15.")).ShouldBe((HttpStatusCode.UnprocessableEntity, true));
        (await camat.SubmitAsync("Simpan pengaturan", ("Jam", "13.00"), ("Folder", "usb"))).Text.ShouldContain("selengkapnya");
        (await camat.SubmitAsync("Simpan pengaturan", ("Folder", Site.Data.Files))).Text.ShouldContain("milik Siklus sendiri");
        var stick = Path.Combine(Site.Data.Path, "usb");
        (await camat.SubmitAsync("Simpan pengaturan", ("Folder", stick), ("Jam", "13.00"))).Text.ShouldContain("tersimpan");
        Settings.ShouldBe(new BackupSettings(stick, new TimeOnly(13, 0)));
        Directory.Delete(stick);
        (await camat.OpenAsync("/cadangan")).Text.ShouldContain("tidak terjangkau");
    }

    [Fact]
    public async Task Damaged_backups_say_so_and_staf_see_none()
    {
        var made = await Backups.MakeAsync(automatic: false);
        new BackupTest(Now, ["Berkas “contoh.pdf” hilang dari folder berkas."]).Write(made.Path);
        Directory.CreateDirectory(Path.Combine(Settings.Folder, "siklus-2020-01-01-1200"));
        using var sekcam = await Site.VisitorAsync("Sekretaris Kecamatan");
        var page = await sekcam.OpenAsync("/cadangan");
        page.Text.ShouldContain("Ada temuan");
        page.Text.ShouldContain("contoh.pdf");
        page.Text.ShouldContain("manifesnya tidak terbaca");
        using var kasi = await Site.VisitorAsync("Kasi Pemerintahan");
        (await kasi.OpenAsync("/cadangan")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await kasi.OpenAsync("/")).Body.ShouldNotContain("/cadangan");
    }

    private DateTime Now => Site.Services.GetRequiredService<InstallationClock>().GetUtcNow().UtcDateTime;

    private void MoveTo(DateTime utc) => Site.Clock.Advance(utc - Now);

    private Task<IReadOnlyList<string>> WarningsAsync() => Site.Services.GetRequiredService<InstallationWarnings>().ReadAsync(new WallClock(ZonaWaktu.Wib));

    private Task<int> BecomeOfficeAsync() => Site.WithDbAsync(db => db.Set<Installation>().ExecuteUpdateAsync(set => set.SetProperty(row => row.IsDemo, false)));

    public sealed class OnSqlite() : OfficeBackupsTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : OfficeBackupsTests(DatabaseKind.Postgres);
}

public sealed class BackupRotationTests
{
    private static readonly DateTime Office = new(2025, 1, 2, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Last = new(2026, 11, 21, 5, 15, 0, DateTimeKind.Utc);

    [Fact]
    public void Seven_days_four_weeks_and_twelve_months_are_kept()
    {
        var all = Enumerable.Range(0, 500).Select(day => Entry(Last.AddDays(-day))).ToList();
        var kept = all.Except(BackupRotation.Superfluous(all, Office)).Select(entry => entry.Manifest!.MadeUtc).ToList();
        kept.Take(7).ShouldBe(Enumerable.Range(0, 7).Select(day => Last.AddDays(-day)));
        kept.Count.ShouldBe(7 + 2 + 11, "two more weeks and eleven more months than the days cover: 21 November 2026 is a Saturday");
        kept.ShouldContain(new DateTime(2025, 12, 31, 5, 15, 0, DateTimeKind.Utc));
        kept.ShouldNotContain(at => at.Year == 2025 && at.Month < 12);
    }

    [Fact]
    public void Only_backups_of_the_schedule_and_of_this_office_go()
    {
        var all = Enumerable.Range(0, 60).SelectMany(day => new[] { Entry(Last.AddDays(-day), automatic: false), Entry(Last.AddDays(-day), office: Office.AddDays(1)) }).ToList();
        BackupRotation.Superfluous(all, Office).ShouldBeEmpty();
        BackupRotation.Superfluous([new BackupEntry("/x/siklus-rusak", null, null)], Office).ShouldBeEmpty();
    }

    [Fact]
    public void A_backup_that_did_not_pass_goes_only_after_one_that_did()
    {
        var failed = Entry(Last.AddDays(-30), passed: false);
        BackupRotation.Superfluous([failed, Entry(Last, passed: false)], Office).ShouldBeEmpty("nothing better is there");
        BackupRotation.Superfluous([failed, Entry(Last)], Office).ShouldBe([failed]);
    }

    private static BackupEntry Entry(DateTime utc, bool automatic = true, bool passed = true, DateTime? office = null) => new($"/x/siklus-{utc:yyyyMMdd}", new BackupManifest
    {
        Format = 1, Program = "0.1.0", Schema = [], Source = "sqlite", MadeUtc = utc, Automatic = automatic, InstallationUtc = office ?? Office, Tables = [], Files = [],
    }, new BackupTest(utc, passed ? [] : ["Berkas hilang."]));
}
