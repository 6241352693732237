using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App.Sop.Authoring;
using Siklus.App.Sop.Bindings;
using Siklus.Domain.Sop;
using Siklus.Web.Tests.Infrastructure;
using Siklus.Web.Tests.Sop.Files;
using Siklus.Web.Tests.Sop.Kerja;

namespace Siklus.Web.Tests.Sop;

/// <summary>Each kind of work says what may be set about it, and the editor of an SOP asks that in fields with names.</summary>
public abstract class PengaturanKerjaTests(DatabaseKind kind) : SiteTests(kind)
{
    [Fact]
    public Task Every_setting_of_the_sops_that_ship_is_declared_and_accepted() => Site.InOfficeAsync(services =>
    {
        var kinds = services.GetRequiredService<KindCatalogue>();
        var (looked, wrong) = (0, new List<string>());
        foreach (var sop in ReferenceSop.Paths.Select(ReferenceSop.Read))
            foreach (var step in sop.Langkah)
            {
                foreach (var work in step.Pekerjaan) Look(kinds.SettingsOf(work.Jenis), work.Pengaturan, work.Jenis);
                foreach (var act in step.Pihak) Look(kinds.SettingsOfAct(act.Kode), act.Pengaturan, act.Kode);

                void Look(IReadOnlyList<PengaturanKerja> declared, IReadOnlyDictionary<string, string> settings, string jenis)
                {
                    foreach (var (name, value) in settings)
                    {
                        looked++;
                        var setting = declared.FirstOrDefault(d => d.Nama == name);
                        if (setting is null) wrong.Add($"{sop.Kode} {step.Urutan} {jenis}: {name} is not declared");
                        else if (setting.Refuse(value, sop, step) is { } sentence) wrong.Add($"{sop.Kode} {step.Urutan} {jenis}: {sentence}");
                    }
                }
            }
        looked.ShouldBeGreaterThan(50);
        wrong.ShouldBeEmpty();
        return Task.FromResult(0);
    });

    [Fact]
    public async Task They_are_asked_in_fields_and_a_bad_value_is_refused_with_a_sentence()
    {
        using var evapor = await Site.VisitorAsync(PageWalk.Evapor);
        await evapor.OpenAsync("/sop/pustaka");
        var draft = (await evapor.SubmitAsync("Salin Penyusunan Laporan Kinerja (LKj) Kecamatan Poncokusumo")).Path;
        var before = await StoredAsync();
        var step = before.Langkah.First(l => l.Pekerjaan.Any(p => p.Pengaturan.GetValueOrDefault("belumLengkap") == "ya"));
        var url = $"{draft}/langkah/{step.Urutan}";

        var page = await evapor.OpenAsync(url);
        page.Body.ShouldNotContain("nama = nilai");
        Label(page, Field("kerangka")).ShouldBe("Kerangka naskah");
        Chosen(page, Field("kerangka")).ShouldBe("lkj");
        Chosen(page, Field("belumLengkap")).ShouldBe("ya");
        await evapor.SubmitAsync("Simpan");
        (await StoredAsync()).LangkahKe(step.Urutan).Pekerjaan[0].Pengaturan.ShouldBe(step.Pekerjaan[0].Pengaturan, "saving what was not touched changes nothing");

        // A page that was opened before an update may still offer what there is no more.
        evapor.Page.Find($"[name='{Field("kerangka")}'] option[value='renja']").SetAttribute("value", "skripsi");
        var form = evapor.Page.FormWithButton("Simpan");
        page = await evapor.SubmitAsync(form, (Field("kerangka"), "skripsi"), ("Isian.Keterangan", "Masih ditulis"));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Find(".field-error .error").TextContent.ShouldContain("“skripsi” bukan pilihan untuk kerangka naskah. Pilih salah satu yang ditawarkan.");
        page.Find("#Isian_Keterangan").GetAttribute("value").ShouldBe("Masih ditulis", "what was typed is kept");
        (await StoredAsync()).LangkahKe(step.Urutan).Keterangan.ShouldNotBe("Masih ditulis", "nothing was saved by half");

        page = await evapor.SubmitAsync("Simpan", (Field("kerangka"), "renja"), (Field("belumLengkap"), ""));
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        var settings = (await StoredAsync()).LangkahKe(step.Urutan).Pekerjaan[0].Pengaturan;
        settings["kerangka"].ShouldBe("renja");
        settings.Keys.ShouldNotContain("belumLengkap", "the default is left out, as files do");
    }

