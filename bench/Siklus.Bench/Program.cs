using System.Globalization;
using Siklus.Bench;
using Siklus.Bench.Engine;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
// The reference data, the demo's office and a folder for the SQLite file; the server by SIKLUS_TEST_POSTGRES (tools/with-postgres).
if (args is not [var what, var root, var first, var second, ..] || !int.TryParse(first, out var a) || !int.TryParse(second, out var b))
{
    await Console.Error.WriteLineAsync("usage: Siklus.Bench engine ROOT CASES CLIENTS [FILE] | inbox ROOT OPEN FINISHED | pohon ROOT OFFICES NODES [DATABASE] | isian ROOT ROWS TIMES [DATABASE] | rencana-files ROOT PLANS SPOILT | formulir ROOT FORMS SPOILT | measure-files ROOT SPOILT ROWS | capaian ROOT FIGURES ROUNDS (see the scripts of that name)");
    return 2;
}
switch (what)
{
    case "engine": await EngineBench.RunAsync(root, a, b, args.ElementAtOrDefault(4)); break;
    case "inbox": await InboxBench.RunAsync(root, a, b); break;
    case "pohon": await PohonBench.RunAsync(a, b, args.ElementAtOrDefault(4)); break;
    case "isian": await IsianBench.RunAsync(a, b, args.ElementAtOrDefault(4)); break;
    case "rencana-files": return RencanaFilesBench.Run(a, b);
    case "formulir": return FormulirBench.Run(a, b);
    case "measure-files": return MeasureFilesBench.Run(a, b);
    case "capaian": return CapaianBench.Run(a, b);
    default: return 2;
}
return 0;
