namespace Siklus.App.Sop.Bindings.Disposisi;

/// <summary>What the leader types on a report.</summary>
public sealed class DisposisiIsian
{
    /// <summary>Approved; the period is locked.</summary>
    public const string Setuju = "setuju";

    /// <summary>Only noted; nothing is locked.</summary>
    public const string Diketahui = "diketahui";

    /// <summary>Given back to whoever reported.</summary>
    public const string Kembali = "kembali";

    /// <summary><see cref="Setuju"/>, <see cref="Diketahui"/> or <see cref="Kembali"/>; null while undecided.</summary>
    public string? Putusan { get; set; }

    /// <summary>Directions, one a line.</summary>
    public string? Arahan { get; set; }

    /// <summary>Ids of the posts to which it goes.</summary>
    public List<Guid> Kepada { get; set; } = [];

    /// <summary>The figures have moved since the kertas kerja, and it is known that those of today are locked.</summary>
    public bool AngkaTerbaru { get; set; }

    /// <summary>Versions of the rows that the page showed, by realisasi id.</summary>
    public Dictionary<string, int> Dilihat { get; set; } = [];

    /// <summary>The verdict as engine and document want it: null is only noted.</summary>
    public bool? Verdict => Putusan switch { Setuju => true, Kembali => false, _ => null };
}
