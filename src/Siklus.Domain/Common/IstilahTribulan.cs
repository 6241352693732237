namespace Siklus.Domain.Common;

/// <summary>The two words for a quarter of the year that regulations and offices use.</summary>
public enum IstilahTribulan
{
    /// <summary>Tribulan, as the SOPs of kecamatan print it.</summary>
    Tribulan,

    /// <summary>Triwulan, as PermenPANRB 53/2014 and most kabupaten write it.</summary>
    Triwulan,
}

/// <summary>
/// The word for a quarter that holds for what is being written just now, like a culture: it changes what people read, never what is stored or computed. Whoever
/// enters an office sets it; it flows to everything that is called from there and to nothing else.
/// </summary>
public static class KataTribulan
{
    private static readonly AsyncLocal<IstilahTribulan> Now = new();

    /// <summary>The word as a choice; <see cref="IstilahTribulan.Tribulan"/> where nobody set it.</summary>
    public static IstilahTribulan Istilah
    {
        get => Now.Value;
        set => Now.Value = value;
    }

    /// <summary>At the beginning of a sentence or as a name: "Tribulan".</summary>
    public static string Besar => Istilah == IstilahTribulan.Triwulan ? "Triwulan" : "Tribulan";

    /// <summary>Within a sentence: "tribulan".</summary>
    public static string Kecil => Istilah == IstilahTribulan.Triwulan ? "triwulan" : "tribulan";
}
