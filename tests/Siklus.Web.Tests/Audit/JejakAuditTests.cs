using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Audit;
using Siklus.App.Common.Berkas;
using Siklus.App.Organisation;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;
using Siklus.Web.Operations;
using Siklus.Web.Tests.Infrastructure;
using Siklus.Web.Tests.Sop;

namespace Siklus.Web.Tests.Audit;

/// <summary>Who did what is written with the act itself, and nobody can change it unseen.</summary>
public abstract class JejakAuditTests(DatabaseKind kind) : SiteTests(kind)
{
    [Fact]
    public async Task An_act_on_a_page_is_told_with_person_post_and_thing_but_without_a_name()
    {
        var before = (await RowsAsync()).Count;
        using var keeper = await Site.VisitorAsync(Keeper);
        await keeper.OpenAsync("/kantor/unit/tambah");
        await keeper.SubmitAsync("Simpan", ("Nama", "Seksi Uji Jejak"), ("Mulai", "2026-10-01"));
        var row = (await RowsAsync())[before..].ShouldHaveSingleItem();
        row.Kalimat.ShouldBe($"{Keeper} membuat unit Seksi Uji Jejak.");
        (row.Perbuatan, row.Objek, row.Kapasitas).ShouldBe((AuditWords.Made, "unit", Kapasitas.Definitif));
        row.ObjekId.ShouldBe(await Site.WithDbAsync(db => db.Set<Unit>().IgnoreQueryFilters().Where(u => u.Nama == "Seksi Uji Jejak").Select(u => u.Id.Value).SingleAsync()));
        var (pegawai, nama) = await Site.WithDbAsync(async db =>
        {
            var one = await db.Set<Pegawai>().IgnoreQueryFilters().SingleAsync(p => p.Id == row.PegawaiId);
            return (one, one.Nama);
        });
        pegawai.InstansiId.ShouldBe(row.InstansiId);
        row.Kalimat.ShouldNotContain(nama);
    }

