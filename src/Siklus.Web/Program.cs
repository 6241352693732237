return await Siklus.Web.Cli.CommandLine.RunAsync(args, Console.Out, Console.Error);
