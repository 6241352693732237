using System.Text;
using Siklus.App.Sop.Files;

namespace Siklus.Web.Tests.Sop.Files;

/// <summary>Everything wrong in an SOP file is told with its line, column and place, in a sentence.</summary>
public sealed class SopFileReaderTests
{
    private static readonly string Sound = """
        {
          "format": "siklus-sop/1",
          "kode": "contoh",
          "versi": 1,
          "identitas": { "judul": "CONTOH", "instansi": "Kecamatan Sumberejo" },
          "kolom": [{ "kode": "kasi", "nama": "Kasi" }, { "kode": "camat", "nama": "Camat" }],
          "langkah": [
            {
              "nomorCetak": "1", "urutan": 1, "uraian": "Kasi mengisi formulir",
              "pelaksana": ["kasi"], "mode": "masingMasing", "pekerjaan": [{ "jenis": "isi-formulir" }], "pihak": [{ "kode": "hadir", "nama": "Hadir", "kolom": ["camat"] }],
              "output": [{ "kode": "formulir", "nama": "Formulir" }]
            },
            {
              "nomorCetak": "2", "urutan": 2, "uraian": "Camat memeriksa",
              "pelaksana": ["camat"], "pekerjaan": [{ "jenis": "periksa", "pengaturan": { "butir": "indikator" } }],
              "kelengkapan": [{ "nama": "Formulir", "dari": "formulir" }],
              "keputusan": { "pertanyaan": "Setuju?", "ya": "selesai", "tidak": 1 }
            }
          ]
        }
        """.ReplaceLineEndings("\n");

    private static readonly string[] Kinds = ["hadir", "isi-formulir", "periksa"];

    [Fact]
    public void A_sound_file_becomes_a_definition()
    {
        var sop = Read(Sound).Definition.ShouldNotBeNull();
        sop.Langkah[1].Keputusan!.Ya.IsSelesai.ShouldBeTrue();
        sop.Langkah[1].Pekerjaan[0].Pengaturan["butir"].ShouldBe("indikator");
        sop.Langkah[0].Mode.ShouldBe(Domain.Sop.ModeLangkah.MasingMasing);
    }

