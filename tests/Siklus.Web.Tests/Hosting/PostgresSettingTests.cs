using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Siklus.App;
using Siklus.Data.Postgres;

namespace Siklus.Web.Tests.Hosting;

/// <summary>What the connection to PostgreSQL is made with.</summary>
public sealed class PostgresSettingTests
{
    [Theory]
    [InlineData("Host=db", "Max Auto Prepare=100")]
    [InlineData("Host=db", "No Reset On Close=True")]
    [InlineData("Host=db;Max Auto Prepare=0", "Max Auto Prepare=0")]
    [InlineData("Host=db;MaxAutoPrepare=7", "Max Auto Prepare=7")]
    [InlineData("Host=db;No Reset On Close=false", "No Reset On Close=False")]
    public void Statements_are_prepared_and_connections_not_reset_unless_the_setting_says_otherwise(string setting, string expected)
    {
        var options = new DbContextOptionsBuilder<SiklusDb>();
        options.UseSiklusPostgres(setting);
        RelationalOptionsExtension.Extract(options.Options).ConnectionString!.Split(';').ShouldContain(expected);
    }
}
