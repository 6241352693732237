using System.Net;
using Microsoft.EntityFrameworkCore;
using Siklus.Domain.Planning;
using Siklus.Web.Tests.Infrastructure;
using static Siklus.Web.Tests.Planning.Rencana.RencanaBerkasPlay;

namespace Siklus.Web.Tests.Planning;

/// <summary>Budgets and what was spent of them, from exports as offices have them.</summary>
public abstract class ImporPaguTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Planner = "Kasubbag Perencanaan, Evaluasi dan Pelaporan";

    [Fact]
    public async Task A_budget_comes_into_the_DPA_that_is_begun_for_it_and_twice_changes_nothing()
    {
        using var planner = await Site.VisitorAsync(Planner);
        await SendAsync(planner, Export(("7.01.02.2.01.0001", 48_250_000, null), ("7.01.02.2.02.0002", 75_000_000, null)), tahun: 2027);
        planner.Page.Text.ShouldContain("Akan masuk: 2 angka baru dan 0 perubahan");
        planner.Page.Text.ShouldContain("2 sub kegiatan, pagu Rp123.250.000");
        (await DpaAsync(2027)).ShouldBeNull("looking writes nothing");
        await planner.SubmitAsync("Masukkan semuanya");
        planner.Page.Text.ShouldContain("anggaran.xlsx masuk: 2 angka baru atau berubah");
        (await DpaAsync(2027))!.IsOpen.ShouldBeTrue();
        (await PaguAsync(2027)).ShouldBe([48_250_000m, 75_000_000m], ignoreOrder: true);

        await SendAsync(planner, Export(("7.01.02.2.01.0001", 48_250_000, null), ("7.01.02.2.02.0002", 75_000_000, null)), tahun: 2027);
        planner.Page.Text.ShouldContain("Semua angka berkas sudah tersimpan seperti itu");
        await SendAsync(planner, Export(("7 . 01 . 02 . 2.01 . 01", 50_000_000, null)), tahun: 2027);
        planner.Page.Text.ShouldContain("0 angka baru dan 1 perubahan");
        planner.Page.Text.ShouldContain("Rp48.250.000 APBD");
        await planner.SubmitAsync("Masukkan semuanya");
        (await PaguAsync(2027)).ShouldBe([50_000_000m, 75_000_000m], ignoreOrder: true, "what the file does not name stays");
    }

    [Fact]
    public async Task What_was_spent_stands_beside_the_budget_and_a_signed_budget_stays()
    {
        await Site.WithDbAsync(db => db.Set<RealisasiAnggaran>().IgnoreQueryFilters().ExecuteDeleteAsync());
        using var planner = await Site.VisitorAsync(Planner);
        var dpa = (await DpaAsync(2026))!;
        var signed = await PaguAsync(2026);
        var file = Export(("7.01.02.2.01.0001", 48_250_000, 20_000_000), ("7.01.02.2.02.0002", 75_000_000, 80_000_000));
        await SendAsync(planner, file, tahun: 2026);
        planner.Page.Find("#Tribulan-error").TextContent.ShouldContain("sampai dengan kapan");
        await planner.SubmitAsync("Periksa lagi", ("Tribulan", "2"));
        planner.Page.Text.ShouldContain("DPA 2026 sudah ditetapkan, jadi pagunya tidak berubah lagi. Mulai perubahannya");
        planner.Page.Text.ShouldNotContain("Masukkan semuanya");
        await planner.SubmitAsync("Periksa lagi", ("Masukkan", new[] { "realisasi" }));
        planner.Page.Text.ShouldContain("Akan masuk: 2 angka baru");
        planner.Page.Text.ShouldContain("melebihi pagunya");
        await planner.SubmitAsync("Masukkan semuanya");
        planner.Page.Text.ShouldContain("2 angka baru atau berubah");
        (await PaguAsync(2026)).ShouldBe(signed, ignoreOrder: true);
        await planner.OpenAsync($"/rencana/dokumen/{dpa.Id.Value}");
        planner.Page.Text.ShouldContain("Realisasi s.d. TW II");
        planner.Page.Text.ShouldContain("20.000.000");
        planner.Page.Text.ShouldContain("100.000.000", customMessage: "the sum");

        var node = await Site.WithDbAsync(db => db.Set<SimpulKinerja>().IgnoreQueryFilters().SingleAsync(s => s.Kode == "7.01.02.2.01.0001"));
        (await planner.OpenAsync($"/rencana/simpul/{node.Id.Value}/hapus")).Text.ShouldContain("realisasi anggaran sampai dengan Tribulan II 2026");

        await SendAsync(planner, Export(("7.01.02.2.01.0001", 48_250_000, 10_000_000)), tahun: 2026);
        await planner.SubmitAsync("Periksa lagi", ("Masukkan", new[] { "realisasi" }), ("Tribulan", "3"));
        planner.Page.Text.ShouldContain("lebih kecil daripada sampai dengan Tribulan II");
    }

    [Fact]
    public async Task An_unknown_sub_kegiatan_keeps_the_whole_file_out()
    {
        using var planner = await Site.VisitorAsync(Planner);
        await SendAsync(planner, Export(("7.01.02.2.01.0001", 48_250_000, null), ("7.01.05.2.01.0009", 1_000_000, null)), tahun: 2027);
        planner.Page.Text.ShouldContain("1 hal harus diperbaiki");
        planner.Page.Text.ShouldContain("Sub kegiatan 7.01.05.2.01.0009 Uraian tidak ada dalam pohon kinerja 2025–2029. Ambil dari nomenklatur");
        planner.Page.Text.ShouldNotContain("Masukkan semuanya");
        (await DpaAsync(2027)).ShouldBeNull();
        await SendAsync(planner, Book("LRA", [["Kode", "Uraian", "Pagu"], ["7.01.02.2.01.0077", "Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan dengan Perangkat Daerah dan Instansi Vertikal Terkait", 1]]), tahun: 2027);
        planner.Page.Text.ShouldContain("sub kegiatan bernama sama tercatat dengan kode 7.01.02.2.01.0001");
        await SendAsync(planner, Book("LRA", [["Kode", "Uraian", "Pagu"], ["7.01.02.2.01", "Koordinasi", 5]]), tahun: 2027);
        planner.Page.Text.ShouldContain("tanpa sub kegiatan di bawahnya");
        await SendAsync(planner, Export(("7.01.02.2.01.0001", 48_250_000, null)), tahun: 2050);
        planner.Page.Text.ShouldContain("Belum ada pohon kinerja yang memuat tahun 2050");
        (await planner.SubmitAsync("Periksa berkas", ("Berkas", new ChosenFile("a.xlsx", [0x50, 0x4B, 3, 4, 1, 2, 3, 4])))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var kasi = await Site.VisitorAsync("Kasi Pemerintahan");
        (await kasi.OpenAsync("/rencana/impor/pagu")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Columns_that_were_chosen_once_are_chosen_next_time()
    {
        using var planner = await Site.VisitorAsync(Planner);
        var file = Book("Anggaran", [["Kode", "Uraian", "Semula", "Menjadi"], ["7.01.02.2.01.0001", "Uraian", 40_000_000, 48_250_000]]);
        await SendAsync(planner, file, tahun: 2027);
        planner.Page.Text.ShouldContain("Kolom");
        await planner.SubmitAsync("Periksa lagi", ("Kode", new[] { "A" }), ("Uraian", "B"), ("Pagu", "D"), ("Masukkan", new[] { "pagu" }));
        planner.Page.Text.ShouldContain("pagu Rp48.250.000", customMessage: planner.Page.Text);
        await planner.SubmitAsync("Masukkan semuanya");
        await SendAsync(planner, Book("Lain", [["KODE", "Uraian", "Semula", "Menjadi"], ["7.01.02.2.01.0001", "Uraian", 40_000_000, 51_000_000]]), tahun: 2027);
        planner.Page.Text.ShouldContain("Kolomnya dipilih seperti berkas serupa yang terakhir");
        planner.Page.Text.ShouldContain("Rp51.000.000 APBD");
    }

    private static byte[] Export(params (string Kode, int Pagu, int? Realisasi)[] rows) => Book("LRA",
    [
        ["LAPORAN REALISASI ANGGARAN"], [], ["Kode", "Uraian", "Pagu", .. rows.Any(r => r.Realisasi is not null) ? ["Realisasi"] : Array.Empty<object?>()],
        .. rows.Select(r => (object?[])[r.Kode, "Uraian", r.Pagu, .. r.Realisasi is { } spent ? [spent] : Array.Empty<object?>()]),
        [null, "JUMLAH", rows.Sum(r => r.Pagu)],
    ]);

    private static async Task SendAsync(Visitor visitor, byte[] file, int tahun)
    {
        await visitor.OpenAsync($"/rencana/impor/pagu?tahun={tahun}");
        await visitor.SubmitAsync("Periksa berkas", ("Berkas", new ChosenFile("anggaran.xlsx", file)));
        visitor.Page.Status.ShouldBe(HttpStatusCode.OK, visitor.Page.Text);
    }

    private Task<DokumenRencana?> DpaAsync(int tahun) => Site.WithDbAsync(db => db.Set<DokumenRencana>().IgnoreQueryFilters().SingleOrDefaultAsync(d => d.Jenis == JenisDokumen.Dpa && d.Tahun == tahun));

    private async Task<List<decimal>> PaguAsync(int tahun)
    {
        var id = (await DpaAsync(tahun))!.Id;
        return await Site.WithDbAsync(db => db.Set<Pagu>().IgnoreQueryFilters().Where(p => p.DokumenId == id).Select(p => p.Rupiah).ToListAsync());
    }

    public sealed class OnSqlite() : ImporPaguTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : ImporPaguTests(DatabaseKind.Postgres);
}
