using System.Text.RegularExpressions;
using Siklus.Architecture.Tests.Infrastructure;

namespace Siklus.Architecture.Tests;

public sealed class GlossaryTests
{
    private static readonly HashSet<string> Named = [.. Regex.Matches(
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "glossary.md")), "`([A-Za-z.]+)`").Select(match => match.Groups[1].Value)];

    [Fact]
    public void Every_public_type_of_the_domain_is_explained() =>
        Code.Domain.GetExportedTypes().Where(type => !type.IsNested).Select(type => type.Name.Split('`')[0]).Distinct()
            .Where(name => !Named.Contains(name)).Order(StringComparer.Ordinal).ShouldBeEmpty("add it to docs/glossary.md: term, source, code name, one sentence");
}
