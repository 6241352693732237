using System.Globalization;
using System.Xml.Linq;

namespace Siklus.Documents.Bpmn;

/// <summary>Namespaces of BPMN 2.0 with diagram interchange, the one that Siklus adds, and the ids that it gives.</summary>
internal static class BpmnNames
{
    public static readonly XNamespace Model = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    public static readonly XNamespace Diagram = "http://www.omg.org/spec/BPMN/20100524/DI";
    public static readonly XNamespace Shapes = "http://www.omg.org/spec/DD/20100524/DC";
    public static readonly XNamespace Edges = "http://www.omg.org/spec/DD/20100524/DI";

    /// <summary>What the sheet says and BPMN has no word for.</summary>
    public static readonly XNamespace Siklus = "urn:siklus:sop:1";

    public const string Task = "Langkah_";

    /// <summary>End events that stand for "whoever decides chooses the step to go back to".</summary>
    public const string Chosen = "Kembali_";

    public static string Id(string kind, int number) => kind + number.ToString(CultureInfo.InvariantCulture);

    public static int? TaskNumber(string id) =>
        id.StartsWith(Task, StringComparison.Ordinal) && int.TryParse(id.AsSpan(Task.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
