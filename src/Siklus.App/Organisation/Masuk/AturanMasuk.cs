using Siklus.Domain.Common;

namespace Siklus.App.Organisation.Masuk;

/// <summary>What an office has settled about signing in. An office that has settled nothing has <see cref="MenitDiamBawaan"/>.</summary>
public sealed class AturanMasuk : IOwned
{
    /// <summary>Minutes without use after which a session ends, unless the office says otherwise.</summary>
    public const int MenitDiamBawaan = 30;

    /// <summary>No session lasts longer than a long working day, however busy.</summary>
    public static readonly TimeSpan SesiPalingLama = TimeSpan.FromHours(12);

    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required InstansiId InstansiId { get; init; }

    /// <summary>Minutes without use after which a session ends: 5 to 240.</summary>
    public required int MenitDiam { get; set; }
}
