namespace Siklus.Web.Tests.Infrastructure;

/// <summary>A clock that stands still until the test moves it. Timers run on real time.</summary>
public sealed class FixedClock(DateTime utc) : TimeProvider
{
    /// <summary>A Thursday morning (09:00 WIB) in the third tribulan.</summary>
    public static readonly DateTime Start = new(2026, 9, 17, 2, 0, 0, DateTimeKind.Utc);

    private long _ticks = utc.Ticks;

    public FixedClock() : this(Start)
    {
    }

    public DateTime Utc => new(Interlocked.Read(ref _ticks), DateTimeKind.Utc);

    public override DateTimeOffset GetUtcNow() => new(Utc);

    public void Advance(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);

    public void SetTo(DateTime newUtc) => Interlocked.Exchange(ref _ticks, newUtc.Ticks);
}
