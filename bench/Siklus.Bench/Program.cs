using System.Globalization;
using Siklus.Bench;
using Siklus.Bench.Engine;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
// The reference data, the demo's office and a folder for the SQLite file; the server by SIKLUS_TEST_POSTGRES (tools/with-postgres).
if (args is not [var what, var root, .. var numbers] || numbers.Any(n => !int.TryParse(n, out _)))
{
    await Console.Error.WriteLineAsync("usage: Siklus.Bench engine ROOT CASES CLIENTS | inbox ROOT OPEN FINISHED (see bench/engine, bench/inbox)");
    return 2;
}
var n = numbers.Select(text => int.Parse(text, CultureInfo.InvariantCulture)).ToList();
switch (what)
{
    case "engine": await EngineBench.RunAsync(root, n[0], n[1]); break;
    case "inbox": await InboxBench.RunAsync(root, n[0], n[1]); break;
    default: return 2;
}
return 0;
