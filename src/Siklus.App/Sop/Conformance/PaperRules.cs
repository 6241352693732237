namespace Siklus.App.Sop.Conformance;

/// <summary>Codes of refusals about work recorded on paper.</summary>
public static class PaperRules
{
    /// <summary>It was withdrawn already.</summary>
    public const string SudahDitarik = "kertas.sudah-ditarik";

    /// <summary>A withdrawal without a reason.</summary>
    public const string AlasanKosong = "kertas.alasan-kosong";

    /// <summary>Somebody else kept a run of the same name and period meanwhile.</summary>
    public const string SudahAda = "kertas.sudah-ada";
}

/// <summary>Sentences of <see cref="PaperRules"/>.</summary>
internal static class PaperSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [PaperRules.SudahDitarik] = "Riwayat kertas ini sudah ditarik.",
        [PaperRules.AlasanKosong] = "Isi alasan penarikan; alasan akan tercatat.",
        [PaperRules.SudahAda] = "Riwayat dengan nama dan periode yang sama baru saja disimpan orang lain. Belum ada yang tersimpan dari berkas ini; periksa lagi.",
    };
}
