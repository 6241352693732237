using System.Text.RegularExpressions;
using System.Xml.Linq;
using Siklus.Documents.SopFiles;
using static Siklus.Documents.Bpmn.BpmnNames;

namespace Siklus.Documents.Bpmn;

/// <summary>What a diagram shows of an SOP: lanes as columns, tasks along the way of yes as rows, gateways behind them as decisions.</summary>
internal sealed partial class BpmnSheet(XElement root, XElement process, bool isOurs)
{
    private readonly SeenSheet _sheet = new() { IsDiagram = true };
    private readonly BpmnGraph _graph = new(process);
    private readonly List<XElement> _order = [];
    private readonly Dictionary<string, int> _placeOf = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (XElement Gateway, XElement? Ya, XElement? Tidak)> _decisions = [];

    public SeenSheet Read()
    {
        var participant = root.Elements(Model + "collaboration").Elements(Model + "participant").FirstOrDefault(p => p.Attribute("processRef")?.Value == BpmnGraph.IdOf(process));
        if ((participant ?? process).Attribute("name") is { } name) _sheet.Identitas["judul"] = new Seen(name.Value, BpmnGraph.IdOf(participant ?? process));
        var lanes = process.Descendants(Model + "lane").Where(l => !l.Descendants(Model + "lane").Any()).ToList();
        _sheet.Kolom.AddRange(lanes.Select((l, i) => new Seen(BpmnGraph.NameOf(l) is { Length: > 0 } named ? named : $"Kolom {i + 1}", BpmnGraph.IdOf(l))));
        var laneOf = lanes.SelectMany((l, i) => l.Elements(Model + "flowNodeRef").Select(r => (r.Value.Trim(), i))).DistinctBy(r => r.Item1).ToDictionary(r => r.Item1, r => r.i, StringComparer.Ordinal);
        Walk();
        foreach (var task in process.Elements().Where(BpmnGraph.IsTask).Where(t => !_placeOf.ContainsKey(BpmnGraph.IdOf(t))).ToList())
        {
            Note(task, $"Kegiatan “{BpmnGraph.NameOf(task)}” tidak dicapai dari jalan “ya”; ditaruh paling akhir. Tetapkan urutannya.");
            Place(task);
        }
        foreach (var (task, i) in _order.Select((t, i) => (t, i))) _sheet.Rows.Add(Row(task, i, laneOf));
        BpmnLimits.Note(root, process, _sheet);
        return _sheet;
    }

    private void Walk()
    {
        var starts = process.Elements(Model + "startEvent").ToList();
        if (starts.Count != 1) _sheet.Note(BpmnGraph.IdOf(process), starts.Count == 0 ? "Bagan tidak memuat awal (start event); kegiatan pertama dalam berkas dianggap awal." : "Bagan memuat lebih dari satu awal (start event); hanya yang pertama diikuti.");
        var first = starts.Count > 0 ? _graph.Outgoing(starts[0]) is [var flow, ..] ? _graph.Target(flow) : null : process.Elements().First(BpmnGraph.IsTask);
        var passed = new HashSet<string>(StringComparer.Ordinal);
        for (var next = first; next is not null;)
        {
            if (next.Name == Model + "endEvent") return;
            if (!BpmnGraph.IsTask(next))
            {
                Note(next, $"Percabangan “{BpmnGraph.NameOf(next)}” tidak langsung mengikuti satu kegiatan; hanya cabang pertamanya diikuti.");
                if (!passed.Add(BpmnGraph.IdOf(next))) return;
                next = _graph.Target(_graph.Outgoing(next)[0]);
                continue;
            }
            if (_placeOf.ContainsKey(BpmnGraph.IdOf(next)))
            {
                Note(_order[^1], $"Dari “{BpmnGraph.NameOf(_order[^1])}” panah kembali ke “{BpmnGraph.NameOf(next)}” tanpa keputusan. SOP hanya kembali lewat keputusan; tetapkan keputusannya.");
                return;
            }
            Place(next);
            next = After(next);
        }
    }

