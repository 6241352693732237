using Siklus.App.Sop;
using Siklus.Web.Pages.Sop.Kerja;

namespace Siklus.Web.Ui;

/// <summary>Words and addresses of the inbox.</summary>
public static class TugasWords
{
    /// <summary>The states in the order in which they are offered, with the word in the address and the word on screen.</summary>
    public static IReadOnlyList<(KeadaanTugas Keadaan, string Code, string Name)> States { get; } =
    [
        (KeadaanTugas.Terlambat, "terlambat", "Terlambat"), (KeadaanTugas.HariIni, "hari-ini", "Tenggat hari ini"), (KeadaanTugas.Menunggu, "menunggu", "Menunggu diterima"),
        (KeadaanTugas.Dikerjakan, "dikerjakan", "Sedang dikerjakan"), (KeadaanTugas.Pertanyaan, "pertanyaan", "Pertanyaan"),
    ];

    /// <summary>Where the line is worked on.</summary>
    public static string UrlOf(TugasItem item) => item.Pertanyaan is null
        ? WorkPage.UrlOf(item.PelaksanaanId.Value, item.Jenis, item.Tugas)
        : $"/pelaksanaan/{item.PelaksanaanId.Value}/pertanyaan/{item.Tugas}";
}
