using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Bindings;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;
using Siklus.Web.Hosting;

namespace Siklus.Web.Demo;

/// <summary>
/// Lets the demo's people work: moves the clock through office hours and performs one act after the other through the same use cases as the pages.
/// </summary>
internal sealed class DemoDriver(
    SiklusDb db, InstallationClock clock, FindActor findActor, ActOnCase act, CaseStore cases, OpenWork open, SaveIsian save, IssueNaskah issue, FinishWork finish, LoadKalender loadKalender)
{
    private readonly Dictionary<JabatanId, Actor> actors = [];
    private KalenderKerja? kalender;

    /// <summary>The case being worked on.</summary>
    public PelaksanaanId Id { get; set; }

    /// <summary>The moment, UTC.</summary>
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Lets working time pass.</summary>
    public async Task WaitAsync(int minutes)
    {
        // Every act is over when the next begins; what it loaded would only slow all later ones down.
        db.ChangeTracker.Clear();
        kalender ??= await loadKalender.RunAsync();
        clock.SetTo(kalender.AddWorkingMinutes(Now, minutes));
    }

    /// <summary>Sets the clock to an hour of the office's day.</summary>
    public async Task SetAsync(DateOnly day, TimeOnly time)
    {
        kalender ??= await loadKalender.RunAsync();
        clock.SetTo(kalender.ToUtc(day, time));
    }

    public async Task<Actor> ActorAsync(JabatanId jabatan)
    {
        if (actors.TryGetValue(jabatan, out var known)) return known;
        var holder = await db.Set<Penugasan>().Where(p => p.JabatanId == jabatan).Select(p => p.PegawaiId).SingleAsync();
        return actors[jabatan] = (await findActor.RunAsync(holder))!;
    }

    public async Task<Pelaksanaan> CaseAsync() => (await cases.FindAsync(Id))!.Case;

    public async Task<Command> CommandAsync(JabatanId jabatan) => new(Id, Ids.New(clock), (await CaseAsync()).LastNomor, jabatan);

    /// <summary>The open task of a post (its own, or one of a group that it may pick up).</summary>
    public async Task<Tugas> TaskAsync(JabatanId jabatan) => (await CaseAsync()).Tugas.Last(t => t.IsOpen && t.IsFor(jabatan));

    public async Task AcceptAsync(JabatanId jabatan, int waited)
    {
        await WaitAsync(waited);
        var tugas = await TaskAsync(jabatan);
        await act.RunAsync(await CommandAsync(jabatan), await ActorAsync(jabatan), (pelaksanaan, context) => pelaksanaan.Accept(context, tugas.Nomor));
    }

    /// <summary>The post's open task as the page of a kind of work would show it.</summary>
    public async Task<WorkContext> WorkAsync(JabatanId jabatan, string jenis)
    {
        var tugas = await TaskAsync(jabatan);
        return (await open.RunAsync(Id, tugas.Nomor, jenis, await ActorAsync(jabatan)))!;
    }

    /// <summary>Fills the form of the post's open task.</summary>
    public async Task FillAsync<TIsian>(JabatanId jabatan, IsianKind<TIsian> kind, Action<TIsian> fill)
        where TIsian : class
    {
        var work = await WorkAsync(jabatan, kind.Jenis);
        var found = await kind.FindAsync(work, CancellationToken.None);
        fill(found.Isian);
        await save.RunAsync(work, kind.Jenis, found.Isian, found.Versi);
    }

    /// <summary>Issues a document of the post's open task before the task is finished.</summary>
    public async Task IssueAsync(JabatanId jabatan, int worked, string jenis, Func<WorkContext, Task<NewNaskah>> compose)
    {
        await WaitAsync(worked);
        var tugas = await TaskAsync(jabatan);
        await issue.RunAsync(await CommandAsync(jabatan), await ActorAsync(jabatan), tugas.Nomor, jenis, compose);
    }

    public async Task FinishAsync(JabatanId jabatan, int worked, string? alasanKelengkapan = null)
    {
        await WaitAsync(worked);
        var tugas = await TaskAsync(jabatan);
        await finish.RunAsync(await CommandAsync(jabatan), await ActorAsync(jabatan), tugas.Nomor, new FinishNote(alasanKelengkapan));
    }

    public async Task HandOverAsync(JabatanId jabatan, int worked)
    {
        await WaitAsync(worked);
        var tugas = await TaskAsync(jabatan);
        await finish.HandOverAsync(await CommandAsync(jabatan), await ActorAsync(jabatan), tugas.Nomor, null);
    }

    public async Task ApproveAsync(JabatanId jabatan, int worked)
    {
        await WaitAsync(worked);
        var tugas = await TaskAsync(jabatan);
        await finish.ApproveAsync(await CommandAsync(jabatan), await ActorAsync(jabatan), tugas.Nomor, null, new FinishNote());
    }

    /// <summary>Performs the post's counterpart act.</summary>
    public async Task RespondAsync(JabatanId jabatan, int waited, bool? setuju = null)
    {
        await WaitAsync(waited);
        var tugas = await TaskAsync(jabatan);
        await finish.ActAsCounterpartAsync(await CommandAsync(jabatan), await ActorAsync(jabatan), tugas.Nomor, setuju);
    }
}
