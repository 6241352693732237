namespace Siklus.Domain.Measurement;

/// <summary>How a figure stands at a glance; a colour never promises more than is known.</summary>
public enum WarnaCapaian
{
    /// <summary>No value.</summary>
    BelumAda,

    /// <summary>It would be green, but not all that was due is in.</summary>
    BelumLengkap,

    /// <summary>In the top band of the three colours, and complete.</summary>
    Hijau,

    /// <summary>In the middle band.</summary>
    Kuning,

    /// <summary>In the bottom band.</summary>
    Merah,
}
