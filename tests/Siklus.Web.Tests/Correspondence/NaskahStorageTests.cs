using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Correspondence;
using Siklus.App.Correspondence.Blocks;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Correspondence;

public abstract class NaskahStorageTests(DatabaseKind kind) : SiteTests(kind)
{
    private static readonly DateTime Utc = new(2026, 10, 5, 2, 10, 0, DateTimeKind.Utc);
    private PerformanceOffice office = null!;

    [Fact]
    public async Task A_naskah_comes_back_as_it_was_frozen()
    {
        var id = await SaveAsync();
        var pindaian = await office.AddBerkasAsync();
        await InOfficeAsync(async db =>
        {
            var naskah = await db.Set<Naskah>().SingleAsync(one => one.Id == id);
            naskah.GiveNomor("000.7.2.8/21/SBJ", new DateOnly(2026, 10, 5), Oleh, Utc);
            naskah.Sign(pindaian, Oleh, Utc);
            return await db.SaveChangesAsync();
        });
        await InOfficeAsync(async db =>
        {
            var naskah = await db.Set<Naskah>().SingleAsync(one => one.Id == id);
            naskah.HashHolds().ShouldBeTrue();
            IsiJson.Write(naskah.Isi).ShouldBe(IsiJson.Write(Contoh.Semua["rekapitulasi"]));
            naskah.Sumber.Single().Versi.ShouldBe("3");
            naskah.Periode.ShouldBe(new Periode(2026, new Tribulan(3)));
            naskah.Nomor!.Nomor.ShouldBe("000.7.2.8/21/SBJ");
            naskah.TandaTangan.Count.ShouldBe(1);
            naskah.Peristiwa.Select(one => one.Keadaan).ShouldBe([KeadaanNaskah.Draft, KeadaanNaskah.Final, KeadaanNaskah.Signed]);
            return 0;
        });
    }

    [Fact]
    public async Task Two_people_who_act_on_one_naskah_are_told()
    {
        var id = await SaveAsync();
        await InOfficeAsync(async first =>
        {
            var mine = await first.Set<Naskah>().SingleAsync(one => one.Id == id);
            await InOfficeAsync(async second =>
            {
                (await second.Set<Naskah>().SingleAsync(one => one.Id == id)).Cancel("Salah periode", Oleh, Utc);
                return await second.SaveChangesAsync();
            });
            mine.GiveNomor("1", new DateOnly(2026, 10, 5), Oleh, Utc);
            await Should.ThrowAsync<DbUpdateConcurrencyException>(() => first.SaveChangesAsync());
            return 0;
        });
    }

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        office = await PerformanceOffice.MakeAsync(Site);
    }

    private Pelaku Oleh => office.Camat with { Kapasitas = Kapasitas.Plt };

    private async Task<NaskahId> SaveAsync()
    {
        var id = new NaskahId(Guid.CreateVersion7());
        await InOfficeAsync(async db =>
        {
            var naskah = new Naskah(
                id, db.CurrentInstansi, new AsalNaskah(JenisNaskah.Rekapitulasi, "rekapitulasi", 1, new Periode(2026, new Tribulan(3)), null), "Rekapitulasi",
                Contoh.Semua["rekapitulasi"], [new SumberData("realisasi", id.Value, "3")], Oleh, Utc);
            naskah.MakeFinal(Oleh, Utc);
            db.Add(naskah);
            return await db.SaveChangesAsync();
        });
        return id;
    }

    private async Task InOfficeAsync(Func<SiklusDb, Task<int>> act)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<InstansiScope>().Enter(office.Instansi);
        await act(scope.ServiceProvider.GetRequiredService<SiklusDb>());
    }

    public sealed class OnSqlite() : NaskahStorageTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : NaskahStorageTests(DatabaseKind.Postgres);
}
