using Siklus.App.Sop.Bindings.DistribusiFormulir;
using Siklus.App.Sop.Bindings.SiapkanFormulir;
using Siklus.Domain.Organisation;

namespace Siklus.Web.Pages.Sop.Kerja.DistribusiFormulir;

/// <summary>Who has received the form, and the bukti tanda terima at the end.</summary>
public sealed class IndexModel(DistribusiFormulirKind kind, SiapkanFormulirKind form) : WorkPage
{
    public override string Jenis => kind.Jenis;

    /// <summary>The layout that this case's form has.</summary>
    public SusunanFormulir Susunan { get; private set; }

    public IReadOnlyList<Receiver> Receivers => DistribusiFormulirKind.Receivers(Work);

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        Susunan = await form.SusunanOfAsync(Work, Cancel);
        return true;
    }
}
