using Microsoft.Data.Sqlite;

namespace Siklus.Data.Sqlite;

/// <summary>What SQLite reports when the fault is neither ours nor the user's.</summary>
public static class SqliteTrouble
{
    private const int IoError = 10;
    private const int Full = 13;
    private const int UniqueViolated = 2067;
    private const int KeyViolated = 1555;

    /// <summary>Whether the disk had no room for what was to be written, or did not take it.</summary>
    public static bool IsDiskTrouble(Exception exception) => exception is SqliteException { SqliteErrorCode: Full or IoError };

    /// <summary>Whether somebody else had written the same key a moment before.</summary>
    public static bool IsTaken(Exception? exception) => exception is SqliteException { SqliteExtendedErrorCode: UniqueViolated or KeyViolated };
}
