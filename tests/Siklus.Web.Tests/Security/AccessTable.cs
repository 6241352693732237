namespace Siklus.Web.Tests.Security;

/// <summary>Who may open what, page by page, as the office would say it. A page that stands nowhere here fails the test: somebody has to decide.</summary>
internal static class AccessTable
{
    /// <summary>Open to everybody: signing in, errors, health, the set-up (which has a code and is gone once there is an office).</summary>
    public const string Everybody = "everybody";

    /// <summary>Everybody with a post today.</summary>
    public const string Work = "work";

    /// <summary>Heads and those above: backups.</summary>
    public const string Backups = "backups";

    /// <summary>Heads of subbagian and those above: what was run on paper.</summary>
    public const string Starting = "starting";

    /// <summary>Heads of subbagian and those above: how the office measures, and drawing up its SOPs.</summary>
    public const string Measuring = "measuring";

    /// <summary>Posts that keep the office.</summary>
    public const string Office = "office";

    private const string Rows = """
        everybody /alamat-hp
        everybody /setel-ulang
        everybody /ganti-pengguna
        everybody /sertifikat.crt
        everybody /sesi/hidup
        everybody /galat/{kode:int}
        everybody /ganti-kata-sandi
        everybody /keluar
        everybody /masuk
        everybody /masuk-sebagai
        everybody /health/live
        everybody /api/v1/rencana
        everybody /api/v1/rencana/periksa
        everybody /api/v1/rencana/{tahun:int}
        everybody /api/v1/rencana/{tahun:int}/dokumen
        everybody /api/v1/rencana/{tahun:int}/indikator
        everybody /api/v1/rencana/{tahun:int}/simpul
        everybody /api/v1/rencana/{tahun:int}/temuan
        everybody /openapi/{documentName}.json
        everybody /kalender/{token}.ics
        everybody /health/ready
        everybody /penyiapan
        everybody /penyiapan/akun
        everybody /penyiapan/jabatan
        everybody /penyiapan/jam-kerja
        everybody /penyiapan/kantor
        everybody /penyiapan/kop
        everybody /penyiapan/pengukuran
        everybody /penyiapan/ringkasan
        everybody /penyiapan/sop
        everybody /penyiapan/unit
        work /
        work /akun
        work /akun/autentikator
        work /akun/bawahan
        work /akun/berhalangan
        work /akun/berhalangan/catat
        work /akun/catatan-masuk
        work /akun/kalender
        work /akun/kunci-sandi
        work /arsip
        work /arsip/{id:guid}
        work /berkas/gambar/{sha256}
        work /berkas/{id:guid}
        work /berkas/{id:guid}/keterangan
        work /rencana
        work /rencana/ekspor
        work /rencana/iku
        work /rencana/indikator/{id:guid}
        work /rencana/matriks
        work /rencana/periksa
        work /rencana/periksa/bagian
        work /rencana/simpul/{id:guid}
        work /rencana/dokumen
        work /rencana/dokumen/beda
        work /rencana/dokumen/peran
        work /rencana/dokumen/{id:guid}
        work /rencana/dokumen/{id:guid}/cetak
        work /data-kinerja
        work /data-kinerja/{id:guid}
        work /data-kinerja/evaluasi-renja
        work /data-kinerja/pengukuran
        work /data-kinerja/formulir
        work /data-kinerja/formulir/cetak
        work /data-kinerja/unggah-formulir
        work /data-kinerja/ekspor
        work /data-kinerja/periksa-tabel
        work /data-kinerja/rata-rata
        work /naskah/{id:guid}
        work /pelaksanaan
        work /pelaksanaan/mulai
        work /pelaksanaan/mulai/banyak
        work /pelaksanaan/{id:guid}
        work /pelaksanaan/{id:guid}/berkas
        work /pelaksanaan/{id:guid}/catatan
        work /pelaksanaan/{id:guid}/kelola
        work /pelaksanaan/{id:guid}/kelola/anggota/{kolom}
        work /pelaksanaan/{id:guid}/kelola/batalkan
        work /pelaksanaan/{id:guid}/kesesuaian
        work /pelaksanaan/{id:guid}/kerja/arsip/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/atasan/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/disposisi/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/distribusi-formulir/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/hadir/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/isi-formulir/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/kumpul-dokumen/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/lapor/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/metodologi/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/periksa/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/perintah/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/rapat/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/rekap/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/rencana-kerja/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/siapkan-formulir/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/telaah/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/terima-formulir/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/ukur/{tugas:int}
        work /pelaksanaan/{id:guid}/pertanyaan/{nomor:int}
        work /pelaksanaan/{id:guid}/tanya
        work /pelaksanaan/{id:guid}/tugas/{nomor:int}
        work /pelaksanaan/{id:guid}/tugas/{nomor:int}/alihkan
        work /pelaksanaan/{id:guid}/tugas/{nomor:int}/serahkan-ulang
        work /pelaksanaan/{id:guid}/tugas/{nomor:int}/sop-terkait
        work /pelaksanaan/{id:guid}/tugas/{nomor:int}/tarik-kembali
        work /pelaksanaan/{id:guid}/tugas/{nomor:int}/tutup-tanpa
        work /rencana/nomenklatur
        measuring /rencana/nomenklatur/impor
        work /sop
        work /sop/{kode}
        work /sop/{kode}/perbedaan
        measuring /sop/pengesahan
        measuring /sop/pustaka
        measuring /naskah/{id:guid}/salinan/{urutan:int}/ganti
        measuring /sop/rancangan
        measuring /sop/rancangan/{id:guid}
        measuring /sop/rancangan/{id:guid}/identitas
        measuring /sop/rancangan/{id:guid}/kolom
        measuring /sop/rancangan/{id:guid}/langkah/{urutan:int}
        measuring /sop/rancangan/{id:guid}/perbedaan
        work /pelaksanaan/{id:guid}/tugas/{nomor:int}/kembalikan
        work /pelaksanaan/{id:guid}/kerja/bentuk-tim/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/konsep/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/susun-rencana/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/paraf/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/tanda-tangan/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/penomoran/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/penggandaan/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/pengiriman/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/tindak-lanjut/{tugas:int}
        work /pelaksanaan/{id:guid}/kerja/penilaian-pegawai/{tugas:int}
        work /sop/evaluasi
        measuring /sop/{kode}/cabut
        work /sop/{kode}/cetak
        work /sop/{kode}/evaluasi
        measuring /sop/{kode}/evaluasi/isi
        work /sop/{kode}/kesesuaian
        work /sop/{kode}/kesesuaian/kertas/{id:guid}
        work /sop/{kode}/pelaksana
        work /sop/{kode}/pemantauan
        work /sop/{kode}/waktu
        work /surat-keluar
        work /terlambat
        work /tugas
        starting /sop/{kode}/kesesuaian/impor
        starting /sop/{kode}/kesesuaian/kertas/{id:guid}/tarik
        backups /cadangan
        measuring /data-kinerja/evaluasi-renja/tindak-lanjut
        measuring /data-kinerja/kebijakan
        measuring /data-kinerja/kebijakan/banding
        measuring /rencana/impor
        measuring /rencana/impor/pagu
        measuring /rencana/indikator/tambah
        measuring /rencana/indikator/{id:guid}/hapus
        measuring /rencana/indikator/{id:guid}/ubah
        measuring /rencana/mulai
        measuring /rencana/simpul/nomenklatur
        measuring /rencana/simpul/tambah
        measuring /rencana/simpul/{id:guid}/hapus
        measuring /rencana/simpul/{id:guid}/ubah
        measuring /rencana/dokumen/mulai
        measuring /rencana/dokumen/{id:guid}/aksi
        measuring /rencana/dokumen/{id:guid}/batalkan
        measuring /rencana/dokumen/{id:guid}/pagu
        measuring /rencana/dokumen/{id:guid}/target
        measuring /rencana/dokumen/{id:guid}/tetapkan
        measuring /sop/impor
        office /kantor
        office /kantor/akses-berkas
        office /kantor/akun
        office /kantor/berhalangan
        office /kantor/catatan-masuk
        office /kantor/kunci-api
        office /kantor/jabatan/tambah
        office /kantor/jabatan/{id:guid}
        office /kantor/identitas
        office /kantor/jejak
        office /kantor/pegawai/impor
        office /kantor/pegawai/{id:guid}/berhalangan
        office /kantor/susulan
        office /kantor/susulan/{id:guid}
        office /kantor/kalender
        office /kantor/kalender/impor
        office /kantor/kalender/jam-kerja
        office /kantor/pegawai
        office /kantor/pegawai/tambah
        office /kantor/pegawai/{id:guid}
        office /kantor/penugasan/{id:guid}
        office /kantor/susunan
        office /kantor/tim
        office /kantor/tim/tambah
        office /kantor/tim/{id:guid}
        office /kantor/unit/tambah
        office /kantor/unit/{id:guid}
        """;

    /// <summary>By the route's own text.</summary>
    public static IReadOnlyDictionary<string, string> ByRoute { get; } =
        Rows.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Trim().Split(' ')).ToDictionary(row => row[1].Trim('/'), row => row[0], StringComparer.Ordinal);
}
