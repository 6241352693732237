namespace Siklus.App.Organisation;

/// <summary>Codes of the rules about accounts.</summary>
public static class AkunRules
{
    /// <summary>Identity refuses the account or its password. {0} = why.</summary>
    public const string Ditolak = "akun.ditolak";

    /// <summary>The person has an account already. {0} = who.</summary>
    public const string SudahAda = "akun.sudah-ada";

    /// <summary>Nobody shuts the account under which he or she acts.</summary>
    public const string AkunSendiri = "akun.akun-sendiri";

    /// <summary>There is no such account in this office.</summary>
    public const string TidakAda = "akun.tidak-ada";
}

/// <summary>Sentences of <see cref="AkunRules"/>.</summary>
internal static class AkunSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [AkunRules.Ditolak] = "Belum dapat disimpan: {0}.",
        [AkunRules.SudahAda] = "{0} sudah memiliki akun.",
        [AkunRules.AkunSendiri] = "Akun yang sedang Anda pakai tidak dapat Anda tutup atau perbarui di sini. Untuk kata sandi sendiri pakai Ganti kata sandi.",
        [AkunRules.TidakAda] = "Akun itu tidak ada di kantor ini. Muat ulang halaman.",
    };
}
