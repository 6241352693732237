namespace Siklus.App.Sop.Bindings.KumpulDokumen;

/// <summary>What is typed while documents are gathered.</summary>
public sealed class KumpulDokumenIsian
{
    /// <summary>Documents looked for: first those that the SOP asks for, then those added.</summary>
    public List<BarisDokumen> Baris { get; set; } = [];
}

/// <summary>One document looked for.</summary>
public sealed class BarisDokumen : IBerberkas
{
    /// <summary>A row says that the document is there.</summary>
    public const string Ya = "ada";

    /// <summary>A row says that the document is not there.</summary>
    public const string Tidak = "tidak";

    /// <summary>Name; of the SOP's own documents as printed.</summary>
    public string? Dokumen { get; set; }

    /// <summary><see cref="Ya"/>, <see cref="Tidak"/>, or null while nothing is chosen.</summary>
    public string? Ada { get; set; }

    /// <summary>Where the paper is kept, or a link.</summary>
    public string? Tempat { get; set; }

    /// <summary>Why it is not there.</summary>
    public string? Alasan { get; set; }

    /// <inheritdoc/>
    public List<Guid> Berkas { get; set; } = [];

    /// <summary>Nothing is typed.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Dokumen) && Ada is null && Berkas.Count == 0 && string.IsNullOrWhiteSpace(Tempat) && string.IsNullOrWhiteSpace(Alasan);
}
