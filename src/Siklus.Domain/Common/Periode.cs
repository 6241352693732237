namespace Siklus.Domain.Common;

/// <summary>A quarter of a budget year, 1 to 4 (tribulan; also written triwulan, TW).</summary>
public readonly record struct Tribulan : IComparable<Tribulan>
{
    /// <summary>Makes the tribulan <paramref name="nomor"/>.</summary>
    /// <exception cref="RuleViolationException"><c>periode.tribulan</c> when the number is not 1 to 4.</exception>
    public Tribulan(int nomor)
    {
        if (nomor is < 1 or > 4) throw new RuleViolationException("periode.tribulan", nomor);
        Nomor = nomor;
    }

    /// <summary>1 to 4.</summary>
    public int Nomor { get; }

    /// <summary>The number as offices print it: I, II, III, IV.</summary>
    public string Romawi => Nomor switch { 1 => "I", 2 => "II", 3 => "III", _ => "IV" };

    /// <summary>All four, in order.</summary>
    public static IReadOnlyList<Tribulan> All { get; } = [new(1), new(2), new(3), new(4)];

    /// <inheritdoc/>
    public int CompareTo(Tribulan other) => Nomor.CompareTo(other.Nomor);

    /// <inheritdoc/>
    public override string ToString() => $"{KataTribulan.Besar} {Romawi}";
}

/// <summary>A budget year, or one tribulan of it.</summary>
/// <param name="Tahun">Four-digit year.</param>
/// <param name="Tribulan">The quarter, or null for the whole year.</param>
public readonly record struct Periode(int Tahun, Tribulan? Tribulan = null)
{
    /// <inheritdoc/>
    public override string ToString() => Tribulan is { } tribulan ? $"{tribulan} {Tahun}" : $"Tahun {Tahun}";
}
