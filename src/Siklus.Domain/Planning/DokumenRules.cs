namespace Siklus.Domain.Planning;

/// <summary>Codes of the rules about drawing up and signing planning documents; each has an Indonesian sentence in App.</summary>
public static class DokumenRules
{
    /// <summary>There is no such document, post or node in this office.</summary>
    public const string TidakAda = "planning.dokumen-tidak-ada";

    /// <summary>A version is being drawn up already. {0} = document.</summary>
    public const string SedangDisusun = "planning.dokumen-sedang-disusun";

    /// <summary>A document of that year needs a Renstra that holds the year. {0} = year.</summary>
    public const string TanpaPohon = "planning.tanpa-pohon";

    /// <summary>What is empty is not signed. {0} = document.</summary>
    public const string Kosong = "planning.dokumen-kosong";

    /// <summary>Whoever is not the Camat records only what was signed on paper.</summary>
    public const string BelumDitandatangani = "planning.belum-ditandatangani";

    /// <summary>The paper that is signed shows an older state of the document. {0} = document.</summary>
    public const string BerubahSesudahKonsep = "planning.berubah-sesudah-konsep";

    /// <summary>The day of signing is missing.</summary>
    public const string TanpaTanggal = "planning.tanpa-tanggal";

    /// <summary>The day of signing lies in the future. {0} = day.</summary>
    public const string TanggalMendatang = "planning.tanggal-mendatang";

    /// <summary>The day of signing lies before that of the version that it changes. {0} = day of that version.</summary>
    public const string TanggalMundur = "planning.tanggal-mundur";

    /// <summary>There is nothing to copy down. {0} = document.</summary>
    public const string HuluKosong = "planning.hulu-kosong";

    /// <summary>Somebody else changed the same row meanwhile. {0} = what is stored now.</summary>
    public const string BarisBerubah = "planning.baris-berubah";

    /// <summary>Shares of the quarters do not add up to the year. {0} = sum, {1} = target of the year.</summary>
    public const string TribulanTidakBerjumlah = "planning.tribulan-tidak-berjumlah";

    /// <summary>Running targets go back. {0} = the quarter.</summary>
    public const string TribulanMundur = "planning.tribulan-mundur";

    /// <summary>The last running target is not that of the year. {0} = the last one, {1} = target of the year.</summary>
    public const string TribulanTidakSampai = "planning.tribulan-tidak-sampai";

    /// <summary>A fixed target differs between quarters and year. {0} = the quarter, {1} = its target, {2} = target of the year.</summary>
    public const string TribulanBerbeda = "planning.tribulan-berbeda";

    /// <summary>Only the year is measured, but quarters have targets.</summary>
    public const string TribulanTidakDiukur = "planning.tribulan-tidak-diukur";

    /// <summary>Quarters have no targets although the indikator is measured by quarter.</summary>
    public const string TribulanKosong = "planning.tribulan-kosong";
}
