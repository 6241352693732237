namespace Siklus.App.Sop.Bindings.PenilaianPegawai;

/// <summary>What is typed about assessments that were made elsewhere.</summary>
public sealed class PenilaianPegawaiIsian
{
    /// <summary>They are being recorded, not validated.</summary>
    public bool Catatan { get; set; }

    /// <summary>One row an employee.</summary>
    public List<BarisNilai> Baris { get; set; } = [];
}

/// <summary>The assessment of one employee.</summary>
public sealed class BarisNilai
{
    /// <summary>Predikat kinerja pegawai by PermenPAN-RB 6/2022.</summary>
    public static IReadOnlyList<string> PilihanPredikat { get; } = ["Sangat Baik", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang"];

    /// <summary>Id of the post whose holder is assessed.</summary>
    public Guid Jabatan { get; set; }

    /// <summary>One of <see cref="PilihanPredikat"/> as e-Kinerja shows it; null where there is none yet.</summary>
    public string? Predikat { get; set; }

    /// <summary>Number, period or link in e-Kinerja; the reason where there is no predikat.</summary>
    public string? Rujukan { get; set; }

    /// <summary>The superior confirms it.</summary>
    public bool Benar { get; set; }
}
