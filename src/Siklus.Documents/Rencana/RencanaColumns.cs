using Siklus.App.Planning.Files;

namespace Siklus.Documents.Rencana;

/// <summary>What the cells of a column hold.</summary>
internal enum ColumnKind
{
    Text,
    Code,

    /// <summary>A number, a range or a predikat.</summary>
    Value,
    Whole,
    Rupiah,
    Day,

    /// <summary>A mark for yes.</summary>
    Mark,

    /// <summary>Only to help whoever fills the sheet in; never read.</summary>
    Aside,
}

/// <summary>A column of a sheet.</summary>
/// <param name="Heading">As it is written.</param>
/// <param name="Width">In characters.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="IsNeeded">Whether a sheet without it can't be read.</param>
/// <param name="Others">Other headings that offices write.</param>
/// <param name="Choices">Name of the list to choose from.</param>
/// <param name="IsStrict">Whether nothing outside the list is right.</param>
internal sealed record RencanaColumn(string Heading, double Width, ColumnKind Kind = ColumnKind.Text, bool IsNeeded = false, string[]? Others = null, string? Choices = null, bool IsStrict = false)
{
    /// <summary>Headings by which it is known.</summary>
    public IEnumerable<string> Words => [Heading, .. Others ?? []];

    /// <summary>Whether rows below a merged cell share its value. Money and targets never do: they would count twice.</summary>
    public bool FillsDown => Kind is ColumnKind.Text or ColumnKind.Code or ColumnKind.Day || Heading == RencanaColumns.Tahun;
}

/// <summary>The columns of every sheet, for what is given out and for what comes back (docs/berkas-masukan.md).</summary>
internal static class RencanaColumns
{
    public const string Kode = "Kode", Jenis = "Jenis", Uraian = "Uraian", Induk = "Kode induk", Unit = "Unit penanggung jawab", Pemilik = "Pemilik (jabatan)";
    public const string Simpul = "Kode simpul", Nama = "Nama indikator", Definisi = "Definisi operasional", Satuan = "Satuan", Rumus = "Jenis rumus", Ungkapan = "Ungkapan rumus", HanyaStatus = "Hanya status", Peta = "Peta predikat", Polaritas = "Polaritas";
    public const string RumusNegatif = "Rumus negatif", Konsolidasi = "Konsolidasi", Mode = "Mode target", Sumber = "Sumber data", Baseline = "Baseline", TahunBaseline = "Tahun baseline", Iku = "IKU", Alasan = "Alasan pemilihan";
    public const string Dokumen = "Dokumen", JenisDokumen = "Jenis dokumen", Tahun = "Tahun", Perubahan = "Perubahan ke", Status = "Status", PihakPertama = "Pihak pertama", PihakKedua = "Pihak kedua", Nomor = "Nomor";
    public const string Tanggal = "Tanggal", AlasanPerubahan = "Alasan perubahan", Indikator = "Kode indikator", Tahunan = "Target tahunan", Rupiah = "Pagu (Rp)", SumberDana = "Sumber dana", Aksi = "Uraian aksi", Pelaksana = "Pelaksana";

    /// <summary>Beside a code, what it stands for.</summary>
    public const string NamaIndikator = "Indikator (terisi sendiri)", UraianSimpul = "Simpul (terisi sendiri)";

    /// <summary>What stands before each part of a component's heading.</summary>
    public const string Komponen = "Komponen";

    public static IReadOnlyList<string> Tw { get; } = ["TW I", "TW II", "TW III", "TW IV"];

    /// <summary>Parts of a component, in the order of its columns.</summary>
    public static IReadOnlyList<string> Bagian { get; } = ["kode", "nama", "satuan", "bulat"];

