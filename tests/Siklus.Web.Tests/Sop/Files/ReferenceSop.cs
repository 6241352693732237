using Siklus.App.Sop.Files;
using Siklus.Domain.Sop;

namespace Siklus.Web.Tests.Sop.Files;

/// <summary>The SOP files and documents of the repository.</summary>
internal static class ReferenceSop
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static IEnumerable<string> Paths => Directory.EnumerateFiles(Path.Combine(Root, "reference", "sop"), "*.json").Order(StringComparer.Ordinal);

    public static SopDefinition Read(string path)
    {
        var result = SopFileReader.Read(File.ReadAllBytes(path));
        result.Errors.ShouldBeEmpty();
        return result.Definition!;
    }

    public static SopDefinition Of(string kode) => Read(Path.Combine(Root, "reference", "sop", kode + ".json"));

    public static SopDefinition Sumbersuko() => Of("sumbersuko-pengumpulan-data-kinerja");

    /// <summary>The letters alone: how printed words are divided by commas and spaces does not matter.</summary>
    public static string Letters(string text) => new([.. text.Where(char.IsLetter)]);

    private static string FindRoot(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Siklus.slnx"))) return folder.FullName;
        throw new InvalidOperationException("Siklus.slnx was not found above " + from);
    }
}
