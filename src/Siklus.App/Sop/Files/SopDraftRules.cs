namespace Siklus.App.Sop.Files;

/// <summary>Codes of what a draft may lack, where they say more than the same finding of <see cref="Domain.Sop.SopCheckRules"/> in a file.</summary>
public static class SopDraftRules
{
    /// <summary>A step has no column that answers for it. No details.</summary>
    public const string NoPelaksana = "sopdraft.no-pelaksana";

    /// <summary>A step has no kind of work. No details.</summary>
    public const string NoPekerjaan = "sopdraft.no-pekerjaan";

    /// <summary>A step has no text. No details.</summary>
    public const string NoUraian = "sopdraft.no-uraian";

    /// <summary>A decision asks nothing. No details.</summary>
    public const string NoPertanyaan = "sopdraft.no-pertanyaan";

    /// <summary>The SOP has no title. No details.</summary>
    public const string NoJudul = "sopdraft.no-judul";

    /// <summary>The SOP names no office. No details.</summary>
    public const string NoInstansi = "sopdraft.no-instansi";

    /// <summary>The sheet has no column of pelaksana. No details.</summary>
    public const string NoKolom = "sopdraft.no-kolom";

    /// <summary>The rule that says most about an empty place ("langkah[3].pelaksana"), or null.</summary>
    internal static string? Of(string place) => place[(place.LastIndexOf('.') + 1)..] switch
    {
        "pelaksana" => NoPelaksana,
        "pekerjaan" => NoPekerjaan,
        "uraian" => NoUraian,
        "pertanyaan" => NoPertanyaan,
        "judul" => NoJudul,
        "instansi" => NoInstansi,
        _ => place == "kolom" ? NoKolom : null,
    };
}
