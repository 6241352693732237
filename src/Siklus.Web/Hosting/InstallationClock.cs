namespace Siklus.Web.Hosting;

/// <summary>The clock of this installation: the real one, or for a demo one that was set to another date and ticks on from there.</summary>
public sealed class InstallationClock(TimeProvider real) : TimeProvider
{
    private long _offset;

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;
    public override long TimestampFrequency => real.TimestampFrequency;

    /// <summary>Makes it <paramref name="nowUtc"/> from here on.</summary>
    public void SetTo(DateTime nowUtc) => Interlocked.Exchange(ref _offset, nowUtc.Ticks - real.GetUtcNow().UtcTicks);

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow().AddTicks(Interlocked.Read(ref _offset));
    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        real.CreateTimer(callback, state, dueTime, period);
}
