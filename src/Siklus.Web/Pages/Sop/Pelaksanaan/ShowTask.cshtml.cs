using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Bindings;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.Web.Pages.Sop.Pelaksanaan;

/// <summary>One task: who, since when, how long against the sheet, and every act around it that the engine would allow this person now.</summary>
public sealed class ShowTaskModel(LoadKalender loadKalender, OfficeTime time) : TaskPage
{
    private KalenderKerja kalender = null!;

    public int Waiting => CaseTiming.Minutes(Tugas.Menunggu, kalender, time.UtcNow);

    public int Working => CaseTiming.Minutes(Tugas.Bekerja, kalender, time.UtcNow);

    /// <summary>Minutes above the standard time; null without a standard or below it.</summary>
    public int? Above => Langkah.WaktuBaku is { } baku && Tugas.Peran == TugasPeran.Pelaksana
        && Working - CaseTiming.Minutes(baku, kalender, kalender.LocalDate(Tugas.OpenedUtc)) is > 0 and var above ? above : null;

    /// <summary>The return that opened it, or null in the first round.</summary>
    public CatatanRiwayat? Returned => Tugas.Putaran == 1
        ? null
        : Case.Riwayat.LastOrDefault(c => c.Nomor < Nomor && c.Isi is Riwayat.Dikembalikan);

    public IReadOnlyList<JabatanId> Helpers => Tugas.State == TugasState.Accepted ? Case.HelpersOf(Nomor) : [];

    public IReadOnlyList<Domain.Sop.Tugas> Counterparts => Case.CounterpartsOf(Nomor);

    /// <summary>What happened to the task, newest first.</summary>
    public IReadOnlyList<RiwayatLine> Lines { get; private set; } = [];

    /// <summary>The page where this person works on it, or null when there is nothing to do there.</summary>
    public string? WorkUrl => Tugas.IsOpen && (Actor.Jabatan.Any(j => Tugas.IsFor(j.JabatanId)) || Helpers.Any(Actor.Holds))
        ? Kerja.WorkPage.UrlOf(Id, OpenWork.KindsOf(Case, Tugas)[0].Jenis, Nomor)
        : null;

    /// <summary>The step refers to another SOP, which this person may begin.</summary>
    public bool MayStartRelated => Langkah.SopTerkait is not null && Rehearsal.Allows((p, c) => p.StartChild(c, Nomor, new PelaksanaanId(Guid.AllBitsSet))) is not null;

    /// <summary>Why there is nothing to do.</summary>
    public string NoActs => Case.IsClosed ? "Pelaksanaan ini sudah ditutup; perbaikan dibuat sebagai pelaksanaan koreksi."
        : Case.Status == StatusPelaksanaan.Dijeda ? "Pelaksanaan ini sedang dijeda. Lanjutkan dahulu."
        : Tugas.IsOpen ? "Tidak ada tindakan lain untuk jabatan Anda. Pemegang tugas atau atasannya dapat mengalihkannya."
        : "Tugas ini tidak terbuka lagi.";

    public Task<IActionResult> OnPostTerimaAsync() => ActAsync(
        () => Acts.Accept, (p, c) => p.Accept(c, Nomor), () => WorkUrl ?? TaskUrl, () => $"Tugas {What} Anda terima.");

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        kalender = await loadKalender.RunAsync(Cancel);
        var told = new RiwayatSentence(Case, Names);
        Lines = [.. Case.Riwayat.Where(c => c.Nomor == Nomor || c.Isi.TaskNumber() == Nomor).Select(told.Line).Reverse()];
        return true;
    }
}
