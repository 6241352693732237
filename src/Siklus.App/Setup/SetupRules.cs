namespace Siklus.App.Setup;

/// <summary>Codes of the rules about the set-up of an office.</summary>
public static class SetupRules
{
    /// <summary>The code is not the one that was printed.</summary>
    public const string KodeSalah = "setup.kode-salah";

    /// <summary>Too many wrong codes; none is looked at for a while. {0} = minutes.</summary>
    public const string Ditahan = "setup.ditahan";

    /// <summary>The office was set up in the meantime.</summary>
    public const string SudahSiap = "setup.sudah-siap";

    /// <summary>Answers are missing.</summary>
    public const string BelumLengkap = "setup.belum-lengkap";

    /// <summary>The account could not be made. {0} = why.</summary>
    public const string AkunDitolak = "setup.akun-ditolak";
}

/// <summary>Sentences of <see cref="SetupRules"/>.</summary>
internal static class SetupSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [SetupRules.KodeSalah] = "Kode itu tidak cocok. Salin kode yang tercetak di terminal tempat Siklus dijalankan.",
        [SetupRules.Ditahan] = "Terlalu banyak kode yang salah. Tunggu {0} menit, lalu coba lagi.",
        [SetupRules.SudahSiap] = "Kantor ini sudah disiapkan. Buka Beranda, lalu masuk dengan akun Anda.",
        [SetupRules.BelumLengkap] = "Jawaban belum lengkap. Periksa setiap langkah penyiapan dari awal.",
        [SetupRules.AkunDitolak] = "Akun pertama belum dapat dibuat: {0}.",
    };
}
