using System.CommandLine;
using Siklus.Web.Hosting;

namespace Siklus.Web.Cli;

/// <summary>What every verb understands.</summary>
internal sealed class SharedOptions
{
    public Option<string?> Data { get; } = new("--data")
    {
        Description = "folder data; tanpa ini dipakai folder demo",
        HelpName = "FOLDER",
        Recursive = true,
    };

    public Option<bool> Json { get; } = new("--json")
    {
        Description = "cetak satu dokumen JSON saja pada keluaran",
        Recursive = true,
    };

    /// <summary>The folder that was named, else the demo's own.</summary>
    public DataFolder Folder(ParseResult parse, out bool isDemoFolder)
    {
        var named = parse.GetValue(Data);
        isDemoFolder = named is null;
        if (named is not null && string.IsNullOrWhiteSpace(named)) throw new OperatorException("Nama folder untuk --data kosong.");
        return new DataFolder(named ?? DemoFolder);
    }

    /// <summary>The folder that was named; verbs that change a real office must not guess it.</summary>
    public DataFolder ExistingFolder(ParseResult parse)
    {
        var folder = Folder(parse, out _);
        if (folder.IsEmpty) throw new OperatorException($"Folder data {folder.Path} kosong atau tidak ada. Sebutkan folder data dengan --data.");
        return folder;
    }

    private static string DemoFolder =>
        Environment.GetEnvironmentVariable("SIKLUS_DEMO_DATA") is { Length: > 0 } told
            ? told
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "siklus", "demo");
}
