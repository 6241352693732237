using System.CommandLine;

namespace Siklus.Web.Cli;

/// <summary><c>siklus help</c>, also <c>--help</c>: the verbs and options, in Indonesian, from the commands themselves.</summary>
internal static class HelpCommand
{
    public static void AddTo(RootCommand root, TextWriter output)
    {
        var verb = new Command("help", "tampilkan bantuan ini");
        verb.SetAction(_ => Print(root, output));
        root.Subcommands.Add(verb);
        foreach (var alias in new[] { "--help", "-h" }) verb.Aliases.Add(alias);
    }

    private static int Print(RootCommand root, TextWriter output)
    {
        output.WriteLine(root.Description);
        output.WriteLine();
        output.WriteLine("Pemakaian: siklus [perintah] [pilihan]");
        output.WriteLine();
        output.WriteLine("Perintah:");
        foreach (var verb in root.Subcommands)
        {
            Print(verb, verb.Name, output);
            foreach (var below in verb.Subcommands) Print(below, $"{verb.Name} {below.Name}", output);
        }
        output.WriteLine();
        output.WriteLine("Pilihan:");
        foreach (var option in root.Options) Line(output, Named(option), option.Description);
        output.WriteLine();
        output.WriteLine("Kode keluar: 0 selesai, 1 ada temuan, 2 salah pakai atau ditolak.");
        return CommandLine.Done;
    }

    private static void Print(Command verb, string name, TextWriter output)
    {
        Line(output, name, verb.Description);
        foreach (var argument in verb.Arguments) Line(output, "  " + argument.Name, argument.Description);
        if (verb.Name != "serve") foreach (var option in verb.Options) Line(output, "  " + Named(option), option.Description);
    }

    private static string Named(Option option) => option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;

    private static void Line(TextWriter output, string name, string? meaning) => output.WriteLine($"  {name,-22}{meaning}");
}
