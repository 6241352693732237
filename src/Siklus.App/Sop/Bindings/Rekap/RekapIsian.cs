namespace Siklus.App.Sop.Bindings.Rekap;

/// <summary>What is typed on a recapitulation: everything else in it is computed.</summary>
public sealed class RekapIsian
{
    /// <summary>Notes by indikator id.</summary>
    public Dictionary<string, string?> Catatan { get; set; } = [];

    /// <summary>Notes about the whole, one a line.</summary>
    public string? CatatanUmum { get; set; }
}
