using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.Domain.Organisation;
using Siklus.Web.Auth;
using Siklus.Web.Operations;
using Siklus.Web.Ui;

namespace Siklus.Web.Hosting;

/// <summary>Before a page is written: tells the layout which office it is, who is signed in, how many tasks wait, and whether this is a demo.</summary>
internal sealed class FillFrame(SiklusDb db, CurrentActor current, OfficeTime time, CountTugas countTugas, DemoRoles demo, InstallationWarnings warnings, RememberedNames names, PageFrame frame) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is Microsoft.AspNetCore.Mvc.RazorPages.PageResult) await FillAsync(context.HttpContext);
        await next();
    }

    private async Task FillAsync(HttpContext http)
    {
        if (current.Actor is { } actor)
        {
            var instansi = await db.Set<Instansi>().AsNoTracking().FirstAsync(i => i.Id == actor.InstansiId, http.RequestAborted);
            frame.InstansiName = instansi.Nama;
            frame.KabupatenName = instansi.Kabupaten;
            frame.Clock = new WallClock(instansi.Zona);
            frame.PegawaiName = actor.Nama;
            frame.MayManage = actor.May(Hak.AturKantor);
            frame.Jabatan = actor.Jabatan.Count == 0 ? "Tanpa jabatan hari ini" : string.Join(", ", actor.Jabatan.Select(j => j.Sebutan));
            frame.ShowsCadangan = actor.May(Hak.KelolaCadangan);
            if (frame.ShowsCadangan) frame.Warnings = await warnings.ReadAsync(frame.Clock, http.RequestAborted);
            if (Sessions.Current(http) is { } session) frame.Idle = (session.Allowed, session.Left);
            var mine = http.User.Identity?.Name;
            frame.OtherNames = [.. names.Read(http).Where(n => !string.Equals(n.User, mine, StringComparison.OrdinalIgnoreCase))];
            frame.TugasCount = await countTugas.RunAsync(actor, http.RequestAborted);
        }
        frame.Demo = await demo.FrameAsync(http, time.UtcNow, current.Actor, http.RequestAborted);
    }
}
