namespace Siklus.App.Sop.Evaluation;

/// <summary>A question of the evaluation form, answered with ya or tidak.</summary>
/// <param name="Kode">Its code; stored with the answer, rename none.</param>
/// <param name="Kalimat">Its words on the form.</param>
/// <remarks>
/// PermenPAN-RB 35/2012 asks for an evaluation at least once a year on a form with the columns No, Penilaian, Ya and Tidak. The text of its list was not at hand: the seven
/// are inferred (dugaan) from the benefits of monitoring and evaluation that regulations built on it name (Kementerian Sekretariat Negara, pedoman SOP, Bab V huruf A:
/// driving performance, being understood and carried out, everybody able to do his part, working with one another), worded as offices use them.
/// </remarks>
public sealed record PenilaianSop(string Kode, string Kalimat)
{
    /// <summary>Raises performance.</summary>
    public const string Kinerja = "kinerja";

    /// <summary>Is easy to understand.</summary>
    public const string Dipahami = "dipahami";

    /// <summary>Is easy to carry out.</summary>
    public const string Dilaksanakan = "dilaksanakan";

    /// <summary>Everybody can do his part.</summary>
    public const string Peran = "peran";

    /// <summary>Copes with the troubles of the process.</summary>
    public const string Permasalahan = "permasalahan";

    /// <summary>Answers what the office needs to perform better.</summary>
    public const string Kebutuhan = "kebutuhan";

    /// <summary>Fits the other SOPs.</summary>
    public const string Sinergi = "sinergi";

    /// <summary>The questions in the order of the form.</summary>
    public static IReadOnlyList<PenilaianSop> All { get; } =
    [
        new(Kinerja, "Mampu mendorong peningkatan kinerja"),
        new(Dipahami, "Mudah dipahami"),
        new(Dilaksanakan, "Mudah dilaksanakan"),
        new(Peran, "Semua orang dapat menjalankan perannya masing-masing"),
        new(Permasalahan, "Mampu mengatasi permasalahan yang berkaitan dengan proses"),
        new(Kebutuhan, "Mampu menjawab kebutuhan peningkatan kinerja organisasi"),
        new(Sinergi, "Sinergi satu dengan lainnya"),
    ];
}
