namespace Siklus.Web.Ui;

/// <summary>Icon and colour of each kind of Riwayat entry.</summary>
public static class RiwayatLook
{
    public static string Icon(string kind) => kind switch
    {
        "Dimulai" => "start",
        "Diterima" => "check",
        "OutputDitambahkan" => "naskah",
        "TugasSelesai" or "Selesai" or "AnakSelesai" => "finished",
        "Diputuskan" => "approve",
        "Dikembalikan" => "returned",
        "DitarikKembali" => "recall",
        "Dialihkan" or "PihakDiminta" => "reassign",
        "Dijeda" => "paused",
        "Dilanjutkan" => "next",
        "DitutupTanpa" => "lacking",
        "AnggotaDiubah" => "team",
        "Diserahkan" => "send",
        "Dibatalkan" => "cancelled",
        "Ditanyakan" => "question",
        "Dijawab" => "answer",
        _ => "info",
    };

    public static ScreenState Look(string kind) => kind switch
    {
        "TugasSelesai" or "Selesai" or "Diputuskan" => ScreenState.Finished,
        "Dikembalikan" or "DitarikKembali" => ScreenState.Returned,
        "Dijeda" => ScreenState.Paused,
        "Dibatalkan" or "DitutupTanpa" => ScreenState.Cancelled,
        _ => ScreenState.Info,
    };
}
