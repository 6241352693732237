namespace Siklus.App.Common;

/// <summary>Makes ids: UUID version 7, so that rows made later sort later and indexes stay compact.</summary>
public static class Ids
{
    /// <summary>A new id stamped with the time of <paramref name="clock"/>.</summary>
    public static Guid New(TimeProvider clock) => Guid.CreateVersion7(clock.GetUtcNow());
}
