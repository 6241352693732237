using System.Diagnostics.Metrics;
using Siklus.App.Common;
using Siklus.App.Organisation.Masuk;

namespace Siklus.Web.Operations.Watching;

/// <summary>What is counted at the door and in the server's keeping; the rest is counted where acts are saved.</summary>
internal static class WebTelemetry
{
    private static readonly Counter<long> SignIns = Telemetry.Meter.CreateCounter<long>("siklus.sign_ins", "{event}", "Lines of the sign-in log");
    private static readonly Counter<long> Refusals = Telemetry.Meter.CreateCounter<long>("siklus.refusals", "{refusal}", "Acts that a rule refused");
    private static readonly Counter<long> Backups = Telemetry.Meter.CreateCounter<long>("siklus.backups", "{backup}", "Backups made and test-restored, or failed");

    public static void CountSignIn(PeristiwaMasuk what) => SignIns.Add(1, new KeyValuePair<string, object?>("siklus.event", what.ToString()));

    public static void CountRefusal(string code) => Refusals.Add(1, new KeyValuePair<string, object?>("siklus.code", code));

    public static void CountBackup(string result) => Backups.Add(1, new KeyValuePair<string, object?>("siklus.result", result));
}
