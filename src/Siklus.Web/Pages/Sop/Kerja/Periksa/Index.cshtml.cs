using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common;
using Siklus.App.Sop;
using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Bindings.Periksa;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.App.Sop.Bindings.Ukur;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using Siklus.Web.Pages.Sop.Kerja.Rekap;

namespace Siklus.Web.Pages.Sop.Kerja.Periksa;

/// <summary>A draft and its data are examined: approved, or returned with directions, whole or for chosen units, with reasons per row.</summary>
public sealed class IndexModel(PeriksaKind kind, ReadCaseRekap read, ReturnForCompletion returns, CompareKertasKerja compare, Sentences sentences) : IsianPage<PeriksaIsian>(kind)
{
    public CaseRekap Rekap { get; private set; } = null!;

    public RekapView Table => new(Rekap, sentences);

    /// <summary>Only a text is decided on: the case has no figures here.</summary>
    public bool OfText => PeriksaKind.DecidesOnText(Work);

    /// <summary>Rows that changed after the kertas kerja of a measuring case was made.</summary>
    public IReadOnlyList<BarisBerubah> Moved { get; private set; } = [];

    /// <summary>The document decided on, or null when it was never made.</summary>
    public App.Correspondence.Naskah? Draft { get; private set; }

    public IReadOnlyList<ReturnTarget> Targets => field ??= Work.Case.AllowedReturnTargets(Work.Langkah.Urutan);

    /// <summary>The return target is inferred or free, not printed on the sheet.</summary>
    public bool IsInferred => Work.Langkah.Keputusan is { TargetBebas: true };

    /// <summary>Posts whose forms may be opened alone.</summary>
    public IReadOnlyList<JabatanId> Members => [.. Targets.SelectMany(t => t.Anggota).Distinct()];

    /// <summary>Work that this person supplied and may therefore not approve, each with what the superior says.</summary>
    public IReadOnlyList<OwnWork> Own { get; private set; } = [];

    /// <summary>Something of one's own that no superior has been asked about.</summary>
    public bool MustAsk => Own.Any(o => o.Request is null);

    /// <summary>A superior still has to answer, or has refused.</summary>
    public bool MayApprove => Own.All(o => o.Request?.Setuju == true);

    public string StepOf(int urutan) => $"Langkah {Work.Case.Sop.LangkahKe(urutan).NomorTampil}: {Work.Case.Sop.LangkahKe(urutan).UraianTampil}";

    /// <summary>Approves.</summary>
    public async Task<IActionResult> OnPostSetujuAsync()
    {
        if (!await OpenAsync()) return NotFound();
        if (!Work.Case.Knows(CommandId)) await KeepApprovalAsync();
        await Service<FinishWork>().ApproveAsync(Command(), Actor, Tugas, Isian.Catatan, new FinishNote(AlasanKelengkapan), Cancel);
        return Done(CaseUrl, $"Disetujui. Langkah {Work.Langkah.NomorTampil} selesai.");
    }

    /// <summary>Gives back.</summary>
    public async Task<IActionResult> OnPostKembalikanAsync()
    {
        if (!await OpenAsync()) return NotFound();
        if (!Work.Case.Knows(CommandId)) await KeepReturnAsync();
        await returns.RunAsync(Command(), Actor, Tugas, Isian, Cancel);
        return Done(CaseUrl, $"Dikembalikan ke langkah {Work.Case.Sop.LangkahKe(Isian.KeUrutan!.Value).NomorTampil} dengan arahan Anda.");
    }

    /// <summary>Keeps the directions for later.</summary>
    public async Task<IActionResult> OnPostSimpanArahanAsync()
    {
        if (!await OpenAsync()) return NotFound();
        await KeepReturnAsync();
        return Done(WorkUrl, "Arahan disimpan. Anda dapat melanjutkannya nanti.");
    }

    /// <summary>Asks the superior to judge what this person supplied.</summary>
    public async Task<IActionResult> OnPostAtasanAsync()
    {
        if (!await OpenAsync()) return NotFound();
        await Service<ActOnCase>().RunAsync(Command(), Actor, (pelaksanaan, context) => pelaksanaan.AskSuperior(context, Tugas, Work.Names.Superiors), Cancel);
        return Done(WorkUrl, "Penilaian atasan diminta untuk bagian yang Anda isi sendiri.");
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        Rekap = await read.RunAsync(Work, Cancel);
        Moved = await compare.RunAsync(Work, Cancel);
        Draft = await FindDraftAsync();
        Own = Work.IsHolder
            ? [.. Work.Case.SuppliedBy(Tugas, Actor.PegawaiId).Select(t => new OwnWork(t, Work.Case.CounterpartsOf(Tugas).FirstOrDefault(c => c.Peran == TugasPeran.Atasan && c.Dinilai == t.Nomor)))]
            : [];
        return true;
    }

    // Two forms share one draft: what the other one holds stays.
    private async Task KeepApprovalAsync()
    {
        var typed = Isian;
        Isian = (await kind.FindAsync(Work, Cancel)).Isian;
        (Isian.Catatan, Isian.Dilihat) = (typed.Catatan, typed.Dilihat);
        await SaveTypedAsync();
    }

    private async Task KeepReturnAsync()
    {
        Isian.Catatan = (await kind.FindAsync(Work, Cancel)).Isian.Catatan;
        await SaveTypedAsync();
    }
}

/// <summary>Work that the examiner supplied, and the superior's task about it.</summary>
/// <param name="Tugas">The work.</param>
/// <param name="Request">The superior's task, or null while nobody was asked.</param>
public sealed record OwnWork(Domain.Sop.Tugas Tugas, Domain.Sop.Tugas? Request);
