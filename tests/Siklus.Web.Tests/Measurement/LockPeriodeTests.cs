using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Measurement;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Measurement;

public abstract class LockPeriodeTests(DatabaseKind kind) : SiteTests(kind)
{
    private static readonly Tribulan I = new(1);

    public sealed class OnSqlite() : LockPeriodeTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : LockPeriodeTests(DatabaseKind.Postgres);

    [Fact]
    public async Task A_second_lock_needs_a_reason_and_leaves_the_first_as_it_was()
    {
        var office = await PerformanceOffice.MakeAsync(Site);
        (await office.UseAsync<FindKunciPeriode, KunciPeriode?>(f => f.RunAsync(PerformanceOffice.Tahun, I))).ShouldBeNull();
        var first = await LockAsync(office, null);
        (await Should.ThrowAsync<RuleViolationException>(() => LockAsync(office, " "))).Code.ShouldBe(MeasurementRules.KoreksiTanpaAlasan);
        var second = await LockAsync(office, "Salah ketik pada Seksi Pemerintahan");
        (first.NomorVersi, second.NomorVersi).ShouldBe((1, 2));
        (await office.UseAsync<FindKunciPeriode, KunciPeriode?>(f => f.RunAsync(PerformanceOffice.Tahun, I)))!.Id.ShouldBe(second.Id);

        var kept = await office.UseAsync<SiklusDb, KunciPeriode>(db => db.Set<KunciPeriode>().AsNoTracking().SingleAsync(k => k.Id == first.Id));
        kept.Capaian.Count.ShouldBe(first.Capaian.Count);
        kept.Capaian.ShouldAllBe(c => c.Nilai == null && c.Alasan != null && c.RealisasiId == null, "nothing was reported: no figure, and why");
        kept.Capaian.Single(c => c.IndikatorId == office.Kasus).Rumus.ShouldBe("Konflik di desa + Konflik di kelurahan");
    }

    [Fact]
    public async Task A_year_keeps_the_policy_that_its_locked_figures_rest_on_and_the_next_gets_its_own()
    {
        var office = await PerformanceOffice.MakeAsync(Site);
        var (lama, baru) = (SkalaLibrary.AturanBawaan, new AturanPengukuran(SkalaLibrary.All["lkj-lima-sebutan"]) { BatasRataRata = 110 });
        await DeclareAsync(PerformanceOffice.Tahun, lama);
        await LockAsync(office, null);
        (await Should.ThrowAsync<RuleViolationException>(() => DeclareAsync(PerformanceOffice.Tahun, baru))).Code.ShouldBe(MeasurementRules.TahunTerkunci);
        (await HoldsAsync(PerformanceOffice.Tahun + 1)).ShouldBe("Kebijakan Pengukuran 2026 versi 1", "a year without one of its own follows the last");
        await DeclareAsync(PerformanceOffice.Tahun + 1, baru);
        await DeclareAsync(PerformanceOffice.Tahun + 1, baru);
        (await HoldsAsync(PerformanceOffice.Tahun + 1)).ShouldBe("Kebijakan Pengukuran 2027 versi 1", "the same words twice are one version");
        (await HoldsAsync(PerformanceOffice.Tahun)).ShouldBe("Kebijakan Pengukuran 2026 versi 1");

        Task DeclareAsync(int tahun, AturanPengukuran aturan) => office.DoAsync<DeclareKebijakanPengukuran>(d => d.RunAsync(tahun, aturan, "Keputusan Camat", office.Kasubbag));
        async Task<string> HoldsAsync(int tahun) => (await office.UseAsync<FindKebijakanPengukuran, KebijakanPengukuran?>(f => f.RunAsync(tahun)))!.Sebutan;
    }

    private static Task<KunciPeriode> LockAsync(PerformanceOffice office, string? alasan) =>
        office.UseAsync<LockPeriode, KunciPeriode>(l => l.RunAsync(new LockRequest(PerformanceOffice.Tahun, I, null, alasan), office.Camat));
}
