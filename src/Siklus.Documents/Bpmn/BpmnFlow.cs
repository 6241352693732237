using Siklus.Domain.Sop;

namespace Siklus.Documents.Bpmn;

internal enum BpmnKind
{
    Start,
    End,
    Task,
    Gateway,
}

/// <summary>A node of the diagram.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What stands in or below it.</param>
/// <param name="Lane">Index of the pelaksana's column.</param>
/// <param name="Langkah">The step, for a task.</param>
internal sealed record BpmnNode(string Id, BpmnKind Kind, string Name, int Lane, Langkah? Langkah = null)
{
    /// <summary>Stands above the gateway before it instead of behind it.</summary>
    public bool IsAside { get; init; }
}

/// <summary>A sequence flow.</summary>
internal sealed record BpmnEdge(string Id, BpmnNode From, BpmnNode To, string? Name);

/// <summary>An SOP as nodes and flows: a task for every step, a gateway behind those that decide, one before those that several ways lead to (BPMN joins nowhere else).</summary>
internal sealed class BpmnFlow
{
    private readonly SopDefinition _sop;
    private readonly List<BpmnNode> _nodes = [];
    private readonly List<BpmnEdge> _edges = [];
    private readonly Dictionary<int, BpmnNode> _entry = [];
    private readonly Dictionary<int, BpmnNode> _exit = [];

    public BpmnFlow(SopDefinition sop)
    {
        _sop = sop;
        var start = Add(new("Mulai", BpmnKind.Start, "Mulai", LaneOf(sop.Langkah[0])));
        foreach (var step in sop.Langkah) AddStep(step);
        Connect(start, _entry[1], null);
        foreach (var step in sop.Langkah) ConnectStep(step);
    }

    /// <summary>From left to right.</summary>
    public IReadOnlyList<BpmnNode> Nodes => _nodes;

    public IReadOnlyList<BpmnEdge> Edges => _edges;

    private void AddStep(Langkah step)
    {
        var lane = LaneOf(step);
        var ways = (step.Urutan == 1 ? 1 : 0) + _sop.Langkah.Count(l => _sop.After(l.Urutan).Urutan == step.Urutan) + _sop.Langkah.Count(l => l.Keputusan?.Tidak == step.Urutan);
        var join = ways > 1 ? Add(new(BpmnNames.Id("Gabung_", step.Urutan), BpmnKind.Gateway, "", lane)) : null;
        var task = Add(new(BpmnNames.Id(BpmnNames.Task, step.Urutan), BpmnKind.Task, step.UraianTampil, lane, step));
        if (join is not null) Connect(join, task, null);
        (_entry[step.Urutan], _exit[step.Urutan]) = (join ?? task, task);
        if (step.Keputusan is { } keputusan)
        {
            _exit[step.Urutan] = Add(new(BpmnNames.Id("Keputusan_", step.Urutan), BpmnKind.Gateway, keputusan.Pertanyaan, lane));
            Connect(task, _exit[step.Urutan], null);
            if (keputusan.Tidak is null) Add(new(BpmnNames.Id(BpmnNames.Chosen, step.Urutan), BpmnKind.End, "Kembali ke langkah yang dipilih pemutus", lane) { IsAside = true });
        }
        if (_sop.After(step.Urutan).IsSelesai) Add(new(BpmnNames.Id("Selesai_", step.Urutan), BpmnKind.End, "Selesai", lane));
    }

    private void ConnectStep(Langkah step)
    {
        var decision = step.Keputusan;
        var on = _sop.After(step.Urutan).Urutan is { } next ? _entry[next] : Find("Selesai_", step);
        Connect(_exit[step.Urutan], on, decision is null ? null : "Ya");
        if (decision is not null) Connect(_exit[step.Urutan], decision.Tidak is { } back ? _entry[back] : Find(BpmnNames.Chosen, step), "Tidak");
    }

    private BpmnNode Find(string kind, Langkah step) => _nodes.First(n => n.Id == BpmnNames.Id(kind, step.Urutan));

    private int LaneOf(Langkah step) => Math.Max(0, _sop.Kolom.ToList().FindIndex(k => k.Kode == step.Penanggung));

    private BpmnNode Add(BpmnNode node)
    {
        _nodes.Add(node);
        return node;
    }

    private void Connect(BpmnNode from, BpmnNode to, string? name) => _edges.Add(new(BpmnNames.Id("Alur_", _edges.Count + 1), from, to, name));
}
