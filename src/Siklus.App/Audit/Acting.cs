using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Audit;

/// <summary>Who acts in the present scope, for the audit list: set by sign-in, and again where it becomes known for which post. Unset is the set-up or the operator.</summary>
public sealed class Acting(TimeProvider clock)
{
    /// <summary>The person, or null.</summary>
    public PegawaiId? PegawaiId { get; private set; }

    /// <summary>The post acted for, or null when the person holds none.</summary>
    public JabatanId? JabatanId { get; private set; }

    /// <summary>In what capacity.</summary>
    public Kapasitas? Kapasitas { get; private set; }

    /// <summary>The moment, UTC.</summary>
    public DateTime UtcNow => clock.GetUtcNow().UtcDateTime;

    /// <summary>The actor acts, for the post that gives the right, else for the first one held.</summary>
    public void Enter(Actor actor, Hak? hak = null)
    {
        var post = (hak is { } right ? actor.Jabatan.FirstOrDefault(j => j.Gives(right)) : null) ?? (actor.Jabatan is [var first, ..] ? first : null);
        (PegawaiId, JabatanId, Kapasitas) = (actor.PegawaiId, post?.JabatanId, post?.Kapasitas);
    }

    /// <summary>It is known for which post.</summary>
    public void Enter(Pelaku pelaku) => (PegawaiId, JabatanId, Kapasitas) = (pelaku.PegawaiId, pelaku.JabatanId, pelaku.Kapasitas);
}
