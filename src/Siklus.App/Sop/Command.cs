using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>What every form that acts on a case carries.</summary>
/// <param name="PelaksanaanId">The case.</param>
/// <param name="CommandId">Made when the form was shown; the same form sent twice acts once.</param>
/// <param name="SeenNomor">Number of the last Riwayat entry that the form showed.</param>
/// <param name="Jabatan">The post acted for.</param>
public sealed record Command(PelaksanaanId PelaksanaanId, Guid CommandId, int SeenNomor, JabatanId Jabatan)
{
    /// <summary>The command as the engine wants it.</summary>
    /// <exception cref="RuleViolationException">The actor does not hold the post today.</exception>
    public CommandContext In(Actor actor, TimeProvider clock) => new(CommandId, SeenNomor, actor.As(Jabatan), clock.GetUtcNow().UtcDateTime);
}
