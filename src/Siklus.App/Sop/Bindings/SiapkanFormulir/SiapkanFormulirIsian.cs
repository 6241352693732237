using Siklus.Domain.Organisation;

namespace Siklus.App.Sop.Bindings.SiapkanFormulir;

/// <summary>What is chosen for the form of a period.</summary>
public sealed class SiapkanFormulirIsian
{
    /// <summary>Which of the two layouts in use.</summary>
    public SusunanFormulir Susunan { get; set; } = SusunanFormulir.TujuhKolom;

    /// <summary>Last day to hand the filled form in.</summary>
    public DateOnly? KembaliPaling { get; set; }

    /// <summary>How the form is filled in, printed above every unit's part; may be empty.</summary>
    public string? Petunjuk { get; set; }
}
