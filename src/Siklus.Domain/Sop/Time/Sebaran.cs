namespace Siklus.Domain.Sop.Time;

/// <summary>How working minutes are spread over the times that something was done.</summary>
/// <param name="Kali">How many times, above zero.</param>
/// <param name="Median">Half took no longer.</param>
/// <param name="KuartilBawah">A quarter took no longer.</param>
/// <param name="KuartilAtas">Three quarters took no longer.</param>
/// <param name="Terlama">The longest.</param>
public sealed record Sebaran(int Kali, int Median, int KuartilBawah, int KuartilAtas, int Terlama)
{
    /// <summary>The spread of some minutes; null of none. A quantile between two times is taken in proportion and rounded to whole minutes.</summary>
    public static Sebaran? Of(IEnumerable<int> menit)
    {
        var sorted = menit.Order().ToList();
        return sorted.Count == 0 ? null : new Sebaran(sorted.Count, At(0.5), At(0.25), At(0.75), sorted[^1]);

        int At(double share)
        {
            var place = share * (sorted.Count - 1);
            var (low, part) = ((int)place, place - (int)place);
            var high = Math.Min(low + 1, sorted.Count - 1);
            return (int)Math.Round(sorted[low] + (part * (sorted[high] - sorted[low])), MidpointRounding.AwayFromZero);
        }
    }
}
