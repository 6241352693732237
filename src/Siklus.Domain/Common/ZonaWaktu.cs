namespace Siklus.Domain.Common;

/// <summary>Indonesia's three time zones. None of them knows summer time.</summary>
public enum ZonaWaktu
{
    /// <summary>Waktu Indonesia Barat, UTC+7.</summary>
    Wib = 7,

    /// <summary>Waktu Indonesia Tengah, UTC+8.</summary>
    Wita = 8,

    /// <summary>Waktu Indonesia Timur, UTC+9.</summary>
    Wit = 9,
}
