using Siklus.App.Sop;
using Siklus.Domain.Common;

namespace Siklus.Web.Ui;

/// <summary>Words of the list of cases.</summary>
public static class KasusWords
{
    /// <summary>The states in the order in which they are offered, with the word in the address and the word on screen.</summary>
    public static IReadOnlyList<(KeadaanPelaksanaan Keadaan, string Code, string Name)> States { get; } =
    [
        (KeadaanPelaksanaan.Terlambat, "terlambat", "Lewat tenggat"), (KeadaanPelaksanaan.Berjalan, "berjalan", "Berjalan"), (KeadaanPelaksanaan.Dijeda, "dijeda", "Dijeda"),
        (KeadaanPelaksanaan.Selesai, "selesai", "Selesai"), (KeadaanPelaksanaan.Dibatalkan, "dibatalkan", "Dibatalkan"),
    ];

    /// <summary>"14", "1.000+"; nothing where none was found before the counting stopped.</summary>
    public static string Of(JumlahPelaksanaan jumlah) => jumlah is { Jumlah: 0, Lebih: true } ? "" : Angka.Format(jumlah.Jumlah) + (jumlah.Lebih ? "+" : "");
}
