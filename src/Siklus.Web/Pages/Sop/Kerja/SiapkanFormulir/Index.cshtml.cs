using Siklus.App.Sop.Bindings.SiapkanFormulir;
using Siklus.Domain.Common;

namespace Siklus.Web.Pages.Sop.Kerja.SiapkanFormulir;

/// <summary>The blank form of the period: which indikator go to which unit, in which layout, until when.</summary>
public sealed class IndexModel(SiapkanFormulirKind kind) : IsianPage<SiapkanFormulirIsian>(kind)
{
    private readonly SiapkanFormulirKind kind = kind;

    public IndikatorPeriode Indikator { get; private set; } = null!;

    /// <summary>What of the plan stands in the way of a form, told before anybody presses the button.</summary>
    public IReadOnlyList<string> Lacks { get; private set; } = [];

    /// <summary>Who fills the form in for a unit.</summary>
    public string FillersOf(Domain.Common.UnitId unit) => Work.Names.Of(SiapkanFormulirKind.FillersOf(Work)[unit]);

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        Indikator = await kind.IndikatorAsync(Work, Cancel);
        Lacks = [.. SiapkanFormulirKind.Lacks(Indikator, Work).Select(e => e.Sentence)];
        return true;
    }
}
