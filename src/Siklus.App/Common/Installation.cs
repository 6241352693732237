namespace Siklus.App.Common;

/// <summary>What this database is: exactly one row, written when the database is made.</summary>
public sealed class Installation
{
    /// <summary>The key of the only row.</summary>
    public const int OnlyId = 1;

    private Installation()
    {
    }

    /// <summary>Always <see cref="OnlyId"/>.</summary>
    public int Id { get; private set; } = OnlyId;

    /// <summary>Whether the content is invented: only then may the screens offer one-click sign-in and may the content be thrown away.</summary>
    public bool IsDemo { get; private set; }

    /// <summary>When the database was made, by the real clock, UTC.</summary>
    public DateTime CreatedUtc { get; private set; }

    /// <summary>For a demo: where its clock goes on when it is started again, UTC. Null for a real office, which uses the real clock.</summary>
    public DateTime? DemoClockUtc { get; private set; }

    /// <summary>The database of a real office.</summary>
    public static Installation Office(DateTime createdUtc) => new() { CreatedUtc = createdUtc };

    /// <summary>A demo whose clock begins at <paramref name="clockUtc"/>.</summary>
    public static Installation Demo(DateTime createdUtc, DateTime clockUtc) =>
        new() { IsDemo = true, CreatedUtc = createdUtc, DemoClockUtc = clockUtc };

    /// <summary>Remembers how far a demo's clock has come. It never goes back; a real office has no such clock and ignores it.</summary>
    public void KeepClock(DateTime nowUtc)
    {
        if (IsDemo && nowUtc > DemoClockUtc) DemoClockUtc = nowUtc;
    }
}
