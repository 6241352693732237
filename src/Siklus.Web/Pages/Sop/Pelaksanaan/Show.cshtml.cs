using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Bindings;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>One case: where it stands, the sheet with the path drawn through it, its documents, its history.</summary>
public sealed class ShowModel(CaseStore cases, FindStatus findStatus, OfficeNames names) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public LoadedCase Loaded { get; private set; } = null!;

    public Domain.Sop.Pelaksanaan Case => Loaded.Case;

    public Status Status { get; private set; } = null!;

    public OfficeNames Names => names;

    public IReadOnlyList<RiwayatLine> Riwayat { get; private set; } = [];

    public IReadOnlyList<Domain.Sop.Tugas> OpenTasks => [.. Case.Tugas.Where(t => t.IsOpen)];

    public bool MayManage => Actor.May(Hak.MulaiPelaksanaan);

    protected override async Task<bool> LoadAsync()
    {
        if (await cases.FindAsync(new PelaksanaanId(Id), Cancel) is not { } loaded) return false;
        Loaded = loaded;
        await names.LoadAsync(Cancel);
        Status = await findStatus.RunAsync(loaded.Case, Cancel);
        Riwayat = new RiwayatSentence(loaded.Case, names).All();
        return true;
    }

    /// <summary>The page where this person works on the task, or null when it is not theirs.</summary>
    public string? WorkUrl(Domain.Sop.Tugas tugas) =>
        tugas.IsOpen && (Actor.Jabatan.Any(j => tugas.IsFor(j.JabatanId)) || Case.HelpersOf(tugas.Nomor).Any(Actor.Holds))
            ? Kerja.WorkPage.UrlOf(Id, OpenWork.KindsOf(Case, tugas)[0].Jenis, tugas.Nomor)
            : null;

    /// <summary>How a step looks on the sheet.</summary>
    public Keadaan Look(Langkah langkah)
    {
        var members = Case.MembersOf(langkah.Urutan);
        if (Case.CurrentLangkah is { } now && now.Urutan == langkah.Urutan) return Case.Putaran > 1 && members.Any(t => t.Putaran > 1 && t.IsOpen) ? Keadaan.Dikembalikan : Keadaan.Berjalan;
        if (members.Count > 0 && members.All(t => t.IsDone)) return Keadaan.Selesai;
        return Keadaan.Belum;
    }

    /// <summary>Who does the step in this case.</summary>
    public string Doers(Langkah langkah) => names.Of(
        Case.MembersOf(langkah.Urutan).SelectMany(t => t.Jabatan is { } one ? [one] : (IEnumerable<JabatanId>)t.Kelompok).DefaultIfEmpty().Where(j => j != default).Distinct().ToList() is { Count: > 0 } posts
            ? posts
            : Case.Pengikatan.Of(langkah.Penanggung));
}
