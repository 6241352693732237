namespace Siklus.App.Sop.Files;

/// <summary>An object of the SOP file format: the names it must and may have.</summary>
/// <param name="Name">Its name in the format's schema.</param>
/// <param name="Required">Names that must be there.</param>
/// <param name="Optional">Names that may be left out or be null.</param>
public sealed record SopFileObject(string Name, IReadOnlyList<string> Required, IReadOnlyList<string> Optional)
{
    /// <summary>All names, required ones first.</summary>
    public IEnumerable<string> Names => Required.Concat(Optional);
}

/// <summary>The objects of the SOP file format (docs/sop-format.md); a test holds docs/sop.schema.json to the same.</summary>
public static class SopFileShape
{
    /// <summary>Value of "format" that this program reads.</summary>
    public const string Format = "siklus-sop/1";

    /// <summary>The file.</summary>
    public static SopFileObject Sop { get; } =
        new("sop", ["format", "kode", "versi", "identitas", "kolom", "langkah"], ["$schema", "anomali"]);

    /// <summary>The identity block.</summary>
    public static SopFileObject Identitas { get; } = new("identitas", ["judul", "instansi"],
    [
        "nomor", "tanggalPembuatan", "tanggalRevisi", "tanggalEfektif", "tanggalPengesahan", "disahkanOleh", "kabupaten", "judulUraian", "dasarHukum",
        "kualifikasi", "keterkaitan", "peralatan", "peringatan", "pencatatan",
    ]);

    /// <summary>A column of pelaksana.</summary>
    public static SopFileObject Kolom { get; } = new("kolom", ["kode", "nama"], []);

    /// <summary>A step.</summary>
    public static SopFileObject Langkah { get; } = new("langkah", ["nomorCetak", "urutan", "uraian", "pelaksana", "pekerjaan"],
        ["uraianNormal", "mode", "pihak", "kelengkapan", "output", "waktuBaku", "waktuCetak", "keterangan", "keputusan", "sopTerkait", "dugaan"]);

    /// <summary>A kind of work.</summary>
    public static SopFileObject Pekerjaan { get; } = new("pekerjaan", ["jenis"], ["pengaturan"]);

    /// <summary>A counterpart act.</summary>
    public static SopFileObject Pihak { get; } =
        new("pihak", ["kode", "nama", "kolom"], ["masing", "sesudah", "wajib", "memutus", "output", "pengaturan"]);

    /// <summary>A paper needed.</summary>
    public static SopFileObject Kelengkapan { get; } = new("kelengkapan", ["nama"], ["dari", "alat"]);

    /// <summary>A paper made.</summary>
    public static SopFileObject Output { get; } = new("output", ["kode", "nama"], ["pendamping"]);

    /// <summary>A standard time.</summary>
    public static SopFileObject WaktuBaku { get; } = new("waktuBaku", ["nilai", "satuan"], []);

    /// <summary>A decision.</summary>
    public static SopFileObject Keputusan { get; } =
        new("keputusan", ["pertanyaan", "ya"], ["tidak", "tidakDugaan", "alternatif", "memeriksa"]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SopFileObject> All { get; } =
        [Sop, Identitas, Kolom, Langkah, Pekerjaan, Pihak, Kelengkapan, Output, WaktuBaku, Keputusan];
}
