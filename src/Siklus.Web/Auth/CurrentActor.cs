using Siklus.App.Organisation;

namespace Siklus.Web.Auth;

/// <summary>Who is acting in this request; filled once, right after sign-in is known.</summary>
public sealed class CurrentActor
{
    /// <summary>The actor, or null for a visitor.</summary>
    public Actor? Actor { get; private set; }

    /// <summary>The actor of a page that only signed-in people reach.</summary>
    public Actor Require() => Actor ?? throw new InvalidOperationException("Nobody is signed in: the page must not be reachable.");

    internal void Set(Actor actor) => Actor = actor;
}
