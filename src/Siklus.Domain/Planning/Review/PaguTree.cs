using Siklus.Domain.Planning.Rencana;

namespace Siklus.Domain.Planning.Review;

/// <summary>Which sub kegiatan make a kegiatan and which kegiatan a program; each counts once, below the first of its parents.</summary>
internal sealed class PaguTree
{
    private readonly PlanIndex plan;
    private readonly ILookup<string, string> parts;

    public PaguTree(PlanIndex plan)
    {
        this.plan = plan;
        parts = plan.Simpul.Select(s => (Code: PlanText.Code(s.Kode), Above: Owner(s))).Where(x => x is { Code: not null, Above: not null }).Distinct().ToLookup(x => x.Above!, x => x.Code!, StringComparer.Ordinal);
        Summed = [.. plan.Simpul.Where(s => s.Jenis is JenisSimpul.Program or JenisSimpul.Kegiatan && PlanText.Code(s.Kode) is not null).Select(s => (PlanText.Code(s.Kode)!, s))];
    }

    /// <summary>Nodes that may print a sum.</summary>
    public IReadOnlyList<(string Kode, SimpulRencana Simpul)> Summed { get; }

    /// <summary>The sum of what is printed below a node; null where nothing is, or something about it is wrong.</summary>
    // Programs are two levels high; a tree that is wrong may be higher.
    public decimal? Below(IsiDokumen dokumen, string code, int year) => Below(dokumen, code, year, depth: 2);

    /// <summary>What is printed for a node, else the sum of what is below it.</summary>
    public decimal? Value(IsiDokumen dokumen, string code, int year) => dokumen.Budgets(code, year) ? dokumen.Printed(code, year) : Below(dokumen, code, year);

    /// <summary>Whether a document goes down to the sub kegiatan.</summary>
    public bool PrintsSub(IsiDokumen dokumen, int year) =>
        dokumen.PaguLines.Any(g => g.Key.Tahun == year && plan.Nodes(g.Key.Kode).Any(n => n.Jenis == JenisSimpul.SubKegiatan));

    private bool Any(IsiDokumen dokumen, string code, int year) => dokumen.Budgets(code, year) || parts[code].Any(part => part != code && dokumen.Budgets(part, year));

    private decimal? Below(IsiDokumen dokumen, string code, int year, int depth)
    {
        if (depth == 0) return null;
        var below = parts[code].Where(part => part != code && Any(dokumen, part, year)).Select(part => dokumen.Budgets(part, year) ? dokumen.Printed(part, year) : Below(dokumen, part, year, depth - 1)).ToList();
        return below.Count == 0 || below.Contains(null) ? null : below.Sum(x => x!.Value);
    }

    private string? Owner(SimpulRencana node) => node.Jenis switch
    {
        JenisSimpul.SubKegiatan => FirstOf(node, JenisSimpul.Kegiatan),
        JenisSimpul.Kegiatan => FirstOf(node, JenisSimpul.Program),
        _ => null,
    };

    private string? FirstOf(SimpulRencana node, JenisSimpul kind) => PlanIndex.Above(node).FirstOrDefault(code => plan.Nodes(code).Any(n => n.Jenis == kind));
}
