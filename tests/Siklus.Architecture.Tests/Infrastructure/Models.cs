using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.Data.Postgres;
using Siklus.Data.Sqlite;

namespace Siklus.Architecture.Tests.Infrastructure;

internal static class Models
{
    public static SiklusDb On(string provider) => provider switch
    {
        "sqlite" => new SqliteDesignTime().CreateDbContext([]),
        _ => new PostgresDesignTime().CreateDbContext([]),
    };
}
