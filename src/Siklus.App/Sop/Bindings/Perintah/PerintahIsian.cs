namespace Siklus.App.Sop.Bindings.Perintah;

/// <summary>What is typed for an order: the fields of the lembar disposisi that are not known already.</summary>
public sealed class PerintahIsian
{
    /// <summary>Sender of the letter that the order answers; empty when the leader orders unasked.</summary>
    public string? SuratDari { get; set; }

    /// <summary>Number of that letter.</summary>
    public string? NomorSurat { get; set; }

    /// <summary>Date of that letter.</summary>
    public DateOnly? TanggalSurat { get; set; }

    /// <summary>Number in the agenda book.</summary>
    public string? NomorAgenda { get; set; }

    /// <summary>One of the urgencies on the form, or null.</summary>
    public string? Sifat { get; set; }

    /// <summary>What it is about.</summary>
    public string? Hal { get; set; }

    /// <summary>Ids of the posts to which it goes.</summary>
    public List<Guid> Kepada { get; set; } = [];

    /// <summary>What is asked, as on the form.</summary>
    public List<string> Harap { get; set; } = [];

    /// <summary>The leader's own words.</summary>
    public string? Catatan { get; set; }
}
