using Microsoft.EntityFrameworkCore;
using Siklus.App.Common.Persistence;

namespace Siklus.App;

/// <summary>The one database of Siklus; which provider it runs on is decided by whoever builds its options.</summary>
public class SiklusDb(DbContextOptions<SiklusDb> options) : DbContext(options)
{
    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        SiklusConventions.Apply(configurationBuilder);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(SiklusDb).Assembly);
}
