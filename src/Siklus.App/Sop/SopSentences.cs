using Siklus.Domain.Sop;

namespace Siklus.App.Sop;

/// <summary>Sentences of <see cref="SopRules"/>. Details that are ids are not said: the page beside the sentence shows the names.</summary>
internal static class SopSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [SopRules.Closed] = "Pelaksanaan ini sudah selesai atau dibatalkan, jadi tidak dapat diubah. Perbaikan dibuat sebagai pelaksanaan baru yang merujuk ke sini.",
        [SopRules.Stale] = "Sesudah halaman ini dibuka, ada tindakan lain pada pelaksanaan ini. Tindakan Anda belum disimpan; lihat yang baru terjadi, lalu ulangi bila masih perlu.",
        [SopRules.Paused] = "Pelaksanaan ini sedang dijeda. Lanjutkan dahulu sebelum mengerjakannya.",
        [SopRules.NotPaused] = "Pelaksanaan ini tidak sedang dijeda.",
        [SopRules.ReasonNeeded] = "Isi alasan tindakan ini; alasan akan tercatat pada riwayat.",
        [SopRules.DefinitionInvalid] = "SOP ini belum dapat dijalankan: ada {0} hal yang harus diperbaiki lebih dahulu. Buka pemeriksaan SOP untuk melihatnya.",
        [SopRules.EmptyGroup] = "Belum ada jabatan yang ditetapkan untuk kolom {0}. Mintalah pengelola organisasi melengkapi pengikatan pelaksana.",
        [SopRules.OnePostNeeded] = "Langkah ini dikerjakan oleh satu jabatan, tetapi kolom {0} terikat pada {1} jabatan. Pilih satu saja.",
        [SopRules.UnknownTask] = "Tugas nomor {0} tidak ada pada pelaksanaan ini. Muat ulang halaman.",
        [SopRules.TaskNotOpen] = "Tugas ini tidak terbuka lagi. Muat ulang halaman untuk melihat keadaannya sekarang.",
        [SopRules.NotHolder] = "Tugas ini milik jabatan lain. Hanya pemegang jabatan itu yang dapat mengerjakannya.",
        [SopRules.NotInvolved] = "Jabatan Anda tidak ikut dalam tugas ini.",
        [SopRules.AlreadyAccepted] = "Tugas ini sudah diterima oleh orang lain. Muat ulang halaman.",
        [SopRules.NotAccepted] = "Terima dahulu tugas ini sebelum mengerjakannya.",
        [SopRules.OutputsMissing] = "Tugas belum dapat diselesaikan karena hasil berikut belum ada: {0}.",
        [SopRules.UnknownOutput] = "Langkah ini tidak menghasilkan “{0}”.",
        [SopRules.OutputOfCounterpart] = "Hasil “{0}” dibuat oleh pihak yang melakukan “{1}”, bukan oleh pelaksana langkah ini.",
        [SopRules.KelengkapanMissing] = "Kelengkapan berikut belum ada: {0}. Lengkapi, atau isi alasan melanjutkan tanpa kelengkapan itu.",
        [SopRules.UnknownKelengkapan] = "Langkah ini tidak memerlukan kelengkapan “{0}”.",
        [SopRules.CounterpartPending] = "Masih menunggu tindakan pihak lain: {0}.",
        [SopRules.CounterpartRefused] = "Ada pihak yang tidak menyetujui: {0}. Perbaiki dahulu, lalu minta persetujuan lagi.",
        [SopRules.NoCounterpart] = "Tidak ada pihak yang dapat dimintai tindakan pada langkah ini.",
        [SopRules.NotACounterpart] = "Tindakan ini hanya untuk pihak atau atasan yang diminta; tugas Anda adalah mengerjakan langkahnya.",
        [SopRules.VerdictNeeded] = "Pilih setuju atau tidak setuju.",
        [SopRules.DecisionNeeded] = "Langkah ini harus diputuskan: pilih ya atau tidak.",
        [SopRules.NotADecision] = "Langkah ini tidak memuat keputusan; selesaikan seperti biasa.",
        [SopRules.ReturnTarget] = "Pelaksanaan tidak dapat dikembalikan ke langkah itu. Pilih langkah yang sudah dikerjakan sebelum langkah ini.",
        [SopRules.ReturnMembers] = "Ada penerima pengembalian yang bukan pelaksana langkah yang dibuka kembali. Pilih dari daftar yang ada.",
        [SopRules.ReviewerIsSupplier] = "Anda memutuskan pekerjaan Anda sendiri. Bagian itu diputuskan oleh atasan; mintalah keputusan atasan lebih dahulu.",
        [SopRules.SuperiorRefused] = "Atasan tidak menyetujui bagian yang Anda kerjakan sendiri, jadi pelaksanaan hanya dapat dikembalikan.",
        [SopRules.NothingToAsk] = "Tidak ada bagian yang masih harus diputuskan oleh atasan.",
        [SopRules.NoSuperior] = "Jabatan itu tidak mempunyai atasan di kantor ini. Mintalah pengelola organisasi melengkapinya.",
        [SopRules.RecallTooLate] = "Tidak dapat ditarik kembali: langkah berikutnya sudah diterima.",
        [SopRules.NotRecallable] = "Hanya tugas dari langkah yang baru saja diselesaikan yang dapat ditarik kembali.",
        [SopRules.ReassignTarget] = "Tugas ini tidak dapat dialihkan ke jabatan itu. Pilih jabatan lain.",
        [SopRules.NotAuthorised] = "Jabatan Anda tidak berwenang melakukan tindakan ini pada pelaksanaan ini.",
        [SopRules.NotReleasable] = "Yang dapat ditutup tanpa hasil hanya anggota langkah yang dikerjakan masing-masing, atau pihak yang diminta bertindak.",
        [SopRules.UnknownKolom] = "SOP ini tidak mempunyai kolom pelaksana “{0}”.",
        [SopRules.NothingChanged] = "Tidak ada yang berubah.",
        [SopRules.AlreadyMember] = "Jabatan itu sudah mempunyai tugas pada langkah ini.",
        [SopRules.ChildOpen] = "Pelaksanaan SOP terkait masih berjalan. Selesaikan atau batalkan dahulu.",
        [SopRules.UnknownChild] = "Tidak ada pelaksanaan SOP terkait yang sedang berjalan.",
        [SopRules.NoRelatedSop] = "Langkah ini tidak merujuk ke SOP lain.",
        [SopRules.NoteNeeded] = "Langkah ini merujuk ke SOP “{0}” dan dikerjakan di luar sistem; isi catatan tentang pelaksanaannya.",
        [SopRules.AskedOneself] = "Pertanyaan ditujukan kepada jabatan lain. Pilih jabatan yang dapat menjawabnya.",
        [SopRules.UnknownQuestion] = "Pertanyaan itu tidak ada pada pelaksanaan ini.",
        [SopRules.AlreadyAnswered] = "Pertanyaan ini sudah dijawab. Jawabannya ada pada riwayat pelaksanaan.",
        [SopRules.NotAsked] = "Pertanyaan ini hanya dijawab oleh jabatan yang ditanya, atau ditutup oleh yang bertanya.",
    };
}
