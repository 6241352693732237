using System.Globalization;
using Siklus.Documents.Csv;
using Siklus.Domain.Sop;

namespace Siklus.Documents.Xlsx;

/// <summary>The workbook into which an office writes what it did on paper, with the steps of the SOP.</summary>
public static class KerjaSheet
{
    /// <summary>The bytes of the workbook.</summary>
    public static byte[] Template(SopDefinition sop) => SheetWriter.Write(
    [
        new("Riwayat", KerjaColumns.Headings, [30, 8, 9, 9, 44, 26, 26, 18, 18, 9, 11, 16, 40], KerjaColumns.Template(sop), new Dictionary<int, string> { [9] = "Hasil!$A$2:$A$4" }),
        new("Hasil", ["Hasil", "Artinya"], [12, 80],
        [
            ["ya", "Langkah keputusan: disetujui"], ["tidak", "Langkah keputusan: dikembalikan; tulis nomor langkah tujuannya pada Kembali ke"],
            [KerjaColumns.Ditutup, "Ditutup tanpa dikerjakan; tulis alasannya pada Catatan"],
        ]),
        new("Petunjuk", ["Cara mengisi"], [110],
        [
            ["Satu baris satu langkah yang selesai. Pelaksanaan: nama yang sama untuk semua baris satu pelaksanaan, misalnya Pengumpulan data TW I 2026."],
            ["Langkah dan Uraian sudah terisi; hapus baris yang tidak dikerjakan, salin barisnya bila dikerjakan beberapa orang atau berulang."],
            ["Pelaksana: jabatan yang mengerjakan, seperti pada susunan kantor (boleh dengan Plt. atau Plh.), atau kolom pada lembar SOP."],
            ["Mulai dan Selesai: 12-03-2026 09.30. Bila jamnya tidak diketahui, tanggalnya saja. Mulai boleh kosong."],
            ["Tindakan: hanya untuk yang dilakukan pihak lain di dalam sebuah langkah, misalnya hadir, terima-formulir, atau disposisi; kosong untuk langkahnya sendiri."],
            [string.Create(CultureInfo.InvariantCulture, $"Langkah disebut dengan nomor 1 sampai {sop.Langkah.Count} seperti pada kolom Langkah. Pekerjaan di luar SOP boleh ditulis: kosongkan Langkah, isi Uraian.")],
        ]),
    ]);
}
