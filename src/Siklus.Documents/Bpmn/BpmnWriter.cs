using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Siklus.App.Common;
using Siklus.App.Sop;
using Siklus.App.Sop.Files;
using Siklus.Documents.SopFiles;
using Siklus.Documents.SopSheet;
using Siklus.Domain.Sop;
using static Siklus.Documents.Bpmn.BpmnNames;

namespace Siklus.Documents.Bpmn;

/// <summary>
/// An SOP as BPMN 2.0 with diagram interchange: one pool, a lane for every pelaksana, a user task for every step, gateways for decisions. What BPMN has no word for stands in extension
/// elements, and with the process the whole definition, so that it comes back as it went (docs/sop-files.md).
/// </summary>
public static class BpmnWriter
{
    /// <summary>The file.</summary>
    /// <param name="sop">An SOP that its check found nothing wrong with.</param>
    public static byte[] Write(SopDefinition sop)
    {
        var flow = new BpmnFlow(sop);
        var layout = new BpmnLayout(flow, sop.Kolom.Count);
        var root = new XElement(
            Model + "definitions", new XAttribute(XNamespace.Xmlns + "bpmn", Model), new XAttribute(XNamespace.Xmlns + "bpmndi", Diagram), new XAttribute(XNamespace.Xmlns + "dc", Shapes),
            new XAttribute(XNamespace.Xmlns + "di", Edges), new XAttribute(XNamespace.Xmlns + "siklus", BpmnNames.Siklus), new XAttribute("id", "Sop"), new XAttribute("targetNamespace", BpmnNames.Siklus.NamespaceName),
            new XAttribute("exporter", "Siklus"),
            new XElement(Model + "collaboration", new XAttribute("id", "Kerja_sama"), new XElement(Model + "participant", new XAttribute("id", "Kantor"), Name(sop.Identitas.Judul), new XAttribute("processRef", "Prosedur"))),
            Process(sop, flow), Picture(sop, flow, layout));
        using var file = new MemoryStream();
        using (var writer = XmlWriter.Create(file, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" })) root.Save(writer);
        return file.ToArray();
    }

    private static XElement Process(SopDefinition sop, BpmnFlow flow) => new(
        Model + "process", new XAttribute("id", "Prosedur"), Name(sop.Identitas.Judul), new XAttribute("isExecutable", "false"),
        new XElement(Model + "extensionElements", new XElement(BpmnNames.Siklus + "sop", new XAttribute("format", SopFileShape.Format), SopFileWriter.WriteAscii(sop))),
        new XElement(Model + "laneSet", new XAttribute("id", "Kolom"), sop.Kolom.Select((kolom, i) => new XElement(
            Model + "lane", new XAttribute("id", Id("Kolom_", i + 1)), Name(kolom.Nama), flow.Nodes.Where(n => n.Lane == i).Select(n => new XElement(Model + "flowNodeRef", n.Id))))),
        flow.Nodes.Select(n => Node(sop, flow, n)),
        flow.Edges.Select(e => new XElement(
            Model + "sequenceFlow", new XAttribute("id", e.Id), e.Name is null ? null : Name(e.Name), new XAttribute("sourceRef", e.From.Id), new XAttribute("targetRef", e.To.Id))));

    private static XElement Node(SopDefinition sop, BpmnFlow flow, BpmnNode node) => new(
        Model + node.Kind switch
        {
            BpmnKind.Start => "startEvent",
            BpmnKind.End => "endEvent",
            BpmnKind.Task => "userTask",
            _ => "exclusiveGateway",
        },
        new XAttribute("id", node.Id), node.Name.Length == 0 ? null : Name(node.Name),
        node.Langkah is { } step ? (object[])[new XElement(Model + "documentation", SheetWords.Clean(Say(sop, step))), new XElement(Model + "extensionElements", Step(sop, step))] : [],
        flow.Edges.Where(e => e.To == node).Select(e => new XElement(Model + "incoming", e.Id)), flow.Edges.Where(e => e.From == node).Select(e => new XElement(Model + "outgoing", e.Id)),
        node.Langkah?.Mode == ModeLangkah.MasingMasing ? new XElement(Model + "multiInstanceLoopCharacteristics") : null);

    /// <summary>What the sheet says about the step beside its text, for whoever reads the diagram in another program.</summary>
    private static string Say(SopDefinition sop, Langkah step)
    {
        var names = step.Pelaksana.Select(k => sop.KolomOf(k)?.Nama ?? k).ToList();
        List<string> lines = [$"Pelaksana: {Indonesian.List(names)}"];
        lines.AddRange(step.Pihak.Select(p => $"{p.Nama}: {Indonesian.List([.. p.Kolom.Select(k => sop.KolomOf(k)?.Nama ?? k)])}"));
        if (step.Kelengkapan.Count > 0) lines.Add($"Kelengkapan: {string.Join("; ", step.Kelengkapan.Select(k => k.Nama))}");
        if (step.WaktuBaku is { } baku) lines.Add($"Waktu: {CaseTiming.Say(baku)}");
        if (step.OutputWajib.Any()) lines.Add($"Output: {string.Join("; ", step.OutputWajib.Select(o => o.Nama))}");
        if (step.Keterangan is { } keterangan) lines.Add($"Keterangan: {keterangan}");
        return string.Join('\n', lines);
    }

    private static XElement Step(SopDefinition sop, Langkah step) => new(
        BpmnNames.Siklus + "langkah", new XAttribute("urutan", step.Urutan), Text("nomorCetak", step.NomorCetak),
        step.Pelaksana.Select(k => new XElement(BpmnNames.Siklus + "pelaksana", Text("nama", sop.KolomOf(k)?.Nama ?? k))),
        step.Pihak.Select(p => new XElement(BpmnNames.Siklus + "pihak", Text("nama", p.Nama), p.Kolom.Select(k => new XElement(BpmnNames.Siklus + "pelaksana", Text("nama", sop.KolomOf(k)?.Nama ?? k))))),
        new XElement(
            BpmnNames.Siklus + "mutuBaku",
            step.Kelengkapan.Select(k => new XElement(BpmnNames.Siklus + "kelengkapan", Text("nama", k.Nama))),
            step.WaktuBaku is { } baku ? new XElement(BpmnNames.Siklus + "waktuBaku", new XAttribute("nilai", baku.Nilai), Text("satuan", baku.Satuan.ToString().ToLowerInvariant())) : null,
            step.OutputWajib.Select(o => new XElement(BpmnNames.Siklus + "output", Text("nama", o.Nama)))));

    private static XElement Picture(SopDefinition sop, BpmnFlow flow, BpmnLayout layout) => new(
        Diagram + "BPMNDiagram", new XAttribute("id", "Gambar"),
        new XElement(
            Diagram + "BPMNPlane", new XAttribute("id", "Bidang"), new XAttribute("bpmnElement", "Kerja_sama"),
            Shape("Kantor", layout.Pool, null, isHorizontal: true),
            sop.Kolom.Select((_, i) => Shape(Id("Kolom_", i + 1), layout.Lanes[i], null, isHorizontal: true)),
            flow.Nodes.Select(n => Shape(n.Id, layout.Of(n), n.Kind != BpmnKind.Task && n.Name.Length > 0 ? layout.LabelOf(n) : null, isHorizontal: false)),
            flow.Edges.Select(e => new XElement(
                Diagram + "BPMNEdge", new XAttribute("id", e.Id + "_di"), new XAttribute("bpmnElement", e.Id),
                layout.Way(e).Select(p => new XElement(Edges + "waypoint", Number("x", p.X), Number("y", p.Y)))))));

    private static XElement Shape(string id, Rect place, Rect? label, bool isHorizontal) => new(
        Diagram + "BPMNShape", new XAttribute("id", id + "_di"), new XAttribute("bpmnElement", id), isHorizontal ? new XAttribute("isHorizontal", "true") : null, Bounds(place),
        label is { } text ? new XElement(Diagram + "BPMNLabel", Bounds(text)) : null);

    private static XElement Bounds(Rect place) => new(Shapes + "Bounds", Number("x", place.X), Number("y", place.Y), Number("width", place.Width), Number("height", place.Height));

    private static XAttribute Number(string name, double value) => new(name, Math.Round(value, 1).ToString(CultureInfo.InvariantCulture));

    private static XAttribute Name(string text) => Text("name", text);

    private static XAttribute Text(string name, string text) => new(name, SheetWords.Clean(text));
}
