namespace Siklus.App.Sop.Bindings.TindakLanjut;

/// <summary>What is typed about the changes that an evaluation asks for.</summary>
public sealed class TindakLanjutIsian
{
    /// <summary>It is the note of the changes, and not what a unit has done about them.</summary>
    public bool Catatan { get; set; }

    /// <summary>The changes, in order.</summary>
    public List<BarisTindak> Baris { get; set; } = [];
}

/// <summary>One change.</summary>
public sealed class BarisTindak : IBerberkas
{
    /// <summary>It was made.</summary>
    public const string Ya = "ya";

    /// <summary>It was not made, with a reason.</summary>
    public const string Tidak = "tidak";

    /// <summary>What has to be changed.</summary>
    public string? Uraian { get; set; }

    /// <summary>Id of the post that changes it.</summary>
    public Guid? Jabatan { get; set; }

    /// <summary>Until when, or null.</summary>
    public DateOnly? Sampai { get; set; }

    /// <summary><see cref="Ya"/>, <see cref="Tidak"/>, or null while nothing is chosen.</summary>
    public string? Dipenuhi { get; set; }

    /// <summary>What was changed, or why not.</summary>
    public string? Hasil { get; set; }

    /// <inheritdoc/>
    public List<Guid> Berkas { get; set; } = [];

    /// <summary>Nothing is typed.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Uraian) && Jabatan is null;
}
