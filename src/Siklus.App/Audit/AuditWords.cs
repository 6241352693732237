using Siklus.App.Common.Berkas;
using Siklus.App.Correspondence;
using Siklus.App.Organisation;
using Siklus.App.Organisation.Masuk;
using Siklus.App.Planning.Nomenklatur;
using Siklus.App.Sop.Authoring;
using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Evaluation;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Collection;
using Siklus.Domain.Measurement;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.App.Audit;

/// <summary>A sort of thing in the audit list.</summary>
/// <param name="Kode">Stored code; rename none.</param>
/// <param name="Nama">What it is called in a sentence.</param>
public sealed record AuditObject(string Kode, string Nama);

/// <summary>What the audit list calls things and acts. A sort of row that stands neither here nor in <see cref="NotActs"/> fails a test.</summary>
public static class AuditWords
{
    /// <summary>Something came to be.</summary>
    public const string Made = "buat";

    /// <summary>Something was changed.</summary>
    public const string Changed = "ubah";

    /// <summary>Something was removed.</summary>
    public const string Removed = "hapus";

    /// <summary>The case whose history grew.</summary>
    public static AuditObject Pelaksanaan { get; } = new("pelaksanaan", "pelaksanaan");

    /// <summary>Things by the type of their row.</summary>
    public static IReadOnlyDictionary<Type, AuditObject> Objects { get; } = new Dictionary<Type, AuditObject>
    {
        [typeof(RiwayatRow)] = Pelaksanaan,
        [typeof(IsianRow)] = new("isian", "isian langkah"),
        [typeof(SopVersiRow)] = new("sop", "versi SOP"),
        [typeof(PengesahanSopRow)] = new("sop-pengesahan", "pengesahan SOP"),
        [typeof(PencabutanSopRow)] = new("sop-pencabutan", "pencabutan SOP"),
        [typeof(RancanganSop)] = new("sop-rancangan", "rancangan SOP"),
        [typeof(EvaluasiSop)] = new("sop-evaluasi", "evaluasi SOP"),
        [typeof(RiwayatKertasRow)] = new("riwayat-kertas", "riwayat kertas"),
        [typeof(PelaksanaSopRow)] = new("sop-pelaksana", "pelaksana bawaan satu SOP"),
        [typeof(IkatanBawaanRow)] = new("ikatan", "pelaksana bawaan SOP"),
        [typeof(Naskah)] = new("naskah", "naskah"),
        [typeof(ArsipRow)] = new("arsip", "berkas arsip"),
        [typeof(SuratKeluarRow)] = new("surat-keluar", "nomor surat keluar"),
        [typeof(BerkasRow)] = new("berkas", "berkas unggahan"),
        [typeof(Realisasi)] = new("realisasi", "realisasi"),
        [typeof(KunciPeriode)] = new("kunci-periode", "kunci periode"),
        [typeof(TindakLanjutRenja)] = new("tindak-lanjut-renja", "tindak lanjut evaluasi Renja"),
        [typeof(KebijakanPengukuran)] = new("kebijakan-pengukuran", "kebijakan pengukuran"),
        [typeof(PohonKinerja)] = new("pohon-kinerja", "pohon kinerja"),
        [typeof(SimpulKinerja)] = new("simpul", "simpul pohon kinerja"),
        [typeof(DokumenRencana)] = new("dokumen-rencana", "dokumen perencanaan"),
        [typeof(Pagu)] = new("pagu", "pagu"),
        [typeof(RealisasiAnggaran)] = new("realisasi-anggaran", "realisasi anggaran"),
        [typeof(Aksi)] = new("aksi", "aksi rencana aksi"),
        [typeof(Indikator)] = new("indikator", "indikator"),
        [typeof(Target)] = new("target", "target"),
        [typeof(NomenklaturRow)] = new("nomenklatur", "daftar nomenklatur"),
        [typeof(Instansi)] = new("kantor", "data kantor"),
        [typeof(Unit)] = new("unit", "unit"),
        [typeof(Jabatan)] = new("jabatan", "jabatan"),
        [typeof(Pegawai)] = new("pegawai", "data pegawai"),
        [typeof(Penugasan)] = new("penugasan", "penugasan"),
        [typeof(Tim)] = new("tim", "tim"),
        [typeof(HariLiburKantor)] = new("hari-libur", "hari libur kantor"),
        [typeof(JamKhususKantor)] = new("jam-khusus", "masa jam khusus"),
        [typeof(JamKerjaKantor)] = new("jam-kerja", "jam kerja"),
        [typeof(Akun)] = new("akun", "akun"),
        [typeof(TribulanSusulan)] = new("tribulan-susulan", "tribulan susulan"),
        [typeof(AturanMasuk)] = new("aturan-masuk", "aturan masuk"),
        [typeof(LanggananKalender)] = new("langganan-kalender", "alamat kalender pribadi"),
        [typeof(KunciApi)] = new("kunci-api", "kunci API"),
        [typeof(KodeSetelUlang)] = new("kode-setel-ulang", "kode setel ulang"),
    };

