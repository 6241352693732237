using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Siklus.App.Common;

namespace Siklus.Web.Operations.Watching;

/// <summary>One span for each command that the database ran: its text, which holds parameters and no values, and how long it took.</summary>
internal sealed class QuerySpans : DbCommandInterceptor
{
    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        Tell(command, eventData);
        return base.ReaderExecutedAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Tell(command, eventData);
        return base.NonQueryExecutedAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<object?> ScalarExecutedAsync(DbCommand command, CommandExecutedEventData eventData, object? result, CancellationToken cancellationToken = default)
    {
        Tell(command, eventData);
        return base.ScalarExecutedAsync(command, eventData, result, cancellationToken);
    }

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Tell(command, eventData)?.SetStatus(ActivityStatusCode.Error);
        return base.CommandFailedAsync(command, eventData, cancellationToken);
    }

    private static Activity? Tell(DbCommand command, CommandEndEventData ended)
    {
        using var span = Telemetry.Source.StartActivity("query", ActivityKind.Client, parentContext: default, startTime: ended.StartTime);
        span?.SetTag("db.system.name", command.Connection?.GetType().Name.StartsWith("Npgsql", StringComparison.Ordinal) == true ? "postgresql" : "sqlite")
            .SetTag("db.query.text", command.CommandText)
            .SetEndTime((ended.StartTime + ended.Duration).UtcDateTime);
        return span;
    }
}
