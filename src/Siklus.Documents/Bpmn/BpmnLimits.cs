using System.Xml.Linq;
using Siklus.Documents.SopFiles;
using static Siklus.Documents.Bpmn.BpmnNames;

namespace Siklus.Documents.Bpmn;

/// <summary>What a diagram may hold and an SOP cannot express: each is said once, none is left out in silence.</summary>
internal static class BpmnLimits
{
    private static readonly Dictionary<string, string> Elements = new(StringComparer.Ordinal)
    {
        ["parallelGateway"] = "Gerbang paralel tidak ada pada SOP: langkah berjalan satu per satu. Susun langkahnya berurutan.",
        ["inclusiveGateway"] = "Gerbang inklusif tidak ada pada SOP. Ubah menjadi keputusan ya/tidak.",
        ["eventBasedGateway"] = "Gerbang berbasis kejadian tidak ada pada SOP. Ubah menjadi keputusan ya/tidak.",
        ["complexGateway"] = "Gerbang kompleks tidak ada pada SOP. Ubah menjadi keputusan ya/tidak.",
        ["subProcess"] = "Subproses dibaca sebagai satu langkah; isinya tidak diambil. Buat SOP tersendiri bila perlu.",
        ["transaction"] = "Transaksi dibaca sebagai satu langkah; isinya tidak diambil.",
        ["adHocSubProcess"] = "Subproses ad hoc dibaca sebagai satu langkah; isinya tidak diambil.",
        ["callActivity"] = "Panggilan proses lain dibaca sebagai satu langkah. Tetapkan SOP terkaitnya.",
        ["serviceTask"] = "Tugas otomatis dibaca sebagai langkah biasa yang dikerjakan orang.",
        ["scriptTask"] = "Tugas skrip dibaca sebagai langkah biasa; skripnya tidak diambil.",
        ["businessRuleTask"] = "Tugas aturan bisnis dibaca sebagai langkah biasa.",
        ["intermediateCatchEvent"] = "Kejadian antara (misalnya penunggu waktu) tidak ada pada SOP; dilewati.",
        ["intermediateThrowEvent"] = "Kejadian antara tidak ada pada SOP; dilewati.",
        ["boundaryEvent"] = "Kejadian tempel (misalnya batas waktu) tidak ada pada SOP; jalannya tidak diambil.",
        ["dataObjectReference"] = "Objek data tidak diambil. Tulis sebagai kelengkapan atau output langkahnya.",
        ["dataStoreReference"] = "Tempat data tidak diambil. Tulis sebagai kelengkapan langkahnya.",
        ["textAnnotation"] = "Catatan bagan tidak diambil. Tulis pada keterangan langkahnya bila perlu.",
    };

    public static void Note(XElement root, XElement process, SeenSheet sheet)
    {
        foreach (var other in root.Elements(Model + "process").Where(p => p != process)) sheet.Note(BpmnGraph.IdOf(other), $"Proses “{BpmnGraph.NameOf(other)}” tidak diambil: satu SOP adalah satu proses.");
        if (root.Descendants(Model + "messageFlow").Any()) sheet.Note("Kolaborasi", "Aliran pesan antarpool tidak diambil.");
        foreach (var node in process.Elements().Where(e => e.Name.Namespace == Model))
        {
            var name = BpmnGraph.NameOf(node) is { Length: > 0 } named ? $"“{named}”: " : "";
            if (Elements.TryGetValue(node.Name.LocalName, out var sentence)) sheet.Note(BpmnGraph.IdOf(node), name + sentence);
            if (node.Name.LocalName is "startEvent" or "endEvent" && node.Elements().FirstOrDefault(e => e.Name.LocalName.EndsWith("EventDefinition", StringComparison.Ordinal)) is { } trigger)
                sheet.Note(BpmnGraph.IdOf(node), $"{name}Pemicu {trigger.Name.LocalName.Replace("EventDefinition", "", StringComparison.Ordinal)} pada awal atau akhir tidak ada pada SOP; dibaca sebagai awal atau akhir biasa.");
            if (node.Element(Model + "standardLoopCharacteristics") is not null) sheet.Note(BpmnGraph.IdOf(node), name + "Pengulangan tidak ada pada SOP; dibaca sebagai langkah biasa.");
            if (node.Element(Model + "multiInstanceLoopCharacteristics")?.Attribute("isSequential")?.Value == "true") sheet.Note(BpmnGraph.IdOf(node), name + "Pengulangan berurutan dibaca sebagai dikerjakan masing-masing anggota, serentak.");
        }
        if (sheet.Kolom.Count == 0) sheet.Note(BpmnGraph.IdOf(process), "Bagan tidak memuat lajur (lane). Tetapkan kolom pelaksananya.");
    }
}
