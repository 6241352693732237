using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common;
using Siklus.App.Measurement;
using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Bindings.Lapor;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.Domain.Sop;
using Siklus.Web.Pages.Sop.Kerja.Rekap;

namespace Siklus.Web.Pages.Sop.Kerja.Lapor;

/// <summary>The report on the collected data, or the nota dinas by which it is handed on.</summary>
public sealed class IndexModel(LaporKind kind, ReadCaseRekap read, Sentences sentences) : IsianPage<LaporIsian>(kind)
{
    public CaseRekap Rekap { get; private set; } = null!;

    public RekapView Table => new(Rekap, sentences);

    /// <summary>The step hands a report on.</summary>
    public bool HandsOver => LaporKind.HandsOver(Work);

    /// <summary>The step writes a nota dinas and no report.</summary>
    public bool WritesNota => LaporKind.WritesNota(Work);

    /// <summary>The SOP keeps the nota dinas, so that it is issued with a number.</summary>
    public bool NotaIssued => LaporKind.NotaOutput(Work) is not null;

    /// <summary>It lies with somebody else, or the answer is there.</summary>
    public bool IsHandedOver => LaporKind.IsHandedOver(Work);

    /// <summary>Those who answer, as far as asked.</summary>
    public IReadOnlyList<Domain.Sop.Tugas> Counterparts => Work.Case.CounterpartsOf(Work.Tugas.Nomor);

    /// <summary>Everybody who was asked has answered.</summary>
    public bool IsAnswered => IsHandedOver && Counterparts.All(t => !t.IsOpen);

    /// <summary>Documents that the answers left.</summary>
    public IEnumerable<OutputRef> Answers => Work.Case.OutputsOf(Work.Tugas.Nomor).Where(o => o.Tugas != Work.Tugas.Nomor).Select(o => o.Ref);

    /// <summary>To whom it is handed.</summary>
    public string Receivers => Work.Names.Of(LaporKind.Receivers(Work));

    /// <summary>The figures have moved since the typed summary was begun.</summary>
    public bool HasMoved { get; private set; }

    /// <summary>The summary as computed now.</summary>
    public IReadOnlyList<string> Computed { get; private set; } = [];

    public string SentenceOf(RekapSimpul sasaran) => LaporText.Sasaran(sasaran, Rekap.Kinerja, sentences);

    /// <summary>Hands the work over to those who answer.</summary>
    public async Task<IActionResult> OnPostSerahkanAsync()
    {
        if (!await OpenAsync()) return NotFound();
        if (!Work.Case.Knows(CommandId)) await SaveTypedAsync();
        await Service<FinishWork>().HandOverAsync(Command(), Actor, Tugas, CatatanPenyelesaian, Cancel);
        return Done(WorkUrl, $"Laporan diserahkan kepada {Receivers}.");
    }

    // After the hand-over the page has no form left to keep.
    protected override Task SaveTypedAsync() => IsHandedOver ? Task.CompletedTask : base.SaveTypedAsync();

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        Rekap = await read.RunAsync(Work, Cancel);
        if (WritesNota) return true;
        Computed = LaporText.Ringkasan(Rekap, Work, sentences);
        var now = string.Join('\n', Computed);
        HasMoved = !LaporKind.Same(Isian.RingkasanDihitung, now);
        // Nobody has touched the computed sentences: they simply follow the figures.
        if (HasMoved && LaporKind.Same(Isian.Ringkasan, Isian.RingkasanDihitung)) (Isian.Ringkasan, HasMoved) = (now, false);
        ModelState.Remove("Isian.RingkasanDihitung");
        Isian.RingkasanDihitung = now;
        return true;
    }
}
