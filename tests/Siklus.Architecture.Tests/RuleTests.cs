using System.Reflection;
using System.Text.RegularExpressions;
using Siklus.App.Common;
using Siklus.Architecture.Tests.Infrastructure;

namespace Siklus.Architecture.Tests;

public sealed class RuleTests
{
    public static TheoryData<string> Codes { get; } = [.. Constants().Select(constant => constant.Value)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_has_a_sentence(string code)
    {
        Sentences.Codes.ShouldContain(code);
        var sentence = new Sentences().Of(code, [.. Enumerable.Range(0, 10).Select(i => (object?)$"«{i}»")]);
        sentence.ShouldNotBeNullOrWhiteSpace();
        sentence.ShouldMatch("[.?»]$", "a sentence or a question, for a person");
    }

    [Fact]
    public void Codes_are_lower_case_module_dot_rule_and_said_once()
    {
        var constants = Constants().ToList();
        constants.ShouldNotBeEmpty();
        constants.ShouldAllBe(constant => Regex.IsMatch(constant.Value, @"^[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*$"));
        constants.GroupBy(constant => constant.Value).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
    }

    [Fact]
    public void No_sentence_is_left_of_a_rule_that_is_gone() =>
        Sentences.Codes.Except(Constants().Select(constant => constant.Value)).Except(ThrownLiterally()).ShouldBeEmpty();

    [Fact]
    public void Every_code_that_is_thrown_literally_has_a_sentence() => ThrownLiterally().Except(Sentences.Codes).ShouldBeEmpty();

    private static IEnumerable<string> ThrownLiterally() =>
        new[] { "src/Siklus.Domain", "src/Siklus.App", "src/Siklus.Web" }.SelectMany(folder => Repository.Files(folder, "*.cs"))
            .SelectMany(file => Regex.Matches(file.Text, "new RuleViolationException\\(\"([^\"]+)\"").Select(match => match.Groups[1].Value)).Distinct();

    private static IEnumerable<(string Name, string Value)> Constants() =>
        from assembly in new[] { Code.Domain, Code.App }
        from type in assembly.GetTypes()
        where type.Name.EndsWith("Rules", StringComparison.Ordinal) && type is { IsAbstract: true, IsSealed: true }
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        where field is { IsLiteral: true, FieldType: var kind } && kind == typeof(string)
        select ($"{type.Name}.{field.Name}", (string)field.GetRawConstantValue()!);
}
