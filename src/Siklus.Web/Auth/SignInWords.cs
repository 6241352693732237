using Siklus.App.Organisation.Masuk;
using Siklus.Web.Ui;

namespace Siklus.Web.Auth;

/// <summary>Sessions and the sign-in log in words.</summary>
internal static class SignInWords
{
    public static string WhyEnded(SebabBerakhir sebab) => sebab switch
    {
        SebabBerakhir.Diam => "Anda dikeluarkan karena Siklus lama tidak dipakai. Masuk lagi; isian yang sudah Anda kirim tetap ada.",
        SebabBerakhir.TerlaluLama => "Sesi Anda sudah berlangsung dua belas jam, yang paling lama. Masuk lagi.",
        SebabBerakhir.Diakhiri => "Sesi di perangkat ini diakhiri dari daftar sesi akun Anda.",
        SebabBerakhir.KataSandiBaru => "Kata sandi akun ini sudah diganti. Masuk dengan yang baru.",
        SebabBerakhir.AkunDitutup => "Akun ini ditutup. Hubungi pengelola kantor.",
        SebabBerakhir.GantiPengguna => "Perangkat ini sudah dipakai orang lain.",
        _ => "Anda sudah keluar.",
    };

    public static string Of(CaraMasuk? cara) => cara switch
    {
        CaraMasuk.KataSandi => "kata sandi",
        CaraMasuk.KataSandiDanKode => "kata sandi dan kode autentikator",
        CaraMasuk.KataSandiDanKodePemulihan => "kata sandi dan kode pemulihan",
        CaraMasuk.KunciSandi => "kunci sandi",
        CaraMasuk.PeranDemo => "pilihan peran demo",
        CaraMasuk.Penyiapan => "penyiapan kantor",
        _ => "",
    };

    public static string Of(CatatanMasuk line) => line.Peristiwa switch
    {
        PeristiwaMasuk.Berhasil => "Masuk",
        PeristiwaMasuk.Gagal => "Gagal masuk",
        PeristiwaMasuk.Ditahan => "Ditahan",
        PeristiwaMasuk.Berakhir => "Sesi berakhir",
        PeristiwaMasuk.KataSandiDiganti => "Kata sandi diganti",
        PeristiwaMasuk.KodeDibuat => "Kode untuk kata sandi baru dibuat",
        PeristiwaMasuk.KodeDipakai => "Kata sandi baru dengan kode",
        PeristiwaMasuk.KataSandiDibuatkan => "Kata sandi dibuatkan",
        PeristiwaMasuk.AutentikatorDipasang => "Autentikator dipasang",
        PeristiwaMasuk.AutentikatorDilepas => "Autentikator dilepas",
        PeristiwaMasuk.KunciSandiDitambah => "Kunci sandi ditambah",
        PeristiwaMasuk.KunciSandiDihapus => "Kunci sandi dihapus",
        _ => throw new InvalidOperationException($"No words for {line.Peristiwa}."),
    };

    public static ScreenState LookOf(CatatanMasuk line) => line.Peristiwa switch
    {
        PeristiwaMasuk.Berhasil => ScreenState.Finished,
        PeristiwaMasuk.Gagal => ScreenState.Returned,
        PeristiwaMasuk.Ditahan => ScreenState.Late,
        PeristiwaMasuk.Berakhir => ScreenState.NotYet,
        _ => ScreenState.Info,
    };
}
