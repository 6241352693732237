namespace Siklus.Domain.Sop;

/// <summary>When the tasks of a counterpart act open.</summary>
public enum SaatPihak
{
    /// <summary>Together with the step.</summary>
    Pembukaan,

    /// <summary>When the holder hands the work over.</summary>
    Penyerahan,
}

/// <summary>A counterpart act: something in a step that only its owner can do (terima formulir, hadir, setujui, disposisi).</summary>
public sealed record Pihak
{
    /// <summary>Code of the kind of work that the act is, for example "hadir"; unique in the step.</summary>
    public required string Kode { get; init; }

    /// <summary>What the act is called, for people.</summary>
    public required string Nama { get; init; }

    /// <summary>Codes of columns whose posts act.</summary>
    public required IReadOnlyList<string> Kolom { get; init; }

    /// <summary>True: each bound post acts. False: any one of them.</summary>
    public bool Masing { get; init; } = true;

    /// <summary>When the act becomes somebody's task.</summary>
    public SaatPihak Sesudah { get; init; } = SaatPihak.Pembukaan;

    /// <summary>
    /// True: the step cannot be finished before the act is done or released. False: what is left undone lapses when the step is finished
    /// (attendance).
    /// </summary>
    public bool Wajib { get; init; } = true;

    /// <summary>True: the act says yes or no, and who supplied the work may not do it.</summary>
    public bool Memutus { get; init; }

    /// <summary>Codes of the step's outputs that this act makes; nobody else may add them.</summary>
    public IReadOnlyList<string> Output { get; init; } = [];

    /// <summary>Settings of the kind of work that the act is.</summary>
    public IReadOnlyDictionary<string, string> Pengaturan { get; init; } = new Dictionary<string, string>();
}
