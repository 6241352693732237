namespace Siklus.App.Sop.Conformance;

/// <summary>One row of work that was written down outside Siklus, as it came out of a file (docs/berkas-masukan.md).</summary>
public sealed record BarisKerja
{
    /// <summary>Row of the sheet as its program shows it; in an event log, the event counted from 1.</summary>
    public required int Nomor { get; init; }

    /// <summary>What the run was about; rows of one name belong together.</summary>
    public string Pelaksanaan { get; init; } = "";

    /// <summary>Budget year, or null when the row does not say.</summary>
    public int? Tahun { get; init; }

    /// <summary>Number of the quarter, or null.</summary>
    public int? Tribulan { get; init; }

    /// <summary>Number of the step as on the sheet.</summary>
    public string Langkah { get; init; } = "";

    /// <summary>Text of the step, for steps without a number and for work that is no step.</summary>
    public string Uraian { get; init; } = "";

    /// <summary>The post, or the column of the sheet.</summary>
    public string Pelaksana { get; init; } = "";

    /// <summary>The person; may be empty.</summary>
    public string Nama { get; init; } = "";

    /// <summary>When it was begun: UTC from an event log, otherwise the office's wall clock; null when nobody wrote it down.</summary>
    public DateTime? Mulai { get; init; }

    /// <summary>When it was finished; null when it could not be read.</summary>
    public DateTime? Selesai { get; init; }

    /// <summary>False: only days were written down.</summary>
    public bool JamDiketahui { get; init; } = true;

    /// <summary>What was decided, or null.</summary>
    public bool? Ya { get; init; }

    /// <summary>Closed without its work.</summary>
    public bool DitutupTanpa { get; init; }

    /// <summary>Number of the step that a no led back to; may be empty.</summary>
    public string KembaliKe { get; init; } = "";

    /// <summary>The counterpart act that the row tells of (hadir, terima-formulir, disposisi); empty for the step itself.</summary>
    public string Tindakan { get; init; } = "";

    /// <summary>Remark or reason; may be empty.</summary>
    public string Catatan { get; init; } = "";

    /// <summary>What could not be read in the row, one sentence each.</summary>
    public IReadOnlyList<string> Salah { get; init; } = [];
}
