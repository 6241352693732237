using Siklus.Domain.Common;

namespace Siklus.Domain.Measurement.Audit;

/// <summary>A printed figure: its value and how many decimals it shows.</summary>
/// <param name="Nilai">As printed.</param>
/// <param name="Desimal">Decimals printed, trailing zeros counted.</param>
internal readonly record struct AngkaCetak(decimal Nilai, int Desimal)
{
    /// <summary>Programs keep fifteen digits of a binary fraction; what lies beyond is noise.</summary>
    private const int Terhalus = 8;

    /// <summary>Decimals that hold something: 1 for "93,30".</summary>
    public int DesimalNyata
    {
        get
        {
            var d = Math.Min(Desimal, Terhalus);
            while (d > 0 && Nilai == Math.Round(Nilai, d - 1)) d--;
            return d;
        }
    }

    /// <summary>Whether a value, shortened to that many decimals, is what is printed.</summary>
    public bool Is(decimal nilai, CaraBulat cara, int desimal) => Shorten(nilai, cara, Math.Min(desimal, Terhalus)) == Angka.Round(Nilai, Math.Min(desimal, Terhalus)) && desimal >= DesimalNyata;

    /// <summary>Whether some value between two is what is printed.</summary>
    public bool IsWithin(decimal bawah, decimal atas, int desimal) =>
        Angka.Round(bawah, Math.Min(desimal, Terhalus)) <= Nilai && Angka.Round(atas, Math.Min(desimal, Terhalus)) >= Nilai;

    /// <summary>A value with so many decimals.</summary>
    public static decimal Shorten(decimal nilai, CaraBulat cara, int desimal)
    {
        if (cara == CaraBulat.SetengahKeAtas || Math.Abs(nilai) > 1_000_000_000_000m) return Angka.Round(nilai, desimal);
        // Divisions that do not end would make 93,33333333333333333333 of a third; what rounds to the same 12 decimals is the same.
        var kali = HitungBaris.Power(desimal);
        var geser = Angka.Round(nilai * kali, 10);
        return (cara == CaraBulat.Dipotong ? Math.Truncate(geser) : Math.Ceiling(geser)) / kali;
    }
}
