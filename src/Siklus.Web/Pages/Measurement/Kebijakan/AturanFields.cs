using Siklus.App.Measurement;
using Siklus.Domain.Measurement;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Measurement.Kebijakan;

/// <summary>What a form asks about how the office measures: in the set-up, and later for another year. The fields carry these names without a prefix.</summary>
public sealed class AturanFields
{
    /// <summary>Most bands of an office's own scale.</summary>
    public const int PitaTerbanyak = 8;

    /// <summary>Code of a scale of the library, or <see cref="SkalaLibrary.Sendiri"/>.</summary>
    public string? Skala { get; set; }

    public string? NamaSkala { get; set; }

    public string? SumberSkala { get; set; }

    public CaraBatas CaraBatas { get; set; }

    /// <summary>Bands of the own scale, top first.</summary>
    public List<PitaFields> Pita { get; set; } = [];

    public string? Hijau { get; set; }

    public string? Merah { get; set; }

    public string? BatasRataRata { get; set; }

    public string? BatasTabel { get; set; }

    public string? Lantai { get; set; }

    public string? Desimal { get; set; }

    /// <summary>Answers to <see cref="PilihanPengukuran.Semua"/> by their code.</summary>
    public Dictionary<string, string?> Pilihan { get; set; } = [];

    public string? ContohTarget { get; set; }

    public string? ContohRealisasi { get; set; }

    /// <summary>The settings as far as they can be read: examples are computed by them.</summary>
    internal AturanPengukuran Terbaca { get; set; } = SkalaLibrary.AturanBawaan;

    /// <summary>The target and realisasi of the example.</summary>
    internal (decimal Target, decimal Realisasi) Contoh { get; set; } = (10, 20);
}

/// <summary>One band of an own scale as typed.</summary>
public sealed class PitaFields
{
    public string? Label { get; set; }

    public string? Min { get; set; }

    /// <summary>The band begins above its lower bound.</summary>
    public bool DiAtas { get; set; }

    public string? Maks { get; set; }

    /// <summary>The band ends before its upper bound.</summary>
    public bool DiBawah { get; set; }
}

/// <summary>What may be chosen, each with its consequence and an example.</summary>
public static class AturanChoices
{
    public static IReadOnlyList<Choice> Skala { get; } =
    [
        .. SkalaLibrary.All.Values.Where(s => s.Kode != "lampu-tiga-warna").Select(s => new Choice(s.Kode, s.Nama, $"{SkalaText.Bands(s)}. {s.Sumber}")),
        new(SkalaLibrary.Sendiri, "Skala kantor sendiri", "Pita dan cara bacanya diisi di bawah."),
    ];

    public static IReadOnlyList<Choice> CaraBatas { get; } = [.. Enum.GetValues<CaraBatas>().Select(c => new Choice($"{c}", SkalaText.Cara(c)))];

    public static IEnumerable<Choice> Of(PilihanPengukuran pilihan, AturanPengukuran aturan) =>
        pilihan.Opsi.Select(o => new Choice(
            o.Kode, AturanText.InTheOfficesWord(o.Nama), AturanText.InTheOfficesWord($"{(o.Akibat is null ? "" : o.Akibat + " ")}Contoh: {pilihan.ContohOf(aturan, o)}.")));
}
