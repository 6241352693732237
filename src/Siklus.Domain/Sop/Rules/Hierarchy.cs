using Siklus.Domain.Common;

namespace Siklus.Domain.Sop;

/// <summary>Who stands above whom, as the caller knows it today.</summary>
internal readonly record struct Hierarchy(IReadOnlyDictionary<JabatanId, JabatanId> Superiors)
{
    public JabatanId? Above(JabatanId jabatan) => Superiors.TryGetValue(jabatan, out var atasan) ? atasan : null;

    /// <summary>Whether one post is the superior of another, near or far. A circle in the data ends the search.</summary>
    public bool IsAbove(JabatanId atasan, JabatanId bawahan)
    {
        var seen = new HashSet<JabatanId>();
        for (var next = Above(bawahan); next is { } jabatan && seen.Add(jabatan); next = Above(jabatan))
            if (jabatan == atasan) return true;
        return false;
    }

    public bool IsAboveAny(JabatanId atasan, IEnumerable<JabatanId> bawahan)
    {
        foreach (var jabatan in bawahan)
            if (IsAbove(atasan, jabatan)) return true;
        return false;
    }
}
