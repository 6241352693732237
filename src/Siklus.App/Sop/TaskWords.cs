using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>What a task is called inside a sentence.</summary>
public sealed class TaskWords(Pelaksanaan pelaksanaan)
{
    /// <summary>"langkah 7", "“Menerima formulir” pada langkah 6", "penilaian atasan pada langkah 10".</summary>
    public string Of(int tugas)
    {
        var yang = pelaksanaan.TugasKe(tugas);
        var langkah = pelaksanaan.Sop.LangkahKe(yang.Urutan);
        return yang switch
        {
            { Peran: TugasPeran.Pihak, Pihak: { } kode } => $"“{langkah.PihakOf(kode)?.Nama}” pada langkah {langkah.NomorTampil}",
            { Peran: TugasPeran.Atasan } => $"penilaian atasan pada langkah {langkah.NomorTampil}",
            _ => $"langkah {langkah.NomorTampil}",
        };
    }
}
