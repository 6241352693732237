namespace Siklus.App.Sop.Bindings.Lapor;

/// <summary>What is typed for a report, or for the nota dinas by which a finished report is handed on. A step uses one of the two halves.</summary>
public sealed class LaporIsian
{
    /// <summary>What the report rests on, one a line.</summary>
    public string? Dasar { get; set; }

    /// <summary>Purpose, one paragraph.</summary>
    public string? Maksud { get; set; }

    /// <summary>The result in sentences, one a line; begun with computed ones.</summary>
    public string? Ringkasan { get; set; }

    /// <summary>The computed sentences that the page showed beside <see cref="Ringkasan"/>: when they differ from today's, the figures have moved since.</summary>
    public string? RingkasanDihitung { get; set; }

    /// <summary>What is to be said about each sasaran, by its id; the computed sentence stands before it anyway.</summary>
    public Dictionary<string, string?> Uraian { get; set; } = [];

    /// <summary>Obstacles, one a line.</summary>
    public string? Kendala { get; set; }

    /// <summary>Recommendations, one a line.</summary>
    public string? Rekomendasi { get; set; }

    /// <summary>Nota dinas: what it is about.</summary>
    public string? Hal { get; set; }

    /// <summary>Nota dinas: paragraphs, one a line.</summary>
    public string? Alinea { get; set; }

    /// <summary>Nota dinas: its number.</summary>
    public NomorIsian Nomor { get; set; } = new();
}
