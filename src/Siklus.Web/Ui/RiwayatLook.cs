namespace Siklus.Web.Ui;

/// <summary>Icon and colour of each kind of Riwayat entry.</summary>
public static class RiwayatLook
{
    public static string Icon(string kind) => kind switch
    {
        "Dimulai" => "mulai",
        "Diterima" => "centang",
        "OutputDitambahkan" => "naskah",
        "TugasSelesai" or "Selesai" or "AnakSelesai" => "selesai",
        "Diputuskan" => "setujui",
        "Dikembalikan" => "dikembalikan",
        "DitarikKembali" => "tarik",
        "Dialihkan" or "PihakDiminta" => "alihkan",
        "Dijeda" => "dijeda",
        "Dilanjutkan" => "lanjut",
        "DitutupTanpa" => "kurang",
        "AnggotaDiubah" => "tim",
        "Diserahkan" => "kirim",
        "Dibatalkan" => "dibatalkan",
        _ => "info",
    };

    public static Keadaan Look(string kind) => kind switch
    {
        "TugasSelesai" or "Selesai" or "Diputuskan" => Keadaan.Selesai,
        "Dikembalikan" or "DitarikKembali" => Keadaan.Dikembalikan,
        "Dijeda" => Keadaan.Dijeda,
        "Dibatalkan" or "DitutupTanpa" => Keadaan.Dibatalkan,
        _ => Keadaan.Info,
    };
}
