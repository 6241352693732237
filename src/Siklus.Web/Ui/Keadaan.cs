namespace Siklus.Web.Ui;

/// <summary>The states a badge, a step or a status sentence can show. Each has a word, an icon and a colour; never colour alone.</summary>
public enum Keadaan
{
    Draf,
    Menunggu,
    Berjalan,
    Terlambat,
    Dikembalikan,
    Dijeda,
    Terkunci,
    Selesai,

    /// <summary>Signed, numbered, approved: the only gold on screen.</summary>
    Resmi,
    Dibatalkan,
    Belum,
    Info,
}

public static class KeadaanExtensions
{
    /// <summary>The state's own word on screen.</summary>
    public static string Tulisan(this Keadaan keadaan) => keadaan switch
    {
        Keadaan.Draf => "Draf",
        Keadaan.Menunggu => "Menunggu",
        Keadaan.Berjalan => "Sedang dikerjakan",
        Keadaan.Terlambat => "Terlambat",
        Keadaan.Dikembalikan => "Dikembalikan",
        Keadaan.Dijeda => "Dijeda",
        Keadaan.Terkunci => "Terkunci",
        Keadaan.Selesai => "Selesai",
        Keadaan.Resmi => "Resmi",
        Keadaan.Dibatalkan => "Dibatalkan",
        Keadaan.Belum => "Belum",
        _ => "Keterangan",
    };

    /// <summary>Name of its icon in Frontend/ikon.json.</summary>
    public static string Ikon(this Keadaan keadaan) => keadaan switch
    {
        Keadaan.Draf => "draf",
        Keadaan.Menunggu => "jam",
        Keadaan.Berjalan => "mulai",
        Keadaan.Terlambat => "terlambat",
        Keadaan.Dikembalikan => "dikembalikan",
        Keadaan.Dijeda => "dijeda",
        Keadaan.Terkunci => "kunci",
        Keadaan.Selesai => "selesai",
        Keadaan.Resmi => "resmi",
        Keadaan.Dibatalkan => "dibatalkan",
        Keadaan.Belum => "kurang",
        _ => "info",
    };

    /// <summary>The part of the CSS class name after <c>keadaan-</c>.</summary>
    public static string Kelas(this Keadaan keadaan) => keadaan.ToString().ToLowerInvariant();
}
