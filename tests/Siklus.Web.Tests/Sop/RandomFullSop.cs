using System.Text.Json;
using System.Text.Json.Serialization;
using Siklus.Domain.Sop;

namespace Siklus.Web.Tests.Sop;

/// <summary>SOPs that hold together and use everything that the format has, with texts that files find hard to carry; the same for the same seed.</summary>
internal static class RandomFullSop
{
    private static readonly JsonSerializerOptions Ordered = new() { Converters = { new SettingsInOrder() } };

    private static readonly string[] Words =
    [
        "Menyusun", "laporan", "kinerja", "tribulan", "dan", "<b>", "&amp;", "\"kutip\"", "_x0041_", "—", "“ya”", "2 jam", "a\nb", "tab\tdi", "kontrol\u0001", "émoji 🖋", "]]>", "1. satu 2. dua", "- strip", "Keterangan", "=SUM(A1)",
    ];

    public static SopDefinition Of(Random random)
    {
        var columns = random.Next(1, 7);
        var steps = random.Next(1, 16);
        var outputs = new List<string>();
        return new SopDefinition
        {
            Kode = $"acak-{random.Next(1000)}",
            Versi = random.Next(1, 9),
            Identitas = new IdentitasSop
            {
                Judul = Text(random),
                Instansi = Text(random),
                Nomor = Maybe(random),
                TanggalPembuatan = Day(random),
                TanggalRevisi = Day(random),
                TanggalEfektif = Day(random),
                TanggalPengesahan = Day(random),
                DisahkanOleh = Maybe(random),
                Kabupaten = Maybe(random),
                JudulUraian = Maybe(random),
                DasarHukum = Texts(random),
                Kualifikasi = Texts(random),
                Keterkaitan = Texts(random),
                Peralatan = Texts(random),
                Peringatan = Texts(random),
                Pencatatan = Texts(random),
            },
            Kolom = [.. Enumerable.Range(0, columns).Select(i => new Kolom($"k{i}", random.Next(10) == 0 ? "Waktu" : Text(random)))],
            Langkah = [.. Enumerable.Range(1, steps).Select(urutan => Step(random, urutan, steps, columns, outputs))],
            Anomali = Texts(random),
        };
    }

    /// <summary>All that it says, in an order of its own; says the same of two definitions that are the same.</summary>
    public static string Tell(SopDefinition sop) => JsonSerializer.Serialize(sop, Ordered);

    private static Langkah Step(Random random, int urutan, int steps, int columns, List<string> outputs)
    {
        IReadOnlyList<Output> made = [.. Enumerable.Range(0, random.Next(3)).Select(i => new Output($"o{urutan}-{i}", Text(random), random.Next(4) == 0))];
        outputs.AddRange(made.Select(o => o.Kode));
        var decides = urutan > 1 ? random.Next(3) == 0 : random.Next(20) == 0;
        int? back = urutan == 1 || random.Next(5) == 0 ? null : random.Next(1, urutan);
        return new Langkah
        {
            NomorCetak = random.Next(10) == 0 ? "" : $"{urutan}{(random.Next(3) == 0 ? "." : "")}",
            Urutan = urutan,
            Uraian = random.Next(20) == 0 ? "" : Text(random),
            UraianNormal = Text(random),
            Pelaksana = Columns(random, columns),
            Mode = decides ? (ModeLangkah)random.Next(2) : (ModeLangkah)random.Next(3),
            Pekerjaan = [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => new Pekerjaan("periksa", Settings(random)))],
            Pihak = [.. Enumerable.Range(0, random.Next(3)).Select(i => new Pihak
            {
                Kode = $"pihak-{i}",
                Nama = Text(random),
                Kolom = Columns(random, columns),
                Masing = random.Next(2) == 0,
                Sesudah = (SaatPihak)random.Next(2),
                Wajib = random.Next(2) == 0,
                Memutus = random.Next(2) == 0,
                Output = [.. made.Take(random.Next(3)).Select(o => o.Kode)],
                Pengaturan = Settings(random),
            })],
            Kelengkapan = [.. Enumerable.Range(0, random.Next(4)).Select(_ => new Kelengkapan(Text(random), outputs.Count > 0 && random.Next(2) == 0 ? outputs[random.Next(outputs.Count)] : null))],
            Output = made,
            WaktuBaku = random.Next(4) == 0 ? null : new WaktuBaku(random.Next(1, 500), (SatuanWaktu)random.Next(3)),
            WaktuCetak = random.Next(8) == 0 ? "0" : null,
            Keterangan = random.Next(4) == 0 ? Text(random) : null,
            Keputusan = decides ? new Keputusan
            {
                Pertanyaan = Text(random),
                Ya = urutan == steps ? Lanjutan.Selesai : Lanjutan.Ke(urutan + 1),
                Tidak = back,
                TidakDugaan = back is not null && random.Next(2) == 0,
                Alternatif = Earlier(random, urutan),
                Memeriksa = Earlier(random, urutan),
            } : null,
            SopTerkait = random.Next(6) == 0 ? "sop-lain" : null,
            Dugaan = random.Next(3) == 0 ? ["pelaksana", "kelengkapan[0].dari"] : [],
        };
    }

    private static IReadOnlyList<string> Columns(Random random, int columns) => [.. Enumerable.Range(0, columns).OrderBy(_ => random.Next()).Take(random.Next(6) == 0 ? random.Next(1, 4) : 1).Select(c => $"k{c}")];

    private static IReadOnlyList<int> Earlier(Random random, int urutan) => urutan == 1 ? [] : [.. Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(1, urutan))];

    private static SortedDictionary<string, string> Settings(Random random) => new(Enumerable.Range(0, random.Next(3)).ToDictionary(i => $"atur{i}", _ => Text(random)), StringComparer.Ordinal);

    private static DateOnly? Day(Random random) => random.Next(3) == 0 ? null : new DateOnly(2000 + random.Next(40), random.Next(1, 13), random.Next(1, 29));

    private static string? Maybe(Random random) => random.Next(4) switch { 0 => null, 1 => "", _ => Text(random) };

    private static IReadOnlyList<string> Texts(Random random) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => Text(random))];

    private static string Text(Random random) => "T" + string.Join(' ', Enumerable.Range(0, random.Next(1, random.Next(12) == 0 ? 60 : 9)).Select(_ => Words[random.Next(Words.Length)]));
}

/// <summary>Settings have no order of their own.</summary>
internal sealed class SettingsInOrder : JsonConverter<IReadOnlyDictionary<string, string>>
{
    public override IReadOnlyDictionary<string, string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, string> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, text) in value.OrderBy(s => s.Key, StringComparer.Ordinal)) writer.WriteString(name, text);
        writer.WriteEndObject();
    }
}
