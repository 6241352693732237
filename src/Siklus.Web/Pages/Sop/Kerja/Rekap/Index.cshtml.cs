using Siklus.App.Common;
using Siklus.App.Sop.Bindings.Rekap;

namespace Siklus.Web.Pages.Sop.Kerja.Rekap;

/// <summary>The recapitulation of the period over all units, with the Tim's notes.</summary>
public sealed class IndexModel(RekapKind kind, ReadCaseRekap read, Sentences sentences) : IsianPage<RekapIsian>(kind)
{
    public CaseRekap Rekap { get; private set; } = null!;

    public RekapView Table => new(Rekap, sentences, Isian.Catatan, Work.MayPrepare);

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        Rekap = await read.RunAsync(Work, Cancel);
        return true;
    }
}
