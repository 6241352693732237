using Siklus.Domain.Organisation;

namespace Siklus.Domain.Sop;

/// <summary>Who of the posts bound to a step's first column works on it.</summary>
public enum ModeLangkah
{
    /// <summary>The one post.</summary>
    Satu,

    /// <summary>Any one of the group: who picks it up has it.</summary>
    SalahSatu,

    /// <summary>Each of the group, every one with a task of its own.</summary>
    MasingMasing,
}

/// <summary>One step of an SOP.</summary>
public sealed record Langkah
{
    /// <summary>Number as printed; may repeat or be missing ("").</summary>
    public required string NomorCetak { get; init; }

    /// <summary>The printed number inside a sentence: without the period that some sheets print behind it.</summary>
    public string NomorTampil => NomorCetak.TrimEnd('.', ' ');

    /// <summary>1 to n, unique: what jumps and cases refer to.</summary>
    public required int Urutan { get; init; }

    /// <summary>The official text, word for word; empty where the sheet's text is lost.</summary>
    public required string Uraian { get; init; }

    /// <summary>The text with slips mended, where it differs from the official one.</summary>
    public string? UraianNormal { get; init; }

    /// <summary>What people are told to do: the official text, or the normal one where the official text is lost.</summary>
    public string UraianTampil => string.IsNullOrWhiteSpace(Uraian) ? UraianNormal ?? "" : Uraian;

    /// <summary>Codes of columns: the first answers for the step, the others help.</summary>
    public required IReadOnlyList<string> Pelaksana { get; init; }

    /// <summary>One, any or each of the posts bound to the first column.</summary>
    public ModeLangkah Mode { get; init; } = ModeLangkah.Satu;

    /// <summary>Kinds of work in order.</summary>
    public required IReadOnlyList<Pekerjaan> Pekerjaan { get; init; }

    /// <summary>Counterpart acts that belong to the step.</summary>
    public IReadOnlyList<Pihak> Pihak { get; init; } = [];

    /// <summary>Papers the step needs.</summary>
    public IReadOnlyList<Kelengkapan> Kelengkapan { get; init; } = [];

    /// <summary>Papers the step makes.</summary>
    public IReadOnlyList<Output> Output { get; init; } = [];

    /// <summary>Standard time as printed, or null when the sheet gives none.</summary>
    public WaktuBaku? WaktuBaku { get; init; }

    /// <summary>What stands in the sheet's column of times where it is no time ("0"); null otherwise.</summary>
    public string? WaktuCetak { get; init; }

    /// <summary>Keterangan as printed.</summary>
    public string? Keterangan { get; init; }

    /// <summary>The decision that this step is, or null.</summary>
    public Keputusan? Keputusan { get; init; }

    /// <summary>Code of the SOP that the step runs or refers to, or null.</summary>
    public string? SopTerkait { get; init; }

    /// <summary>The linked SOP as people read it: "Pengiriman surat"; null without one.</summary>
    public string? SopTerkaitTampil => SopTerkait is { Length: > 0 } kode ? char.ToUpperInvariant(kode[0]) + kode[1..].Replace('-', ' ') : null;

    /// <summary>Names of the properties that the sheet does not state and that were inferred (for example "pelaksana").</summary>
    public IReadOnlyList<string> Dugaan { get; init; } = [];

    /// <summary>The column that answers for the step.</summary>
    public string Penanggung => Pelaksana[0];

    /// <summary>Columns that may prepare but not finish.</summary>
    public IEnumerable<string> Pembantu => Pelaksana.Skip(1);

    /// <summary>Outputs without which the step cannot be finished.</summary>
    public IEnumerable<Output> OutputWajib => Output.Where(o => !o.Pendamping);

    /// <summary>The counterpart act with this code, or null.</summary>
    public Pihak? PihakOf(string kode) => Pihak.FirstOrDefault(p => p.Kode == kode);
}

/// <summary>A kind of work; what it means is known to the application, not here.</summary>
/// <param name="Jenis">Code of the kind, for example "isi-formulir".</param>
/// <param name="Pengaturan">Its settings.</param>
public sealed record Pekerjaan(string Jenis, IReadOnlyDictionary<string, string> Pengaturan);

/// <summary>A paper that a step needs.</summary>
/// <param name="Nama">As printed.</param>
/// <param name="Dari">Code of the output that it is, of this or an earlier step; null when it comes from outside the SOP.</param>
/// <param name="Alat">A tool or a room (a computer, a box file), not a paper: printed, and never missing.</param>
public sealed record Kelengkapan(string Nama, string? Dari = null, bool Alat = false);

/// <summary>A paper that a step makes.</summary>
/// <param name="Kode">Code, unique in the SOP.</param>
/// <param name="Nama">As printed.</param>
/// <param name="Pendamping">True for a paper that the kind of work leaves beside the printed output (undangan, daftar hadir); not
/// required and not printed.</param>
public sealed record Output(string Kode, string Nama, bool Pendamping = false);

/// <summary>Unit of a standard time.</summary>
public enum SatuanWaktu
{
    /// <summary>Working minutes.</summary>
    Menit,

    /// <summary>Working hours.</summary>
    Jam,

    /// <summary>Working days; how many minutes a day has is the calendar's.</summary>
    Hari,
}

/// <summary>Waktu baku, kept as the sheet says it; a calendar turns it into working minutes.</summary>
/// <param name="Nilai">How many, above zero.</param>
/// <param name="Satuan">Of what.</param>
public sealed record WaktuBaku(int Nilai, SatuanWaktu Satuan)
{
    /// <summary>The standard in working minutes; a hari is the calendar's average working day at <paramref name="on"/>.</summary>
    public int WorkingMinutes(KalenderKerja kalender, DateOnly on) => Satuan switch
    {
        SatuanWaktu.Jam => Nilai * 60,
        SatuanWaktu.Hari => (int)Math.Round(Nilai * kalender.MinutesPerDay(on), MidpointRounding.AwayFromZero),
        _ => Nilai,
    };
}
