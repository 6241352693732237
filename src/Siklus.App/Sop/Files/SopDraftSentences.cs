namespace Siklus.App.Sop.Files;

/// <summary>Sentences of <see cref="SopDraftRules"/>.</summary>
internal static class SopDraftSentences
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [SopDraftRules.NoPelaksana] = "Pelaksana belum ditetapkan. Pilih kolom yang mengerjakannya.",
        [SopDraftRules.NoPekerjaan] = "Jenis pekerjaan belum dipilih. Pilih paling sedikit satu.",
        [SopDraftRules.NoUraian] = "Uraian kegiatan belum ada. Tulis menurut lembar asli.",
        [SopDraftRules.NoPertanyaan] = "Keputusan belum punya pertanyaan. Tulis yang ditanyakan, misalnya “Setuju?”.",
        [SopDraftRules.NoJudul] = "Judul SOP belum ada. Tulis namanya.",
        [SopDraftRules.NoInstansi] = "Nama kantor belum ada. Tulis seperti pada lembar.",
        [SopDraftRules.NoKolom] = "Belum ada kolom pelaksana. Tambahkan paling sedikit satu.",
    };
}
