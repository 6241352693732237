using Siklus.Domain.Organisation;

namespace Siklus.Domain.Sop;

/// <summary>What every command carries: which click it is, what its screen had seen, who acts and when.</summary>
public sealed record CommandContext
{
    /// <summary>Describes one command.</summary>
    /// <param name="commandId">Made once per form shown; the same id again changes nothing.</param>
    /// <param name="seenNomor">Number of the last Riwayat entry that the screen showed; 0 for a start.</param>
    /// <param name="pelaku">Who acts. The caller has proven that the person holds the post today.</param>
    /// <param name="utc">The instant.</param>
    /// <exception cref="ArgumentException">The instant is not UTC.</exception>
    public CommandContext(Guid commandId, int seenNomor, Pelaku pelaku, DateTime utc)
    {
        if (utc.Kind != DateTimeKind.Utc) throw new ArgumentException("The instant of a command is UTC.", nameof(utc));
        CommandId = commandId;
        SeenNomor = seenNomor;
        Pelaku = pelaku;
        Utc = utc;
    }

    /// <summary>Identity of the command.</summary>
    public Guid CommandId { get; }

    /// <summary>The last Riwayat number that the screen showed.</summary>
    public int SeenNomor { get; }

    /// <summary>Who acts.</summary>
    public Pelaku Pelaku { get; }

    /// <summary>The instant, UTC.</summary>
    public DateTime Utc { get; }
}
