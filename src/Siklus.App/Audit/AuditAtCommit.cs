using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Siklus.App.Audit;

/// <summary>Has the audit list written as the last thing in every transaction of a <see cref="SiklusDb"/>.</summary>
internal sealed class AuditAtCommit : DbTransactionInterceptor
{
    public static AuditAtCommit Instance { get; } = new();

    public override InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result) =>
        throw new NotSupportedException("Commit with CommitAsync.");

    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is SiklusDb db) await db.Trail.WriteAsync(eventData.TransactionId, new AuditSql(transaction), cancellationToken);
        return result;
    }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is SiklusDb db) db.Trail.Committed(eventData.TransactionId);
        return Task.CompletedTask;
    }
}
