using System.Xml.Linq;
using Siklus.Architecture.Tests.Infrastructure;

namespace Siklus.Architecture.Tests;

public sealed class ProjectTests
{
    private static readonly string[] Analyzers = ["Meziantou.Analyzer", "Microsoft.CodeAnalysis.BannedApiAnalyzers"];

    [Theory]
    [InlineData("Siklus.Domain", "")]
    [InlineData("Siklus.App", "Siklus.Domain")]
    [InlineData("Siklus.Data.Sqlite", "Siklus.App")]
    [InlineData("Siklus.Data.Postgres", "Siklus.App")]
    [InlineData("Siklus.Documents", "Siklus.App")]
    [InlineData("Siklus.Web", "Siklus.App Siklus.Data.Postgres Siklus.Data.Sqlite Siklus.Documents")]
    public void Each_project_refers_to_these_and_no_others(string project, string expected) =>
        References(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))
            .Order(StringComparer.Ordinal).ShouldBe(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Domain_has_no_package_and_no_framework()
    {
        References("Siklus.Domain", "PackageReference").ShouldBeEmpty();
        References("Siklus.Domain", "FrameworkReference").ShouldBeEmpty();
        Code.Domain.GetReferencedAssemblies().Select(assembly => assembly.Name!)
            .ShouldAllBe(name => name.StartsWith("System", StringComparison.Ordinal) || name == "netstandard");
    }

    [Fact]
    public void App_knows_no_database_provider()
    {
        References("Siklus.App", "PackageReference").ShouldBe(
            ["Microsoft.AspNetCore.Identity.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Relational"], ignoreOrder: true);
        Code.App.GetReferencedAssemblies().ShouldNotContain(assembly => assembly.Name!.Contains("Sqlite") || assembly.Name.Contains("Npgsql"));
    }

    [Fact]
    public void Domain_is_neither_asynchronous_nor_touches_the_outside_world()
    {
        string[] banned = ["System.Threading.Tasks", "System.IO", "System.Net", "System.Diagnostics.Process", "System.Console", "System.TimeProvider", "System.Random"];
        var offenders = from type in Code.Domain.GetTypes()
                        from used in Code.Uses(type)
                        where banned.Any(name => used.FullName == name || used.Namespace == name
                            || used.Namespace?.StartsWith(name + ".", StringComparison.Ordinal) == true)
                        select $"{type.FullName} uses {used.FullName}";
        offenders.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Versions_are_said_in_one_place_and_exactly()
    {
        foreach (var (path, text) in Repository.Files(".", "*.csproj"))
            XDocument.Parse(text).Descendants("PackageReference").Where(reference => reference.Attribute("Version") is not null).ShouldBeEmpty(path);
        var versions = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion").ToList();
        versions.ShouldAllBe(version => System.Text.RegularExpressions.Regex.IsMatch(version.Attribute("Version")!.Value, @"^\d+(\.\d+)+$"));
        versions.Select(version => version.Attribute("Include")!.Value).ShouldBeUnique();
        Analyzers.ShouldBeSubsetOf(versions.Select(version => version.Attribute("Include")!.Value));
    }

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj")).Descendants(kind).Select(reference => reference.Attribute("Include")!.Value);
}
