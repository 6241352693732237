namespace Siklus.App.Correspondence;

/// <summary>Codes of the rules about naskah.</summary>
public static class CorrespondenceRules
{
    /// <summary>A naskah that is final no longer changes. {0} its title.</summary>
    public const string Frozen = "correspondence.frozen";

    /// <summary>Nothing to make final: the content has no block. {0} its title.</summary>
    public const string Empty = "correspondence.empty";

    /// <summary>Only a final naskah gets a number or a signature. {0} its title.</summary>
    public const string NotFinal = "correspondence.not-final";

    /// <summary>A naskah has one number. {0} its title, {1} the number it has.</summary>
    public const string Numbered = "correspondence.numbered";

    /// <summary>A number that is empty or too long. {0} what was given.</summary>
    public const string Nomor = "correspondence.nomor";

    /// <summary>A number stands in the register of a year once. {0} the number, {1} the year, {2} what it was given to.</summary>
    public const string NomorTerpakai = "correspondence.nomor-terpakai";

    /// <summary>Cancelling asks for a reason.</summary>
    public const string Reason = "correspondence.reason";

    /// <summary>A cancelled or superseded naskah takes no further act. {0} its title.</summary>
    public const string Closed = "correspondence.closed";

    /// <summary>A naskah can't supersede itself or one of another office. {0} its title.</summary>
    public const string Supersedes = "correspondence.supersedes";

    /// <summary>No scan was chosen.</summary>
    public const string SalinanKosong = "correspondence.salinan-kosong";

    /// <summary>A signed copy is a scan: PDF, JPEG or PNG by its bytes. {0} file name.</summary>
    public const string SalinanJenis = "correspondence.salinan-jenis";

    /// <summary>The copy to be replaced is not there, or was replaced already. {0} its number.</summary>
    public const string SalinanTidakAda = "correspondence.salinan-tidak-ada";

    /// <summary>A copy that takes the place of another needs a reason.</summary>
    public const string SalinanAlasan = "correspondence.salinan-alasan";

    /// <summary>The copy is not the actor's to keep, or it belongs to a step of a case. {0} the title of the naskah.</summary>
    public const string SalinanDitolak = "correspondence.salinan-ditolak";

    /// <summary>The content was written by a newer program. {0} the schema version found.</summary>
    public const string Schema = "correspondence.schema";

    /// <summary>A title is needed.</summary>
    public const string Judul = "correspondence.judul";
}
