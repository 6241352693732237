namespace Siklus.Web.Tests.Infrastructure;

public sealed class BothDatabasesTests
{
    [Fact]
    public void Every_suite_runs_on_both_databases()
    {
        var suites = typeof(SiteTests).Assembly.GetTypes().Where(type => type.IsAbstract && type.IsSubclassOf(typeof(SiteTests))).ToList();
        suites.ShouldNotBeEmpty();
        suites.Where(suite => !suite.Assembly.GetTypes().Where(type => type.BaseType == suite).Select(type => type.Name)
                .Order(StringComparer.Ordinal).SequenceEqual(["OnPostgres", "OnSqlite"]))
            .Select(suite => suite.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void No_suite_is_tied_to_one_database_by_mistake() =>
        typeof(SiteTests).Assembly.GetTypes().Where(type => type.IsSealed && type.BaseType == typeof(SiteTests)).ShouldBeEmpty();
}
