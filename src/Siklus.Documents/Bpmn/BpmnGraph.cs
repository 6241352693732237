using System.Xml.Linq;
using static Siklus.Documents.Bpmn.BpmnNames;

namespace Siklus.Documents.Bpmn;

/// <summary>A process as nodes that lead to others.</summary>
internal sealed class BpmnGraph
{
    private static readonly HashSet<string> Tasks =
        ["task", "userTask", "manualTask", "sendTask", "receiveTask", "serviceTask", "scriptTask", "businessRuleTask", "subProcess", "transaction", "adHocSubProcess", "callActivity"];

    private readonly Dictionary<string, XElement> _nodes = new(StringComparer.Ordinal);
    private readonly ILookup<string, XElement> _flows;

    public BpmnGraph(XElement process)
    {
        foreach (var node in process.Elements().Where(e => e.Attribute("id") is not null)) _nodes.TryAdd(IdOf(node), node);
        _flows = process.Elements(Model + "sequenceFlow").Where(f => f.Attribute("targetRef") is not null).ToLookup(f => f.Attribute("sourceRef")?.Value ?? "", StringComparer.Ordinal);
    }

    /// <summary>Whether it becomes a step.</summary>
    public static bool IsTask(XElement node) => node.Name.Namespace == Model && Tasks.Contains(node.Name.LocalName);

    public static string IdOf(XElement node) => node.Attribute("id")?.Value ?? "";

    public static string NameOf(XElement node) => node.Attribute("name")?.Value ?? "";

    public IReadOnlyList<XElement> Outgoing(XElement node) => [.. _flows[IdOf(node)]];

    /// <summary>
    /// What a flow leads to: a task, an end, or a gateway that divides. Gateways that only join and everything that an SOP has no word for are passed through, by their first way on.
    /// </summary>
    public XElement? Target(XElement flow)
    {
        var passed = new HashSet<string>(StringComparer.Ordinal);
        for (XElement? next = flow; next is not null;)
        {
            var id = next.Attribute("targetRef")!.Value;
            if (!_nodes.TryGetValue(id, out var node) || !passed.Add(id)) return null;
            if (IsTask(node) || node.Name == Model + "endEvent" || (node.Name == Model + "exclusiveGateway" && _flows[id].Skip(1).Any())) return node;
            next = _flows[id].FirstOrDefault();
        }
        return null;
    }
}