    /// <summary>Columns of a sheet.</summary>
    /// <param name="lembar">The sheet.</param>
    /// <param name="komponen">Of <see cref="LembarRencana.Indikator"/>: how many components have columns.</param>
    public static IReadOnlyList<RencanaColumn> Of(LembarRencana lembar, int komponen = 2) => lembar switch
    {
        LembarRencana.Pohon =>
        [
            new(Kode, 22, ColumnKind.Code, true, ["Kode simpul"]), new(Jenis, 14, IsNeeded: true, Others: ["Jenis simpul", "Tingkat", "Level"], Choices: "PilihanJenis", IsStrict: true),
            new(Uraian, 64, IsNeeded: true, Others: ["Uraian simpul", "Kinerja"]), new(Induk, 22, ColumnKind.Code, Others: ["Induk", "Di bawah", "Kode atasan"], Choices: "KodeSimpul"),
            new(Unit, 34, Others: ["Unit", "Penanggung jawab"], Choices: "PilihanUnit"), new(Pemilik, 34, Others: ["Pemilik", "Jabatan"], Choices: "PilihanJabatan"),
        ],
        LembarRencana.Indikator =>
        [
            new(Kode, 14, ColumnKind.Code, true, ["Kode indikator"]), new(Simpul, 20, ColumnKind.Code, true, ["Simpul", "Kode sasaran", "Sasaran"], "KodeSimpul"), new(Nama, 44, IsNeeded: true, Others: ["Indikator", "Indikator kinerja", "Nama"]),
            new(Definisi, 48, Others: ["Definisi", "DO"]), new(Satuan, 12), new(Rumus, 13, Others: ["Rumus"], Choices: "PilihanRumus"), new(Ungkapan, 34, Others: ["Ungkapan"]),
            .. Enumerable.Range(1, komponen).SelectMany(KomponenColumns),
            new(Peta, 16, Others: ["Peta", "Predikat"]), new(Polaritas, 12, Others: ["Polarisasi"], Choices: "PilihanPolaritas", IsStrict: true), new(RumusNegatif, 11, Choices: "PilihanRumusNegatif", IsStrict: true),
            new(Konsolidasi, 16, Others: ["Konsolidasi periode", "Jenis konsolidasi"], Choices: "PilihanKonsolidasi", IsStrict: true), new(Mode, 22, Others: ["Mode", "Mode target tribulan", "Mode target triwulan"], Choices: "PilihanMode", IsStrict: true),
            new(Sumber, 30, Others: ["Sumber"]), new(Unit, 34, Others: ["Unit", "Penanggung jawab"], Choices: "PilihanUnit"), new(Baseline, 12, ColumnKind.Value, Others: ["Kondisi awal", "Data awal"]), new(TahunBaseline, 11, ColumnKind.Whole),
            new(HanyaStatus, 8, ColumnKind.Mark, Choices: "PilihanYa", IsStrict: true), new(Iku, 8, ColumnKind.Mark, Choices: "PilihanYa", IsStrict: true), new(Alasan, 40, Others: ["Alasan"]),
        ],
        LembarRencana.Dokumen =>
        [
            new(Dokumen, 34, ColumnKind.Code, true, ["Nama dokumen"]), new(JenisDokumen, 20, IsNeeded: true, Others: ["Jenis"], Choices: "PilihanDokumen", IsStrict: true), new(Tahun, 9, ColumnKind.Whole, true),
            new(Perubahan, 12, ColumnKind.Whole, Others: ["Perubahan"]), new(Status, 13, Choices: "PilihanStatus", IsStrict: true), new(PihakPertama, 32, Choices: "PilihanJabatan"), new(PihakKedua, 32, Choices: "PilihanJabatan"),
            new(Nomor, 30, Others: ["Nomor dokumen"]), new(Tanggal, 13, ColumnKind.Day, Others: ["Tanggal penetapan", "Tanggal penandatanganan"]), new(AlasanPerubahan, 26, Others: ["Alasan"], Choices: "PilihanAlasan", IsStrict: true),
        ],
        LembarRencana.Target =>
        [
            new(Dokumen, 30, ColumnKind.Code, true, ["Nama dokumen"], "NamaDokumen"), new(Indikator, 16, ColumnKind.Code, true, ["Indikator"], "KodeIndikator"), new(NamaIndikator, 46, ColumnKind.Aside, Others: ["Nama indikator"]),
            new(Tahun, 9, ColumnKind.Whole, true), new(Tahunan, 17, ColumnKind.Value, true, ["Target", "Target setahun", "Target tahun"]), .. Tw.Select((tw, i) => new RencanaColumn(tw, 12, ColumnKind.Value, Others: TwWords(i))),
        ],
        LembarRencana.Pagu =>
        [
            new(Dokumen, 30, ColumnKind.Code, true, ["Nama dokumen"], "NamaDokumen"), new(Simpul, 22, ColumnKind.Code, true, ["Simpul", "Kode", "Kode sub kegiatan", "Kode rekening"], "KodeSimpul"), new(UraianSimpul, 56, ColumnKind.Aside, Others: ["Uraian"]),
            new(Tahun, 9, ColumnKind.Whole, true), new(Rupiah, 20, ColumnKind.Rupiah, true, ["Pagu", "Anggaran", "Rupiah", "Pagu anggaran"]), new(SumberDana, 18, Others: ["Sumber pendanaan"], Choices: "PilihanSumberDana"),
        ],
        LembarRencana.Aksi =>
        [
            new(Dokumen, 30, ColumnKind.Code, true, ["Nama dokumen"], "NamaDokumen"), new(Indikator, 16, ColumnKind.Code, true, ["Indikator"], "KodeIndikator"), new(NamaIndikator, 40, ColumnKind.Aside, Others: ["Nama indikator"]),
            new(Aksi, 60, IsNeeded: true, Others: ["Aksi", "Uraian", "Rencana aksi", "Uraian kegiatan"]), .. Tw.Select((tw, i) => new RencanaColumn(tw, 8, ColumnKind.Mark, Others: TwWords(i), Choices: "PilihanTanda")),
            new(Pelaksana, 34, Others: ["Penanggung jawab"], Choices: "PilihanJabatan"),
        ],
        _ => [],
    };

    /// <summary>Heading of a component's part: "Komponen 2 nama".</summary>
    public static string KomponenHeading(int number, string bagian) => $"{Komponen} {number} {bagian}";

    private static IEnumerable<RencanaColumn> KomponenColumns(int number) =>
    [
        new(KomponenHeading(number, "kode"), 13, ColumnKind.Code), new(KomponenHeading(number, "nama"), 34), new(KomponenHeading(number, "satuan"), 13), new(KomponenHeading(number, "bulat"), 12, ColumnKind.Mark, Choices: "PilihanYa", IsStrict: true),
    ];

    private static string[] TwWords(int index) => [.. new[] { Roman[index], $"{index + 1}" }.SelectMany(n => new[] { $"TW {n}", $"Triwulan {n}", $"Tribulan {n}", $"Target TW {n}", $"Target triwulan {n}", $"Target tribulan {n}" }), Roman[index]];

    private static readonly string[] Roman = ["I", "II", "III", "IV"];
}
