using System.Text.Json;
using Siklus.Domain.Planning;

namespace Siklus.Web.Demo;

/// <summary>The invented performance data, as written in demo/kinerja.json.</summary>
internal sealed record DemoPlanningFile(int Tahun, string Dokumen, string Kebijakan, IReadOnlyList<DemoSasaran> Sasaran, IReadOnlyList<DemoIndikator> Indikator);

internal sealed record DemoSasaran(string Kode, string Uraian, string Tujuan);

internal sealed record DemoIndikator(
    string Kode, string Sasaran, string Unit, string Nama, string Definisi, string Satuan, DemoRumus Rumus, Polaritas Polaritas, RumusNegatif RumusNegatif,
    Konsolidasi Konsolidasi, ModeTarget Mode, string Sumber, JsonElement Tahunan, IReadOnlyList<JsonElement>? Tribulan,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Realisasi)
{
    public NilaiTarget TargetOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? new NilaiTarget.Sebutan(value.GetString()!) : new NilaiTarget.Bilangan(value.GetDecimal());
}

internal sealed record DemoRumus(string Jenis, IReadOnlyList<Komponen> Komponen, IReadOnlyList<JsonElement[]>? Peta)
{
    public Rumus ToRumus() => Jenis switch
    {
        "rasio" => new Rumus.RasioPersen(Komponen[0], Komponen[1]),
        "predikat" => new Rumus.Predikat(Komponen[0], [.. Peta!.Select(p => new NilaiPredikat(p[0].GetString()!, p[1].GetDecimal()))]),
        _ => new Rumus.NilaiLangsung(Komponen[0]),
    };
}
