using System.Net.Sockets;
using Npgsql;

namespace Siklus.Data.Postgres;

/// <summary>What a PostgreSQL server reports when the fault is neither ours nor the user's.</summary>
public static class PostgresTrouble
{
    /// <summary>Whether the server's disk had no room for what was to be written.</summary>
    public static bool IsDiskTrouble(Exception exception) => exception is PostgresException { SqlState: PostgresErrorCodes.DiskFull };

    /// <summary>Whether somebody else had written the same key a moment before.</summary>
    public static bool IsTaken(Exception? exception) => exception is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    /// <summary>Whether the server is starting, stopping or out of reach.</summary>
    public static bool IsAway(Exception exception) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow } => true,
        PostgresException { SqlState: var state } => state.StartsWith("08", StringComparison.Ordinal),
        NpgsqlException { InnerException: IOException or SocketException or TimeoutException } => true,
        _ => false,
    };
}