    /// <summary>Rows whose writing is no act of its own, and why.</summary>
    public static IReadOnlyDictionary<Type, string> NotActs { get; } = new Dictionary<Type, string>
    {
        [typeof(PelaksanaanRow)] = "follows from the Riwayat",
        [typeof(TugasRow)] = "follows from the Riwayat",
        [typeof(PemantauRow)] = "who reads along changes nothing",
        [typeof(JejakAuditRow)] = "the list itself",
        [typeof(UjungJejakRow)] = "the list itself",
        [typeof(AksesBerkasRow)] = "a log of its own: who opened what",
        [typeof(Planning.Files.PemetaanPaguRow)] = "how a file was read; what came of it is in the list",
        [typeof(Sesi)] = "signing in has a log of its own",
        [typeof(CatatanMasuk)] = "signing in has a log of its own",
        [typeof(PercobaanMasuk)] = "signing in has a log of its own",
        [typeof(Common.Installation)] = "about the database, before any office",
        [typeof(Setup.PenyiapanRow)] = "the set-up, before any office; its end is in the list",
    };

    /// <summary>Verb of a plain change: "membuat".</summary>
    public static string VerbOf(string perbuatan) => perbuatan switch
    {
        Made => "membuat",
        Changed => "mengubah",
        Removed => "menghapus",
        _ => Riwayat.TryGetValue(perbuatan, out var verb) ? verb : "mengubah",
    };

    /// <summary>What an entry of a case's history says was done, by its kind; "pada pelaksanaan …" follows.</summary>
    public static IReadOnlyDictionary<string, string> Riwayat { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Dimulai"] = "memulai",
        ["TugasDibuka"] = "membuka tugas berikutnya pada",
        ["Diterima"] = "menerima tugas pada",
        ["OutputDitambahkan"] = "menambahkan hasil pada",
        ["KelengkapanDitautkan"] = "menautkan kelengkapan pada",
        ["TugasSelesai"] = "menyelesaikan tugas pada",
        ["DitutupTanpa"] = "menutup tugas tanpa hasil pada",
        ["DitarikKembali"] = "menarik kembali tugas pada",
        ["Dialihkan"] = "mengalihkan tugas pada",
        ["AnggotaDiubah"] = "mengubah anggota pada",
        ["Diputuskan"] = "memutuskan pada",
        ["Dikembalikan"] = "mengembalikan langkah pada",
        ["PihakDiminta"] = "meminta atasan menilai pada",
        ["PihakBertindak"] = "bertindak sebagai pihak pada",
        ["Diserahkan"] = "menyerahkan hasil pada",
        ["AnakDimulai"] = "memulai SOP terkait pada",
        ["AnakSelesai"] = "mengakhiri SOP terkait pada",
        ["CatatanDitambahkan"] = "menambahkan catatan pada",
        ["Ditanyakan"] = "bertanya pada",
        ["Dijawab"] = "menjawab pertanyaan pada",
        ["Dijeda"] = "menjeda",
        ["Dilanjutkan"] = "melanjutkan",
        ["Dibatalkan"] = "membatalkan",
        ["Selesai"] = "menuntaskan",
    };
}
