using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>What sorts of posts are called when they are counted.</summary>
internal static class JenisNames
{
    public static string Of(JenisJabatan? jenis) => jenis switch
    {
        JenisJabatan.Camat => "Camat",
        JenisJabatan.Sekretaris => "Sekretaris",
        JenisJabatan.KepalaSubbagian => "Kasubbag",
        JenisJabatan.KepalaSeksi => "Kasi",
        JenisJabatan.Fungsional => "jabatan fungsional",
        JenisJabatan.Staf => "staf",
        _ => "jabatan",
    };
}
