using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Siklus.Architecture.Tests.Infrastructure;

namespace Siklus.Architecture.Tests;

public sealed class StyleTests
{
    private static IEnumerable<Type> Ours => new[] { Code.Domain, Code.App, Code.Documents, Code.Web, typeof(Data.Sqlite.SiklusSqlite).Assembly, typeof(Data.Postgres.SiklusPostgres).Assembly }
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.Namespace?.StartsWith("Siklus", StringComparison.Ordinal) == true && !type.IsDefined(typeof(CompilerGeneratedAttribute), false)
            && !type.Name.Contains('<', StringComparison.Ordinal));

    [Fact]
    public void Names_say_what_a_thing_is() =>
        Ours.Where(type => Regex.IsMatch(type.Name, "(Manager|Helper|Helpers|Utils|Util|Service|Base)(`.*)?$")).Select(type => type.FullName)
            .Where(name => !name!.EndsWith("TagHelper", StringComparison.Ordinal)).ShouldBeEmpty("a name that could hold anything soon does");

    [Fact]
    public void Ids_are_record_structs_around_one_uuid() =>
        Ours.Where(type => type is { IsPublic: true, IsEnum: false, IsInterface: false } && Regex.IsMatch(type.Name, "[a-z]Id$"))
            .Where(type => !(type.IsValueType && type.IsDefined(typeof(IsReadOnlyAttribute), false) && type.GetMethod("PrintMembers", (System.Reflection.BindingFlags)60) is not null
                && type.GetProperties() is [{ Name: "Value" } value] && value.PropertyType == typeof(Guid)))
            .Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void Classes_of_domain_and_app_are_sealed_unless_they_are_a_closed_family()
    {
        var open = Ours.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && (type.Assembly == Code.Domain || type.Assembly == Code.App)
            && type != typeof(App.SiklusDb)).Select(type => type.FullName);
        open.ShouldBeEmpty();
    }

    [Fact]
    public void Records_that_are_families_can_not_be_extended_from_outside() =>
        Ours.Where(type => type is { IsClass: true, IsAbstract: true, IsSealed: false } && type.GetMethod("<Clone>$") is not null && (type.Assembly == Code.Domain || type.Assembly == Code.App))
            .Where(type => type.GetConstructors((System.Reflection.BindingFlags)52).Any(constructor => constructor.IsPublic
                || (constructor.IsFamily && constructor.GetParameters() is not [{ } only] || constructor.IsFamily && constructor.GetParameters()[0].ParameterType != type)))
            .Select(type => type.FullName).ShouldBeEmpty("give the abstract record a private constructor and put its cases inside it");

    [Fact]
    public void Sql_is_written_in_the_data_projects_alone() =>
        new[] { "src/Siklus.App", "src/Siklus.Web", "src/Siklus.Domain", "src/Siklus.Documents" }
            .SelectMany(folder => Repository.Files(folder, "*.cs"))
            .Where(file => Regex.IsMatch(file.Text, @"\b(FromSql|ExecuteSql|SqlQuery)|\bINSERT INTO\b|\bUPDATE \w+ SET\b|\bDELETE FROM\b"))
            .Select(file => file.Path).ShouldBe(
                ["src/Siklus.App/Audit/AuditSql.cs", "src/Siklus.App/Operations/Tables/StoredTable.cs"],
                "but for the statements behind which everybody's acts queue up (docs/adr/0013), and those that move any table as the model names it");

    [Fact]
    public void Files_keep_to_one_idea() =>
        Repository.Files("src", "*.cs").Where(file => !file.Path.Contains("/Migrations/", StringComparison.Ordinal))
            .Where(file => file.Text.Split('\n').Length > 400).Select(file => file.Path).ShouldBeEmpty("over 400 lines; cut it where the ideas part");

    [Fact]
    public void Nothing_is_left_to_do_in_the_code() =>
        Repository.Files("src", "*.cs").Where(file => Regex.IsMatch(file.Text, @"//.*\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException"))
            .Select(file => file.Path).ShouldBeEmpty();
}
