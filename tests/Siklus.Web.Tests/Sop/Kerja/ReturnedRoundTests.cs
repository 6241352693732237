using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Correspondence;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Sop.Kerja;

/// <summary>Steps 2 to 4 once more, after the Sekretaris sent the case back to the meeting.</summary>
public abstract class ReturnedRoundTests(DatabaseKind kind) : SiteTests(kind)
{
    private const string Arahan = "Rapat diulang karena Kasi belum diundang.";

    [Fact]
    public async Task What_was_typed_is_offered_again_and_the_new_documents_take_the_place_of_the_old()
    {
        var walk = await (await (await (await (await PageWalk.StartAsync(Site)).OrderedAsync()).MetAsync()).PlannedAsync()).GatheredAsync();
        await ReturnAsync(new PelaksanaanId(Guid.Parse(walk.Path.Split('/')[^1])));

        using (var sekcam = await walk.AtWorkAsync(PageWalk.Sekcam, "rapat"))
        {
            sekcam.Page.Text.ShouldContain(Arahan);
            sekcam.Page.Text.ShouldContain("Formulir ini sudah diisi dengan isian putaran sebelumnya.");
            sekcam.Page.Find("[name='Isian.Keputusan[0].Isi']").TextContent.Trim().ShouldBe("Formulir dibagikan hari Senin");
            sekcam.Page.All("input[name='Isian.HadirDiKertas'][checked]").ShouldBeEmpty("who signed then says nothing about now");
            await sekcam.FollowAsync("Mulai dari formulir yang belum diisi");
            sekcam.Page.Find("[name='Isian.Keputusan[0].Isi']").TextContent.Trim().ShouldBe("");
        }
        await walk.MetAsync();
        using (var staf = await walk.AtWorkAsync(PageWalk.StafEvapor, "rencana-kerja"))
        {
            staf.Page.All("textarea[name$='.Kegiatan']").Count.ShouldBe(9);
            (await staf.SubmitAsync("Terbitkan program kerja", ("Isian.Tujuan", "Tujuan putaran kedua"))).Path.ShouldBe(walk.Path);
        }
        using (var evapor = await walk.AtWorkAsync(PageWalk.Evapor, "kumpul-dokumen"))
            evapor.Page.Find("[name='Isian.Baris[0].Alasan']").TextContent.Trim().ShouldBe("Masih dicari");

        var states = await Site.WithDbAsync(db => db.Set<Naskah>().IgnoreQueryFilters()
            .Where(n => n.Tribulan == new Tribulan(4) && (n.Jenis == JenisNaskah.NotulenRapat || n.Jenis == JenisNaskah.ProgramKerja))
            .OrderBy(n => n.Id).Select(n => new { n.Jenis, n.Keadaan }).ToListAsync());
        states.Count(n => n.Keadaan == KeadaanNaskah.Superseded).ShouldBe(2, "also the plan that another member of the team had made");
        states.Count(n => n.Keadaan == KeadaanNaskah.Final).ShouldBe(2);
    }

    private async Task ReturnAsync(PelaksanaanId id)
    {
        await CaseWalk.OnAsync(Site, id, 10);
        await CaseWalk.InOfficeAsync(Site, async services =>
        {
            var db = services.GetRequiredService<SiklusDb>();
            var post = await db.Set<Jabatan>().SingleAsync(j => j.Jenis == JenisJabatan.Sekretaris);
            var holder = await db.Set<Penugasan>().Where(p => p.JabatanId == post.Id).Select(p => p.PegawaiId).SingleAsync();
            var actor = (await services.GetRequiredService<FindActor>().RunAsync(holder))!;
            var act = services.GetRequiredService<ActOnCase>();
            var store = services.GetRequiredService<CaseStore>();
            var tugas = (await store.FindAsync(id))!.Case.MembersOf(10)[0].Nomor;
            await act.RunAsync(await CommandAsync(), actor, (pelaksanaan, context) => pelaksanaan.Accept(context, tugas));
            await act.RunAsync(await CommandAsync(), actor, (pelaksanaan, context) => pelaksanaan.Return(context, tugas, Arahan, keUrutan: 2));

            async Task<Command> CommandAsync() => new(id, Guid.CreateVersion7(), (await store.FindAsync(id))!.Case.LastNomor, post.Id);
        });
    }

    public sealed class OnSqlite() : ReturnedRoundTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : ReturnedRoundTests(DatabaseKind.Postgres);
}
