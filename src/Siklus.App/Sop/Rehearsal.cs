using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>
/// Tries acts on a copy of a case, so that a screen offers exactly what the engine would allow this person today and no rule is written twice. Nothing is saved.
/// </summary>
public sealed class Rehearsal(Pelaksanaan pelaksanaan, Actor actor, DateTime utcNow)
{
    /// <summary>Stands for the reason that a person has yet to write.</summary>
    public const string AnyReason = "…";

    private static readonly Guid CommandId = new("7e1d1f0c-0000-7000-8000-000000000001");
    private Pelaksanaan? copy;

    /// <summary>Posts that the actor holds today.</summary>
    public IEnumerable<JabatanId> Posts => actor.Jabatan.Select(j => j.JabatanId);

    /// <summary>The first post held today in whose name the act would be allowed, or null.</summary>
    public JabatanId? Allows(Action<Pelaksanaan, CommandContext> act)
    {
        foreach (var held in actor.Jabatan)
            if (RefusalOf(held.JabatanId, act) is null) return held.JabatanId;
        return null;
    }

    /// <summary>Why the engine would refuse the act in the name of a post that the actor holds; null when it would not.</summary>
    public RuleViolationException? RefusalOf(JabatanId jabatan, Action<Pelaksanaan, CommandContext> act)
    {
        copy ??= pelaksanaan.Copy();
        try
        {
            act(copy, new CommandContext(CommandId, copy.LastNomor, actor.As(jabatan), utcNow));
            // The act has changed the copy; a refused one leaves it as it was.
            copy = null;
            return null;
        }
        catch (RuleViolationException refused)
        {
            return refused;
        }
    }
}
