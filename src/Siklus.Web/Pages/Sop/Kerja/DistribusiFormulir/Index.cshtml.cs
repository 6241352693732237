using Siklus.App.Sop.Bindings.DistribusiFormulir;

namespace Siklus.Web.Pages.Sop.Kerja.DistribusiFormulir;

/// <summary>Who has received the form, and the bukti tanda terima at the end.</summary>
public sealed class IndexModel(DistribusiFormulirKind kind) : WorkPage
{
    public override string Jenis => kind.Jenis;

    public IReadOnlyList<Receiver> Receivers => DistribusiFormulirKind.Receivers(Work);
}
