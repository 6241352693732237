using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common;
using Siklus.App.Measurement;
using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Bindings.Lapor;
using Siklus.App.Sop.Bindings.Rekap;
using Siklus.App.Sop.Bindings.Telaah;
using Siklus.App.Sop.Bindings.Ukur;
using Siklus.Web.Pages.Sop.Kerja.Rekap;

namespace Siklus.Web.Pages.Sop.Kerja.Telaah;

/// <summary>The measured figures are analysed, sasaran by sasaran; what follows from it is advised.</summary>
public sealed class IndexModel(TelaahKind kind, ReadCaseRekap read, CompareKertasKerja compare, Sentences sentences) : IsianPage<TelaahIsian>(kind)
{
    public CaseRekap Rekap { get; private set; } = null!;

    public RekapView Table => new(Rekap, sentences);

    /// <summary>Rows that changed after the kertas kerja was made.</summary>
    public IReadOnlyList<BarisBerubah> Moved { get; private set; } = [];

    /// <summary>The kind of work by which the step goes on after the analysis, or null when it ends with it.</summary>
    public string? Next => OpenWork.KindsOf(Work.Case, Work.Tugas).SkipWhile(p => p.Jenis != Jenis).Skip(1).FirstOrDefault()?.Jenis;

    public string SentenceOf(RekapSasaran sasaran) => LaporText.Sasaran(sasaran, Rekap.Kinerja, sentences);

    /// <summary>Keeps the analysis and goes on to the next part of the step.</summary>
    public async Task<IActionResult> OnPostLanjutAsync()
    {
        if (!await OpenAsync()) return NotFound();
        await SaveTypedAsync();
        if (await kind.MissingAsync(Work, Cancel) is { Count: > 0 } lacks) throw new WorkIncompleteException(lacks);
        return Done(UrlOf(Id, Next!, Tugas), "Telaah disimpan. Sekarang beri putusan.");
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        Rekap = await read.RunAsync(Work, Cancel);
        Moved = await compare.RunAsync(Work, Cancel);
        return true;
    }
}
