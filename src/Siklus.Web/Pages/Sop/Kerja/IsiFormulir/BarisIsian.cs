using Siklus.App.Collection;
using Siklus.Domain.Collection;

namespace Siklus.Web.Pages.Sop.Kerja.IsiFormulir;

/// <summary>One row of the entry table as typed, see <see cref="BarisIsianBinder"/>.</summary>
public sealed class BarisIsian
{
    private const string KomponenPrefix = "Komponen[";
    private const string JawabanPrefix = "Jawaban[";

    /// <summary>Number of the row in the form, by which its fields are named.</summary>
    public required int Nomor { get; init; }

    public Guid Indikator { get; private set; }

    /// <summary>Version of the row that the form showed; 0 when there was none.</summary>
    public int Versi { get; set; }

    /// <summary>Typed text by component code.</summary>
    public Dictionary<string, string?> Komponen { get; } = new(StringComparer.Ordinal);

    public string? Pendorong { get; private set; }

    public string? Penghambat { get; private set; }

    public string? Keterangan { get; private set; }

    /// <summary>Reason why there are no data; empty when there are.</summary>
    public string? TidakAdaData { get; private set; }

    /// <summary>Answers to questions about implausible values, by the key of the question.</summary>
    public Dictionary<string, string> Jawaban { get; } = new(StringComparer.Ordinal);

    /// <summary>Files chosen for this row.</summary>
    public List<IFormFile> Bukti { get; } = [];

    public string? JudulBukti { get; private set; }

    /// <summary>The files chosen hold personal data.</summary>
    public bool DataPribadi { get; private set; }

    /// <summary>Name of a field of this row.</summary>
    public string Field(string name) => $"Baris[{Nomor}].{name}";

    /// <summary>The row as the use case takes it.</summary>
    public SaveRealisasiInput Input(RealisasiKey key) => new(
        key, Versi, Komponen, new CatatanRealisasi(Pendorong?.Trim() ?? "", Penghambat?.Trim() ?? "", Keterangan?.Trim() ?? ""),
        Jawaban.Where(j => !string.IsNullOrWhiteSpace(j.Value)).ToDictionary(j => j.Key, j => j.Value, StringComparer.Ordinal), TidakAdaData);

    /// <summary>Takes what was sent as one field; a name that no row has is left.</summary>
    internal void Take(string field, string value)
    {
        switch (field)
        {
            case nameof(Indikator): Indikator = Guid.TryParse(value, out var id) ? id : Guid.Empty; break;
            case nameof(Versi): Versi = int.TryParse(value, out var versi) ? versi : 0; break;
            case nameof(Pendorong): Pendorong = value; break;
            case nameof(Penghambat): Penghambat = value; break;
            case nameof(Keterangan): Keterangan = value; break;
            case nameof(TidakAdaData): TidakAdaData = value; break;
            case nameof(JudulBukti): JudulBukti = value; break;
            case nameof(DataPribadi): DataPribadi = value == "true"; break;
            case var name when Inside(name, KomponenPrefix) is { } kode: Komponen[kode] = value; break;
            case var name when Inside(name, JawabanPrefix) is { } kunci: Jawaban[kunci] = value; break;
        }
    }

    private static string? Inside(string field, string prefix) => field.StartsWith(prefix, StringComparison.Ordinal) && field.EndsWith(']') ? field[prefix.Length..^1] : null;
}
