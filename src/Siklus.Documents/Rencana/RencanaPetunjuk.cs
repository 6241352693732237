using Siklus.App.Planning.Files;
using Siklus.Domain.Common;

namespace Siklus.Documents.Rencana;

/// <summary>What a workbook says to whoever fills it in.</summary>
internal static class RencanaPetunjuk
{
    public static string Title(TemplatRencana templat) => templat switch
    {
        TemplatRencana.Pohon => "Pohon kinerja dan indikator",
        TemplatRencana.Target => "Target kinerja",
        TemplatRencana.Pagu => "Pagu anggaran",
        _ => "Rencana kinerja",
    };

    /// <summary>Above a sheet.</summary>
    public static string Title(LembarRencana lembar) => lembar switch
    {
        LembarRencana.Pohon => "Pohon kinerja",
        LembarRencana.Indikator => "Indikator kinerja",
        LembarRencana.Dokumen => "Dokumen perencanaan",
        LembarRencana.Target => "Target kinerja",
        LembarRencana.Pagu => "Pagu anggaran",
        _ => "Rencana aksi",
    };

    /// <summary>The sheets of a workbook.</summary>
    public static IReadOnlyList<LembarRencana> Sheets(TemplatRencana templat) => templat switch
    {
        TemplatRencana.Pohon => [LembarRencana.Pohon, LembarRencana.Indikator],
        TemplatRencana.Target => [LembarRencana.Dokumen, LembarRencana.Target],
        TemplatRencana.Pagu => [LembarRencana.Dokumen, LembarRencana.Pagu],
        _ => [LembarRencana.Pohon, LembarRencana.Indikator, LembarRencana.Dokumen, LembarRencana.Target, LembarRencana.Pagu, LembarRencana.Aksi],
    };

    /// <summary>One line below the title of a sheet.</summary>
    public static string Hint(LembarRencana lembar) => lembar switch
    {
        LembarRencana.Pohon => "Satu baris satu simpul, dari tujuan sampai sub kegiatan. Kode induk menunjuk simpul di atasnya; beberapa kode dipisah koma.",
        LembarRencana.Indikator => "Satu baris satu indikator. Kode simpul menunjuk baris pada lembar Pohon.",
        LembarRencana.Dokumen => "Satu baris satu dokumen. Nama pada kolom Dokumen dipakai pada lembar Target, Pagu, dan Aksi.",
        LembarRencana.Target => "Satu baris satu indikator dalam satu dokumen dan satu tahun. Sel target boleh kosong bila memang belum ada.",
        LembarRencana.Pagu => "Satu baris satu sub kegiatan dalam satu dokumen, tahun, dan sumber dana. Tulis rupiah penuh, tanpa sen. Jangan menambah baris jumlah.",
        _ => "Satu baris satu aksi. Beri tanda ✓ pada tribulan pelaksanaannya.",
    };

    /// <summary>What a sheet is for.</summary>
    public static string Purpose(LembarRencana lembar) => lembar switch
    {
        LembarRencana.Pohon => "Tujuan, sasaran, faktor kunci, program, kegiatan, dan sub kegiatan, masing-masing dengan simpul di atasnya, unit, dan jabatan pemiliknya.",
        LembarRencana.Indikator => "Indikator setiap simpul: definisi, satuan, rumus dengan komponennya, arah yang baik, cara menggabungkan tribulan, sumber data, dan keadaan awal.",
        LembarRencana.Dokumen => "Renstra, Keputusan IKU, Renja, RKT, DPA, Perjanjian Kinerja, dan Rencana Aksi, murni dan perubahannya.",
        LembarRencana.Target => "Target tahunan dan target TW I sampai TW IV setiap indikator menurut setiap dokumen.",
        LembarRencana.Pagu => "Pagu setiap sub kegiatan menurut setiap dokumen.",
        _ => "Aksi dalam Rencana Aksi: apa, tribulan berapa, oleh siapa.",
    };

    /// <summary>How it is filled in.</summary>
    public static IEnumerable<string> Steps(TemplatRencana templat)
    {
        yield return "Isi lembar dari kiri ke kanan. Kolom dengan judul gelap bertanda * wajib ada; selebihnya boleh kosong.";
        yield return "Sel dengan daftar pilihan: klik selnya, lalu tanda panah. Beberapa kode induk ditulis sendiri dengan koma di antaranya.";
        yield return "Kode ditulis sebagai teks, misalnya 7.01.02.2.01.0001, dan dipakai sama persis di semua lembar.";
        yield return "Angka: koma untuk desimal, titik untuk ribuan, misalnya 87,5 dan 1.250.000. Persentase ditulis 0 sampai 100, misalnya 95. Nol ditulis 0; yang belum ada dikosongkan.";
        yield return "Tanggal: tanggal-bulan-tahun, misalnya 02-01-2026.";
        if (templat is TemplatRencana.Lengkap or TemplatRencana.Target) yield return "Target dapat berupa angka, rentang (misalnya 4 – 6), atau predikat (misalnya BB).";
        if (templat is TemplatRencana.Lengkap or TemplatRencana.Pohon)
        {
            yield return "Jenis rumus: nilai (satu komponen), rasio (komponen 1 dibagi komponen 2, kali 100), jumlah (semua komponen dijumlahkan), predikat (satu komponen dan peta predikat), atau ungkapan (ditulis sendiri).";
            yield return "Ungkapan rumus: kode komponen dengan + − × ÷ dan kurung, JUMLAH, RATA, MIN, MAKS, JIKA, misalnya hadir ÷ undangan × 100%. Tidak diawali tanda sama dengan.";
            yield return "Peta predikat: satu baris satu pasangan dalam sel yang sama (Alt+Enter), yang terbaik dahulu, misalnya AA = 100.";
            yield return $"Konsolidasi: bagaimana angka {KataTribulan.Kecil} menjadi angka setahun. Mode target: bagaimana target {KataTribulan.Kecil} berhubungan dengan target setahun.";
        }
        yield return "Kolom abu-abu terisi sendiri dari kodenya dan tidak dibaca. Kolom tambahan untuk catatan sendiri boleh ada; isinya tidak ikut masuk.";
        yield return "Jangan menggabungkan sel (merge) dan jangan mengubah judul kolom. Urutan kolom dan baris bebas.";
        yield return "Unggah berkas ini di Siklus. Setiap baris diperiksa dahulu; selama satu saja salah, tidak ada yang masuk.";
    }
}
