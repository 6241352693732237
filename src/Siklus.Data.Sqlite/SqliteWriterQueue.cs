using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Siklus.Data.Sqlite;

/// <summary>
/// Writers of this program queue up in order before they ask SQLite for its one write lock. Left to SQLite, whoever finds it taken sleeps for longer and longer and tries again, while
/// others overtake. Only a queue: another program's lock is still waited for as <see cref="SqliteConnectionSetup"/> says, and whoever has queued for too long goes on.
/// </summary>
internal sealed class SqliteWriterQueue : DbTransactionInterceptor, IDbConnectionInterceptor
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private readonly ConcurrentDictionary<string, SemaphoreSlim> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Guid, SemaphoreSlim> turns = [];

    public static SqliteWriterQueue Instance { get; } = new();

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        var file = files.GetOrAdd(connection.DataSource, _ => new SemaphoreSlim(1));
        if (await file.WaitAsync(Longest, cancellationToken)) turns[eventData.ConnectionId] = file;
        return result;
    }

    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Leave(eventData.ConnectionId);

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) => Left(eventData.ConnectionId);

    public override void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => Leave(eventData.ConnectionId);

    public override Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) => Left(eventData.ConnectionId);

    public override void TransactionFailed(DbTransaction transaction, TransactionErrorEventData eventData) => Leave(eventData.ConnectionId);

    public override Task TransactionFailedAsync(DbTransaction transaction, TransactionErrorEventData eventData, CancellationToken cancellationToken = default) => Left(eventData.ConnectionId);

    // A transaction that is let go of without a word, or that could not begin, ends with its connection.
    void IDbConnectionInterceptor.ConnectionClosed(DbConnection connection, ConnectionEndEventData eventData) => Leave(eventData.ConnectionId);

    Task IDbConnectionInterceptor.ConnectionClosedAsync(DbConnection connection, ConnectionEndEventData eventData) => Left(eventData.ConnectionId);

    private async Task Left(Guid connection)
    {
        // Whoever is next goes on at once on this thread; what this one has to do after its turn can wait.
        if (Leave(connection)) await Task.Yield();
    }

    private bool Leave(Guid connection)
    {
        if (!turns.TryRemove(connection, out var file)) return false;
        file.Release();
        return true;
    }
}
