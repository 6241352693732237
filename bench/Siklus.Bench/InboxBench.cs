namespace Siklus.Bench;

internal static class InboxBench
{
    public static Task RunAsync(string root, int open, int finished) => Task.CompletedTask;
}
