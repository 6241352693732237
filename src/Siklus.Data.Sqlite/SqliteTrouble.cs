using Microsoft.Data.Sqlite;

namespace Siklus.Data.Sqlite;

/// <summary>What SQLite reports when the fault is neither ours nor the user's.</summary>
public static class SqliteTrouble
{
    private const int IoError = 10;
    private const int Full = 13;

    /// <summary>Whether the disk had no room for what was to be written, or did not take it.</summary>
    public static bool IsDiskTrouble(Exception exception) => exception is SqliteException { SqliteErrorCode: Full or IoError };
}