    [Fact]
    public void A_byte_order_mark_is_accepted() =>
        SopFileReader.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sound)], Kinds).Errors.ShouldBeEmpty();

    public static TheoryData<string, string, int, string, string> Damage() => new()
    {
        { "\"kode\": \"contoh\"", "\"kode\": 5", 3, "kode", "teks dalam tanda kutip" },
        { "\"versi\": 1", "\"versi\": \"1\"", 4, "versi", "bilangan bulat" },
        { "\"versi\": 1", "\"versi\": 1.5", 4, "versi", "bilangan bulat" },
        { "\"siklus-sop/1\"", "\"siklus-sop/9\"", 2, "format", "siklus-sop/1" },
        { "\"kode\": \"contoh\",", "", 1, "", "“kode” belum ada" },
        { "\"kode\": \"contoh\",", "\"kode\": \"contoh\", \"kode\": \"lain\",", 3, "kode", "dua kali" },
        { "\"urutan\": 1, \"uraian\"", "\"urutan\": 1, \"urain\"", 9, "langkah[0].urain", "bukan bagian dari format" },
        { "\"urutan\": 1, \"uraian\": \"Kasi mengisi formulir\",", "\"urutan\": 1,", 8, "langkah[0]", "“uraian” belum ada" },
        { "\"urutan\": 2", "\"urutan\": 1", 14, "langkah[1].urutan", "sudah dipakai langkah lain" },
        { "\"masingMasing\"", "\"semua\"", 10, "langkah[0].mode", "masingMasing" },
        { "[\"camat\"]", "[\"bupati\"]", 15, "langkah[1].pelaksana[0]", "“bupati”" },
        { "\"jenis\": \"periksa\"", "\"jenis\": \"menari\"", 15, "langkah[1].pekerjaan[0].jenis", "hadir, isi-formulir, periksa" },
        { "\"kode\": \"hadir\"", "\"kode\": \"hadri\"", 10, "langkah[0].pihak[0].kode", "“hadri” tidak dikenal" },
        { "\"dari\": \"formulir\"", "\"dari\": \"rekap\"", 16, "langkah[1].kelengkapan[0].dari", "“rekap”" },
        { "\"tidak\": 1", "\"tidak\": 7", 17, "langkah[1].keputusan.tidak", "Langkah 7 tidak ada" },
        { "\"tidak\": 1", "\"tidak\": 2", 17, "langkah[1].keputusan.tidak", "lebih awal" },
        { "\"ya\": \"selesai\"", "\"ya\": 1", 17, "langkah[1].keputusan.ya", "sesudah keputusan" },
        { "\"ya\": \"selesai\"", "\"ya\": true", 17, "langkah[1].keputusan.ya", "\"selesai\"" },
        { "\"ya\": \"selesai\", \"tidak\": 1", "\"ya\": \"selesai\", \"tidakDugaan\": true", 17, "langkah[1].keputusan.tidakDugaan", "tidakDugaan" },
        { "\"nama\": \"Kasi\"", "\"nama\": \" \"", 6, "kolom[0].nama", "kosong" },
        { "\"kode\": \"camat\", \"nama\"", "\"kode\": \"kasi\", \"nama\"", 6, "kolom[1].kode", "sudah dipakai" },
        { "[{ \"kode\": \"formulir\", \"nama\": \"Formulir\" }]", "\"Formulir\"", 11, "langkah[0].output", "daftar" },
        { "{ \"judul\": \"CONTOH\", \"instansi\": \"Kecamatan Sumberejo\" }", "[]", 5, "identitas", "objek" },
        { "\"judul\": \"CONTOH\"", "\"judul\": \"CONTOH\", \"tanggalRevisi\": \"1 Juli 2026\"", 5, "identitas.tanggalRevisi", "bukan tanggal" },
        { "\"butir\": \"indikator\"", "\"butir\": 3", 15, "langkah[1].pekerjaan[0].pengaturan.butir", "teks" },
        { "\"versi\": 1,", "\"versi\": 1", 5, "", "JSON" },
        { "CONTOH", "CON\\uD800TOH", 5, "identitas.judul", "UTF-8" },
    };

    [Theory, MemberData(nameof(Damage))]
    public void What_is_wrong_is_told_with_line_place_and_sentence(string sound, string damaged, int line, string place, string says)
    {
        Sound.ShouldContain(sound);
        var result = Read(Sound.Replace(sound, damaged, StringComparison.Ordinal));
        result.Definition.ShouldBeNull();
        result.Errors.ShouldContain(e => e.Line == line && e.Place == place && e.Sentence.Contains(says), string.Join('\n', result.Errors));
    }

    [Fact]
    public void The_column_counts_characters_from_one()
    {
        var error = Read("{\n  \"format\": \"siklus-sop/1\", \"kode\": \"é\", \"versi\": true }").Errors.Single(e => e.Place == "versi");
        (error.Line, error.Column).ShouldBe((2, 51));
    }

    [Fact]
    public void Everything_wrong_is_told_at_once()
    {
        var text = Sound.Replace("\"versi\": 1", "\"versi\": \"satu\"", StringComparison.Ordinal).Replace("\"masingMasing\"", "\"semua\"", StringComparison.Ordinal);
        Read(text).Errors.Select(e => e.Place).ShouldBe(["versi", "langkah[0].mode"]);
    }

    [Theory]
    [InlineData("", "kosong"), InlineData("null", "objek"), InlineData("[]", "objek"), InlineData("{", "JSON"), InlineData("{} x", "JSON"), InlineData("SOP", "JSON")]
    public void What_is_no_SOP_file_at_all_is_told_so(string text, string says) => Read(text).Errors[0].Sentence.ShouldContain(says);

    [Fact]
    public void Bytes_that_are_no_text_and_files_that_are_too_large_are_refused()
    {
        SopFileReader.Read([(byte)'{', (byte)'"', 0xFF, (byte)'"']).Errors.ShouldHaveSingleItem().Column.ShouldBe(3);
        SopFileReader.Read(new byte[SopFileReader.MostBytes + 1]).Errors.ShouldHaveSingleItem().Sentence.ShouldContain("1024 KB");
    }

    [Fact]
    public void Whatever_the_bytes_are_the_answer_is_a_definition_or_what_is_wrong()
    {
        var original = Encoding.UTF8.GetBytes(Sound);
        var random = new Random(20260701);
        var refused = 0;
        for (var i = 0; i < 400; i++)
        {
            var bytes = Mutate(original, random);
            var result = SopFileReader.Read(bytes, Kinds);
            (result.Definition is null).ShouldBe(result.Errors.Count > 0);
            result.Errors.ShouldAllBe(e => e.Line > 0 && e.Column > 0 && e.Sentence.Length > 10);
            refused += result.Errors.Count > 0 ? 1 : 0;
        }
        refused.ShouldBeGreaterThan(250);
    }

    private static byte[] Mutate(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 30), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, length); break;
                case 2: bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length + 1), length)); break;
                case 3: bytes.Insert(at, "{}[]\",:0-tn\\"u8[random.Next(12)]); break;
                case 4: bytes.InsertRange(at, Enumerable.Repeat((byte)'[', random.Next(1, 90))); break;
                default: bytes.RemoveRange(at, bytes.Count - at); break;
            }
            if (bytes.Count == 0) bytes.Add((byte)' ');
        }
        return [.. bytes];
    }

    private static SopFileResult Read(string text) => SopFileReader.Read(Encoding.UTF8.GetBytes(text), Kinds);
}
