using System.Xml;
using System.Xml.Linq;
using Siklus.App.Sop.Files;
using Siklus.Documents.SopFiles;
using Siklus.Domain.Sop;
using static Siklus.Documents.Bpmn.BpmnNames;

namespace Siklus.Documents.Bpmn;

/// <summary>
/// Reads BPMN 2.0: what Siklus wrote comes back whole, with what was changed in the diagram since; what somebody else drew becomes steps, and what an SOP cannot express is listed.
/// </summary>
internal static class BpmnReader
{
    private const int MostNodes = 5000;

    /// <summary>The draft, or one sentence why there is none.</summary>
    public static (SopDraft? Draft, string? Refusal) Read(byte[] bytes)
    {
        XElement root;
        try
        {
            if (XmlGuard.Look(bytes) is { } refusal) return (null, refusal);
            using var reader = XmlReader.Create(new MemoryStream(bytes), XmlGuard.Settings);
            root = XDocument.Load(reader).Root!;
        }
        catch (XmlException broken)
        {
            return (null, $"Susunan XML berkas itu terputus pada baris {broken.LineNumber}. Simpan lagi dari program asalnya.");
        }
        if (root.Name != Model + "definitions") return (null, "Berkas XML itu bukan bagan BPMN 2.0. Pilih berkas .bpmn, atau XLSX, DOCX, JSON, teks.");
        if (root.Elements(Model + "process").MaxBy(p => p.Elements().Count(BpmnGraph.IsTask)) is not { } process || !process.Elements().Any(BpmnGraph.IsTask))
            return (null, "Bagan BPMN itu tidak memuat satu kegiatan pun. Gambar kegiatannya sebagai task di dalam pool.");
        if (process.Elements().Count() > MostNodes) return (null, $"Bagan BPMN itu memuat lebih dari {MostNodes} unsur. Bagi menjadi beberapa SOP.");
        var carried = Carried(process);
        var sheet = new BpmnSheet(root, process, isOurs: carried is not null).Read();
        return (carried is null ? SheetDraft.Of(sheet) : SheetMerge.Of(carried, sheet), null);
    }

    private static SopDefinition? Carried(XElement process)
    {
        if (process.Element(Model + "extensionElements")?.Element(BpmnNames.Siklus + "sop") is not { } sop) return null;
        return SopFileReader.ReadDraft(System.Text.Encoding.UTF8.GetBytes(sop.Value)).Definition;
    }
}
