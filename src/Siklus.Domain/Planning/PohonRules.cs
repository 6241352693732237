namespace Siklus.Domain.Planning;

/// <summary>Codes of the rules about editing the pohon kinerja; each has an Indonesian sentence in App.</summary>
public static class PohonRules
{
    /// <summary>There is no such tree, node or indikator in this office.</summary>
    public const string TidakAda = "pohon.tidak-ada";

    /// <summary>The years overlap those of another Renstra. {0}, {1} = its years.</summary>
    public const string MasaBertumpang = "pohon.masa-bertumpang";

    /// <summary>The code belongs to something else. {0} = code, {1} = what has it.</summary>
    public const string KodeDipakai = "pohon.kode-dipakai";

    /// <summary>A node of this kind needs one above it. {0} = kind.</summary>
    public const string PerluInduk = "pohon.perlu-induk";

    /// <summary>A node of this kind is not measured. {0} = kind.</summary>
    public const string TidakDiukur = "pohon.tidak-diukur";

    /// <summary>What is used is never removed. {0} = what, {1} = where it is used.</summary>
    public const string MasihDipakai = "pohon.masih-dipakai";

    /// <summary>The definition is used, so a change begins later. {0} = by what, {1} = first possible year.</summary>
    public const string DefinisiDipakai = "pohon.definisi-dipakai";

    /// <summary>A definition begins in a year of the Renstra. {0}, {1} = its years.</summary>
    public const string DefinisiDiLuarRenstra = "pohon.definisi-di-luar-renstra";

    /// <summary>A target of another kind is promised already. {0} = document and year.</summary>
    public const string TargetLainJenis = "pohon.target-lain-jenis";
}
