using Siklus.App.Sop.Files;

namespace Siklus.Documents.SopFiles;

/// <summary>A text and where in the file it stands, for people.</summary>
internal sealed record Seen(string Text, string At);

/// <summary>A row of the table as it is seen. What the file cannot show is null, what it shows as empty is an empty text.</summary>
internal sealed record SeenRow
{
    public required string At { get; init; }

    /// <summary>Step of the carried definition that it is, by its mark; null when only the texts tell.</summary>
    public int? Urutan { get; init; }

    public Seen? Nomor { get; init; }

    public required Seen Uraian { get; init; }

    /// <summary>Columns (indexes) with a mark; null where the file lost them.</summary>
    public IReadOnlyList<int>? Marks { get; init; }

    /// <summary>Whether the marks are all who take part, or only who answers for the step.</summary>
    public bool MarksAll { get; init; } = true;

    public bool IsDiamond { get; init; }

    public Seen? Kelengkapan { get; init; }

    public Seen? Waktu { get; init; }

    public Seen? Output { get; init; }

    public Seen? Keterangan { get; init; }

    public SeenDecision? Keputusan { get; init; }

    public bool IsForEach { get; init; }
}

/// <summary>A decision as a diagram shows it.</summary>
/// <param name="Pertanyaan">At the gateway.</param>
/// <param name="Ya">Index of the row that yes leads to; null is the end.</param>
/// <param name="Tidak">Index of the row that no leads back to; null where none is drawn.</param>
internal sealed record SeenDecision(string Pertanyaan, int? Ya, int? Tidak);

/// <summary>One SOP as it is seen in a file.</summary>
internal sealed class SeenSheet
{
    /// <summary>By the field's name in an SOP file ("judul", "dasarHukum").</summary>
    public Dictionary<string, Seen> Identitas { get; } = new(StringComparer.Ordinal);

    public List<Seen> Kolom { get; } = [];

    public List<SeenRow> Rows { get; } = [];

    public List<CatatanBaca> Notes { get; } = [];

    /// <summary>Whether it is a diagram: it shows decisions, and for whom a step is repeated.</summary>
    public bool IsDiagram { get; init; }

    /// <summary>Unit of times written as bare numbers, from the heading "Waktu (Menit)"; null when there is none.</summary>
    public Domain.Sop.SatuanWaktu? Satuan { get; set; }

    public void Note(string at, string sentence) => Notes.Add(new CatatanBaca(at, sentence));
}
