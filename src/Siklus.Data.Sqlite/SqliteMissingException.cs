namespace Siklus.Data.Sqlite;

/// <summary>The system has no usable SQLite library. The message is for the person who installs Siklus.</summary>
public sealed class SqliteMissingException(Exception cause) : Exception(
    "Pustaka SQLite (libsqlite3) tidak ditemukan pada komputer ini. Pasang dengan perintah: sudo apt-get install libsqlite3-0", cause);
