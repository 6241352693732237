using Siklus.Domain.Common;

namespace Siklus.Domain.Sop.Review;

/// <summary>Something about a sheet that its office should know.</summary>
/// <param name="Tempat">Where, as in the file: "langkah[9].keputusan" (indexes from 0).</param>
/// <param name="Kode">A constant of <see cref="ReviewRules"/>, or of <see cref="SopCheckRules"/> where the parts do not fit together.</param>
/// <param name="Tingkat">How much it matters.</param>
/// <param name="Rincian">Values for the places of the sentence.</param>
public sealed record ReviewFinding(string Tempat, string Kode, TingkatTemuan Tingkat, IReadOnlyList<object?> Rincian);
