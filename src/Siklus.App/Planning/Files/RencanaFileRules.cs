namespace Siklus.App.Planning.Files;

/// <summary>Codes of the reasons why a file is no plan (docs/rencana-format.md).</summary>
public static class RencanaFileRules
{
    /// <summary>Larger than any plan. {0} the most, in MB.</summary>
    public const string TerlaluBesar = "rencanafile.terlalu-besar";

    /// <summary>Not JSON. {0} the line, {1} where in it.</summary>
    public const string BukanJson = "rencanafile.bukan-json";

    /// <summary>Another format. {0} what the file says, {1} what it should say.</summary>
    public const string FormatTidakDikenal = "rencanafile.format-tidak-dikenal";

    /// <summary>A value of another kind, an unknown word or member, or a member that is missing. {0} the line, {1} the path.</summary>
    public const string BentukSalah = "rencanafile.bentuk-salah";

    /// <summary>A text with letters that are none. {0} the path.</summary>
    public const string TeksRusak = "rencanafile.teks-rusak";

    /// <summary>Nothing where an entry of a list should be. {0} the path.</summary>
    public const string ButirKosong = "rencanafile.butir-kosong";
}
