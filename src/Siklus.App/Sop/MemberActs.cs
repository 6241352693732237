using Siklus.Domain.Common;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>Whether a person may change the posts of a column.</summary>
public static class MemberActs
{
    /// <summary>Asks the engine with a change of nobody: whoever may change members is told that nothing changed, others that they may not.</summary>
    public static bool May(Rehearsal rehearsal, string kolom, IReadOnlyDictionary<JabatanId, JabatanId> superiors) => Post(rehearsal, kolom, superiors) is not null;

    /// <summary>The post in whose name the column may be changed, or null.</summary>
    public static JabatanId? Post(Rehearsal rehearsal, string kolom, IReadOnlyDictionary<JabatanId, JabatanId> superiors) =>
        rehearsal.Posts.Where(j => rehearsal.RefusalOf(j, (p, c) => p.ChangeMembers(c, kolom, [], [], Rehearsal.AnyReason, superiors))?.Code == SopRules.NothingChanged)
            .Select(j => (JabatanId?)j).FirstOrDefault();
}
