using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Files;

/// <summary>Makes a definition out of the parts of a file.</summary>
internal static class SopFileParser
{
    private const string Selesai = "selesai";

    public static SopDefinition Parse(JsonPart root, SopFileProblems problems)
    {
        var file = new ObjectReader(problems, root, SopFileShape.Sop);
        if (file.Find("format") is { } format && file.Text("format") != SopFileShape.Format)
            problems.Add(format.Position, format.Place, SopFileRules.Format, SopFileShape.Format);
        return new SopDefinition
        {
            Kode = file.Text("kode"),
            Versi = file.Number("versi"),
            Identitas = file.Object("identitas", SopFileShape.Identitas, Identitas) ?? new IdentitasSop { Judul = "", Instansi = "" },
            Kolom = file.Objects("kolom", SopFileShape.Kolom, kolom => new Kolom(kolom.Text("kode"), kolom.Text("nama"))),
            Langkah = file.Objects("langkah", SopFileShape.Langkah, Langkah),
            Anomali = file.Texts("anomali"),
        };
    }

    private static IdentitasSop Identitas(ObjectReader identitas) => new()
    {
        Nomor = identitas.TextOrNull("nomor"),
        TanggalPembuatan = identitas.Date("tanggalPembuatan"),
        TanggalRevisi = identitas.Date("tanggalRevisi"),
        TanggalEfektif = identitas.Date("tanggalEfektif"),
        TanggalPengesahan = identitas.Date("tanggalPengesahan"),
        DisahkanOleh = identitas.TextOrNull("disahkanOleh"),
        Judul = identitas.Text("judul"),
        Instansi = identitas.Text("instansi"),
        Kabupaten = identitas.TextOrNull("kabupaten"),
        JudulUraian = identitas.TextOrNull("judulUraian"),
        DasarHukum = identitas.Texts("dasarHukum"),
        Kualifikasi = identitas.Texts("kualifikasi"),
        Keterkaitan = identitas.Texts("keterkaitan"),
        Peralatan = identitas.Texts("peralatan"),
        Peringatan = identitas.Texts("peringatan"),
        Pencatatan = identitas.Texts("pencatatan"),
    };

    private static Langkah Langkah(ObjectReader langkah) => new()
    {
        NomorCetak = langkah.Text("nomorCetak"),
        Urutan = langkah.Number("urutan"),
        Uraian = langkah.Text("uraian"),
        UraianNormal = langkah.TextOrNull("uraianNormal"),
        Pelaksana = langkah.Texts("pelaksana"),
        Mode = langkah.Word("mode", ModeLangkah.Satu),
        Pekerjaan = langkah.Objects("pekerjaan", SopFileShape.Pekerjaan, kerja => new Pekerjaan(kerja.Text("jenis"), kerja.Settings("pengaturan"))),
        Pihak = langkah.Objects("pihak", SopFileShape.Pihak, Pihak),
        Kelengkapan = langkah.Objects("kelengkapan", SopFileShape.Kelengkapan, k => new Kelengkapan(k.Text("nama"), k.TextOrNull("dari"), k.Flag("alat", false))),
        Output = langkah.Objects("output", SopFileShape.Output, o => new Output(o.Text("kode"), o.Text("nama"), o.Flag("pendamping", otherwise: false))),
        WaktuBaku = langkah.Object("waktuBaku", SopFileShape.WaktuBaku, w => new WaktuBaku(w.Number("nilai"), w.Word("satuan", SatuanWaktu.Menit))),
        WaktuCetak = langkah.TextOrNull("waktuCetak"),
        Keterangan = langkah.TextOrNull("keterangan"),
        Keputusan = langkah.Object("keputusan", SopFileShape.Keputusan, Keputusan),
        SopTerkait = langkah.TextOrNull("sopTerkait"),
        Dugaan = langkah.Texts("dugaan"),
    };

    private static Pihak Pihak(ObjectReader pihak) => new()
    {
        Kode = pihak.Text("kode"),
        Nama = pihak.Text("nama"),
        Kolom = pihak.Texts("kolom"),
        Masing = pihak.Flag("masing", otherwise: true),
        Sesudah = pihak.Word("sesudah", SaatPihak.Pembukaan),
        Wajib = pihak.Flag("wajib", otherwise: true),
        Memutus = pihak.Flag("memutus", otherwise: false),
        Output = pihak.Texts("output"),
        Pengaturan = pihak.Settings("pengaturan"),
    };

    private static Keputusan Keputusan(ObjectReader keputusan) => new()
    {
        Pertanyaan = keputusan.Text("pertanyaan"),
        Ya = Lanjutan(keputusan),
        Tidak = keputusan.NumberOrNull("tidak"),
        TidakDugaan = keputusan.Flag("tidakDugaan", otherwise: false),
        Alternatif = keputusan.Numbers("alternatif"),
        Memeriksa = keputusan.Numbers("memeriksa"),
    };

    private static Lanjutan Lanjutan(ObjectReader keputusan)
    {
        if (keputusan.Find("ya") is not { } ya || ya.Text == Selesai) return Domain.Sop.Lanjutan.Selesai;
        if (ya.Number is { } urutan) return Domain.Sop.Lanjutan.Ke(urutan);
        keputusan.Wrong(ya, "urutan langkah (bilangan bulat) atau \"selesai\"");
        return Domain.Sop.Lanjutan.Selesai;
    }
}
