namespace Siklus.App.Sop.Bindings.Konsep;

/// <summary>What is typed into a document of chapters.</summary>
public sealed class KonsepIsian
{
    /// <summary>Code of the outline that it follows.</summary>
    public string? Kerangka { get; set; }

    /// <summary>Title.</summary>
    public string? Judul { get; set; }

    /// <summary>The years or the quarter that it is about, as printed under the title.</summary>
    public string? Masa { get; set; }

    /// <summary>Texts by the number of their part; a line is a paragraph.</summary>
    public Dictionary<string, string?> Isi { get; set; } = [];

    /// <summary>Parts that the outline does not have, at the end.</summary>
    public List<BagianTambahan> Tambahan { get; set; } = [];
}

/// <summary>A part that the outline does not have.</summary>
public sealed class BagianTambahan
{
    /// <summary>Its heading.</summary>
    public string? Judul { get; set; }

    /// <summary>Its text; a line is a paragraph.</summary>
    public string? Isi { get; set; }

    /// <summary>Nothing is typed.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Judul) && string.IsNullOrWhiteSpace(Isi);
}
