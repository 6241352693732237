namespace Siklus.App.Sop.Bindings.RencanaKerja;

/// <summary>What is typed for a program kerja.</summary>
public sealed class RencanaKerjaIsian
{
    /// <summary>What it is to reach.</summary>
    public string? Tujuan { get; set; }

    /// <summary>The plan, in order.</summary>
    public List<BarisRencana> Baris { get; set; } = [];

    /// <summary>Why something ends after the due day of the case; asked only when something does.</summary>
    public string? AlasanLewatTenggat { get; set; }
}

/// <summary>One line of the plan.</summary>
public sealed class BarisRencana
{
    /// <summary>What is done.</summary>
    public string? Kegiatan { get; set; }

    /// <summary>What comes of it.</summary>
    public string? Keluaran { get; set; }

    /// <summary>Who answers for it: a value of <see cref="Penanggung"/>.</summary>
    public string? PenanggungJawab { get; set; }

    /// <summary>First day.</summary>
    public DateOnly? Mulai { get; set; }

    /// <summary>Last day.</summary>
    public DateOnly? Selesai { get; set; }

    /// <summary>Nothing is typed.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Kegiatan) && string.IsNullOrWhiteSpace(Keluaran) && PenanggungJawab is null && Mulai is null && Selesai is null;
}
