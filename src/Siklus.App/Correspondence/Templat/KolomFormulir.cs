using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.App.Correspondence.Templat;

/// <summary>What a column of a form shows.</summary>
public enum IsiKolom
{
    /// <summary>Number of the row.</summary>
    No,

    /// <summary>The goal.</summary>
    Sasaran,

    /// <summary>What is measured.</summary>
    Indikator,

    /// <summary>What the year promises.</summary>
    TargetTahunan,

    /// <summary>What the quarter promises; where it promises nothing, the year.</summary>
    Target,

    /// <summary>What the quarter promises.</summary>
    TargetTribulan,

    /// <summary>Where the unit writes.</summary>
    Realisasi,

    /// <summary>Program, kegiatan and sub kegiatan below the goal.</summary>
    Program,

    /// <summary>Where the data come from.</summary>
    SumberData,

    /// <summary>The unit that answers for it.</summary>
    Unit,

    /// <summary>Remarks; the unit writes here too.</summary>
    Keterangan,
}

/// <summary>One column of a form.</summary>
/// <param name="Isi">What it shows.</param>
/// <param name="Judul">Its heading as the seed form prints it.</param>
/// <param name="Lebar">Relative width.</param>
public sealed record KolomFormulir(IsiKolom Isi, string Judul, int Lebar)
{
    /// <summary>Title of the form in that layout.</summary>
    public static string JudulOf(SusunanFormulir susunan) => susunan == SusunanFormulir.SembilanKolom ? "Format Pengumpulan Perencanaan Kinerja" : "Format Pengumpulan Data Kinerja";

    /// <summary>The columns of a layout, in printed order; <paramref name="periode"/> names the quarter in their headings.</summary>
    public static IReadOnlyList<KolomFormulir> Of(SusunanFormulir susunan, Periode periode)
    {
        var quarter = periode.Tribulan is { } tribulan ? tribulan.ToString() : KataTribulan.Besar;
        return susunan == SusunanFormulir.SembilanKolom
            ?
            [
                new(IsiKolom.No, "No.", 5), new(IsiKolom.Sasaran, "Sasaran Strategis", 16), new(IsiKolom.Indikator, "Indikator Kinerja", 17), new(IsiKolom.Target, "Target", 9),
                new(IsiKolom.Realisasi, "Realisasi/ Progres Capaian", 11), new(IsiKolom.Program, "Program/Kegiatan/ Sub Kegiatan", 16), new(IsiKolom.SumberData, "Sumber Data", 11),
                new(IsiKolom.Unit, "Yang membidangi", 12), new(IsiKolom.Keterangan, "Keterangan", 11),
            ]
            :
            [
                new(IsiKolom.No, "No.", 5), new(IsiKolom.Sasaran, "Sasaran", 25), new(IsiKolom.Indikator, "Indikator Kinerja", 27), new(IsiKolom.TargetTahunan, "Target Tahunan", 10),
                new(IsiKolom.TargetTribulan, "Target " + quarter, 10), new(IsiKolom.Realisasi, "Realisasi " + quarter, 11), new(IsiKolom.Keterangan, "Keterangan", 16),
            ];
    }
}
