using Siklus.App.Correspondence;
using Siklus.App.Sop.Bindings.Arsip;

namespace Siklus.App.Sop.Bindings;

/// <summary>What is typed for the number of a letter that a kind of work issues. Left as it is, the letter gets the next number of the register.</summary>
public sealed class NomorIsian
{
    /// <summary>Class of an invitation: Koordinasi.</summary>
    public const string Koordinasi = "000.7.3";

    /// <summary>Class of a periodic report and the letter that hands it on: Laporan Berkala.</summary>
    public const string LaporanBerkala = "000.7.2.8";

    /// <summary>Class of a decree on a team: Akuntabilitas Kinerja Instansi Pemerintah.</summary>
    public const string Akuntabilitas = "000.8.6.3";

    /// <summary>Code of the class by Permendagri 83/2022; null for the one usual with the letter.</summary>
    public string? Klasifikasi { get; set; }

    /// <summary>A number from another book of the office, or null.</summary>
    public string? DariBukuLain { get; set; }

    /// <summary>What is wrong with it.</summary>
    public IEnumerable<WorkError> Check()
    {
        if (!string.IsNullOrEmpty(Klasifikasi) && ArsipKind.ClassOf(Klasifikasi) is null) yield return new WorkError("Isian.Nomor.Klasifikasi", "Pilih klasifikasi; kodenya menjadi awal nomor.");
        if (DariBukuLain?.Trim().Length > 100) yield return new WorkError("Isian.Nomor.DariBukuLain", "Nomor paling panjang 100 huruf.");
    }

    /// <summary>The number asked for.</summary>
    /// <param name="work">The task.</param>
    /// <param name="usual">Class that is usual with the letter.</param>
    /// <param name="hal">What it is about.</param>
    /// <param name="tujuan">To whom.</param>
    public PermintaanNomor Ask(WorkContext work, string usual, string hal, IEnumerable<string> tujuan) =>
        new(string.IsNullOrEmpty(Klasifikasi) ? usual : Klasifikasi, new AlamatSurat(work.Today, hal, string.Join('\n', tujuan)), DariBukuLain);
}
