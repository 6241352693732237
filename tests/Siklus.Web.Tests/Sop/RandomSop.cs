using Siklus.Domain.Sop;

namespace Siklus.Web.Tests.Sop;

/// <summary>SOPs of any shape, the same for the same seed: long and short, with helpers, decisions and texts of every length.</summary>
internal static class RandomSop
{
    private static readonly string[] Words = ["Menyusun", "laporan", "kinerja", "tribulan", "kecamatan", "dan", "melakukan", "verifikasi/validasi", "data", "pertanggungjawaban", "SAKIP", "Renstra-Renja", "Kasi", "formulir", "yang", "ditetapkan"];

    public static SopDefinition Of(Random random)
    {
        var columns = random.Next(1, 9);
        var steps = random.Next(1, 31);
        return new SopDefinition
        {
            Kode = "acak",
            Versi = 1,
            Identitas = new IdentitasSop { Judul = Text(random, 4), Instansi = "Kecamatan Acak" },
            Kolom = [.. Enumerable.Range(0, columns).Select(i => new Kolom($"k{i}", Text(random, 4)))],
            Langkah = [.. Enumerable.Range(1, steps).Select(urutan => Step(random, urutan, steps, columns))],
        };
    }

    private static Langkah Step(Random random, int urutan, int steps, int columns) => new()
    {
        NomorCetak = $"{urutan}",
        Urutan = urutan,
        Uraian = random.Next(20) == 0 ? "" : Text(random, random.Next(1, 40)),
        UraianNormal = "x",
        Pelaksana = [.. Enumerable.Range(0, columns).OrderBy(_ => random.Next()).Take(random.Next(8) == 0 ? random.Next(1, 4) : 1).Select(c => $"k{c}")],
        Pekerjaan = [new Pekerjaan("periksa", new Dictionary<string, string>())],
        Kelengkapan = [.. Enumerable.Range(0, random.Next(4)).Select(_ => new Kelengkapan(Text(random, random.Next(1, 8)), null, random.Next(8) == 0))],
        Output = [.. Enumerable.Range(0, random.Next(3)).Select(i => new Output($"o{urutan}-{i}", Text(random, random.Next(1, 8))))],
        WaktuBaku = random.Next(4) == 0 ? null : new WaktuBaku(random.Next(1, 500), (SatuanWaktu)random.Next(3)),
        Keterangan = random.Next(5) == 0 ? Text(random, random.Next(1, 10)) : null,
        Keputusan = urutan > 1 && random.Next(4) == 0
            ? new Keputusan
            {
                Pertanyaan = "Setuju?",
                Ya = urutan == steps ? Lanjutan.Selesai : Lanjutan.Ke(random.Next(6) == 0 ? random.Next(urutan + 1, steps + 1) : urutan + 1),
                Tidak = random.Next(6) == 0 ? null : random.Next(1, urutan),
                TidakDugaan = random.Next(2) == 0,
            }
            : null,
    };

    private static string Text(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));
}
