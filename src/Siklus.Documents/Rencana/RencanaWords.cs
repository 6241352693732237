using System.Text;
using Siklus.Domain.Planning;

namespace Siklus.Documents.Rencana;

/// <summary>The words for what may be chosen in a cell: how it is written, and what offices write instead.</summary>
/// <param name="Values">Each choice with the word that is written first and others that are read.</param>
internal sealed record Choices<T>(IReadOnlyList<(T Value, string[] Words)> Values)
    where T : struct
{
    private readonly Dictionary<string, T> byWord = Values.SelectMany(v => v.Words.Select(w => (Word: RencanaWords.Letters(w), v.Value))).DistinctBy(w => w.Word).ToDictionary(w => w.Word, w => w.Value, StringComparer.Ordinal);

    public IReadOnlyList<string> Written => [.. Values.Select(v => v.Words[0])];

    public string Write(T value) => Values.First(v => v.Value.Equals(value)).Words[0];

    public T? Read(string text) => byWord.TryGetValue(RencanaWords.Letters(text), out var value) ? value : null;
}

/// <summary>All choices of a plan's workbook.</summary>
internal static class RencanaWords
{
    public static Choices<JenisSimpul> Simpul { get; } = new(
    [
        (JenisSimpul.Visi, ["Visi"]), (JenisSimpul.Misi, ["Misi"]), (JenisSimpul.Tujuan, ["Tujuan", "Tujuan strategis", "Tujuan PD"]), (JenisSimpul.Sasaran, ["Sasaran", "Sasaran strategis", "Sasaran PD"]),
        (JenisSimpul.FaktorKunci, ["Faktor kunci", "Faktor kunci keberhasilan", "CSF", "Critical success factor"]), (JenisSimpul.Program, ["Program"]), (JenisSimpul.Kegiatan, ["Kegiatan"]),
        (JenisSimpul.SubKegiatan, ["Sub kegiatan", "Subkegiatan", "Sub-kegiatan"]),
    ]);

    public static Choices<Polaritas> Polaritas { get; } = new(
    [
        (Domain.Planning.Polaritas.Positif, ["Positif", "Maximize", "Maksimum", "Makin tinggi makin baik", "Semakin tinggi semakin baik"]),
        (Domain.Planning.Polaritas.Negatif, ["Negatif", "Minimize", "Minimum", "Makin rendah makin baik", "Semakin rendah semakin baik"]),
        (Domain.Planning.Polaritas.Rentang, ["Rentang", "Stabilize", "Stabil"]),
    ]);

    public static Choices<RumusNegatif> RumusNegatif { get; } = new([(Domain.Planning.RumusNegatif.Rasio, ["Rasio", "T/R"]), (Domain.Planning.RumusNegatif.Selisih, ["Selisih", "(2T-R)/T"]), (Domain.Planning.RumusNegatif.Sisa, ["Sisa", "(T-R)/T"])]);

    public static Choices<Konsolidasi> Konsolidasi { get; } = new(
    [
        (Domain.Planning.Konsolidasi.Jumlah, ["Jumlah", "Sum", "Dijumlahkan"]), (Domain.Planning.Konsolidasi.NilaiAkhir, ["Nilai akhir", "Take last known", "Terakhir"]),
        (Domain.Planning.Konsolidasi.RataRata, ["Rata-rata", "Rerata", "Average"]), (Domain.Planning.Konsolidasi.Maks, ["Nilai tertinggi", "Maks", "Maksimum", "Tertinggi"]),
        (Domain.Planning.Konsolidasi.Min, ["Nilai terendah", "Min", "Minimum", "Terendah"]),
    ]);

    public static Choices<ModeTarget> Mode { get; } = new(
    [
        (ModeTarget.Diskret, ["Per tribulan", "Per triwulan", "Diskret"]), (ModeTarget.SampaiDengan, ["Sampai dengan tribulan", "Sampai dengan triwulan", "Sampai dengan", "S.d. tribulan", "S.d. triwulan", "Kumulatif"]),
        (ModeTarget.Tetap, ["Tetap"]), (ModeTarget.HanyaTahunan, ["Hanya tahunan", "Tahunan"]),
    ]);

    public static Choices<JenisDokumen> Dokumen { get; } = new(
    [
        (JenisDokumen.Renstra, ["Renstra", "Rencana Strategis"]), (JenisDokumen.Iku, ["IKU", "Keputusan IKU", "SK IKU", "Indikator Kinerja Utama"]), (JenisDokumen.Renja, ["Renja", "Rencana Kerja"]),
        (JenisDokumen.Rkt, ["RKT", "Rencana Kinerja Tahunan"]), (JenisDokumen.Dpa, ["DPA", "Dokumen Pelaksanaan Anggaran"]), (JenisDokumen.PerjanjianKinerja, ["Perjanjian Kinerja", "PK", "Tapkin", "Penetapan Kinerja"]),
        (JenisDokumen.RencanaAksi, ["Rencana Aksi", "Renaksi"]),
    ]);

    public static Choices<StatusDokumen> Status { get; } = new(
    [
        (StatusDokumen.Disusun, ["Disusun", "Draf", "Draft", "Konsep"]), (StatusDokumen.Ditetapkan, ["Ditetapkan", "Ditandatangani"]), (StatusDokumen.Diganti, ["Diganti"]), (StatusDokumen.Dibatalkan, ["Dibatalkan", "Batal"]),
    ]);

    public static Choices<AlasanPerubahan> Alasan { get; } = new(
    [
        (AlasanPerubahan.PergantianPejabat, ["Pergantian pejabat", "Mutasi"]), (AlasanPerubahan.PerubahanStrategi, ["Perubahan strategi"]),
        (AlasanPerubahan.PerubahanPrioritas, ["Perubahan prioritas", "Perubahan prioritas atau asumsi"]), (AlasanPerubahan.PerubahanDokumenInduk, ["Perubahan dokumen induk", "Perubahan RPJMD", "Perubahan RKPD"]),
        (AlasanPerubahan.PerubahanApbd, ["Perubahan APBD", "APBD-P", "APBD Perubahan"]),
    ]);

    public static Choices<bool> YaTidak { get; } = new([(true, ["ya", "y", "x", "v", "✓", "√", "✔", "true", "benar", "1", "ada"]), (false, ["tidak", "t", "-", "–", "false", "salah", "0", "bukan"])]);

    /// <summary>Kinds of formula as a file names them; other words are carried as they stand.</summary>
    public static IReadOnlyList<string> Rumus { get; } = ["nilai", "rasio", "jumlah", "predikat", "ungkapan"];

    /// <summary>Small letters and digits alone; of a text without any, its signs.</summary>
    public static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) letters.Append(char.ToLowerInvariant(c));
        return letters.Length > 0 ? letters.ToString() : text.Trim();
    }
}