    [Fact]
    public async Task Another_kind_of_work_asks_its_own_and_what_no_kind_knows_is_kept()
    {
        await SmallCase.ImportAsync(Site, SmallCase.Sop.Replace("\"pekerjaan\": [{ \"jenis\": \"perintah\" }], \"output\": [{ \"kode\": \"satu\"", "\"pekerjaan\": [{ \"jenis\": \"perintah\", \"pengaturan\": { \"butir\": \"indikator\" } }], \"output\": [{ \"kode\": \"satu\"", StringComparison.Ordinal));
        using var evapor = await Site.VisitorAsync(PageWalk.Evapor);
        await evapor.OpenAsync("/sop/uji-kelompok");
        var draft = (await evapor.SubmitAsync("Susun versi berikutnya")).Path;
        var page = await evapor.OpenAsync($"{draft}/langkah/1");
        page.Text.ShouldContain("Pengaturan lain dari berkas SOP tetap: butir = indikator.");
        await evapor.SubmitAsync("Simpan", ("Isian.Keterangan", "Ditulis"));
        (await StoredAsync()).LangkahKe(1).Pekerjaan[0].Pengaturan["butir"].ShouldBe("indikator");

        await evapor.OpenAsync($"{draft}/langkah/1");
        page = await evapor.SubmitAsync("Simpan", ("Isian.Pekerjaan[0].Jenis", "periksa"));
        Label(page, Field("kegunaan")).ShouldBe("Kegunaan laporan");
        (await StoredAsync()).LangkahKe(1).Pekerjaan[0].Pengaturan.ShouldBeEmpty();
        page = await evapor.SubmitAsync("Simpan", (Field("kegunaan"), new string('a', 201)));
        page.Find(".field-error .error").TextContent.ShouldContain("Tulis paling banyak 200 huruf.");
        await evapor.SubmitAsync("Simpan", (Field("kegunaan"), "untuk bahan evaluasi"), ("Isian.PihakKode", "disposisi"), ("Isian.PihakKolom", "camat"));
        page = await evapor.SubmitAsync("Simpan", ("Isian.PihakPengaturan[kunciPeriode]", "tidak"));
        Label(page, "Isian.PihakPengaturan[kunciPeriode]").ShouldBe("Persetujuan mengunci periode");
        var stored = (await StoredAsync()).LangkahKe(1);
        stored.Pekerjaan[0].Pengaturan["kegunaan"].ShouldBe("untuk bahan evaluasi");
        stored.PihakOf("disposisi")!.Pengaturan["kunciPeriode"].ShouldBe("tidak");
    }

    private static string Field(string name) => $"Isian.Pekerjaan[0].Pengaturan[{name}]";

    private static string Label(WebPage page, string field) =>
        WebPage.Squeeze(page.Find($"label[for='{page.Find($"[name='{field}']").GetAttribute("id")}']").TextContent).Replace(" (boleh kosong)", "", StringComparison.Ordinal);

    private static string? Chosen(WebPage page, string field) => page.Find($"[name='{field}'] option[selected]").GetAttribute("value");

    private Task<SopDefinition> StoredAsync() => Site.WithDbAsync(async db => (await db.Set<RancanganSop>().IgnoreQueryFilters().AsNoTracking().SingleAsync()).Isi);

    public sealed class OnSqlite() : PengaturanKerjaTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : PengaturanKerjaTests(DatabaseKind.Postgres);
}
