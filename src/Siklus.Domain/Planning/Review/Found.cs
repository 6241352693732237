using Siklus.Domain.Common;

namespace Siklus.Domain.Planning.Review;

/// <summary>Short ways to say what was found.</summary>
internal static class Found
{
    public static PlanFinding Error(TempatRencana place, string code, params object?[] details) => new(place, code, TingkatTemuan.Kesalahan, details);

    public static PlanFinding Warn(TempatRencana place, string code, params object?[] details) => new(place, code, TingkatTemuan.Peringatan, details);

    public static PlanFinding Note(TempatRencana place, string code, params object?[] details) => new(place, code, TingkatTemuan.Catatan, details);

    /// <summary>Codes in their natural order; of many only the first ones.</summary>
    public static string List(IEnumerable<string> codes)
    {
        var all = codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return all.Count > 10 ? $"{string.Join(", ", all.Take(10))}, dan {all.Count - 10} lainnya" : string.Join(", ", all);
    }

    public static string Rupiah(decimal amount) => $"Rp{Angka.Format(amount)}";
}
