namespace Siklus.App.Sop;

/// <summary>Codes of refusals about SOPs that are withdrawn.</summary>
public static class WithdrawalRules
{
    /// <summary>Only the Camat, or who acts as the Camat, withdraws.</summary>
    public const string BukanCamat = "pencabutan.bukan-camat";

    /// <summary>The SOP is out of force: nothing of it begins, and it can't be withdrawn again. {0} its title, {1} since when.</summary>
    public const string Dicabut = "pencabutan.dicabut";

    /// <summary>The number of the decree is missing or too long.</summary>
    public const string Nomor = "pencabutan.nomor";

    /// <summary>The day of the decree is missing or still to come. {0} today.</summary>
    public const string Tanggal = "pencabutan.tanggal";

    /// <summary>The day of the decree lies before the SOP was in force. {0} since when it was.</summary>
    public const string SebelumEfektif = "pencabutan.sebelum-efektif";

    /// <summary>No reason, or one of too many letters. {0} how many it may have.</summary>
    public const string Alasan = "pencabutan.alasan";
}

/// <summary>Sentences of <see cref="WithdrawalRules"/>.</summary>
internal static class WithdrawalSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [WithdrawalRules.BukanCamat] = "SOP dicabut oleh Camat atau yang bertindak sebagai Camat. Minta beliau membuka halaman ini.",
        [WithdrawalRules.Dicabut] = "SOP “{0}” dicabut tanggal {1}, jadi tidak dapat dimulai atau dicabut lagi. Versi berikutnya yang disahkan berlaku kembali.",
        [WithdrawalRules.Nomor] = "Isi nomor Keputusan Camat sepanjang 1 sampai 100 huruf.",
        [WithdrawalRules.Tanggal] = "Isi tanggal keputusan, paling lambat hari ini, {0}.",
        [WithdrawalRules.SebelumEfektif] = "Tanggal keputusan tidak boleh sebelum SOP ini efektif, {0}.",
        [WithdrawalRules.Alasan] = "Tulis alasan pencabutan, paling panjang {0:N0} huruf.",
    };
}
