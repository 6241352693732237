using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Planning;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;
using Siklus.Web.Tests.Infrastructure;
using Siklus.Web.Tests.Sop;

namespace Siklus.Web.Tests.Planning;

/// <summary>A plan from a file: looked at first, then whole or not at all.</summary>
public abstract class ImporTests(DatabaseKind kind) : SiteTests(kind)
{
    [Fact]
    public async Task A_plan_is_looked_at_and_comes_in_whole_or_not_at_all()
    {
        using var evapor = await Site.VisitorAsync("Kasubbag Perencanaan, Evaluasi dan Pelaporan");
        var before = await CountAsync();
        await SendAsync(evapor, Plan("Seksi Entah", "[80, 85, 90, 95]"));
        evapor.Page.Text.ShouldContain("Indikator N1.1");
        evapor.Page.Text.ShouldContain("Unit “Seksi Entah” tidak ada");
        evapor.Page.Text.ShouldNotContain("Masukkan semuanya");
        await SendAsync(evapor, Plan("Seksi Pelayanan Umum", "[1, 2, 3, 4, 5]"));
        evapor.Page.Text.ShouldContain("Paling banyak empat target");
        await SendAsync(evapor, "{ \"mulai\": 2030,");
        evapor.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        evapor.Page.Text.ShouldContain("bukan JSON yang utuh");
        await SendAsync(evapor, "{}");
        evapor.Page.Text.ShouldContain("tidak dikenal");
        (await CountAsync()).ShouldBe(before);

        await SendAsync(evapor, Plan("seksi pelayanan umum", "[80, 85, 90, 95]"));
        evapor.Page.Text.ShouldContain("Akan masuk");
        (await CountAsync()).ShouldBe(before, "looking writes nothing");
        await evapor.SubmitAsync("Masukkan semuanya");
        evapor.Page.Text.ShouldContain("Rencana 2030–2034 dari rencana.json masuk");
        (await CountAsync()).ShouldBe(before + 1);

        await SendAsync(evapor, Plan("Seksi Pelayanan Umum", "[80, 85, 90, 95]"));
        evapor.Page.Text.ShouldContain("Semua isi berkas sudah tersimpan seperti itu");
        await SendAsync(evapor, Plan("Seksi Pelayanan Umum", "[80, 85, 90, 97]"));
        evapor.Page.Text.ShouldContain("1 perubahan");
        evapor.Page.Text.ShouldContain("Target RKT 2031 · N1.1 · 2031");
    }

    [Fact]
    public async Task What_was_signed_is_frozen_and_never_changed_by_a_file()
    {
        using var evapor = await Site.VisitorAsync("Kasubbag Perencanaan, Evaluasi dan Pelaporan");
        var plan = (await Site.InOfficeAsync(s => s.GetRequiredService<ReadRencana>().RunAsync(2026)))!;
        var camat = plan.Dokumen.Single(d => d is { Jenis: JenisDokumen.PerjanjianKinerja, PihakPertama: "Camat" });
        var target = camat.Target!.First(t => t.Indikator == "S1.1");
        var changed = camat with { Target = [target with { Tahunan = JsonSerializer.SerializeToElement(70) }] };
        await SendAsync(evapor, JsonSerializer.Serialize(plan with { Dokumen = [changed] }, SiklusJson.Options));
        evapor.Page.Text.ShouldContain("PK 2026 sudah ditetapkan atau dibatalkan, jadi tidak dapat diubah");

        var frozen = await Site.InOfficeAsync(s => s.GetRequiredService<SiklusDb>().Set<DokumenRencana>().Where(d => d.IsiBeku != null).ToListAsync());
        frozen.Count.ShouldBe(plan.Dokumen.Count);
        frozen.ShouldAllBe(d => RencanaBeku.Hash(d.IsiBeku!) == d.Sha256);
        var kept = RencanaBeku.Read(frozen.Single(d => d.Jenis == JenisDokumen.PerjanjianKinerja && d.PihakKedua!.StartsWith("Bupati", StringComparison.Ordinal)).IsiBeku!);
        kept.Dokumen.Single().Target!.Single(t => t.Indikator == "S1.1").Tahunan!.Value.GetDecimal().ShouldBe(90);
        kept.Simpul.Select(s => s.Kode).ShouldContain("V1", "what stands above is frozen with it");
    }