    [Fact]
    public async Task Days_at_the_ends_of_time_are_looked_for_like_others()
    {
        using var keeper = await Site.VisitorAsync(Keeper);
        (await keeper.OpenAsync("/kantor/jejak?dari=0001-01-01&sampai=9999-12-31")).Status.ShouldBe(System.Net.HttpStatusCode.OK);
        (await keeper.OpenAsync("/kantor/jejak?sampai=0001-01-01")).Status.ShouldBe(System.Net.HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_act_that_is_refused_leaves_no_row()
    {
        var before = (await RowsAsync()).Count;
        using var keeper = await Site.VisitorAsync(Keeper);
        await keeper.OpenAsync("/kantor/unit/tambah");
        await keeper.SubmitAsync("Simpan", ("Nama", " "));
        (await RowsAsync()).Count.ShouldBe(before);
    }

    [Fact]
    public async Task Every_entry_of_every_history_is_in_the_list_and_names_no_person()
    {
        var rows = await RowsAsync();
        var told = rows.Where(r => r.ObjekSha256 is not null).Select(r => (r.ObjekId, r.ObjekNomor!.Value)).ToHashSet();
        var history = await Site.WithDbAsync(db => db.Set<RiwayatRow>().IgnoreQueryFilters().Select(r => new { r.PelaksanaanId, r.Nomor }).ToListAsync());
        history.Count.ShouldBeGreaterThan(100);
        history.Where(r => !told.Contains((r.PelaksanaanId.Value, r.Nomor))).ShouldBeEmpty();
        var people = await Site.WithDbAsync(db => db.Set<Pegawai>().IgnoreQueryFilters().Select(p => p.Nama).ToListAsync());
        rows.ShouldAllBe(r => !people.Any(name => r.Kalimat.Contains(name)));
    }

    [Fact]
    public async Task Acts_at_once_are_numbered_one_after_the_other()
    {
        var before = (await RowsAsync()).Count;
        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Site.InOfficeAsync(async services =>
        {
            var db = services.GetRequiredService<SiklusDb>();
            db.Add(new HariLiburKantor { InstansiId = db.CurrentInstansi, Tanggal = new(2026, 12, i + 1), Nama = "Libur uji" });
            return await db.SaveChangesAsync();
        })));
        (await RowsAsync()).Count.ShouldBe(before + 12);
        (await VerifyAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_larger_transaction_is_told_when_it_commits_and_one_that_is_undone_never()
    {
        var before = (await RowsAsync()).Count;
        await Site.InOfficeAsync(async services =>
        {
            var db = services.GetRequiredService<SiklusDb>();
            Task<int> HolidayAsync(DateOnly day)
            {
                db.Add(new HariLiburKantor { InstansiId = db.CurrentInstansi, Tanggal = day, Nama = "Libur uji" });
                return db.SaveChangesAsync();
            }
            await using (await db.Database.BeginTransactionAsync()) await HolidayAsync(new(2027, 3, 1));
            db.ChangeTracker.Clear();
            await using (var together = await db.Database.BeginTransactionAsync())
            {
                await HolidayAsync(new(2027, 3, 2));
                await HolidayAsync(new(2027, 3, 3));
                await together.CommitAsync();
            }
            await using (await db.Database.BeginTransactionAsync()) await HolidayAsync(new(2027, 3, 4));
            db.ChangeTracker.Clear();
            return await HolidayAsync(new(2027, 3, 5));
        });
        (await RowsAsync()).Count.ShouldBe(before + 3);
        (await Site.WithDbAsync(db => db.Set<HariLiburKantor>().IgnoreQueryFilters().Where(h => h.Tanggal >= new DateOnly(2027, 3, 1) && h.Tanggal <= new DateOnly(2027, 3, 5)).Select(h => h.Tanggal.Day).OrderBy(d => d).ToListAsync()))
            .ShouldBe([2, 3, 5]);
        (await VerifyAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_database_itself_refuses_to_change_or_remove_a_row()
    {
        await Site.InOfficeAsync(async services =>
        {
            var db = services.GetRequiredService<SiklusDb>();
            var berkas = await db.Set<BerkasRow>().OrderBy(b => b.Id).FirstAsync();
            db.Add(new AksesBerkasRow { Id = Guid.CreateVersion7(), InstansiId = berkas.InstansiId, BerkasId = berkas.Id, PegawaiId = berkas.DiunggahOleh, WaktuUtc = berkas.DiunggahPada, Cara = CaraAkses.Dibuka });
            return await db.SaveChangesAsync();
        });
        await RefusedAsync(db => db.Set<JejakAuditRow>().IgnoreQueryFilters().ExecuteUpdateAsync(set => set.SetProperty(r => r.Kalimat, "x")));
        await RefusedAsync(db => db.Set<JejakAuditRow>().IgnoreQueryFilters().ExecuteDeleteAsync());
        await RefusedAsync(db => db.Set<AksesBerkasRow>().IgnoreQueryFilters().ExecuteUpdateAsync(set => set.SetProperty(r => r.Cara, CaraAkses.Diunduh)));
        await RefusedAsync(db => db.Set<AksesBerkasRow>().IgnoreQueryFilters().ExecuteDeleteAsync());
    }

    [Fact]
    public async Task A_guard_that_was_taken_off_is_found()
    {
        await UnguardAsync();
        (await VerifyAsync()).ShouldHaveSingleItem().ShouldContain("jejak_audit");
    }

    [Fact]
    public async Task A_changed_row_is_found_with_its_place() =>
        (await TamperAsync(rows => rows.Where(r => r.Nomor == 7).ExecuteUpdateAsync(set => set.SetProperty(r => r.Kalimat, "Camat tidak berbuat apa-apa."))))
            .ShouldBe(["Jejak audit baris 7 berubah isinya setelah ditulis."]);

    [Fact]
    public async Task A_missing_row_is_found_with_its_place() =>
        (await TamperAsync(rows => rows.Where(r => r.Nomor == 7).ExecuteDeleteAsync())).ShouldBe(["Jejak audit baris 7 hilang."]);

    [Fact]
    public async Task Several_missing_rows_are_one_finding() =>
        (await TamperAsync(rows => rows.Where(r => r.Nomor >= 5 && r.Nomor <= 9).ExecuteDeleteAsync())).ShouldBe(["Jejak audit baris 5 sampai 9 hilang."]);

    [Fact]
    public async Task A_lost_end_is_found()
    {
        var last = (await RowsAsync())[^1].Nomor;
        (await TamperAsync(rows => rows.Where(r => r.Nomor == last).ExecuteDeleteAsync()))
            .ShouldHaveSingleItem().ShouldBe($"Jejak audit berakhir pada baris {last - 1}, seharusnya pada baris {last}: baris di ujungnya hilang atau ditambahkan di luar Siklus.");
    }

    [Fact]
    public async Task A_row_that_was_replaced_with_a_fitting_hash_breaks_the_chain() =>
        (await TamperAsync(rows => rows.Where(r => r.Nomor == 7).ExecuteUpdateAsync(set => set.SetProperty(r => r.Sha256, new string('a', 64)))))
            .ShouldContain("Rantai jejak audit terputus antara baris 7 dan 8: salah satunya diganti di luar Siklus.");

    [Fact]
    public async Task A_history_that_was_changed_shortened_or_lengthened_is_found_with_its_place()
    {
        var small = await SmallCase.AtAsync(Site, 3);
        await Site.WithDbAsync(async db =>
        {
            var entry = await db.Set<RiwayatRow>().IgnoreQueryFilters().AsNoTracking().OrderByDescending(r => r.Nomor).FirstAsync(r => r.PelaksanaanId == small.Id);
            await db.Set<RiwayatRow>().IgnoreQueryFilters().Where(r => r.PelaksanaanId == small.Id && r.Nomor == 1).ExecuteUpdateAsync(set => set.SetProperty(r => r.WaktuUtc, r => r.WaktuUtc.AddDays(-1)));
            await db.Set<RiwayatRow>().IgnoreQueryFilters().Where(r => r.PelaksanaanId == small.Id && r.Nomor == entry.Nomor).ExecuteUpdateAsync(set => set.SetProperty(r => r.Nomor, entry.Nomor + 1));
            return true;
        });
        var nomor = (await Site.WithDbAsync(db => db.Set<RiwayatRow>().IgnoreQueryFilters().Where(r => r.PelaksanaanId == small.Id).MaxAsync(r => r.Nomor))) - 1;
        var found = await VerifyAsync();
        found.ShouldContain($"Riwayat nomor 1 dari pelaksanaan {small.Id.Value} berubah isinya setelah ditulis.");
        found.ShouldContain($"Riwayat nomor {nomor} dari pelaksanaan {small.Id.Value} hilang, padahal tercatat dalam jejak audit.");
        found.ShouldContain($"Riwayat nomor {nomor + 1} dari pelaksanaan {small.Id.Value} tidak tercatat dalam jejak audit: ditambahkan di luar Siklus.");
    }

    private const string Keeper = "Kasubbag Umum, Kepegawaian dan Keuangan";

    private Task<List<JejakAuditRow>> RowsAsync() => Site.WithDbAsync(db => db.Set<JejakAuditRow>().IgnoreQueryFilters().AsNoTracking().OrderBy(r => r.Nomor).ToListAsync());

    /// <summary>As somebody with the database's own password could.</summary>
    private async Task<IReadOnlyList<string>> TamperAsync(Func<IQueryable<JejakAuditRow>, Task<int>> tamper)
    {
        await UnguardAsync();
        (await Site.WithDbAsync(db => tamper(db.Set<JejakAuditRow>().IgnoreQueryFilters()))).ShouldBeGreaterThan(0);
        return [.. (await VerifyAsync()).Where(found => !found.StartsWith("Basis data rusak", StringComparison.Ordinal))];
    }

    private Task RefusedAsync(Func<SiklusDb, Task<int>> tamper) => Should.ThrowAsync<System.Data.Common.DbException>(() => Site.WithDbAsync(tamper));

    private Task<int> UnguardAsync() => Site.WithDbAsync(async db =>
    {
        if (Kind == DatabaseKind.Postgres) return await db.Database.ExecuteSqlRawAsync("DROP TRIGGER jejak_audit_only_grows ON jejak_audit");
        await db.Database.ExecuteSqlRawAsync("DROP TRIGGER jejak_audit_no_UPDATE");
        return await db.Database.ExecuteSqlRawAsync("DROP TRIGGER jejak_audit_no_DELETE");
    });

    /// <summary>What is found, each without the advice at its end.</summary>
    private async Task<IReadOnlyList<string>> VerifyAsync()
    {
        await using var installed = Installed.At(Site.Data, TimeProvider.System, Site.Services.GetRequiredService<DatabaseSetting>());
        return [.. (await VerifyInstallation.RunAsync(installed)).Findings.Select(found => found.Sentence.Replace(" Bandingkan dengan cadangan terakhir sebelum memulihkan.", "", StringComparison.Ordinal))];
    }

    public sealed class OnSqlite() : JejakAuditTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : JejakAuditTests(DatabaseKind.Postgres);
}
