using System.CommandLine;
using Siklus.Web.Hosting;

namespace Siklus.Web.Cli;

/// <summary>The verbs of <c>./siklus</c>. Exit codes: 0 done, 1 findings, 2 wrong use or refused input.</summary>
public static class CommandLine
{
    public const int Done = 0;
    public const int Findings = 1;
    public const int Refused = 2;

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var shared = new SharedOptions();
        var root = Root(shared, output);
        var parse = root.Parse(args);
        if (parse.Errors.Count > 0) return Refuse(error, Explain(parse));
        try
        {
            return await parse.InvokeAsync(new InvocationConfiguration
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false,
                // The host stops itself on Ctrl-C; two handlers would race.
                ProcessTerminationTimeout = null,
            });
        }
        catch (OperatorException refused)
        {
            return Refuse(error, refused.Message);
        }
    }

    private static RootCommand Root(SharedOptions shared, TextWriter output)
    {
        var root = new RootCommand("Siklus: siklus akuntabilitas kinerja kecamatan yang dijalankan oleh SOP-nya sendiri.");
        root.Options.Clear();
        root.Options.Add(shared.Data);
        root.Options.Add(shared.Json);
        var serve = new ServeCommand(shared);
        serve.AddTo(root);
        root.Subcommands.Add(serve.AsVerb());
        root.Subcommands.Add(new MigrateCommand(shared).AsVerb());
        root.Subcommands.Add(new DemoCommand(shared).AsVerb());
        root.Subcommands.Add(new UserCommand(shared).AsVerb());
        root.Subcommands.Add(new RebuildCommand(shared).AsVerb());
        root.Subcommands.Add(new VerifyCommand(shared).AsVerb());
        root.Subcommands.Add(new BackupCommand(shared).AsVerb());
        root.Subcommands.Add(new RestoreCommand(shared).AsVerb());
        root.Subcommands.Add(new MoveCommand(shared).AsVerb());
        root.Subcommands.Add(new SopCommand(shared).AsVerb());
        root.Subcommands.Add(new PlanCommand(shared).AsVerb());
        root.Subcommands.Add(new MeasureCommand(shared).AsVerb());
        HelpCommand.AddTo(root, output);
        return root;
    }

    private static string Explain(ParseResult parse) => parse.UnmatchedTokens.Count > 0
        ? $"Perintah atau pilihan tidak dikenal: {string.Join(' ', parse.UnmatchedTokens)}. Lihat: siklus help"
        : $"Perintah \"siklus {string.Join(' ', parse.Tokens.Select(token => token.Value))}\" salah atau kurang lengkap. Lihat: siklus help";

    private static int Refuse(TextWriter error, string sentence)
    {
        error.WriteLine(sentence);
        return Refused;
    }
}
