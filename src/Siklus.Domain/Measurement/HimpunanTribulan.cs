using System.Numerics;
using Siklus.Domain.Common;

namespace Siklus.Domain.Measurement;

/// <summary>A set of quarters, without a list for each figure.</summary>
internal readonly record struct HimpunanTribulan(int Bit)
{
    /// <summary>How many.</summary>
    public int Banyak => BitOperations.PopCount((uint)Bit);

    /// <summary>The last one, 1–4; 0 when empty.</summary>
    public int Akhir => Bit == 0 ? 0 : BitOperations.Log2((uint)Bit);

    /// <summary>In order.</summary>
    public IEnumerable<int> Semua
    {
        get
        {
            for (var q = 1; q <= 4; q++)
                if (Has(q)) yield return q;
        }
    }

    /// <summary>As people read them: "Tribulan I, Tribulan III".</summary>
    public string Nama => string.Join(", ", Semua.Select(q => new Tribulan(q).ToString()));

    /// <summary>Whether it is among them.</summary>
    public bool Has(int tribulan) => (Bit & (1 << tribulan)) != 0;

    /// <summary>The set with one more.</summary>
    public HimpunanTribulan With(int tribulan) => new(Bit | (1 << tribulan));
}
