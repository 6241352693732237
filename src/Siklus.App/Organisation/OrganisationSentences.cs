using Siklus.Domain.Organisation;

namespace Siklus.App.Organisation;

/// <summary>Sentences of <see cref="OrganisationRules"/>.</summary>
internal static class OrganisationSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [OrganisationRules.NamaKosong] = "Isi {0}.",
        [OrganisationRules.TanggalTerbalik] = "Tanggal selesai {1} mendahului tanggal mulai {0}. Perbaiki salah satunya.",
        [OrganisationRules.AtasanMelingkar] = "Jabatan {0} tidak dapat menjadi atasan dirinya sendiri.",
        [OrganisationRules.BukanPemegang] = "Hari ini {0} tidak memegang jabatan untuk tindakan ini. Muat ulang halaman; tugasnya mungkin sudah berpindah.",
        [OrganisationRules.SudahAnggota] = "Jabatan itu sudah menjadi anggota {0} pada hari-hari tersebut.",
        [OrganisationRules.BukanAnggota] = "Jabatan itu bukan anggota {0} sejak tanggal tersebut. Muat ulang halaman.",
        [OrganisationRules.IndukTidakBerlaku] = "Unit {0} tidak berlaku, atau berakhir lebih dahulu, bila dimasuki mulai {1}. Pilih unit lain atau tanggal lain.",
        [OrganisationRules.IndukMelingkar] = "Unit {0} tidak dapat berada di dalam dirinya sendiri. Pilih unit induk yang lain.",
        [OrganisationRules.NipSalah] = "NIP “{0}” tidak terdiri atas 18 angka. Periksa, atau kosongkan bila belum ada.",
        [OrganisationRules.NipGanda] = "NIP itu sudah tercatat untuk {0}.",
        [OrganisationRules.SkKosong] = "Isi nomor surat perintah atau keputusan untuk {0}.",
        [OrganisationRules.PlhTanpaAkhir] = "Isi tanggal selesai: Plh. hanya menggantikan selama pejabatnya berhalangan.",
        [OrganisationRules.PenugasanBertindih] = "Pada hari-hari itu jabatan ini sudah dipegang ({0} sejak {1}). Akhiri dahulu penugasan itu, atau ubah tanggalnya.",
        [OrganisationRules.TanpaPengganti] = "Pilih pengganti untuk paling sedikit satu jabatan.",
        [OrganisationRules.PenggantiSendiri] = "Pengganti harus orang lain, bukan pejabat yang berhalangan.",
        [OrganisationRules.PenggantiBerhalangan] = "{0} juga berhalangan dari {1} sampai {2}. Pilih pengganti lain, atau ubah tanggalnya.",
        [OrganisationRules.SedangMenggantikan] = "{0} menjadi Plh. dari {1} sampai {2}. Alihkan dahulu penugasan itu, atau ubah tanggalnya.",
        [OrganisationRules.BerhalanganLampau] = "Hari pertama paling awal hari ini, {0}. Yang sudah lewat dicatat oleh pengelola kantor.",
        [OrganisationRules.BerhalanganGanda] = "Anda sudah tercatat berhalangan dari {0} sampai {1}. Ubah catatan itu, atau pilih hari lain.",
        [OrganisationRules.BerhalanganTetap] = "Catatan yang mulai {0} tidak dapat Anda ubah lagi: sudah mulai, atau dicatat pengelola kantor. Akhiri lebih awal, atau minta pengelola kantor mengubahnya.",
        [OrganisationRules.KembaliDiLuar] = "Hari kembali bekerja paling awal {0} dan paling lambat {1}. Perbaiki tanggalnya.",
        [OrganisationRules.PengelolaTerakhir] = "Jabatan {0} satu-satunya yang mengelola kantor. Beri hak itu kepada jabatan lain dahulu.",
        [OrganisationRules.MasihDipakai] = "{0} belum dapat ditutup: {1}.",
        [OrganisationRules.SudahBerubah] = "Orang lain baru saja menyimpan: {0}. Isian Anda masih ada di bawah; simpan lagi bila memang itu yang benar.",
        [OrganisationRules.TidakAda] = "Data itu tidak ada di kantor ini. Muat ulang halaman.",
        [OrganisationRules.EskalasiHari] = "Isi jumlah hari kerja antara 1 dan {0}.",
    };
}