    [Fact]
    public async Task A_perubahan_needs_what_it_changes_a_reason_and_takes_its_place()
    {
        using var evapor = await Site.VisitorAsync("Kasubbag Perencanaan, Evaluasi dan Pelaporan");
        var plan = (await Site.InOfficeAsync(s => s.GetRequiredService<ReadRencana>().RunAsync(2026)))!;
        var camat = plan.Dokumen.Single(d => d is { Jenis: JenisDokumen.PerjanjianKinerja, PihakPertama: "Camat" });
        var second = camat with { Perubahan = 1, Tanggal = new DateOnly(2026, 9, 20), Nomor = "12", Target = [camat.Target!.First(t => t.Indikator == "S1.1") with { Tahunan = JsonSerializer.SerializeToElement(92) }], Pagu = null };
        await SendAsync(evapor, Json(second with { Perubahan = 2, Alasan = AlasanPerubahan.PerubahanStrategi, UraianAlasan = "x" }));
        evapor.Page.Text.ShouldContain("Versi sebelumnya belum ada");
        await SendAsync(evapor, Json(second));
        evapor.Page.Text.ShouldContain("memerlukan salah satu alasan yang diizinkan peraturan");
        await SendAsync(evapor, Json(second with { Alasan = AlasanPerubahan.PerubahanApbd, UraianAlasan = "APBD berubah" }));
        evapor.Page.Text.ShouldContain("memerlukan salah satu alasan yang diizinkan peraturan", customMessage: "PermenPAN-RB 53/2014 knows three reasons");
        await SendAsync(evapor, Json(second with { Alasan = AlasanPerubahan.PerubahanPrioritas, UraianAlasan = "Prioritas berubah" }));
        await evapor.SubmitAsync("Masukkan semuanya");
        var year = await Site.InOfficeAsync(s => s.GetRequiredService<ReadTargetTahun>().RunAsync(2026));
        year.Dokumen.ShouldContain("PK Perubahan 2026");
        var indikator = await Site.InOfficeAsync(s => s.GetRequiredService<SiklusDb>().Set<Indikator>().Where(i => i.Kode == "S1.1").Select(i => i.Id).SingleAsync());
        year.Of(indikator).Tahunan.ShouldBe(new NilaiTarget.Bilangan(92));
        year.Of(indikator).PerTribulan[1].ShouldBe(new NilaiTarget.Bilangan(90), "the Rencana Aksi is still the first one");
        (await Site.InOfficeAsync(s => s.GetRequiredService<SiklusDb>().Set<DokumenRencana>().CountAsync(d => d.Status == StatusDokumen.Diganti))).ShouldBe(1);

        string Json(DokumenRencanaIsi dokumen) => JsonSerializer.Serialize(plan with { Dokumen = [dokumen] }, SiklusJson.Options);
    }

    [Fact]
    public async Task What_is_written_out_comes_in_again_without_a_change()
    {
        var plan = (await Site.InOfficeAsync(s => s.GetRequiredService<ReadRencana>().RunAsync(2026)))!;
        plan.Simpul.Count.ShouldBe(57);
        var again = await Site.InOfficeAsync(s => s.GetRequiredService<ImportRencana>().LookAsync(plan));
        again.Errors.ShouldBeEmpty();
        again.Changes.ShouldBeEmpty();
    }

    private static string Plan(string unit, string quarters) => $$"""
        { "format": "siklus-rencana/1", "mulai": 2030, "akhir": 2034,
          "simpul": [ { "kode": "N0", "jenis": "tujuan", "uraian": "Terwujudnya layanan yang baik" }, { "kode": "N1", "jenis": "sasaran", "uraian": "Meningkatnya mutu layanan", "induk": ["N0"] } ],
          "indikator": [ { "kode": "N1.1", "simpul": "N1", "unit": "{{unit}}", "nama": "Nilai survei", "definisi": "Nilai survei kepuasan", "satuan": "nilai",
            "rumus": { "jenis": "nilai", "komponen": [ { "kode": "nilai", "nama": "Nilai survei", "satuan": "nilai" } ] },
            "polaritas": "positif", "konsolidasi": "nilaiAkhir", "mode": "sampaiDengan", "sumber": "Survei" } ],
          "dokumen": [ { "jenis": "rkt", "tahun": 2031, "target": [ { "indikator": "N1.1", "tahun": 2031, "tahunan": 95, "tribulan": {{quarters}} } ] } ] }
        """;

    private static async Task SendAsync(Visitor visitor, string content)
    {
        await visitor.OpenAsync("/rencana/impor");
        await visitor.SubmitAsync("Periksa berkas", ("Berkas", new ChosenFile("rencana.json", Encoding.UTF8.GetBytes(content), "application/json")));
    }

    private Task<int> CountAsync() => Site.InOfficeAsync(s => s.GetRequiredService<SiklusDb>().Set<Indikator>().CountAsync());

    public sealed class OnSqlite() : ImporTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : ImporTests(DatabaseKind.Postgres);
}
