using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Common.Berkas;
using Siklus.App.Correspondence;
using Siklus.App.Operations;
using Siklus.App.Operations.Tables;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Measurement;
using Siklus.Web.Hosting;
using Siklus.Web.Operations;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Operations;

public abstract class VerifyInstallationTests(DatabaseKind kind) : SiteTests(kind)
{
    [Fact]
    public async Task A_demo_made_by_the_acts_themselves_is_whole_while_it_is_served()
    {
        var verified = await VerifyAsync();
        verified.Findings.ShouldBeEmpty();
        verified.Pelaksanaan.ShouldBeGreaterThan(0);
        verified.Naskah.ShouldBeGreaterThan(0);
        verified.Berkas.ShouldBeGreaterThan(0);
        verified.KunciPeriode.ShouldBeGreaterThan(0);
        verified.Tables.Single(table => table.Name == "riwayat").Rows.ShouldBe(await Site.WithDbAsync(db => db.Set<RiwayatRow>().IgnoreQueryFilters().LongCountAsync()));
    }

    [Fact]
    public async Task A_flipped_byte_a_lost_file_and_a_file_too_many_are_found()
    {
        var rows = await Site.WithDbAsync(db => db.Set<BerkasRow>().IgnoreQueryFilters().Select(row => row.Sha256).Distinct().OrderBy(sha256 => sha256).ToListAsync());
        rows.Count.ShouldBeGreaterThan(1);
        Flip(FileOf(rows[0]));
        File.Delete(FileOf(rows[1]));
        var stray = Path.Combine(Directory.CreateDirectory(Path.Combine(Site.Data.Files, "aa")).FullName, new string('a', 64));
        File.WriteAllText(stray, "sisa");
        (await VerifyAsync()).Findings.Count.ShouldBe(2, "a file that was kept a moment ago may have its row still on its way");

        File.SetLastWriteTimeUtc(stray, TimeProvider.System.GetUtcNow().UtcDateTime - CheckBerkas.OnItsWay - TimeSpan.FromMinutes(1));
        var findings = (await VerifyAsync()).Findings;
        findings.Count.ShouldBe(3);
        findings.ShouldContain(found => found.Where == rows[0] && found.Sentence.Contains("berubah isinya"));
        findings.ShouldContain(found => found.Where == rows[1] && found.Sentence.Contains("hilang"));
        findings.ShouldContain(found => found.Where.EndsWith(new string('a', 64)) && found.Sentence.Contains("tidak dirujuk"));
    }

    [Fact]
    public async Task Rows_deleted_past_the_pages_are_found_by_the_fold()
    {
        var inbox = await Site.WithDbAsync(db => db.Set<TugasRow>().IgnoreQueryFilters().OrderBy(row => row.PelaksanaanId).ThenBy(row => row.Tugas).FirstAsync());
        await Site.WithDbAsync(db => db.Set<TugasRow>().IgnoreQueryFilters().Where(row => row.PelaksanaanId == inbox.PelaksanaanId && row.Tugas == inbox.Tugas).ExecuteDeleteAsync());
        (await VerifyAsync()).Findings.ShouldHaveSingleItem().Sentence.ShouldContain("siklus rebuild");

        await Site.WithDbAsync(db => db.Set<RiwayatRow>().IgnoreQueryFilters().Where(row => row.PelaksanaanId == inbox.PelaksanaanId && row.Nomor == 2).ExecuteDeleteAsync());
        var findings = (await VerifyAsync()).Findings;
        findings.ShouldContain(found => found.Where == inbox.PelaksanaanId.Value.ToString() && found.Sentence.Contains("riwayatnya terputus"));
        findings.Count.ShouldBe(2, "the audit list misses the entry too");
    }

    [Fact]
    public async Task A_naskah_and_a_lock_that_were_changed_behind_the_pages_are_found()
    {
        await Site.WithDbAsync(async db =>
        {
            var naskah = await db.Set<Naskah>().IgnoreQueryFilters().Where(n => n.Sha256 != null).OrderBy(n => n.Id).Select(n => n.Id).FirstAsync();
            await db.Set<Naskah>().IgnoreQueryFilters().Where(n => n.Id == naskah).ExecuteUpdateAsync(set => set.SetProperty(n => n.Judul, "Judul lain"));
            var kunci = await db.Set<KunciPeriode>().IgnoreQueryFilters().OrderBy(k => k.DikunciUtc).Select(k => k.Id).FirstAsync();
            return await db.Set<KunciPeriode>().IgnoreQueryFilters().Where(k => k.Id == kunci).ExecuteUpdateAsync(set => set.SetProperty(k => k.NomorVersi, 2));
        });
        var findings = (await VerifyAsync()).Findings;
        findings.ShouldContain(found => found.Area == "naskah" && found.Sentence.Contains("“Judul lain”"));
        findings.ShouldContain(found => found.Area == "kunci-periode" && found.Sentence.Contains("seharusnya berurutan"));
        findings.ShouldContain(found => found.Area == "kunci-periode" && found.Sentence.Contains("tidak menyebut alasan"));
    }

    [Fact]
    public async Task Equal_content_has_equal_digests_and_a_changed_cell_has_not()
    {
        var before = await DigestAsync();
        (await DigestAsync()).ShouldBe(before);
        await Site.WithDbAsync(db => db.Set<PelaksanaanRow>().IgnoreQueryFilters().ExecuteUpdateAsync(set => set.SetProperty(row => row.Perihal, row => row.Perihal + ".")));
        (await DigestAsync()).Except(before).Select(table => table.Name).ShouldBe(["pelaksanaan"]);
    }

    private Task<IReadOnlyList<TableDigest>> DigestAsync() => Site.WithDbAsync(db => new AllTables(db).DigestAsync());

    private async Task<Verified> VerifyAsync()
    {
        await using var installed = Installed.At(Site.Data, TimeProvider.System, Site.Services.GetRequiredService<DatabaseSetting>());
        await installed.RequireCurrentAsync();
        return await VerifyInstallation.RunAsync(installed);
    }

    private string FileOf(string sha256) => Path.Combine(Site.Data.Files, BerkasVault.PlaceOf(sha256));

    private static void Flip(string file)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[^1] ^= 1;
        File.WriteAllBytes(file, bytes);
    }

    public sealed class OnSqlite() : VerifyInstallationTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : VerifyInstallationTests(DatabaseKind.Postgres);
}
