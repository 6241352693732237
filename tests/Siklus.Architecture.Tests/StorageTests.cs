using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Siklus.App.Audit;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Setup;
using Siklus.Architecture.Tests.Infrastructure;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;

namespace Siklus.Architecture.Tests;

public sealed class StorageTests
{
    /// <summary>Roots that no single office owns, and why.</summary>
    private static readonly Dictionary<Type, string> Global = new()
    {
        [typeof(Installation)] = "one row about the database itself",
        [typeof(Instansi)] = "the office itself",
        [typeof(PenyiapanRow)] = "the set-up, before there is an office",
        [typeof(Siklus.App.Organisation.Masuk.PercobaanMasuk)] = "a name that was typed, which may be nobody's",
        [typeof(Akun)] = "signing in happens before the office is known",
    };

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public void The_migrations_are_what_the_model_says(string provider)
    {
        using var db = Models.On(provider);
        db.Database.HasPendingModelChanges().ShouldBeFalse("run tools/add-migration NAME (or tools/reset-migrations before the first release)");
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public void Nothing_is_stored_that_a_database_can_not_order(string provider)
    {
        using var db = Models.On(provider);
        Type[] forbidden = [typeof(DateTimeOffset), typeof(TimeSpan), typeof(ulong)];
        var offenders = from entity in db.Model.GetEntityTypes()
                        from property in Flatten(entity)
                        let stored = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType
                        where forbidden.Contains(Plain(stored)) || (forbidden.Contains(Plain(property.ClrType)) && property.PropertyInfo?.DeclaringType is { } declaring && IsOurs(declaring))
                        select $"{property.DeclaringType.DisplayName()}.{property.Name}";
        offenders.ShouldBeEmpty();
    }

    [Fact]
    public void Names_in_the_database_are_snake_case()
    {
        using var db = Models.On("postgres");
        var names = db.Model.GetEntityTypes().SelectMany(entity => entity.GetTableMappings().Select(mapping => mapping.Table))
            .SelectMany(table => table.Columns.Select(column => column.Name).Append(table.Name)).Distinct();
        names.ShouldAllBe(name => System.Text.RegularExpressions.Regex.IsMatch(name, "^[a-z][a-z0-9_]*$"));
    }

    [Fact]
    public void Every_root_is_owned_by_an_office_and_filtered()
    {
        using var db = Models.On("sqlite");
        foreach (var entity in db.Model.GetEntityTypes().Where(entity => entity.BaseType is null && !entity.IsOwned() && IsOurs(entity.ClrType)))
        {
            if (Global.ContainsKey(entity.ClrType)) continue;
            var isOwned = typeof(IOwned).IsAssignableFrom(entity.ClrType);
            (isOwned || IsPartOfOwned(entity)).ShouldBeTrue($"{entity.DisplayName()} has no InstansiId (IOwned); or say in Global why no office owns it");
            if (isOwned) entity.GetDeclaredQueryFilters().ShouldNotBeEmpty(entity.DisplayName());
        }
    }

    [Fact]
    public void An_office_is_said_by_the_id_type_of_its_own()
    {
        using var db = Models.On("sqlite");
        var guids = from entity in db.Model.GetEntityTypes()
                    where IsOurs(entity.ClrType)
                    from property in Flatten(entity)
                    where property.Name.EndsWith("InstansiId", StringComparison.Ordinal) && Plain(property.ClrType) != typeof(InstansiId)
                    select $"{entity.DisplayName()}.{property.Name}";
        guids.ShouldBeEmpty();
    }

    [Fact]
    public void Every_id_that_a_row_holds_refers_to_a_row()
    {
        using var db = Models.On("postgres");
        var ids = Siklus.App.Common.Persistence.SiklusConventions.IdTypes();
        var loose = from entity in db.Model.GetEntityTypes()
                    from property in Flatten(entity)
                    where ids.Contains(Plain(property.ClrType)) && !property.IsForeignKey() && !(property.IsPrimaryKey() && entity.FindPrimaryKey()!.Properties.Count == 1)
                    select $"{entity.DisplayName()}.{property.Name}";
        loose.ShouldBeEmpty();
    }

    [Fact]
    public void Every_root_is_told_in_the_audit_list_or_says_why_not()
    {
        using var db = Models.On("sqlite");
        var roots = db.Model.GetEntityTypes().Where(entity => entity.BaseType is null && !entity.IsOwned() && IsOurs(entity.ClrType) && (typeof(IOwned).IsAssignableFrom(entity.ClrType) || !IsPartOfOwned(entity))).Select(entity => entity.ClrType).ToList();
        roots.Where(type => !AuditWords.Objects.ContainsKey(type) && !AuditWords.NotActs.ContainsKey(type)).Select(type => type.Name).ShouldBeEmpty("name it in App/Audit/AuditWords");
        AuditWords.Objects.Keys.Concat(AuditWords.NotActs.Keys).ShouldBeSubsetOf(roots);
    }

    [Fact]
    public void Every_kind_of_Riwayat_has_words_in_the_audit_list() =>
        typeof(Riwayat).GetNestedTypes().Where(type => type.IsAssignableTo(typeof(Riwayat))).Select(type => type.Name).ShouldBe(AuditWords.Riwayat.Keys, ignoreOrder: true);

    [Fact]
    public void No_use_case_changes_rows_past_the_audit_list() =>
        new[] { "src/Siklus.App", "src/Siklus.Web" }.SelectMany(folder => Repository.Files(folder, "*.cs"))
            .Where(file => System.Text.RegularExpressions.Regex.IsMatch(file.Text, @"\bExecute(Update|Delete)Async"))
            .Select(file => Path.GetFileName(file.Path)).ShouldBe(["ChangeKalender.cs", "HeldNames.cs", "ResetCodes.cs", "Sessions.cs", "SignInLog.cs"], ignoreOrder: true,
                "only what is saved through the tracker is told; ChangeKalender replaces what it then adds anew, and sessions, attempts and codes have the sign-in log for their list");

    private static bool IsPartOfOwned(IEntityType entity) =>
        entity.GetForeignKeys().Any(key => key.IsRequired && key.PrincipalEntityType != entity
            && entity.FindPrimaryKey()!.Properties.Intersect(key.Properties).Any()
            && typeof(IOwned).IsAssignableFrom(key.PrincipalEntityType.ClrType));

    private static IEnumerable<IReadOnlyProperty> Flatten(ITypeBase type) =>
        type.GetDeclaredProperties().Concat(type.GetDeclaredComplexProperties().SelectMany(complex => Flatten(complex.ComplexType)));

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static bool IsOurs(Type type) => type.Assembly == Code.Domain || type.Assembly == Code.App;
}
