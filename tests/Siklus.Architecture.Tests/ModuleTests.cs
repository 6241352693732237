using System.Reflection;
using Siklus.Architecture.Tests.Infrastructure;

namespace Siklus.Architecture.Tests;

/// <summary>Which module may use which (docs/architecture.md). A graph without cycles, the same in Domain and in App.</summary>
public sealed class ModuleTests
{
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Common"] = [],
        ["Organisation"] = ["Common"],
        ["Sop"] = ["Common", "Organisation"],
        ["Planning"] = ["Common", "Organisation", "Correspondence"],
        ["Correspondence"] = ["Common", "Organisation"],
        ["Collection"] = ["Common", "Organisation", "Planning"],
        ["Measurement"] = ["Common", "Organisation", "Planning", "Collection", "Correspondence"],
        ["Audit"] = ["Common", "Organisation", "Planning", "Collection", "Measurement", "Sop", "Correspondence", "Setup"],
        ["Operations"] = ["Audit", "Common", "Organisation", "Planning", "Collection", "Measurement", "Sop", "Correspondence"],
        ["Setup"] = ["Common", "Organisation", "Sop", "Planning", "Measurement"],
    };

    /// <summary>The few places whose very purpose is to join modules.</summary>
    private static readonly Dictionary<string, string> Joints = new(StringComparer.Ordinal)
    {
        ["Siklus.App.Sop.Bindings"] = "where kinds of work meet the use cases of other modules",
        ["Siklus.App.Common.Sentences"] = "gathers the sentences of every module's rules",
    };

    [Fact]
    public void Each_module_uses_only_what_the_table_allows()
    {
        var offenders = from assembly in new[] { Code.Domain, Code.App }
                        from type in assembly.GetTypes()
                        let module = Code.ModuleOf(type)
                        where module is not null && !IsJoint(type)
                        from used in Code.Uses(type)
                        let other = Code.ModuleOf(used)
                        where other is not null && other != module && !MayUse[module].Contains(other)
                        select $"{type.FullName} uses {used.FullName}";
        offenders.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Every_module_is_in_the_table()
    {
        var modules = new[] { Code.Domain, Code.App }.SelectMany(assembly => assembly.GetTypes()).Select(Code.ModuleOf).OfType<string>().Distinct();
        modules.ShouldBeSubsetOf(MayUse.Keys);
    }

    [Fact]
    public void The_table_has_no_cycle()
    {
        foreach (var (module, used) in MayUse)
            foreach (var other in used) MayUse[other].ShouldNotContain(module);
    }

    [Fact]
    public void The_reader_of_instructions_sees_what_only_a_method_body_uses() =>
        Code.Uses(typeof(Sample)).ShouldContain(typeof(UriBuilder));

    private static bool IsJoint(Type type) =>
        Joints.Keys.Any(joint => type.Namespace == joint || type.Namespace?.StartsWith(joint + ".", StringComparison.Ordinal) == true
            || Outermost(type).FullName == joint);

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private sealed class Sample
    {
        [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822", Justification = "read by reflection")]
        public string Host() => new UriBuilder("http://a").Host;
    }
}
