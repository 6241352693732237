namespace Siklus.Domain.Sop.Conformance;

/// <summary>What was done in one run of an SOP, in order, wherever it was written down: in a case, on paper, in another program.</summary>
public sealed record Trace
{
    /// <summary>What was done, in order.</summary>
    public required IReadOnlyList<TraceEvent> Events { get; init; }

    /// <summary>Nothing more is to come. A running case has not ended, so what it still lacks is no deviation.</summary>
    public bool Ended { get; init; } = true;

    /// <summary>Due day of the run, or null.</summary>
    public DateOnly? Tenggat { get; init; }

    /// <summary>Up to when a running case is told, UTC; null where nobody asks whether its due day has passed.</summary>
    public DateTime? Kini { get; init; }

    /// <summary>
    /// By code of a column, whom each must have done a step of <see cref="ModeLangkah.MasingMasing"/>, as <see cref="TraceEvent.Siapa"/> names them. A column that is missing is not
    /// asked for: a case needs none of them, its engine waits for everybody.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Anggota { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}

/// <summary>One act that finished a step, or somebody's part of it; or what a counterpart did inside it.</summary>
public sealed record TraceEvent
{
    /// <summary>Its number where it was written down: of the task in a case, of the row in a file.</summary>
    public required int Nomor { get; init; }

    /// <summary>Urutan of the step that it is, matched beforehand (<see cref="StepMatcher"/>); null when the SOP has no such step.</summary>
    public required int? Urutan { get; init; }

    /// <summary>The step as it was written down.</summary>
    public required string Sebutan { get; init; }

    /// <summary>The post that did it, as it was written down.</summary>
    public required string Pelaksana { get; init; }

    /// <summary>Tells members of a group apart: name of a post, or of a person where only the column is known; null when nobody can tell.</summary>
    public string? Siapa { get; init; }

    /// <summary>Codes of the columns that the post stands for; empty: for none of them; null: nobody knows, so it is not judged.</summary>
    public IReadOnlyList<string>? Kolom { get; init; }

    /// <summary>The person, or null.</summary>
    public string? Orang { get; init; }

    /// <summary>When it was worked on, without pauses; empty when only the end is known.</summary>
    public IReadOnlyList<Rentang> Dikerjakan { get; init; } = [];

    /// <summary>When it was finished, UTC.</summary>
    public required DateTime SelesaiUtc { get; init; }

    /// <summary>False: only the days are known, so only a standard in days can be held against it.</summary>
    public bool JamDiketahui { get; init; } = true;

    /// <summary>What was decided; null where nothing is, or where it was not written down.</summary>
    public bool? Ya { get; init; }

    /// <summary>The step that a no led back to, where it was written down.</summary>
    public int? KembaliKe { get; init; }

    /// <summary>The no was meant for some members alone; what the others did stays valid.</summary>
    public bool KembaliSebagian { get; init; }

    /// <summary>Closed without its work, with a reason.</summary>
    public bool DitutupTanpa { get; init; }

    /// <summary>Given to the post by name and with a reason: whoever did it is not judged.</summary>
    public bool Dialihkan { get; init; }

    /// <summary>
    /// Code of the counterpart act (terima formulir, hadir, disposisi) that this is; null for the step itself. Such an act neither finishes its step nor stands at a turn of its own: only
    /// who did it is judged.
    /// </summary>
    public string? Pihak { get; init; }

    /// <summary>A remark or reason, or null.</summary>
    public string? Catatan { get; init; }
}
