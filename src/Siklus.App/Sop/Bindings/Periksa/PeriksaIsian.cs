namespace Siklus.App.Sop.Bindings.Periksa;

/// <summary>What is typed while a report is examined: the remark of a yes, and everything about a return.</summary>
public sealed class PeriksaIsian
{
    /// <summary>Return for every unit.</summary>
    public const string Semua = "semua";

    /// <summary>Return for the chosen units alone.</summary>
    public const string Terpilih = "terpilih";

    /// <summary>Remark of a yes, or null.</summary>
    public string? Catatan { get; set; }

    /// <summary>Directions of a return.</summary>
    public string? Alasan { get; set; }

    /// <summary>Urutan of the step to which it goes back.</summary>
    public int? KeUrutan { get; set; }

    /// <summary><see cref="Semua"/> or <see cref="Terpilih"/>.</summary>
    public string? Untuk { get; set; } = Semua;

    /// <summary>Ids of the posts whose forms open again.</summary>
    public List<Guid> Unit { get; set; } = [];

    /// <summary>Ids of the indikator that are to be mended.</summary>
    public List<Guid> Baris { get; set; } = [];

    /// <summary>What is to be mended, by indikator id; a row with a text counts as ticked.</summary>
    public Dictionary<string, string?> AlasanBaris { get; set; } = [];

    /// <summary>Versions of the rows that the page showed, by realisasi id.</summary>
    public Dictionary<string, int> Dilihat { get; set; } = [];

    /// <summary>Ticked, or given a reason.</summary>
    public bool Names(Guid indikator) => Baris.Contains(indikator) || ReasonOf(indikator) is not null;

    /// <summary>What is to be mended on a row, or null.</summary>
    public string? ReasonOf(Guid indikator) => AlasanBaris.GetValueOrDefault(indikator.ToString()) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