    private void Place(XElement task)
    {
        if (_placeOf.TryAdd(BpmnGraph.IdOf(task), _order.Count)) _order.Add(task);
    }

    private XElement? After(XElement task)
    {
        var flows = _graph.Outgoing(task);
        if (flows.Count == 0) return null;
        if (flows.Count > 1) Note(task, $"Dari “{BpmnGraph.NameOf(task)}” keluar {flows.Count} panah sekaligus (paralel), yang tidak ada pada SOP; hanya yang pertama diikuti.");
        var target = _graph.Target(flows[0]);
        return target?.Name == Model + "exclusiveGateway" ? Decide(task, target) : target;
    }

    private XElement? Decide(XElement task, XElement gateway)
    {
        var flows = _graph.Outgoing(gateway).ToList();
        var no = flows.Find(f => NoWord().IsMatch(BpmnGraph.NameOf(f)));
        var yes = flows.Find(f => f != no && YesWord().IsMatch(BpmnGraph.NameOf(f)));
        if (flows.Count == 2)
        {
            // Without names the direction tells: only no leads back.
            no ??= yes is null ? flows.Find(f => _graph.Target(f) is { } to && _placeOf.ContainsKey(BpmnGraph.IdOf(to))) : flows.Find(f => f != yes);
            yes ??= no is null ? null : flows.Find(f => f != no);
        }
        if (yes is null || flows.Count > 2)
        {
            Note(gateway, $"Percabangan “{BpmnGraph.NameOf(gateway)}” tidak terbaca sebagai keputusan ya/tidak; cabang pertamanya diikuti. Beri nama “Ya” dan “Tidak” pada kedua panahnya.");
            if (flows.Count > 2 || yes is null) return _graph.Target(yes ?? flows[0]);
        }
        var back = no is null ? null : _graph.Target(no);
        if (back is not null && !_placeOf.ContainsKey(BpmnGraph.IdOf(back)))
        {
            if (!(isOurs && BpmnGraph.IdOf(back).StartsWith(Chosen, StringComparison.Ordinal)))
                Note(gateway, $"Jalan “tidak” dari “{BpmnGraph.NameOf(gateway)}” tidak kembali ke kegiatan sebelumnya. Tetapkan langkah tujuannya; sampai itu pemutus memilih sendiri.");
            back = null;
        }
        if (BpmnGraph.NameOf(gateway).Length == 0) Note(gateway, "Keputusan tanpa pertanyaan. Tulis pertanyaannya.");
        var on = _graph.Target(yes);
        _decisions[_placeOf[BpmnGraph.IdOf(task)]] = (gateway, on, back);
        return on;
    }

    private SeenRow Row(XElement task, int index, Dictionary<string, int> laneOf)
    {
        var id = BpmnGraph.IdOf(task);
        return new SeenRow
        {
            At = id,
            Urutan = isOurs ? TaskNumber(id) : null,
            Uraian = new Seen(BpmnGraph.NameOf(task), id),
            Marks = laneOf.TryGetValue(id, out var lane) ? [lane] : [],
            MarksAll = false,
            IsForEach = task.Element(Model + "multiInstanceLoopCharacteristics") is not null,
            Keputusan = _decisions.TryGetValue(index, out var decision) ? new SeenDecision(BpmnGraph.NameOf(decision.Gateway), PlaceOf(decision.Ya), PlaceOf(decision.Tidak)) : null,
        };

        int? PlaceOf(XElement? node) => node is not null && _placeOf.TryGetValue(BpmnGraph.IdOf(node), out var place) ? place : null;
    }

    private void Note(XElement at, string sentence) => _sheet.Note(BpmnGraph.IdOf(at), sentence);

    [GeneratedRegex(@"^\s*(ya|y|yes|setuju|disetujui|sesuai|lengkap|benar|memenuhi)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex YesWord();

    [GeneratedRegex(@"^\s*(tidak|tdk|t|no|belum|ditolak|kurang)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NoWord();
}
