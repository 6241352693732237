using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Siklus.Domain.Sop;

namespace Siklus.App.Sop.Files;

/// <summary>
/// Writes SOP files (docs/sop-format.md): names in the order of the format, what has its default left out, so that one definition has one text. What it writes reads as the same definition.
/// </summary>
public static class SopFileWriter
{
    /// <summary>For people: indented, letters as they are.</summary>
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file as UTF-8 with a line for every value.</summary>
    public static byte[] Write(SopDefinition sop) => Write(sop, Readable);

    /// <summary>The file on one line and in ASCII alone, for a place inside another file.</summary>
    public static string WriteAscii(SopDefinition sop) => Encoding.ASCII.GetString(Write(sop, default));

    private static byte[] Write(SopDefinition sop, JsonWriterOptions options)
    {
        using var file = new MemoryStream();
        using (var json = new Utf8JsonWriter(file, options)) Sop(json, sop);
        if (options.Indented) file.WriteByte((byte)'\n');
        return file.ToArray();
    }

    private static void Sop(Utf8JsonWriter json, SopDefinition sop)
    {
        json.WriteStartObject();
        json.WriteString("format", SopFileShape.Format);
        json.WriteString("kode", sop.Kode);
        json.WriteNumber("versi", sop.Versi);
        Object(json, "identitas", sop.Identitas, Identitas);
        Objects(json, "kolom", sop.Kolom, always: true, (j, kolom) =>
        {
            j.WriteString("kode", kolom.Kode);
            j.WriteString("nama", kolom.Nama);
        });
        Objects(json, "langkah", sop.Langkah, always: true, Langkah);
        Texts(json, "anomali", sop.Anomali);
        json.WriteEndObject();
    }

    private static void Identitas(Utf8JsonWriter json, IdentitasSop identitas)
    {
        json.WriteString("judul", identitas.Judul);
        json.WriteString("instansi", identitas.Instansi);
        Text(json, "nomor", identitas.Nomor);
        Date(json, "tanggalPembuatan", identitas.TanggalPembuatan);
        Date(json, "tanggalRevisi", identitas.TanggalRevisi);
        Date(json, "tanggalEfektif", identitas.TanggalEfektif);
        Date(json, "tanggalPengesahan", identitas.TanggalPengesahan);
        Text(json, "disahkanOleh", identitas.DisahkanOleh);
        Text(json, "kabupaten", identitas.Kabupaten);
        Text(json, "judulUraian", identitas.JudulUraian);
        foreach (var (kode, _, isi) in identitas.Bagian) Texts(json, kode, isi);
    }

    private static void Langkah(Utf8JsonWriter json, Langkah langkah)
    {
        json.WriteString("nomorCetak", langkah.NomorCetak);
        json.WriteNumber("urutan", langkah.Urutan);
        json.WriteString("uraian", langkah.Uraian);
        Text(json, "uraianNormal", langkah.UraianNormal);
        Texts(json, "pelaksana", langkah.Pelaksana, always: true);
        if (langkah.Mode != ModeLangkah.Satu) Word(json, "mode", langkah.Mode);
        Objects(json, "pekerjaan", langkah.Pekerjaan, always: true, (j, kerja) =>
        {
            j.WriteString("jenis", kerja.Jenis);
            Settings(j, kerja.Pengaturan);
        });
        Objects(json, "pihak", langkah.Pihak, always: false, Pihak);
        Objects(json, "kelengkapan", langkah.Kelengkapan, always: false, (j, kelengkapan) =>
        {
            j.WriteString("nama", kelengkapan.Nama);
            Text(j, "dari", kelengkapan.Dari);
            if (kelengkapan.Alat) j.WriteBoolean("alat", true);
        });
        Objects(json, "output", langkah.Output, always: false, (j, output) =>
        {
            j.WriteString("kode", output.Kode);
            j.WriteString("nama", output.Nama);
            if (output.Pendamping) j.WriteBoolean("pendamping", true);
        });
        if (langkah.WaktuBaku is { } waktu)
        {
            Object(json, "waktuBaku", waktu, (j, w) =>
            {
                j.WriteNumber("nilai", w.Nilai);
                Word(j, "satuan", w.Satuan);
            });
        }
        Text(json, "waktuCetak", langkah.WaktuCetak);
        Text(json, "keterangan", langkah.Keterangan);
        if (langkah.Keputusan is { } keputusan) Object(json, "keputusan", keputusan, Keputusan);
        Text(json, "sopTerkait", langkah.SopTerkait);
        Texts(json, "dugaan", langkah.Dugaan);
    }

    private static void Pihak(Utf8JsonWriter json, Pihak pihak)
    {
        json.WriteString("kode", pihak.Kode);
        json.WriteString("nama", pihak.Nama);
        Texts(json, "kolom", pihak.Kolom, always: true);
        if (!pihak.Masing) json.WriteBoolean("masing", false);
        if (pihak.Sesudah != SaatPihak.Pembukaan) Word(json, "sesudah", pihak.Sesudah);
        if (!pihak.Wajib) json.WriteBoolean("wajib", false);
        if (pihak.Memutus) json.WriteBoolean("memutus", true);
        Texts(json, "output", pihak.Output);
        Settings(json, pihak.Pengaturan);
    }

    private static void Keputusan(Utf8JsonWriter json, Keputusan keputusan)
    {
        json.WriteString("pertanyaan", keputusan.Pertanyaan);
        if (keputusan.Ya.Urutan is { } ya) json.WriteNumber("ya", ya);
        else json.WriteString("ya", "selesai");
        if (keputusan.Tidak is { } tidak) json.WriteNumber("tidak", tidak);
        if (keputusan.TidakDugaan) json.WriteBoolean("tidakDugaan", true);
        Numbers(json, "alternatif", keputusan.Alternatif);
        Numbers(json, "memeriksa", keputusan.Memeriksa);
    }

    private static void Object<T>(Utf8JsonWriter json, string name, T value, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartObject(name);
        write(json, value);
        json.WriteEndObject();
    }

    private static void Objects<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, bool always, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0 && !always) return;
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts, bool always = false)
    {
        if (texts.Count == 0 && !always) return;
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Numbers(Utf8JsonWriter json, string name, IReadOnlyList<int> numbers)
    {
        if (numbers.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var number in numbers) json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private static void Settings(Utf8JsonWriter json, IReadOnlyDictionary<string, string> settings)
    {
        if (settings.Count == 0) return;
        json.WriteStartObject("pengaturan");
        foreach (var (name, value) in settings.OrderBy(s => s.Key, StringComparer.Ordinal)) json.WriteString(name, value);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }

    private static void Date(Utf8JsonWriter json, string name, DateOnly? date)
    {
        if (date is { } day) json.WriteString(name, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    private static void Word<TEnum>(Utf8JsonWriter json, string name, TEnum word) where TEnum : struct, Enum =>
        json.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(word.ToString()));
}
