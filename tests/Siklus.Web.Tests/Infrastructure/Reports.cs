using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Collection;
using Siklus.App.Common;
using Siklus.App.Common.Berkas;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.Web.Tests.Infrastructure;

/// <summary>Lets the units of the demo office report a quarter by the use cases alone: nine of ten, two, "BB".</summary>
public static class Reports
{
    /// <summary>Every unit fills in and sends all of its rows, but those named.</summary>
    public static Task SendAsync(TestSite site, int tribulan, params string[] butNotUnit) => CaseWalk.InOfficeAsync(site, async services =>
    {
        var db = services.GetRequiredService<SiklusDb>();
        var units = await db.Set<Unit>().AsNoTracking().ToListAsync();
        foreach (var own in (await db.TerukurAsync(2026)).SelectMany(s => s.Indikator).GroupBy(i => i.PenanggungJawab))
        {
            if (butNotUnit.Contains(units.Single(u => u.Id == own.Key).Nama)) continue;
            var pelaku = await HeadAsync(services, own.Key);
            foreach (var indikator in own.Where(i => i.DefinisiFor(2026).MeasuredIn(new Tribulan(tribulan)))) await FillAsync(services, indikator, tribulan, pelaku);
            (await services.GetRequiredService<SubmitRealisasi>().RunAsync(own.Key, 2026, new Tribulan(tribulan), pelaku)).ShouldBeEmpty();
        }
    });

    /// <summary>One unit fills in all of its rows and sends none.</summary>
    public static Task FillAsync(TestSite site, int tribulan, UnitId unit) => CaseWalk.InOfficeAsync(site, async services =>
    {
        var db = services.GetRequiredService<SiklusDb>();
        var rows = await db.Set<Realisasi>().AsNoTracking().Where(r => r.Tahun == 2026 && r.TribulanNomor == tribulan && r.UnitId == unit).Select(r => r.IndikatorId).ToListAsync();
        foreach (var indikator in (await db.TerukurAsync(2026)).SelectMany(s => s.Indikator).Where(i => i.PenanggungJawab == unit && !rows.Contains(i.Id) && i.DefinisiFor(2026).MeasuredIn(new Tribulan(tribulan))))
            await FillAsync(services, indikator, tribulan, await HeadAsync(services, unit));
    });

    /// <summary>A unit takes its rows back, changes one component of one, and sends them again.</summary>
    public static Task ChangeAsync(TestSite site, int tribulan, string kode, string komponen, string text) => CaseWalk.InOfficeAsync(site, async services =>
    {
        var indikator = await services.GetRequiredService<SiklusDb>().Set<Indikator>().AsNoTracking().SingleAsync(i => i.Kode == kode);
        var (unit, quarter) = (indikator.PenanggungJawab, new Tribulan(tribulan));
        var pelaku = await HeadAsync(services, unit);
        await services.GetRequiredService<RecallRealisasi>().RunAsync(unit, 2026, quarter, pelaku);
        var row = await services.GetRequiredService<SiklusDb>().Set<Realisasi>().AsNoTracking().SingleAsync(r => r.IndikatorId == indikator.Id && r.TribulanNomor == tribulan);
        var typed = row.Nilai.ToDictionary(n => n.Key, n => (string?)(n.Key == komponen ? text : n.Value.Tampil));
        await services.GetRequiredService<SaveRealisasi>().RunAsync(
            new SaveRealisasiInput(new RealisasiKey(indikator.Id, unit, 2026, quarter), row.Versi, typed, row.Catatan, new Dictionary<string, string>()), pelaku);
        (await services.GetRequiredService<SubmitRealisasi>().RunAsync(unit, 2026, quarter, pelaku)).ShouldBeEmpty();
    });

    /// <summary>The Sekretaris verifies all sent rows and the Camat approves them.</summary>
    public static Task ApproveAsync(TestSite site, int tribulan) => CaseWalk.InOfficeAsync(site, async services =>
    {
        var db = services.GetRequiredService<SiklusDb>();
        var rows = await db.Set<Realisasi>().AsNoTracking().Where(r => r.Tahun == 2026 && r.TribulanNomor == tribulan && r.State == RealisasiState.Submitted).ToListAsync();
        await services.GetRequiredService<VerifyRealisasi>().RunAsync([.. rows.Select(r => new RealisasiSeen(r.Id, r.Versi))], await LeaderAsync(services, JenisJabatan.Sekretaris));
        await services.GetRequiredService<ApproveRealisasi>().RunAsync([.. rows.Select(r => new RealisasiSeen(r.Id, r.Versi + 1))], await LeaderAsync(services, JenisJabatan.Camat));
    });

