using System.Linq.Expressions;
using System.Reflection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Siklus.App.Audit;
using Siklus.App.Common;
using Siklus.App.Common.Persistence;
using Siklus.App.Organisation;
using Siklus.Domain.Common;

namespace Siklus.App;

/// <summary>
/// The one database of Siklus; which provider it runs on is decided by whoever builds its options. Rows that an office owns (<see cref="IOwned"/>) are
/// filtered by <paramref name="scope"/>; reading them before the scope is set throws. Every save writes the audit list
/// in the same transaction, naming <paramref name="acting"/>.
/// </summary>
public class SiklusDb(DbContextOptions<SiklusDb> options, InstansiScope scope, Acting acting) : IdentityUserContext<Akun, Guid>(options)
{
    /// <summary>What the audit list has still to tell of this context's transaction.</summary>
    internal AuditTrail Trail { get; } = new(acting);

    /// <summary>The office in whose name this context works.</summary>
    /// <exception cref="InvalidOperationException">No office was set.</exception>
    public InstansiId CurrentInstansi => scope.Current;

    /// <summary>The rows of one kind.</summary>
    /// <remarks>
    /// Not virtual like the method that it hides. EF looks up a set that is named inside a query at every run; of a virtual generic method it can make no delegate,
    /// so it would fail by an exception within the runtime (which Wine does not survive) and go on by reflection.
    /// </remarks>
    public new DbSet<TEntity> Set<TEntity>() where TEntity : class => base.Set<TEntity>();

    /// <summary>
    /// Identity's tables are those with passkeys, and as long as <see cref="OnModelCreating"/> says, whoever asks: left to the settings of the application, a verb that signs nobody in
    /// would make another model.
    /// </summary>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: only the asynchronous save writes the audit list.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Save with SaveChangesAsync.");

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        // Looked for once: nothing changes between here and the save.
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        // A single row, too, is saved together with what the audit list says of it.
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
        try
        {
            return await SaveDetectedAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    private async Task<int> SaveDetectedAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        var acts = StagedAct.In(this);
        if (acts.Count == 0) return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        using var span = Telemetry.Source.StartActivity("save");
        if (Database.CurrentTransaction is { TransactionId: var larger })
        {
            var written = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            Trail.Add(acts, larger);
            return written;
        }
        Trail.Add(acts, larger: null);
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            Trail.Clear();
        }
    }

    /// <summary>What holds on either database; both ways of building the options call it.</summary>
    public static void Configure(DbContextOptionsBuilder options) => options.AddInterceptors(AuditAtCommit.Instance).ConfigureWarnings(warnings => warnings
        // A query whose answer depends on the order in which rows happen to lie, or that multiplies rows, is a mistake of ours: no page may rest on it.
        .Throw(
            CoreEventId.FirstWithoutOrderByAndFilterWarning, CoreEventId.RowLimitingOperationWithoutOrderByWarning, CoreEventId.DistinctAfterOrderByWithoutRowLimitingOperatorWarning,
            RelationalEventId.MultipleCollectionIncludeWarning)
        // What fails is thrown as well. Two people acting at once is answered by another attempt or a sentence; what nobody catches the host logs, once.
        // Identity maps a passkey's data one way, KunciSandiMap on purpose another.
        .Log((CoreEventId.SaveChangesFailed, LogLevel.Debug), (CoreEventId.QueryIterationFailed, LogLevel.Debug), (CoreEventId.MappedNavigationIgnoredWarning, LogLevel.Debug)));

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        SiklusConventions.Apply(configurationBuilder);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("akun_klaim");
        builder.Entity<IdentityUserLogin<Guid>>(login =>
        {
            login.ToTable("akun_masuk_luar");
            login.Property(l => l.LoginProvider).HasMaxLength(128);
            login.Property(l => l.ProviderKey).HasMaxLength(128);
        });
        builder.Entity<IdentityUserToken<Guid>>(token =>
        {
            token.ToTable("akun_token");
            token.Property(t => t.LoginProvider).HasMaxLength(128);
            token.Property(t => t.Name).HasMaxLength(128);
        });
        builder.Entity<Akun>().Property(a => a.PhoneNumber).HasMaxLength(256);
        builder.ApplyConfigurationsFromAssembly(typeof(SiklusDb).Assembly);
        ReferencesById.Apply(builder.Model);
        foreach (var entity in builder.Model.GetEntityTypes().Where(e => typeof(IOwned).IsAssignableFrom(e.ClrType)).ToList())
            builder.Entity(entity.ClrType).HasQueryFilter(OwnedByCurrent(entity.ClrType));
    }

    private LambdaExpression OwnedByCurrent(Type type)
    {
        var row = Expression.Parameter(type, "row");
        // The property of this context is read anew for every query; EF makes a parameter of it.
        var current = Expression.Property(Expression.Constant(this), typeof(SiklusDb).GetProperty(nameof(CurrentInstansi), BindingFlags.Public | BindingFlags.Instance)!);
        return Expression.Lambda(Expression.Equal(Expression.Property(row, nameof(IOwned.InstansiId)), current), row);
    }
}
