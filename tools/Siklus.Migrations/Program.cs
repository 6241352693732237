using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.Data.Postgres;
using Siklus.Data.Sqlite;

if (args is not [var name, var root])
{
    await Console.Error.WriteLineAsync("usage: Siklus.Migrations NAME REPOSITORY-FOLDER (see tools/add-migration)");
    return 2;
}

Write(new SqliteDesignTime(), "Siklus.Data.Sqlite",
    new Microsoft.EntityFrameworkCore.Sqlite.Design.Internal.SqliteDesignTimeServices());
Write(new PostgresDesignTime(), "Siklus.Data.Postgres",
    new Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal.NpgsqlDesignTimeServices());
return 0;

void Write(IDesignTimeDbContextFactory<SiklusDb> contexts, string project, IDesignTimeServices provider)
{
    using (var compared = contexts.CreateDbContext([]))
    {
        if (!compared.Database.HasPendingModelChanges())
        {
            Console.WriteLine($"{project}: nothing has changed");
            return;
        }
    }
    // Another context: the comparison closes its snapshot, and the scaffolder takes a closed snapshot for none and writes all tables anew.
    using var db = contexts.CreateDbContext([]);
    var services = new ServiceCollection();
    services.AddEntityFrameworkDesignTimeServices();
    // The context's own services first: the provider adds only what is still missing.
    services.AddDbContextDesignTimeServices(db);
    provider.ConfigureDesignTimeServices(services);
    using var built = services.BuildServiceProvider();
    using var scope = built.CreateScope();
    var scaffolder = scope.ServiceProvider.GetRequiredService<IMigrationsScaffolder>();
    var migration = scaffolder.ScaffoldMigration(name, rootNamespace: project, subNamespace: "Migrations", language: "C#", dryRun: false);
    var files = scaffolder.Save(Path.Combine(root, "src", project), migration, outputDir: null, dryRun: false);
    Console.WriteLine($"{project}: {Path.GetRelativePath(root, files.MigrationFile!)}");
}
