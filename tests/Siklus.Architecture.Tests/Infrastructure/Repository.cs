namespace Siklus.Architecture.Tests.Infrastructure;

/// <summary>The sources, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Files of a folder with their path relative to the root; what a build wrote is left out.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(Root, file).Replace('\\', '/'), Full: file))
            .Where(file => !file.Path.Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
            .Select(file => (file.Path, File.ReadAllText(file.Full)));

    private static string Find(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Siklus.slnx"))) return folder.FullName;
        throw new InvalidOperationException("Siklus.slnx was not found above " + from);
    }
}
