using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using Siklus.Web.Hosting;
using Kasus = Siklus.Domain.Sop.Pelaksanaan;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>A page about one case from which acts of the engine are done that need nothing but the engine.</summary>
public abstract class CasePage : SiklusPage, ICaseScreen
{
    private Rehearsal? rehearsal;

    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid CommandId { get; set; }

    [BindProperty]
    public int SeenNomor { get; set; }

    public LoadedCase Loaded { get; private set; } = null!;

    public Kasus Case => Loaded.Case;

    public OfficeNames Names { get; private set; } = null!;

    public Status Status { get; private set; } = new(StatusTone.Waiting, "");

    /// <summary>The page is made to be printed and kept, so no "hari ini".</summary>
    protected virtual bool OnPaper => false;

    public string CaseUrl => $"/pelaksanaan/{Id}";

    public PelaksanaanId CaseId => new(Id);

    public int LastNomor => Case.LastNomor;

    public Guid NewCommandId => CommandId == Guid.Empty ? Ids.New(Service<TimeProvider>()) : CommandId;

    /// <summary>Asks the engine what it would allow this person.</summary>
    protected Rehearsal Rehearsal => rehearsal ??= new Rehearsal(Case, Actor, Service<OfficeTime>().UtcNow);

    protected override async Task<bool> LoadAsync()
    {
        if (await Service<CaseStore>().FindAsync(CaseId, Cancel) is not { } loaded) return false;
        (Loaded, rehearsal) = (loaded, null);
        Names = await Service<OfficeNames>().LoadAsync(Cancel);
        Status = await Service<FindStatus>().RunAsync(Case, OnPaper, Cancel);
        return true;
    }

    /// <summary>
    /// Does the act in the name of the post that may do it; when none may, in the name of the first, so that the engine says why not. The office has no such case: 404.
    /// </summary>
    /// <param name="who">The post, asked once the case is loaded.</param>
    /// <param name="act">The act.</param>
    /// <param name="url">Where to go afterwards.</param>
    /// <param name="sentence">What was done.</param>
    protected async Task<IActionResult> ActAsync(Func<JabatanId?> who, Action<Kasus, CommandContext> act, Func<string> url, Func<string> sentence)
    {
        if (!await LoadAsync()) return NotFound();
        var jabatan = who() ?? Actor.Jabatan[0].JabatanId;
        await Service<ActOnCase>().RunAsync(new Command(CaseId, CommandId, SeenNomor, jabatan), Actor, act, Cancel);
        return Done(url(), sentence());
    }

    /// <summary>Why the engine would refuse an act to this person, as a sentence; null when it would not.</summary>
    protected string? WhyNot(Action<Kasus, CommandContext> act) => Rehearsal.Allows(act) is null && Rehearsal.RefusalOf(Actor.Jabatan[0].JabatanId, act) is { } refused
        ? Service<Sentences>().Of(refused)
        : null;

    protected T Service<T>()
        where T : notnull => HttpContext.RequestServices.GetRequiredService<T>();
}
