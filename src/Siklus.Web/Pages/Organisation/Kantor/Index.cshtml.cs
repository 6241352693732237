using Siklus.App.Setup;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Organisation.Kantor;

/// <summary>Where the office's own data are kept, and what is still missing.</summary>
public sealed class IndexModel(FindNextSteps findNextSteps) : SiklusPage
{
    public static IReadOnlyList<(string Title, string Url, string Note)> Places { get; } =
    [
        ("Identitas dan kop", "/kantor/identitas", "Nama kantor, kop naskah dengan lambang, sebutan tribulan atau triwulan."),
        ("Unit dan jabatan", "/kantor/susunan", "Bagian kantor, jabatan, atasan, dan siapa yang mengelola kantor."),
        ("Pegawai dan penugasan", "/kantor/pegawai", "Siapa bekerja di sini, memegang jabatan apa, dan Plt. atau Plh. yang menggantikan."),
        ("Berhalangan", "/kantor/berhalangan", "Siapa cuti, dinas luar, atau sakit, dan siapa Plh.-nya; yang dicatat pengelola dan yang dicatat sendiri."),
        ("Akun", "/kantor/akun", "Nama pengguna, kata sandi pertama, akun yang ditutup."),
        ("Tim", "/kantor/tim", "Tim SAKIP dan tim lain dengan keputusannya."),
        ("Kalender kerja", "/kantor/kalender", "Jam kerja per hari, Ramadan, libur satu tahun dari berkas, libur daerah, setengah hari."),
        ("Masa yang dikerjakan di kertas", "/kantor/susulan", "Angka masa sebelum kantor memakai Siklus, dimasukkan kemudian dengan buktinya."),
        ("Rencana dari berkas", "/rencana/impor", "Pohon kinerja, indikator, target, dan pagu dari satu berkas."),
        ("Kunci API", "/kantor/kunci-api", "Program lain yang boleh membaca atau mengirim data perencanaan."),
        ("Nomenklatur", "/rencana/nomenklatur", "Kode program, kegiatan, dan sub kegiatan; daftar urusan lain dari berkas."),
        ("Kebijakan pengukuran", "/data-kinerja/kebijakan", "Cara menghitung capaian dan skala predikat, menurut tahun."),
        ("Jejak audit", "/kantor/jejak", "Siapa berbuat apa dan kapan, menurut orang, tanggal, dan hal."),
        ("Akses berkas", "/kantor/akses-berkas", "Siapa membuka berkas yang memuat data pribadi."),
    ];

    public IReadOnlyList<NextStep> NextSteps { get; private set; } = [];

    protected override async Task<bool> LoadAsync()
    {
        NextSteps = await findNextSteps.RunAsync(Cancel);
        return true;
    }
}
