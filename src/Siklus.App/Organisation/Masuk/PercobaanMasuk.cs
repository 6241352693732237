namespace Siklus.App.Organisation.Masuk;

/// <summary>
/// Failed attempts to sign in under one name, whether an account has that name or not: who guesses names learns nothing from being held. Gone after a success and after a day.
/// </summary>
public sealed class PercobaanMasuk
{
    /// <summary>So many wrong attempts are free; the next is held.</summary>
    public const int Bebas = 5;

    /// <summary>For how long a name is held.</summary>
    public static readonly TimeSpan LamaDitahan = TimeSpan.FromMinutes(10);

    /// <summary>SHA-256 of the name as Identity compares it, in hex.</summary>
    public required string NamaHash { get; init; }

    /// <summary>Attempts since the last success or the last time it was held.</summary>
    public required int Gagal { get; set; }

    /// <summary>The latest attempt, UTC.</summary>
    public required DateTime TerakhirUtc { get; set; }

    /// <summary>Until when everything under this name is refused, UTC.</summary>
    public DateTime? DitahanSampaiUtc { get; set; }
}
