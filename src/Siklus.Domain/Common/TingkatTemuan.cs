namespace Siklus.Domain.Common;

/// <summary>How much a finding of a review matters, be it of an SOP or of a plan.</summary>
public enum TingkatTemuan
{
    /// <summary>Worth a look when it is next revised.</summary>
    Catatan,

    /// <summary>Contradicts the regulation or itself; to be mended before it is signed.</summary>
    Peringatan,

    /// <summary>It cannot be followed as it stands.</summary>
    Kesalahan,
}
