namespace Siklus.App.Common.Berkas;

/// <summary>Codes of the rules about uploaded files.</summary>
public static class BerkasRules
{
    /// <summary>The file has no bytes. {0} = file name.</summary>
    public const string Kosong = "berkas.kosong";

    /// <summary>The file is larger than allowed. {0} = file name, {1} = largest size in MB.</summary>
    public const string TerlaluBesar = "berkas.terlalu-besar";

    /// <summary>The bytes are of no allowed type. {0} = file name.</summary>
    public const string JenisDitolak = "berkas.jenis-ditolak";

    /// <summary>The name's ending says another type than the bytes. {0} = file name, {1} = what the bytes are.</summary>
    public const string IsiTidakCocok = "berkas.isi-tidak-cocok";

    /// <summary>The file carries macros or other active content. {0} = file name.</summary>
    public const string Makro = "berkas.makro";

    /// <summary>The file swells to far more than it weighs when it is opened. {0} = file name.</summary>
    public const string TerlaluPadat = "berkas.terlalu-padat";

    /// <summary>The file is not in this office. No detail, so that nothing can be guessed.</summary>
    public const string TidakAda = "berkas.tidak-ada";
}
