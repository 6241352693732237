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

    /// <summary>Only the holder of the superior post makes a code for a new password, and only for an account that is open.</summary>
    public const string BukanAtasan = "akun.bukan-atasan";

    /// <summary>What was to be changed asks for one's own password, and that was wrong.</summary>
    public const string KataSandiSalah = "akun.kata-sandi-salah";

    /// <summary>The authenticator's code is wrong or too old.</summary>
    public const string KodeSalah = "akun.kode-salah";

    /// <summary>The browser's answer about a passkey can not be used.</summary>
    public const string KunciDitolak = "akun.kunci-ditolak";

    /// <summary>Minutes without use: {0} to {1}.</summary>
    public const string MenitDiam = "akun.menit-diam";

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
        [AkunRules.BukanAtasan] = "Kode hanya dapat dibuat oleh pemegang jabatan atasan langsung hari ini, untuk akun yang tidak ditutup.",
        [AkunRules.KataSandiSalah] = "Kata sandi Anda tidak cocok. Tidak ada yang diubah.",
        [AkunRules.KodeSalah] = "Kode tidak cocok. Periksa bahwa jam HP Anda tepat, lalu ketik kode yang sedang tampil.",
        [AkunRules.KunciDitolak] = "Kunci sandi tidak dapat dipakai. Ulangi dari awal; bila tetap gagal, pakai kata sandi.",
        [AkunRules.MenitDiam] = "Isi antara {0} dan {1} menit.",
        [AkunRules.TidakAda] = "Akun itu tidak ada di kantor ini. Muat ulang halaman.",
    };
}
