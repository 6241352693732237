using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop;

public abstract class RebuildCasesTests(DatabaseKind kind) : SiteTests(kind)
{
    [Fact]
    public async Task A_lost_inbox_and_a_false_head_are_written_anew_from_the_riwayat()
    {
        await InOfficeAsync(StartAsync);
        var before = await InOfficeAsync(StateAsync);
        before.Inbox.ShouldNotBeEmpty();

        var damaged = await InOfficeAsync(async services =>
        {
            var db = services.GetRequiredService<SiklusDb>();
            await db.Set<TugasRow>().ExecuteDeleteAsync();
            return await db.Set<PelaksanaanRow>().ExecuteUpdateAsync(set => set.SetProperty(row => row.Urutan, 99));
        });
        (await InOfficeAsync(StateAsync)).Inbox.ShouldBeEmpty();

        (await InOfficeAsync(RebuildAsync)).Mended.ShouldBe(damaged, "every head was false");
        var after = await InOfficeAsync(StateAsync);
        after.Inbox.ShouldBe(before.Inbox, ignoreOrder: true);
        after.Urutan.ShouldBe(before.Urutan);
    }

    [Fact]
    public async Task What_agrees_with_the_riwayat_is_left_alone()
    {
        await InOfficeAsync(StartAsync);
        var done = await InOfficeAsync(RebuildAsync);
        done.Checked.ShouldBeGreaterThan(0);
        done.Mended.ShouldBe(0);
    }

    [Fact]
    public async Task An_open_question_is_put_back_into_the_inbox_of_who_is_asked_an_answered_one_is_not()
    {
        var small = await SmallCase.AtAsync(Site, 1);
        var (asked, other) = (await small.PostAsync("Pengelola Data Kinerja"), await small.PostAsync(SmallCase.Sekcam));
        await small.ActAsync(SmallCase.Group[2], (p, c, _) => p.Ask(c, asked, "Data desa mana?"));
        await small.ActAsync(SmallCase.Group[2], (p, c, _) => p.Ask(c, other, "Sampai kapan?"));
        var answered = (await small.StateAsync()).OpenQuestions.Single(q => q.Kepada == other).Nomor;
        await small.ActAsync(SmallCase.Sekcam, (p, c, _) => p.Answer(c, answered, "Sampai Jumat."));
        Task<List<TugasRow>> RowsAsync() => Site.InOfficeAsync(services => services.GetRequiredService<SiklusDb>().Set<TugasRow>().AsNoTracking().Where(t => t.PelaksanaanId == small.Id).ToListAsync());
        var before = await RowsAsync();
        before.Where(t => t.Peran == TugasPeran.Penjawab).ShouldHaveSingleItem().JabatanId.ShouldBe(asked);

        await Site.InOfficeAsync(services => services.GetRequiredService<SiklusDb>().Set<TugasRow>().Where(t => t.PelaksanaanId == small.Id).ExecuteDeleteAsync());
        (await InOfficeAsync(RebuildAsync)).Mended.ShouldBe(1);
        (await RowsAsync()).ShouldBe(before, ignoreOrder: true);
        using var staf = await Site.VisitorAsync("Pengelola Data Kinerja");
        (await staf.OpenAsync("/tugas?keadaan=pertanyaan")).Find(".asked").TextContent.ShouldContain("Data desa mana?");
    }

    private static async Task<LoadedCase> StartAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<SiklusDb>();
        var pegawai = await db.Users.Where(akun => akun.UserName == "camat").Select(akun => akun.PegawaiId).SingleAsync();
        var camat = (await services.GetRequiredService<FindActor>().RunAsync(pegawai))!;
        var kode = await db.Set<SopVersiRow>().OrderBy(row => row.Kode).Select(row => row.Kode).FirstAsync();
        return await services.GetRequiredService<StartPelaksanaan>().RunAsync(new StartRequest(
            new Guid("01995c7e-0000-7000-8000-000000000001"), camat.Jabatan[0].JabatanId, kode, "Pengumpulan data uji", new Periode(2030, new Tribulan(1)), null), camat);
    }

    private static Task<RebuiltCases> RebuildAsync(IServiceProvider services) => services.GetRequiredService<RebuildCases>().RunAsync();

    private static async Task<(List<TugasRow> Inbox, int? Urutan)> StateAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<SiklusDb>();
        var head = await db.Set<PelaksanaanRow>().AsNoTracking().SingleAsync(row => row.Tahun == 2030);
        return (await db.Set<TugasRow>().AsNoTracking().Where(row => row.PelaksanaanId == head.Id).ToListAsync(), head.Urutan);
    }

    private async Task<T> InOfficeAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var instansi = await scope.ServiceProvider.GetRequiredService<SiklusDb>().Users.OrderBy(akun => akun.UserName).Select(akun => akun.InstansiId).FirstAsync();
        scope.ServiceProvider.GetRequiredService<InstansiScope>().Enter(instansi);
        return await act(scope.ServiceProvider);
    }

    public sealed class OnSqlite() : RebuildCasesTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : RebuildCasesTests(DatabaseKind.Postgres);
}
