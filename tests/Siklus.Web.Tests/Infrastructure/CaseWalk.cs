using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.Web.Tests.Infrastructure;

/// <summary>
/// Brings a case of the demo office to a step by the engine alone, with papers in place of what the kinds of work make, so that a test of one kind
/// starts where its kind starts.
/// </summary>
public static class CaseWalk
{
    public const string Pengumpulan = "sumbersuko-pengumpulan-data-kinerja";
    public const string Pengukuran = "sumbersuko-pengukuran-kinerja";

    /// <summary>Begins a case for the year's fourth quarter, a collection unless another SOP is named, and does every step before <paramref name="urutan"/>.</summary>
    public static async Task<PelaksanaanId> ToAsync(TestSite site, int urutan, int tribulan = 4, string sop = Pengumpulan)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<SiklusDb>();
        services.GetRequiredService<InstansiScope>().Enter(await db.Set<Instansi>().Select(i => i.Id).SingleAsync());
        var camat = await ActorAsync(services, (await db.Set<Jabatan>().SingleAsync(j => j.Jenis == JenisJabatan.Camat)).Id);
        var begun = await services.GetRequiredService<StartPelaksanaan>().RunAsync(
            new StartRequest(Guid.CreateVersion7(), camat.Jabatan[0].JabatanId, sop, sop == Pengumpulan ? "Pengumpulan data kinerja" : "Pengukuran kinerja", new Periode(2026, new Tribulan(tribulan)), new DateOnly(2026, 12, 31)), camat);
        await OnAsync(services, begun.Row.Id, urutan);
        return begun.Row.Id;
    }

    /// <summary>Goes on to a later step.</summary>
    public static Task OnAsync(TestSite site, PelaksanaanId id, int urutan) => InOfficeAsync(site, services => OnAsync(services, id, urutan));

    /// <summary>The Camat lets the case go on without a post's work in the open step.</summary>
    public static Task ReleaseAsync(TestSite site, PelaksanaanId id, string jabatan, string alasan) => InOfficeAsync(site, async services =>
    {
        var posts = await services.GetRequiredService<SiklusDb>().Set<Jabatan>().ToListAsync();
        var camat = posts.Single(j => j.Jenis == JenisJabatan.Camat).Id;
        var actor = await ActorAsync(services, camat);
        await services.GetRequiredService<CaseStore>().ActAsync(id, loaded =>
        {
            var tugas = loaded.Case.Tugas.Last(t => t.IsOpen && t.IsFor(posts.Single(j => j.Nama == jabatan).Id));
            loaded.Case.Release(
                Context(loaded.Case, actor, camat, services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime), tugas.Nomor, alasan,
                posts.Where(j => j.AtasanId is not null).ToDictionary(j => j.Id, j => j.AtasanId!.Value));
            return Task.CompletedTask;
        });
    });

    /// <summary>Uses the application's own classes in the name of the demo office.</summary>
    public static async Task InOfficeAsync(TestSite site, Func<IServiceProvider, Task> use)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SiklusDb>();
        scope.ServiceProvider.GetRequiredService<InstansiScope>().Enter(await db.Set<Instansi>().Select(i => i.Id).SingleAsync());
        await use(scope.ServiceProvider);
    }

    private static async Task OnAsync(IServiceProvider services, PelaksanaanId id, int urutan)
    {
        var store = services.GetRequiredService<CaseStore>();
        while ((await store.FindAsync(id))!.Case.CurrentLangkah!.Urutan < urutan)
            await store.ActAsync(id, async loaded =>
            {
                foreach (var tugas in loaded.Case.Tugas.Where(t => t is { IsOpen: true, Peran: TugasPeran.Pelaksana }).ToList()) await DoAsync(services, loaded.Case, tugas);
            });
    }

    /// <summary>Address of the page where the holder of <paramref name="jabatan"/> works on its open task.</summary>
    public static async Task<string> WorkUrlAsync(TestSite site, PelaksanaanId id, string jabatan, string jenis)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SiklusDb>();
        scope.ServiceProvider.GetRequiredService<InstansiScope>().Enter(await db.Set<Instansi>().Select(i => i.Id).SingleAsync());
        var loaded = (await scope.ServiceProvider.GetRequiredService<CaseStore>().FindAsync(id))!;
        var post = await db.Set<Jabatan>().SingleAsync(j => j.Nama == jabatan);
        var tugas = loaded.Case.Tugas.Last(t => t.IsOpen && t.IsFor(post.Id));
        return $"/pelaksanaan/{id.Value}/kerja/{jenis}/{tugas.Nomor}";
    }

    private static async Task DoAsync(IServiceProvider services, Pelaksanaan pelaksanaan, Tugas tugas)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var doer = await ActorAsync(services, tugas.Kelompok[0]);
        pelaksanaan.Accept(Context(pelaksanaan, doer, tugas.Kelompok[0], now), tugas.Nomor);
        var langkah = pelaksanaan.Sop.LangkahKe(tugas.Urutan);
        var ofOthers = langkah.Pihak.SelectMany(p => p.Output).ToHashSet();
        var papers = pelaksanaan.MissingOutputs(tugas.Nomor).Where(o => !ofOthers.Contains(o.Kode)).Select(Paper).ToList();
        if (langkah.Pihak.Any(p => p.Sesudah == SaatPihak.Penyerahan)) pelaksanaan.HandOver(Context(pelaksanaan, doer, tugas.Kelompok[0], now), tugas.Nomor, papers);
        foreach (var other in pelaksanaan.CounterpartsOf(tugas.Nomor).Where(c => c.IsOpen).ToList())
        {
            var act = langkah.PihakOf(other.Pihak!)!;
            var owner = await ActorAsync(services, other.Kelompok[0]);
            pelaksanaan.ActAsCounterpart(
                Context(pelaksanaan, owner, other.Kelompok[0], now), other.Nomor, [.. act.Output.Select(kode => Paper(langkah.Output.First(o => o.Kode == kode)))], act.Memutus || act.Kode == "disposisi" ? true : null);
        }
        var context = Context(pelaksanaan, doer, tugas.Kelompok[0], now);
        const string why = "Berkasnya ada di lemari arsip.";
        if (langkah.Keputusan is not null) pelaksanaan.Decide(context, tugas.Nomor, papers, alasanKelengkapan: why);
        else pelaksanaan.Finish(context, tugas.Nomor, papers, why);
    }

    private static OutputRef Paper(Output output) => new(output.Kode, "berkas", Guid.CreateVersion7(), output.Nama);

    private static CommandContext Context(Pelaksanaan pelaksanaan, Actor actor, JabatanId jabatan, DateTime now) =>
        new(Guid.CreateVersion7(), pelaksanaan.LastNomor, actor.As(jabatan), now);

    private static async Task<Actor> ActorAsync(IServiceProvider services, JabatanId jabatan)
    {
        var holder = await services.GetRequiredService<SiklusDb>().Set<Penugasan>().FirstAsync(p => p.JabatanId == jabatan);
        return (await services.GetRequiredService<FindActor>().RunAsync(holder.PegawaiId))!;
    }
}
