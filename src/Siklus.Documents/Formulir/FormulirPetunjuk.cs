namespace Siklus.Documents.Formulir;

/// <summary>What the sheet of instructions says.</summary>
internal static class FormulirPetunjuk
{
    public static IReadOnlyList<string> Langkah { get; } =
    [
        "Isi sel kuning pada lembar Formulir. Sel lain terkunci; nilai abu-abu adalah target dan nilai yang lalu.",
        "Kolom Yang diisi menyebut apa yang ditulis pada baris itu. Tulis datanya, bukan hasil bagi atau persentasenya; Siklus yang menghitung.",
        "Angka memakai koma untuk desimal dan titik untuk ribuan, misalnya 1.234,5. Nol ditulis 0. Sel kosong berarti belum diisi.",
        "Sel dengan tanda panah dipilih dari daftarnya.",
        "Bila datanya memang tidak ada, kosongkan angkanya dan pilih atau tulis sebabnya pada kolom Tidak ada data, karena.",
        "Faktor pendorong, faktor penghambat, dan keterangan boleh kosong.",
        "Simpan sebagai buku kerja Excel (.xlsx); LibreOffice juga dapat. CSV diterima bila seluruh lembar Formulir disimpan, termasuk baris dan kolom yang tersembunyi.",
        "Unggah pada halaman Unggah formulir di Siklus, atau serahkan berkasnya kepada Sekretariat untuk diunggah. Yang berubah diperlihatkan dahulu; bila ada orang lain yang mengisi nilai lain, keduanya ditampilkan untuk dipilih.",
        "Bukti dukung tidak dimasukkan ke dalam berkas ini; unggah pada halaman pengisian. Formulir baru terkirim sesudah ditekan Kirim formulir di sana.",
        "Jangan menghapus baris, kolom, atau kode formulir yang tersembunyi: dengan itu berkas ini dikenali, siapa pun yang membawanya.",
    ];
}
