using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.Web.Ui;

/// <summary>The layouts of the collection form as people choose them.</summary>
public static class SusunanLook
{
    public static IReadOnlyList<Choice> Choices =>
    [
        new($"{SusunanFormulir.TujuhKolom}", "7 kolom", $"Sasaran, indikator, target tahunan, target {KataTribulan.Kecil}, realisasi {KataTribulan.Kecil}, keterangan"),
        new($"{SusunanFormulir.SembilanKolom}", "9 kolom", "Ditambah program/kegiatan, sumber data, dan yang membidangi"),
    ];
}
