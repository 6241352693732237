using Siklus.Domain.Common;

namespace Siklus.App.Organisation.Masuk;

/// <summary>One line of the sign-in log: who, when, from where, what happened and by what means. Kept for <see cref="BulanDisimpan"/> months.</summary>
public sealed class CatatanMasuk : IOwned
{
    /// <summary>How long a line is kept; long enough to ask about last year's trouble, no longer (UU 27/2022 on personal data, storage limitation).</summary>
    public const int BulanDisimpan = 12;

    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>Which account; null when a name was typed that no account has. The name itself is not kept: it may have been a password.</summary>
    public Guid? AkunId { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime PadaUtc { get; init; }

    /// <summary>What happened.</summary>
    public required PeristiwaMasuk Peristiwa { get; init; }

    /// <summary>By what means.</summary>
    public CaraMasuk? Cara { get; init; }

    /// <summary>The network address.</summary>
    public required string Alamat { get; init; }

    /// <summary>Browser and system in words.</summary>
    public required string Perangkat { get; init; }

    /// <summary>Who did it, when that was not the owner: the superior who made a code, the keeper who took the authenticator off.</summary>
    public PegawaiId? OlehId { get; init; }
}

/// <summary>What the sign-in log tells.</summary>
public enum PeristiwaMasuk
{
    /// <summary>Signed in.</summary>
    Berhasil,

    /// <summary>Wrong password, code or passkey.</summary>
    Gagal,

    /// <summary>Refused, because too many attempts had failed.</summary>
    Ditahan,

    /// <summary>A session ended, by whatever cause.</summary>
    Berakhir,

    /// <summary>The owner changed the password.</summary>
    KataSandiDiganti,

    /// <summary>A superior made a one-time code for a new password.</summary>
    KodeDibuat,

    /// <summary>The one-time code was used for a new password.</summary>
    KodeDipakai,

    /// <summary>The keeper of the office or of the server gave a new first password.</summary>
    KataSandiDibuatkan,

    /// <summary>The authenticator app was joined to the account.</summary>
    AutentikatorDipasang,

    /// <summary>The authenticator app was taken off the account.</summary>
    AutentikatorDilepas,

    /// <summary>A passkey was added.</summary>
    KunciSandiDitambah,

    /// <summary>A passkey was removed.</summary>
    KunciSandiDihapus,
}
