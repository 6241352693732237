using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Bindings;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Sop.Kerja;

/// <summary>
/// The page of one task and one kind of work. It shows what the step needs and what it must leave, takes Terima, and finishes. A kind's own page adds its
/// form between <c>_KepalaKerja</c> and <c>_AkhirKerja</c>.
/// </summary>
public abstract class WorkPage : SiklusPage, ICaseScreen
{
    private WorkContext? work;

    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    /// <summary>Number of the task in the case.</summary>
    [BindProperty(SupportsGet = true, Name = "tugas")]
    public int Tugas { get; set; }

    /// <summary>Made when the form was shown: sending it twice acts once.</summary>
    [BindProperty]
    public Guid CommandId { get; set; }

    /// <summary>The last entry of the history that the form showed.</summary>
    [BindProperty]
    public int SeenNomor { get; set; }

    [BindProperty]
    public string? AlasanKelengkapan { get; set; }

    [BindProperty]
    public string? CatatanPenyelesaian { get; set; }

    /// <summary>The task on the desk; there once the page is loaded.</summary>
    public WorkContext Work => work ?? throw new InvalidOperationException("The page is not loaded.");

    PelaksanaanId ICaseScreen.CaseId => new(Id);

    int ICaseScreen.LastNomor => Work.Case.LastNomor;

    /// <summary>Code of the page's kind of work.</summary>
    public abstract string Jenis { get; }

    /// <summary>The form is filled with what was typed in a round that a return has overtaken.</summary>
    public virtual bool FromFormerRound => false;

    /// <summary>The form shows only what Siklus proposes: nobody has saved anything yet.</summary>
    public virtual bool NothingSaved => false;

    /// <summary>What the case's status sentence says.</summary>
    public Status Status { get; private set; } = new(StatusTone.Waiting, "");

    /// <summary>Address of the case.</summary>
    public string CaseUrl => $"/pelaksanaan/{Id}";

    /// <summary>Address of this page.</summary>
    public string WorkUrl => UrlOf(Id, Jenis, Tugas);

    /// <summary>The kind of work by which the step goes on after this one, or null when this one ends it.</summary>
    public string? NextPart => OpenWork.KindsOf(Work.Case, Work.Tugas).SkipWhile(p => p.Jenis != Jenis).Skip(1).FirstOrDefault()?.Jenis;

    public static string UrlOf(Guid pelaksanaan, string jenis, int tugas) => $"/pelaksanaan/{pelaksanaan}/kerja/{jenis}/{tugas}";

    public override string FieldOf(string code) => code switch
    {
        SopRules.KelengkapanMissing => nameof(AlasanKelengkapan),
        SopRules.NoteNeeded => nameof(CatatanPenyelesaian),
        _ => "",
    };

    public async Task<IActionResult> OnPostTerimaAsync()
    {
        if (!await OpenAsync()) return NotFound();
        await Service<ActOnCase>().RunAsync(Command(), Actor, (pelaksanaan, context) => pelaksanaan.Accept(context, Tugas), Cancel);
        return Redirect(WorkUrl);
    }

    public async Task<IActionResult> OnPostSelesaiAsync()
    {
        if (!await OpenAsync()) return NotFound();
        // The second click of a form that already acted gets the first one's answer.
        if (!Work.Case.Knows(CommandId)) await SaveTypedAsync();
        return await FinishAsync();
    }

    /// <summary>Keeps what was typed before the task is finished; a kind without a form has nothing to keep.</summary>
    protected virtual Task SaveTypedAsync() => Task.CompletedTask;

    /// <summary>Finishes the task. A page whose task is a counterpart's or a decision does it its own way.</summary>
    protected virtual async Task<IActionResult> FinishAsync()
    {
        if (Work.Tugas.Peran == TugasPeran.Pelaksana && Work.Langkah.Keputusan is not null)
            await Service<FinishWork>().ApproveAsync(Command(), Actor, Tugas, CatatanPenyelesaian, new FinishNote(AlasanKelengkapan), Cancel);
        else if (Work.Tugas.Peran == TugasPeran.Pelaksana)
            await Service<FinishWork>().RunAsync(Command(), Actor, Tugas, new FinishNote(AlasanKelengkapan, CatatanPenyelesaian), Cancel);
        else await Service<FinishWork>().ActAsCounterpartAsync(Command(), Actor, Tugas, cancel: Cancel);
        return Done(CaseUrl, $"Langkah {Work.Langkah.NomorTampil} selesai.");
    }

    /// <summary>The document that the step works on, as stored; null when it was never made.</summary>
    protected async Task<App.Correspondence.Naskah?> FindDraftAsync()
    {
        if (App.Sop.Bindings.Periksa.PeriksaKind.DraftOf(Work) is not { } answer) return null;
        var id = new NaskahId(answer.Id);
        return await Service<SiklusDb>().Set<App.Correspondence.Naskah>().AsNoTracking().FirstOrDefaultAsync(n => n.Id == id, Cancel);
    }

    /// <summary>Opens the task without showing the page: the first thing that a POST does.</summary>
    protected async Task<bool> OpenAsync()
    {
        work ??= await Service<OpenWork>().RunAsync(new PelaksanaanId(Id), Tugas, Jenis, Actor, Cancel);
        return work is not null;
    }

    protected override async Task<bool> LoadAsync()
    {
        work = null;
        if (!await OpenAsync()) return false;
        Status = await Service<FindStatus>().RunAsync(Work.Case, Cancel);
        ViewData[nameof(WorkPage)] = this;
        return true;
    }

    /// <summary>What the posted form says it wants, for the post in whose name the task is done.</summary>
    protected Command Command() => new(new PelaksanaanId(Id), CommandId, SeenNomor,
        Work.Jabatan ?? Actor.Jabatan.Select(j => (JabatanId?)j.JabatanId).FirstOrDefault() ?? throw new RuleViolationException(SopRules.NotInvolved, Actor.Nama));

    /// <summary>A fresh command id for a form that is about to be shown; kept when the page comes back with errors.</summary>
    public Guid NewCommandId => CommandId == Guid.Empty ? Ids.New(Service<TimeProvider>()) : CommandId;

    protected T Service<T>()
        where T : notnull => HttpContext.RequestServices.GetRequiredService<T>();
}
