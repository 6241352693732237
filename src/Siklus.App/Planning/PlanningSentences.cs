using Siklus.Domain.Planning;

namespace Siklus.App.Planning;

/// <summary>Sentences of <see cref="PlanningRules"/>.</summary>
internal static class PlanningSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [PlanningRules.IndukTidakCocok] = "Sebuah {0} tidak dapat berada di bawah {1}. Pilih induk lain.",
        [PlanningRules.IndukTidakAda] = "Induk {0} tidak ada dalam pohon ini. Muat ulang halaman, lalu pilih lagi.",
        [PlanningRules.IndukMelingkar] = "{0} tidak dapat berada di bawah dirinya sendiri. Pilih induk lain.",
        [PlanningRules.MasaTidakWajar] = "Masa Renstra {0}–{1} tidak wajar. Isi tahun awal dan tahun akhir, biasanya lima tahun.",
        [PlanningRules.TahunDiLuarRenstra] = "Tahun {0} tidak termasuk Renstra {1}–{2}.",
        [PlanningRules.PihakKosong] = "Perjanjian Kinerja memerlukan jabatan yang berjanji (pihak pertama).",
        [PlanningRules.BelumDitetapkan] = "{0} belum ditetapkan, jadi belum perlu perubahan. Perbaiki langsung isinya.",
        [PlanningRules.AlasanTidakSah] = "Perubahan {0} memerlukan salah satu alasan yang diizinkan peraturan.",
        [PlanningRules.DokumenTerkunci] = "{0} sudah ditetapkan atau dibatalkan, jadi tidak dapat diubah. Buat versi perubahannya.",
        [PlanningRules.RupiahTidakWajar] = "Jumlah {0} tidak dapat dipakai. Tulis rupiah bulat tanpa sen, mulai dari 0.",
        [PlanningRules.TanpaTribulan] = "Pilih paling sedikit satu tribulan untuk aksi {0}.",
        [PlanningRules.TeksKosong] = "Isi {0}.",
        [PlanningRules.PasanganTidakSah] = "Konsolidasi {0} tidak dapat dipakai bersama target {1}. Pilih pasangan lain.",
        [PlanningRules.PersenDijumlah] = "Persentase dan predikat tidak boleh dijumlahkan antartribulan. Pilih nilai akhir atau rata-rata.",
        [PlanningRules.PredikatPolaritas] = "Indikator berpredikat selalu makin tinggi makin baik.",
        [PlanningRules.TargetTidakCocok] = "Jenis target tidak cocok dengan indikator {0}: angka, rentang, atau predikat sesuai definisinya.",
        [PlanningRules.RentangTerbalik] = "Batas bawah {0} melebihi batas atas {1}. Tukar keduanya.",
        [PlanningRules.PredikatTidakDikenal] = "Predikat '{0}' tidak dikenal. Pilih salah satu: {1}.",
        [PlanningRules.KodeGanda] = "Kode {0} dipakai dua kali. Setiap komponen memerlukan kode sendiri.",
        [PlanningRules.TanpaKomponen] = "Rumus memerlukan paling sedikit satu komponen.",
        [PlanningRules.DefinisiTidakBerlaku] = "Indikator {0} belum memiliki definisi untuk tahun {1}.",
        [PlanningRules.DefinisiMundur] = "Definisi baru harus mulai berlaku setelah tahun {0}.",
        [PlanningRules.KomponenKosong] = "Belum dapat dihitung: {0} belum diisi.",
        [PlanningRules.PenyebutNol] = "Tidak dapat dihitung: {0} bernilai nol.",
        [PlanningRules.BobotTidakWajar] = "Bobot {0} tidak wajar. Tulis angka di atas 0, paling besar 1.000, misalnya 1 atau 2,5.",
        [PlanningRules.HasilTerlaluBesar] = "Tidak dihitung karena angkanya terlalu besar. Periksa satuan setiap komponen.",
        [PlanningRules.JenisNilaiSalah] = "Tidak dapat dihitung: isi {0} tidak sesuai jenisnya.",
        [PlanningRules.KodeKosong] = "Isi kode nomenklatur.",
        [PlanningRules.KodeBukanAngka] = "“{0}” bukan kode nomenklatur. Tulis angka dengan titik, misalnya 7.01.02.2.01.0001.",
        [PlanningRules.KodeKewenangan] = "Kode {0} menulis kewenangan {1}, padahal kewenangan satu angka. Mungkin maksudnya {2}.",
        [PlanningRules.KodeLebarBagian] = "Kode {0} menulis {1} “{2}”; seharusnya {3}.{4}",
        [PlanningRules.KodeNol] = "Kode {0} berisi nol pada bagian {1}. Nomor bagian kode mulai dari satu.",
        [PlanningRules.KodeTanpaKegiatan] = "Kode {0} berhenti pada kewenangan. Tambahkan nomor kegiatannya, atau tulis kode programnya saja.",
        [PlanningRules.KodeTerlaluPanjang] = "Kode {0} memiliki lebih dari enam bagian. Kode terpanjang ialah kode sub kegiatan, misalnya 7.01.02.2.01.0001.",
        [PlanningRules.KodePenunjang] = "Kode {0}: X.XX hanya dipakai untuk program penunjang, X.XX.01. Tulis kode urusan dan bidangnya.",
    };
}
