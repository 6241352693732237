using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>A node as pages show it.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Jenis">What it is.</param>
/// <param name="Kode">Code.</param>
/// <param name="Uraian">Text.</param>
/// <param name="Urutan">Place among those below the same node.</param>
/// <param name="UnitId">The unit that answers for it.</param>
/// <param name="PemilikId">The post whose Perjanjian Kinerja carries it.</param>
/// <param name="Induk">The nodes above, the one under which it prints first.</param>
public sealed record SimpulPohon(SimpulId Id, JenisSimpul Jenis, string Kode, string Uraian, int Urutan, UnitId? UnitId, JabatanId? PemilikId, IReadOnlyList<SimpulId> Induk)
{
    /// <summary>Code and text in one line.</summary>
    public string Nama => $"{Kode} {Uraian}";

    /// <summary>The node under which it prints, or null.</summary>
    public SimpulId? Utama => Induk.Count > 0 ? Induk[0] : null;
}

/// <summary>The whole tree of a Renstra in memory, without indikator: some thousand nodes at most.</summary>
public sealed class PohonRenstra
{
    private readonly Dictionary<SimpulId, SimpulPohon> byId;
    private readonly ILookup<SimpulId?, SimpulPohon> below;
    private readonly ILookup<SimpulId, SimpulPohon> serving;

    /// <summary>Makes it of its nodes in printed order.</summary>
    public PohonRenstra(PohonKinerja pohon, IReadOnlyList<SimpulPohon> semua)
    {
        (Pohon, Semua) = (pohon, semua);
        byId = semua.ToDictionary(s => s.Id);
        below = semua.ToLookup(s => s.Utama);
        serving = semua.SelectMany(s => s.Induk.Skip(1).Select(above => (above, s))).ToLookup(x => x.above, x => x.s);
    }

    /// <summary>The tree's years.</summary>
    public PohonKinerja Pohon { get; }

    /// <summary>All nodes in printed order.</summary>
    public IReadOnlyList<SimpulPohon> Semua { get; }

    /// <summary>What stands at the top; what may not stand there comes last.</summary>
    public IReadOnlyList<SimpulPohon> Puncak => [.. below[null].OrderBy(s => !TataPohon.MayStandAlone(s.Jenis))];

    /// <summary>A node, or null.</summary>
    public SimpulPohon? Find(SimpulId? id) => id is { } known ? byId.GetValueOrDefault(known) : null;

    /// <summary>The nodes that print below one.</summary>
    public IReadOnlyList<SimpulPohon> Below(SimpulId id) => [.. below[id]];

    /// <summary>The nodes that serve one but print below another.</summary>
    public IReadOnlyList<SimpulPohon> AlsoServing(SimpulId id) => [.. serving[id]];

    /// <summary>The nodes above one, from the top; without itself.</summary>
    public IReadOnlyList<SimpulPohon> PathTo(SimpulPohon node)
    {
        var path = new List<SimpulPohon>();
        for (var above = Find(node.Utama); above is not null && !path.Contains(above); above = Find(above.Utama)) path.Insert(0, above);
        return path;
    }

    /// <summary>A node and all that print below it, in printed order.</summary>
    public IReadOnlyList<SimpulPohon> Branch(SimpulPohon node)
    {
        var branch = new List<SimpulPohon>();
        var seen = new HashSet<SimpulId>();
        var open = new Stack<SimpulPohon>([node]);
        while (open.TryPop(out var one))
        {
            if (!seen.Add(one.Id)) continue;
            branch.Add(one);
            foreach (var child in below[one.Id].Reverse()) open.Push(child);
        }
        return branch;
    }

    /// <summary>What lies below a node in words: "3 kegiatan dan 9 sub kegiatan".</summary>
    public string CountBelow(SimpulPohon node) =>
        Common.Indonesian.List([.. Branch(node).Skip(1).GroupBy(s => s.Jenis).OrderBy(g => g.Key).Select(g => $"{g.Count()} {TataPohon.Nama(g.Key)}")]);
}
