namespace Siklus.App.Sop.Authoring;

/// <summary>Codes of the rules about drafts of SOPs.</summary>
public static class RancanganRules
{
    /// <summary>An adopted or cancelled draft changes no more. {0} its title.</summary>
    public const string Tutup = "rancangan.tutup";

    /// <summary>A draft that lacks something can't be checked. {0} its title, {1} how much.</summary>
    public const string BelumLengkap = "rancangan.belum-lengkap";

    /// <summary>Only a checked draft is adopted. {0} its title.</summary>
    public const string BelumDiperiksa = "rancangan.belum-diperiksa";

    /// <summary>Somebody changed it since it was shown. {0} who, {1} when.</summary>
    public const string Berubah = "rancangan.berubah";

    /// <summary>There is a draft of the next version of this SOP already. {0} its title.</summary>
    public const string SudahAda = "rancangan.sudah-ada";

    /// <summary>No such draft, library sheet or SOP.</summary>
    public const string TidakAda = "rancangan.tidak-ada";

    /// <summary>A title is needed.</summary>
    public const string Judul = "rancangan.judul";

    /// <summary>Only the Camat, or who acts as the Camat, adopts.</summary>
    public const string BukanCamat = "rancangan.bukan-camat";

    /// <summary>Nothing is chosen to be adopted.</summary>
    public const string TanpaPilihan = "rancangan.tanpa-pilihan";

    /// <summary>A version of this number exists already: two people adopted at once. {0} its title.</summary>
    public const string VersiAda = "rancangan.versi-ada";

    /// <summary>The number of the decree is missing or too long.</summary>
    public const string Nomor = "rancangan.nomor";

    /// <summary>An SOP to be adopted has no number. {0} its title.</summary>
    public const string NomorSop = "rancangan.nomor-sop";

    /// <summary>The day of effect lies before the decree. {0} its title.</summary>
    public const string Efektif = "rancangan.efektif";
}

/// <summary>What a person reads when such a rule refuses; the key is the rule's code.</summary>
public static class RancanganSentences
{
    /// <summary>Code to sentence.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [RancanganRules.Tutup] = "Rancangan “{0}” sudah disahkan atau dibatalkan, jadi tidak berubah lagi. Buat rancangan versi berikutnya dari lembar SOP-nya.",
        [RancanganRules.BelumLengkap] = "Rancangan “{0}” belum lengkap: {1} hal pada daftar kekurangan harus diperbaiki lebih dahulu.",
        [RancanganRules.BelumDiperiksa] = "Rancangan “{0}” belum diperiksa. Minta pemeriksa menyatakannya lengkap, lalu sahkan.",
        [RancanganRules.Berubah] = "Rancangan ini sudah diubah {0} pada {1}. Isian Anda belum disimpan; bandingkan dengan yang terbaru, lalu simpan lagi.",
        [RancanganRules.SudahAda] = "Rancangan versi berikutnya dari “{0}” sudah ada. Lanjutkan rancangan itu.",
        [RancanganRules.TidakAda] = "Rancangan, lembar pustaka, atau SOP itu tidak ada di kantor ini.",
        [RancanganRules.Judul] = "Isi judul SOP.",
        [RancanganRules.BukanCamat] = "SOP disahkan oleh Camat atau yang bertindak sebagai Camat. Minta beliau membuka halaman ini.",
        [RancanganRules.TanpaPilihan] = "Pilih paling sedikit satu rancangan yang disahkan.",
        [RancanganRules.VersiAda] = "Versi itu dari “{0}” sudah disahkan lebih dahulu. Buka daftar SOP, lalu buat rancangan dari versi terbaru.",
        [RancanganRules.Nomor] = "Isi nomor Keputusan Camat sepanjang 1 sampai 100 huruf.",
        [RancanganRules.NomorSop] = "Isi nomor SOP “{0}”.",
        [RancanganRules.Efektif] = "Tanggal efektif “{0}” tidak boleh sebelum tanggal Keputusan.",
    };
}
