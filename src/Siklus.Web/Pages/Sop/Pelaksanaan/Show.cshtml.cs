using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Bindings;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>One case: where it stands, whose turn it is, the sheet with the path drawn through it, its documents, its history by day.</summary>
public sealed class ShowModel(LoadKalender kalender, ListTerkait listTerkait, FollowCase follow, OfficeTime time) : CasePage
{
    /// <summary>Days of history that are open when the page is; older ones unfold.</summary>
    private const int OpenDays = 2;

    /// <summary>Lines of an open day that are shown at once.</summary>
    public const int OpenLines = 6;

    public IReadOnlyList<StepView> Steps { get; private set; } = [];

    /// <summary>History by day, newest first.</summary>
    public IReadOnlyList<(DateOnly Day, bool Open, IReadOnlyList<RiwayatLine> Lines)> Days { get; private set; } = [];

    public IReadOnlyList<KasusTerkait> Related { get; private set; } = [];

    /// <summary>Tasks that this person holds, may pick up or help with, with the page where that is done; own ones first.</summary>
    public IReadOnlyList<(Domain.Sop.Tugas Tugas, string Url)> Mine { get; private set; } = [];

    /// <summary>Open tasks of others.</summary>
    public IReadOnlyList<Domain.Sop.Tugas> Others { get; private set; } = [];

    /// <summary>Whose they are, in a few words.</summary>
    public string OthersShort => Names.Short(Others.SelectMany(t => t.Jabatan is { } one ? [one] : (IEnumerable<JabatanId>)t.Kelompok));

    /// <summary>Finished tasks that this person may still take back.</summary>
    public IReadOnlyList<Domain.Sop.Tugas> Recallable { get; private set; } = [];

    public bool MayManage { get; private set; }

    /// <summary>This person reads along.</summary>
    public bool Follows { get; private set; }

    /// <summary>Questions that still wait, oldest first.</summary>
    public IReadOnlyList<Pertanyaan> Questions => Case.OpenQuestions;

    /// <summary>Whether it is this person who is asked.</summary>
    public bool Asks(Pertanyaan question) => Actor.Holds(question.Kepada);

    public async Task<IActionResult> OnPostIkutiAsync()
    {
        if (!await LoadAsync()) return NotFound();
        await follow.RunAsync(CaseId, Actor, Case.LastNomor, Cancel);
        return Done(CaseUrl, "Anda mengikuti pelaksanaan ini. Kejadian berikutnya tampil pada Tugas saya.");
    }

    public async Task<IActionResult> OnPostBerhentiAsync()
    {
        if (!await LoadAsync()) return NotFound();
        await follow.StopAsync(CaseId, Actor, Cancel);
        return Done(CaseUrl, "Anda tidak lagi mengikuti pelaksanaan ini.");
    }

    public bool MayCorrect => Case.IsClosed && Actor.May(Hak.MulaiPelaksanaan);

    /// <summary>What lies on the shelf, newest step first.</summary>
    public IReadOnlyList<DocumentGroup> Documents => Grouped(superseded: false);

    /// <summary>What newer documents have replaced.</summary>
    public IReadOnlyList<DocumentGroup> Former => Grouped(superseded: true);

    public string OwnersOf(Domain.Sop.Tugas tugas) => Names.Short(tugas.Jabatan is { } one ? [one] : tugas.Kelompok);

    /// <summary>Whose document it is, where each of a group makes one; else null.</summary>
    public string? MemberOf(OutputKasus output) =>
        Case.Sop.LangkahKe(output.Urutan).Mode == ModeLangkah.MasingMasing && Case.TugasKe(output.Tugas).Jabatan is { } post ? Names.Of(post) : null;

    public string StepOf(OutputKasus output) => $"Langkah {Case.Sop.LangkahKe(output.Urutan).NomorTampil}";

    /// <summary>"Langkah 7", with the act of a counterpart.</summary>
    public string StepOf(Domain.Sop.Tugas tugas)
    {
        var langkah = Case.Sop.LangkahKe(tugas.Urutan);
        return tugas switch
        {
            { Pihak: { } act } => $"Langkah {langkah.NomorTampil}, {langkah.PihakOf(act)?.Nama}",
            { Peran: TugasPeran.Atasan } => $"Langkah {langkah.NomorTampil}, penilaian atasan",
            _ => $"Langkah {langkah.NomorTampil}",
        };
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        Steps = new StepViews(Case, Names, await kalender.RunAsync(Cancel), time.UtcNow).All();
        var clock = await time.ClockAsync(Cancel);
        Days = [.. new RiwayatSentence(Case, Names).All().GroupBy(line => clock.DateOf(line.WaktuUtc))
            .Select((day, i) => (day.Key, i < OpenDays, (IReadOnlyList<RiwayatLine>)[.. day]))];
        Related = await listTerkait.RunAsync(Case, Cancel);
        var open = Case.Tugas.Where(t => t.IsOpen).ToList();
        Mine = [.. open.Select(t => (t, WorkUrl(t))).Where(x => x.Item2 is not null).OrderByDescending(x => Holds(x.t)).Select(x => (x.t, x.Item2!))];
        Others = [.. open.Except(Mine.Select(m => m.Tugas))];
        Recallable = [.. Case.Tugas.Where(t => t.State == TugasState.Finished && Holds(t) && TaskActs.RecallOf(Rehearsal, t) is not null)];
        MayManage = MayManageNow();
        Follows = await follow.DoesAsync(CaseId, Actor, Cancel);
        return true;
    }

    private bool MayManageNow() =>
        Rehearsal.Allows((p, c) => p.Pause(c, Rehearsal.AnyReason, Names.Superiors)) is not null
        || Rehearsal.Allows((p, c) => p.Cancel(c, Rehearsal.AnyReason, Names.Superiors)) is not null
        || Rehearsal.Allows((p, c) => p.Resume(c, Names.Superiors)) is not null;

    private IReadOnlyList<DocumentGroup> Grouped(bool superseded) =>
    [
        .. Case.Outputs.Where(o => o.Digantikan == superseded).OrderByDescending(o => o.Urutan).ThenByDescending(o => o.Nomor)
            .GroupBy(o => MemberOf(o) is null ? $"{o.Nomor}" : $"{o.Urutan} {o.Ref.Kode}")
            .Select(g => new DocumentGroup([.. g])),
    ];

    private bool Holds(Domain.Sop.Tugas tugas) => Actor.Jabatan.Any(j => tugas.IsFor(j.JabatanId));

    private string? WorkUrl(Domain.Sop.Tugas tugas) => Holds(tugas) || (tugas.State == TugasState.Accepted && Case.HelpersOf(tugas.Nomor).Any(Actor.Holds))
        ? Kerja.WorkPage.UrlOf(Id, OpenWork.KindsOf(Case, tugas)[0].Jenis, tugas.Nomor)
        : null;
}
