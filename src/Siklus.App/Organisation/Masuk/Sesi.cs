using Siklus.Domain.Common;

namespace Siklus.App.Organisation.Masuk;

/// <summary>
/// One sign-in of an account on one browser, until it ends. The cookie only names it: a session that has ended here is refused at its next request, wherever the cookie is.
/// </summary>
public sealed class Sesi : IOwned
{
    /// <summary>What the cookie names.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>Whose session.</summary>
    public required Guid AkunId { get; init; }

    /// <summary>When it began, UTC.</summary>
    public required DateTime MulaiUtc { get; init; }

    /// <summary>When it was last used, UTC, to the minute.</summary>
    public required DateTime TerakhirUtc { get; set; }

    /// <summary>The network address it was last used from.</summary>
    public required string Alamat { get; set; }

    /// <summary>Browser and system in words: "Chrome di Windows".</summary>
    public required string Perangkat { get; init; }

    /// <summary>By what means it began.</summary>
    public required CaraMasuk Cara { get; init; }

    /// <summary>When it ended, UTC; null while it is good.</summary>
    public DateTime? BerakhirUtc { get; set; }

    /// <summary>Why it ended.</summary>
    public SebabBerakhir? Sebab { get; set; }
}

/// <summary>By what means somebody signs in.</summary>
public enum CaraMasuk
{
    /// <summary>Password alone.</summary>
    KataSandi,

    /// <summary>Password and a code of the authenticator app.</summary>
    KataSandiDanKode,

    /// <summary>Password and one of the printed recovery codes.</summary>
    KataSandiDanKodePemulihan,

    /// <summary>Passkey.</summary>
    KunciSandi,

    /// <summary>One click in a demo.</summary>
    PeranDemo,

    /// <summary>At the end of the set-up, whose one-time code had been given.</summary>
    Penyiapan,
}

/// <summary>Why a session ended.</summary>
public enum SebabBerakhir
{
    /// <summary>The person signed out.</summary>
    Keluar,

    /// <summary>Another person took over the PC.</summary>
    GantiPengguna,

    /// <summary>Nobody used it for longer than the office allows.</summary>
    Diam,

    /// <summary>It had lasted as long as any session may.</summary>
    TerlaluLama,

    /// <summary>Ended by its owner from the list of sessions.</summary>
    Diakhiri,

    /// <summary>The password was changed or set anew.</summary>
    KataSandiBaru,

    /// <summary>The account was closed.</summary>
    AkunDitutup,
}
