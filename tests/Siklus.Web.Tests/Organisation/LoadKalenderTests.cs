using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Correspondence;
using Siklus.App.Measurement;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Domain.Organisation;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Organisation;

public abstract class LoadKalenderTests(DatabaseKind kind) : SiteTests(kind)
{
    [Fact]
    public async Task The_office_works_by_the_national_list_and_by_what_it_changed()
    {
        var office = await PerformanceOffice.MakeAsync(Site);
        await office.DoAsync<SiklusDb>(db =>
        {
            db.Add(new HariLiburKantor { InstansiId = office.Instansi, Tanggal = new(2026, 7, 7), Nama = "Hari jadi kabupaten" });
            db.Add(new HariLiburKantor { InstansiId = office.Instansi, Tanggal = new(2026, 5, 15), Nama = "Tetap masuk", TetapKerja = true });
            return db.SaveChangesAsync();
        });
        var kalender = await office.UseAsync<LoadKalender, KalenderKerja>(l => l.RunAsync());
        kalender.IsWorkingDay(new(2026, 7, 7)).ShouldBeFalse();
        kalender.IsWorkingDay(new(2026, 5, 15)).ShouldBeTrue();
        kalender.IsWorkingDay(new(2026, 8, 17)).ShouldBeFalse();
        kalender.MinutesPerDay(new(2026, 2, 20)).ShouldBe(390);
        kalender.Zona.ShouldBe(ZonaWaktu.Wib);
    }

    [Fact]
    public async Task Hours_that_the_office_set_per_weekday_hold_in_its_week_and_those_of_another_office_do_not()
    {
        var office = await PerformanceOffice.MakeAsync(Site);
        var pagi = new JamKerja(new(7, 0), new(12, 0), new(12, 0), new(13, 0));
        await office.DoAsync<SiklusDb>(db =>
        {
            for (var hari = DayOfWeek.Monday; hari <= DayOfWeek.Saturday; hari++) db.Add(new JamKerjaKantor(office.Instansi, JenisMinggu.Biasa, JamKerjaKantor.SejakAwal, hari, pagi));
            db.Add(new JamKerjaKantor(office.Instansi, JenisMinggu.Ramadan, JamKerjaKantor.SejakAwal, DayOfWeek.Monday, new(new(8, 0), new(8, 0), new(8, 0), new(10, 0))));
            return db.SaveChangesAsync();
        });
        var kalender = await office.UseAsync<LoadKalender, KalenderKerja>(l => l.RunAsync());
        kalender.HoursOn(new(2026, 7, 11)).ShouldBe(pagi, "a Saturday");
        kalender.MinutesPerDay(new(2026, 7, 6)).ShouldBe(360);
        kalender.MinutesPerDay(new(2026, 2, 20)).ShouldBe(120);
        kalender.IsWorkingDay(new(2026, 2, 24)).ShouldBeFalse("a Tuesday of Ramadan, for which the office set nothing");
        (await Site.InOfficeAsync(services => services.GetRequiredService<LoadKalender>().RunAsync())).MinutesPerDay(new(2026, 7, 6)).ShouldBe(450);
    }

    public sealed class OnSqlite() : LoadKalenderTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : LoadKalenderTests(DatabaseKind.Postgres);
}

public sealed class ReferenceDataTests
{
    [Fact]
    public void The_shipped_days_off_name_their_source_and_ask_to_be_checked() => DaftarLibur.All.ShouldAllBe(d =>
        d.Sumber.Length > 0 && d.Catatan.Contains("memeriksa", StringComparison.Ordinal) && d.Libur.All(h => h.Tanggal.Year == d.Tahun && h.Nama.Length > 0)
        && d.JamKhusus.All(m => m.Minggu == "ramadan" && m.Mulai <= m.Selesai));

    [Fact]
    public void The_year_2026_has_17_national_days_off_and_8_of_collective_leave() =>
        DaftarLibur.All.Single(d => d.Tahun == 2026).Libur.CountBy(h => h.Jenis).ShouldBe([new(JenisLibur.LiburNasional, 17), new(JenisLibur.CutiBersama, 8)], ignoreOrder: true);

    [Fact]
    public void The_year_2025_has_17_national_days_off_and_11_of_collective_leave_and_none_is_invented_for_2027()
    {
        DaftarLibur.All.Single(d => d.Tahun == 2025).Libur.CountBy(h => h.Jenis).ShouldBe([new(JenisLibur.LiburNasional, 17), new(JenisLibur.CutiBersama, 11)], ignoreOrder: true);
        DaftarLibur.All.Select(d => d.Tahun).ShouldBe([2025, 2026], ignoreOrder: true);
    }

    [Theory]
    [InlineData("akip-88-2021", 90, "A")]
    [InlineData("akip-88-2021", 90.01, "AA")]
    [InlineData("lampu-tiga-warna", 90, "Kuning")]
    [InlineData("lampu-tiga-warna", 69.99, "Merah")]
    [InlineData("lkj-empat-sebutan", 100, "Sangat Berhasil")]
    [InlineData("lkj-lima-sebutan", 90.5, "Baik")]
    [InlineData("permendagri-86-2017", 75.99, "Sedang")]
    public void The_shipped_scales_are_read_as_their_sources_say(string kode, double nilai, string label)
    {
        SkalaLibrary.All[kode].For((decimal)nilai).Label.ShouldBe(label);
        SkalaLibrary.All[kode].Sumber.ShouldNotBeEmpty();
        SkalaLibrary.All[kode].Check().ShouldAllBe(t => t.Jenis == JenisTemuanSkala.Celah);
    }

    [Fact]
    public void Every_proposed_archive_class_exists() =>
        DaftarKlasifikasi.Bawaan.Pemetaan.ShouldAllBe(p => DaftarKlasifikasi.Bawaan.For(p.Jenis) != null);
}
