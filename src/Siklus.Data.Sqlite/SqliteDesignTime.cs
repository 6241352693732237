using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Siklus.App;
using Siklus.App.Audit;
using Siklus.App.Common;

namespace Siklus.Data.Sqlite;

/// <summary>Gives tools/Siklus.Migrations the model on SQLite; no file is opened.</summary>
public sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SiklusDb>
{
    public SiklusDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SiklusDb>();
        options.UseSiklusSqlite("design-time.db");
        return new SiklusDb(options.Options, new InstansiScope(), new Acting(TimeProvider.System));
    }
}
