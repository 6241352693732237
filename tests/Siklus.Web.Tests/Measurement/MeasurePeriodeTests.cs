using Siklus.App.Collection;
using Siklus.App.Measurement;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Measurement;

public abstract class MeasurePeriodeTests(DatabaseKind kind) : SiteTests(kind)
{
    private PerformanceOffice _office = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _office = await PerformanceOffice.MakeAsync(Site);
    }

    private Task<HasilPengukuran> MeasureAsync(Tribulan? sampai, RealisasiState mulai = RealisasiState.Submitted) =>
        _office.UseAsync<MeasurePeriode, HasilPengukuran>(m => m.RunAsync(PerformanceOffice.Tahun, sampai, mulai: mulai));

    [Fact]
    public async Task A_quarter_is_measured_from_what_was_sent_in()
    {
        await _office.ReportAsync(_office.Pemerintahan, 1, (_office.Hadir, [("hadir", "45"), ("undangan", "60")]), (_office.Kasus, [("desa", "1"), ("kelurahan", "0")]));
        await _office.ReportAsync(_office.Pemerintahan, 2, (_office.Hadir, [("hadir", "30"), ("undangan", "60")]), (_office.Kasus, [("desa", "2"), ("kelurahan", "2")]));
        await _office.ReportAsync(_office.Sekretariat, 2, (_office.Hari, [("hari", "3,5")]));

        var hasil = await MeasureAsync(new Tribulan(2));
        var indikator = hasil.Sasaran.Single().Indikator;
        indikator.Select(i => i.Capaian.Nilai).ShouldBe([62.5m, 100m, null, 100m]);
        indikator[1].Capaian.Realisasi.ShouldBe(5);
        indikator[1].Capaian.Target!.Tampil.ShouldBe("5");
        indikator[2].Capaian.Alasan!.Kode.ShouldBe(MeasurementRules.BelumDiukur);
        indikator[3].Capaian.Catatan.Select(c => c.Kode).ShouldBe([MeasurementRules.CatatanTribulanKurang]);
        (hasil.Kantor.Nilai, hasil.IndikatorDihitung, hasil.IndikatorSemua).ShouldBe((87.5m, 3, 4));
        (hasil.Dokumen, hasil.Kebijakan).ShouldBe(("PK 2026", MeasurePeriode.AturanBawaan));
        (await MeasureAsync(new Tribulan(2), RealisasiState.Approved)).IndikatorDihitung.ShouldBe(0);
    }

    [Fact]
    public async Task A_draft_does_not_count()
    {
        await _office.UseAsync<SaveRealisasi, SaveRealisasiResult>(s => s.RunAsync(
            new(new(_office.Hari, _office.Sekretariat, PerformanceOffice.Tahun, new(1)), 0, new Dictionary<string, string?> { ["hari"] = "3" }, new(), new Dictionary<string, string>()), _office.Kasi));
        (await MeasureAsync(new Tribulan(1))).Sasaran.Single().Indikator[3].Capaian.Alasan!.Kode.ShouldBe(MeasurementRules.BelumDilaporkan);
    }

    [Fact]
    public async Task The_policy_declared_last_is_used_and_cited()
    {
        await _office.ReportAsync(_office.Sekretariat, 1, (_office.Hari, [("hari", "5")]));
        foreach (var batas in new decimal?[] { 110, 120 })
            await _office.DoAsync<DeclareKebijakanPengukuran>(d => d.RunAsync(
                PerformanceOffice.Tahun, new AturanPengukuran(SkalaLibrary.All["lkj-lima-sebutan"]) { BatasTabel = batas }, "Keputusan Camat", _office.Kasubbag));
        var hasil = await MeasureAsync(new Tribulan(1));
        hasil.Kebijakan.ShouldBe("Kebijakan Pengukuran 2026 versi 2");
        hasil.Aturan.BatasTabel.ShouldBe(120);
        var capaian = hasil.Sasaran.Single().Indikator[3].Capaian;
        (capaian.Nilai, capaian.Predikat!.Label).ShouldBe((75m, "Cukup"));
    }

    [Fact]
    public async Task A_predikat_is_measured_at_year_end()
    {
        await _office.ReportAsync(_office.Pemerintahan, 4, (_office.Hadir, [("hadir", "45"), ("undangan", "60")]), (_office.Kasus, [("desa", "1"), ("kelurahan", "0")]), (_office.Akip, [("predikat", " b")]));
        var capaian = (await MeasureAsync(null)).Sasaran.Single().Indikator[2].Capaian;
        (capaian.Nilai, capaian.Target!.Tampil).ShouldBe((80m, "BB"));
    }

    public sealed class OnSqlite() : MeasurePeriodeTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : MeasurePeriodeTests(DatabaseKind.Postgres);
}
