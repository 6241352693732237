using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Siklus.Web.Auth;

namespace Siklus.Web.Pages;

/// <summary>What a person reads when a request cannot be served: what happened, and a way on. Re-executed by the pipeline; the address stays as it was.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true)]
public sealed class ErrorModel(CurrentActor current) : PageModel
{
    public int Code { get; private set; }

    public string Overview { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string Explanation { get; private set; } = "";

    /// <summary>For 401: the form that was being sent when the session had ended, encrypted, to be carried through sign-in.</summary>
    public string? Tertunda => ExpiredForm.Carried(HttpContext);

    /// <summary>For 400: the form whose token had grown stale, to be sent once more by the person who is signed in; null when it can't be repeated.</summary>
    public KeptForm? Kept { get; private set; }

    /// <summary>Signed in, but without a post today: no page but signing out and one's own absence is open.</summary>
    public bool WithoutPost => Code == 403 && current.Actor is { Jabatan.Count: 0 };

    public string TraceId => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    public void OnGet(int kode) => Show(kode);

    public async Task OnPostAsync(int kode)
    {
        var original = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        if (kode == StatusCodes.Status400BadRequest && original is not null && User.Identity?.IsAuthenticated == true)
            Kept = await ExpiredForm.ReadAsync(HttpContext, original.OriginalPath + original.OriginalQueryString);
        Show(kode);
    }

    private void Show(int kode)
    {
        Code = kode;
        (Overview, Title, Explanation) = kode switch
        {
            400 when Kept is not null => ("Belum disimpan", "Halaman itu dibuka sebelum Anda masuk lagi",
                "Isian Anda belum disimpan, tetapi masih utuh di sini. Periksa bahwa Anda masuk dengan akun yang benar, lalu kirim lagi."),
            400 => ("Belum disimpan", "Sesi Anda sudah berakhir",
                "Isian tadi belum disimpan. Masuk lagi di tab baru, lalu kembali ke tab ini, tekan tombol kembali pada peramban, dan kirim sekali lagi; tulisan Anda masih ada di sana."),
            401 when Tertunda is not null => ("Belum terkirim", "Sesi Anda sudah berakhir",
                "Isian Anda masih utuh. Masuk lagi; sesudah itu isian dapat langsung dikirim."),
            401 => ("Belum masuk", "Silakan masuk dahulu", "Halaman ini hanya untuk pegawai yang sudah masuk."),
            403 when WithoutPost => ("Tanpa jabatan", "Hari ini Anda tidak memegang jabatan",
                "Selama Anda berhalangan, tugas jabatan Anda dikerjakan Plh.; sesudah hari terakhir kembali kepada Anda dengan sendirinya, atau lebih awal bila Anda mengakhirinya. Jika ini keliru, sampaikan kepada Kasubbag Umum dan Kepegawaian."),
            403 => ("Tidak berwenang", "Jabatan Anda tidak membuka halaman ini",
                "Hak membuka halaman mengikuti jabatan yang Anda pegang hari ini. Jika Anda ditugasi sebagai Plt. atau Plh., minta Kasubbag Umum dan Kepegawaian mencatat penugasan itu."),
            404 => ("Tidak ditemukan", "Halaman ini tidak ada",
                "Mungkin alamatnya salah ketik, atau isinya sudah diarsipkan. Cari lewat menu Arsip atau kembali ke daftar tugas Anda."),
            409 => ("Sudah berubah", "Isi halaman ini sudah diubah orang lain", "Muat ulang halaman untuk melihat keadaan terbaru, lalu ulangi tindakan Anda."),
            413 => ("Terlalu besar", "Berkas terlalu besar", "Perkecil berkas atau kirim dalam beberapa bagian, lalu ulangi."),
            429 => ("Terlalu cepat", "Terlalu banyak permintaan",
                "Siklus menahan permintaan yang datang terlalu rapat. Tunggu satu menit, lalu ulangi; isian yang belum terkirim masih ada bila Anda menekan tombol kembali pada peramban."),
            500 => ("Gangguan", "Terjadi gangguan pada sistem",
                "Data yang sudah disimpan aman. Ulangi beberapa saat lagi; jika tetap gagal, sampaikan nomor kejadian di bawah ini kepada petugas."),
            _ => ("Tidak dapat dilayani", "Permintaan ini tidak dapat dilayani", "Kembali ke halaman sebelumnya lalu ulangi."),
        };
    }
}
