using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Siklus.App;
using Siklus.App.Audit;
using Siklus.App.Common;

namespace Siklus.Data.Postgres;

/// <summary>Gives tools/Siklus.Migrations the model on PostgreSQL; no connection is opened.</summary>
public sealed class PostgresDesignTime : IDesignTimeDbContextFactory<SiklusDb>
{
    public SiklusDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SiklusDb>();
        options.UseSiklusPostgres("Host=localhost;Database=design-time");
        return new SiklusDb(options.Options, new InstansiScope(), new Acting(TimeProvider.System));
    }
}
