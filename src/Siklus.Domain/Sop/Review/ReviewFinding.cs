namespace Siklus.Domain.Sop.Review;

/// <summary>How much a finding matters.</summary>
public enum TingkatTemuan
{
    /// <summary>Worth a look when the SOP is next revised.</summary>
    Catatan,

    /// <summary>Contradicts PermenPAN-RB 35/2012 or the sheet itself; to be mended before the SOP is signed.</summary>
    Peringatan,

    /// <summary>The SOP cannot be followed as it stands.</summary>
    Kesalahan,
}

/// <summary>Something about a sheet that its office should know.</summary>
/// <param name="Tempat">Where, as in the file: "langkah[9].keputusan" (indexes from 0).</param>
/// <param name="Kode">A constant of <see cref="ReviewRules"/>, or of <see cref="SopCheckRules"/> where the parts do not fit together.</param>
/// <param name="Tingkat">How much it matters.</param>
/// <param name="Rincian">Values for the places of the sentence.</param>
public sealed record ReviewFinding(string Tempat, string Kode, TingkatTemuan Tingkat, IReadOnlyList<object?> Rincian);