    /// <summary>The Camat gives one approved row back, as a correction does.</summary>
    public static Task ReopenAsync(TestSite site, int tribulan, string kode, string alasan) => CaseWalk.InOfficeAsync(site, async services =>
    {
        var db = services.GetRequiredService<SiklusDb>();
        var indikator = await db.Set<Indikator>().AsNoTracking().SingleAsync(i => i.Kode == kode);
        var row = await db.Set<Realisasi>().AsNoTracking().SingleAsync(r => r.IndikatorId == indikator.Id && r.TribulanNomor == tribulan);
        await services.GetRequiredService<ReturnRealisasi>().RunAsync(
            new Dictionary<RealisasiSeen, string> { [new RealisasiSeen(row.Id, row.Versi)] = alasan }, await LeaderAsync(services, JenisJabatan.Camat));
    });

    /// <summary>The rows of a quarter by the code of their indikator.</summary>
    public static Task<Dictionary<string, Realisasi>> RowsAsync(TestSite site, int tribulan) => site.WithDbAsync(async db =>
    {
        var kode = await db.Set<Indikator>().IgnoreQueryFilters().ToDictionaryAsync(i => i.Id, i => i.Kode);
        return (await db.Set<Realisasi>().IgnoreQueryFilters().AsNoTracking().Where(r => r.Tahun == 2026 && r.TribulanNomor == tribulan).ToListAsync()).ToDictionary(r => kode[r.IndikatorId]);
    });

    private static async Task FillAsync(IServiceProvider services, Indikator indikator, int tribulan, Pelaku pelaku)
    {
        var key = new RealisasiKey(indikator.Id, indikator.PenanggungJawab, 2026, new Tribulan(tribulan));
        var rumus = indikator.DefinisiFor(2026).Rumus;
        var typed = rumus.Komponen.Select((k, i) => (k.Kode, Text: rumus switch { Rumus.RasioPersen => i == 0 ? "9" : "10", Rumus.Predikat => "BB", _ => "2" })).ToDictionary(k => k.Kode, k => (string?)k.Text);
        var save = services.GetRequiredService<SaveRealisasi>();
        var saved = (SaveRealisasiResult.Saved)await save.RunAsync(new SaveRealisasiInput(key, 0, typed, new CatatanRealisasi(FaktorPenghambat: $"Hambatan {indikator.Kode}"), new Dictionary<string, string>()), pelaku);
        var jawaban = saved.Pertanyaan.ToDictionary(p => p.Kunci, _ => "Memang demikian.");
        if (jawaban.Count > 0) await save.RunAsync(new SaveRealisasiInput(key, saved.Versi, typed, new CatatanRealisasi(FaktorPenghambat: $"Hambatan {indikator.Kode}"), jawaban), pelaku);
        var content = new MemoryStream("%PDF-1.4\n%%EOF\n"u8.ToArray());
        var berkas = await services.GetRequiredService<UploadBerkas>().RunAsync($"bukti-{indikator.Kode}.pdf", content, pelaku.PegawaiId);
        await services.GetRequiredService<AttachBukti>().RunAsync(key, berkas.Id, $"Bukti {indikator.Kode}", pelaku);
    }

    private static async Task<Pelaku> LeaderAsync(IServiceProvider services, JenisJabatan jenis)
    {
        var db = services.GetRequiredService<SiklusDb>();
        var post = await db.Set<Jabatan>().Where(j => j.Jenis == jenis).Select(j => j.Id).SingleAsync();
        var holder = await db.Set<Penugasan>().FirstAsync(p => p.JabatanId == post);
        return (await services.GetRequiredService<FindActor>().RunAsync(holder.PegawaiId))!.As(post);
    }

    private static async Task<Pelaku> HeadAsync(IServiceProvider services, UnitId unit)
    {
        var db = services.GetRequiredService<SiklusDb>();
        var post = await db.Set<Jabatan>().Where(j => j.UnitId == unit && j.Jenis != JenisJabatan.Staf).Select(j => j.Id).SingleAsync();
        var holder = await db.Set<Penugasan>().FirstAsync(p => p.JabatanId == post);
        return (await services.GetRequiredService<FindActor>().RunAsync(holder.PegawaiId))!.As(post);
    }
}
