using System.Text.Json;
using System.Text.Json.Serialization;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.Domain.Tests.Planning.Review;

/// <summary>The clean plans that are shipped, and ways to spoil them at one place.</summary>
internal static class Plans
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static IReadOnlyList<string> Names { get; } = ["kecamatan-kecil", "kecamatan-menengah", "renstra-saja"];

    public static RencanaKinerja Read(string name) =>
        JsonSerializer.Deserialize<RencanaKinerja>(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "reference", "rencana-bersih", name + ".json")), Options)!;

    public static JsonElement Value(object value) => JsonSerializer.SerializeToElement(value);

    public static IReadOnlyList<JsonElement?> Quarters(params object?[] values) => [.. values.Select(v => v is null ? (JsonElement?)null : Value(v))];

    public static RencanaKinerja Node(this RencanaKinerja plan, string kode, Func<SimpulRencana, SimpulRencana> change) =>
        plan with { Simpul = [.. plan.Simpul.Select(s => s.Kode == kode ? change(s) : s)] };

    public static RencanaKinerja Ind(this RencanaKinerja plan, string kode, Func<IndikatorRencana, IndikatorRencana> change) =>
        plan with { Indikator = [.. plan.Indikator.Select(i => i.Kode == kode ? change(i) : i)] };

    public static RencanaKinerja Doc(this RencanaKinerja plan, JenisDokumen jenis, Func<DokumenRencanaIsi, DokumenRencanaIsi> change, string? pihak = null, int perubahan = 0) =>
        plan with { Dokumen = [.. plan.Dokumen.Select(d => Is(d, jenis, pihak, perubahan) ? change(d) : d)] };

    public static RencanaKinerja WithoutDoc(this RencanaKinerja plan, JenisDokumen jenis, string? pihak = null) => plan with { Dokumen = [.. plan.Dokumen.Where(d => !Is(d, jenis, pihak, 0))] };

    public static DokumenRencanaIsi Line(this DokumenRencanaIsi dokumen, string indikator, Func<TargetRencana, TargetRencana> change, int? tahun = null) =>
        dokumen with { Target = [.. dokumen.Target!.Select(t => t.Indikator == indikator && (tahun is null || t.Tahun == tahun) ? change(t) : t)] };

    public static DokumenRencanaIsi WithoutLine(this DokumenRencanaIsi dokumen, string indikator, int? tahun = null) =>
        dokumen with { Target = [.. dokumen.Target!.Where(t => t.Indikator != indikator || (tahun is not null && t.Tahun != tahun))] };

    public static DokumenRencanaIsi Money(this DokumenRencanaIsi dokumen, string simpul, Func<decimal, decimal> change) =>
        dokumen with { Pagu = [.. dokumen.Pagu!.Select(p => p.Simpul == simpul ? p with { Rupiah = change(p.Rupiah) } : p)] };

    /// <summary>Another code for a node, wherever it is named.</summary>
    public static RencanaKinerja Rename(this RencanaKinerja plan, string from, string to) => plan with
    {
        Simpul = [.. plan.Simpul.Select(s => s with { Kode = s.Kode == from ? to : s.Kode, Induk = s.Induk?.Select(i => i == from ? to : i).ToList() })],
        Indikator = [.. plan.Indikator.Select(i => i.Simpul == from ? i with { Simpul = to } : i)],
        Dokumen = [.. plan.Dokumen.Select(d => d with { Pagu = d.Pagu?.Select(p => p.Simpul == from ? p with { Simpul = to } : p).ToList() })],
    };

    /// <summary>The same target in every document and year.</summary>
    public static RencanaKinerja Everywhere(this RencanaKinerja plan, string indikator, object value) =>
        plan with { Dokumen = [.. plan.Dokumen.Select(d => d.Target is null ? d : d.Line(indikator, t => t with { Tahunan = Value(value) }))] };

    private static bool Is(DokumenRencanaIsi dokumen, JenisDokumen jenis, string? pihak, int perubahan) =>
        dokumen.Jenis == jenis && dokumen.Perubahan == perubahan && dokumen.Status != StatusDokumen.Dibatalkan && (pihak is null || dokumen.PihakPertama == pihak);
}
