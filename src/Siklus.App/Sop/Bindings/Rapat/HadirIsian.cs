namespace Siklus.App.Sop.Bindings.Rapat;

/// <summary>What somebody invited says about coming.</summary>
public sealed class HadirIsian
{
    /// <summary>"hadir", "tidak", or null while nothing is chosen.</summary>
    public string? Kehadiran { get; set; }

    /// <summary>Why not.</summary>
    public string? Alasan { get; set; }
}
