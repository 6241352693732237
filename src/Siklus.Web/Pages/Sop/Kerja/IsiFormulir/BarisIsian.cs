using Siklus.App.Collection;
using Siklus.Domain.Collection;

namespace Siklus.Web.Pages.Sop.Kerja.IsiFormulir;

/// <summary>One row of the entry table as typed.</summary>
public sealed class BarisIsian
{
    public Guid Indikator { get; set; }

    /// <summary>Version of the row that the form showed; 0 when there was none.</summary>
    public int Versi { get; set; }

    /// <summary>Typed text by component code.</summary>
    public Dictionary<string, string?> Komponen { get; set; } = [];

    public string? Pendorong { get; set; }

    public string? Penghambat { get; set; }

    public string? Keterangan { get; set; }

    /// <summary>Reason why there are no data; empty when there are.</summary>
    public string? TidakAdaData { get; set; }

    /// <summary>Answers to questions about implausible values.</summary>
    public List<JawabanIsian> Jawaban { get; set; } = [];

    /// <summary>Files chosen for this row.</summary>
    public List<IFormFile> Bukti { get; set; } = [];

    public string? JudulBukti { get; set; }

    /// <summary>The files chosen hold personal data.</summary>
    public bool DataPribadi { get; set; }

    /// <summary>The row as the use case takes it.</summary>
    public SaveRealisasiInput Input(RealisasiKey key) => new(
        key, Versi, Komponen, new CatatanRealisasi(Pendorong?.Trim() ?? "", Penghambat?.Trim() ?? "", Keterangan?.Trim() ?? ""),
        Jawaban.Where(j => !string.IsNullOrWhiteSpace(j.Alasan)).ToDictionary(j => j.Kunci, j => j.Alasan!, StringComparer.Ordinal), TidakAdaData);
}

/// <summary>The answer to one question.</summary>
public sealed class JawabanIsian
{
    public string Kunci { get; set; } = "";

    public string? Alasan { get; set; }
}
