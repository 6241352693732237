using System.Text;
using Siklus.App.Common;
using Siklus.App.Measurement;
using Siklus.App.Measurement.Audit;
using Siklus.Documents.Periksa;
using Siklus.Domain.Measurement.Audit;
using Siklus.Web.Tests.Planning.Rencana;

namespace Siklus.Web.Tests.Measurement.Periksa;

/// <summary>Published tables for tests and for <c>bench/measure-files</c>; an exception says what did not hold.</summary>
public static class TabelPlay
{
    public const string Biasa = """
        PENGUKURAN KINERJA TAHUN 2024;;;;;;;
        KECAMATAN CONTOH;;;;;;;
        No;Sasaran Strategis;Indikator Kinerja;Satuan;Target;Realisasi;Capaian (%);Predikat
        1;2;3;4;5;6;7;8
        1;Meningkatnya pelayanan;Indeks Kepuasan Masyarakat;Nilai;82,50;84,31;102,19;Sangat Tinggi
        2;;Persentase pengaduan yang ditindaklanjuti;%;100;95,45;95,45;Sangat Tinggi
        3;Meningkatnya ketenteraman;Jumlah gangguan trantibum;Kasus;10;8;120,00;Sangat Tinggi
        4;;Angka konflik sosial;Kasus;5;7;60,00;Rendah
        5;Meningkatnya akuntabilitas;Opini BPK;Opini;WTP;WTP;100;Sangat Tinggi
        ;;Rata-rata capaian;;;;95,53;Sangat Tinggi
        Sumber: data yang dikarang
        """;

    /// <summary>Checks a table that must be readable.</summary>
    public static HasilPeriksa Check(byte[] bytes)
    {
        var (blok, penolakan) = TabelKinerjaFile.Read(bytes);
        if (penolakan is not null) throw new InvalidOperationException(penolakan);
        return PeriksaTabel.Run(blok, [.. SkalaLibrary.All.Values]);
    }

    public static HasilPeriksa Check(string csv) => Check(Encoding.UTF8.GetBytes(csv));

    /// <summary>Spoils a table by a seed; it is refused with a sentence, or read and written out in every form.</summary>
    /// <returns>How it was spoilt, and whether it was read.</returns>
    public static (string How, bool WasRead) Spoilt(int seed)
    {
        var random = new Random(seed);
        var isText = seed % 2 == 0;
        var how = isText ? "Csv" : ((Spoiling)(seed / 2 % 5)).ToString();
        var bytes = isText ? Text(random) : RencanaSpoiler.Spoil(Book(), (Spoiling)(seed / 2 % 5), random);
        var (blok, penolakan) = TabelKinerjaFile.Read(bytes);
        if (penolakan is not null)
        {
            if (!penolakan.EndsWith('.')) throw new InvalidOperationException($"seed {seed}: {penolakan}");
            return (how, false);
        }
        var hasil = PeriksaTabel.Run(blok, [.. SkalaLibrary.All.Values]);
        var text = new PeriksaText(new Sentences());
        foreach (var baris in hasil.Baris) if (text.Putusan(baris).Length <= 4) throw new InvalidOperationException($"seed {seed}: no verdict");
        if (PeriksaJson.Write(hasil, text).Length == 0 || PeriksaBerkas.Csv(hasil, text).Length == 0 || PeriksaBerkas.Xlsx(hasil, text).Length == 0) throw new InvalidOperationException($"seed {seed}: nothing written");
        return (how, true);
    }

    /// <summary>A table of many rows.</summary>
    public static byte[] Large(int rows)
    {
        var random = new Random(7);
        var csv = new StringBuilder("No;Indikator;Satuan;Target;Realisasi;Capaian (%);Predikat\n");
        for (var i = 1; i <= rows; i++)
        {
            var (t, r) = (random.Next(1, 500), random.Next(0, 600));
            csv.Append(FormattableString.Invariant($"{i};Indikator {i};Unit;{t};{r};{((decimal)r / t * 100).ToString("0.00", System.Globalization.CultureInfo.GetCultureInfo("id-ID"))};\n"));
        }
        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static byte[] Book() => RencanaBerkasPlay.Book("Capaian", [.. Biasa.Split('\n').Select(line => line.Trim('\r').Split(';').Select(object? (c) => c.Length == 0 ? null : decimal.TryParse(c, System.Globalization.CultureInfo.GetCultureInfo("id-ID"), out var n) ? n : c).ToArray())]);

    private static byte[] Text(Random random)
    {
        string[] odd = [";", "\"", "\n", "\t", ",", "-", "n/a", "${x}", "999999999999999999999999999999", "1E+99", "-0", "0", "80-90", "≥", "WTP (", "%", "Rp", "\0", "\uFFFD", "=1+1", "44.113", "1/0", "12/31/2024", "31-02-2024", "**)"];
        var text = new StringBuilder(Biasa);
        for (var times = random.Next(1, 12); times > 0; times--)
        {
            var at = random.Next(text.Length);
            if (random.Next(3) == 0) text.Remove(at, Math.Min(random.Next(1, 20), text.Length - at));
            else text.Insert(at, odd[random.Next(odd.Length)]);
        }
        return random.Next(4) == 0 ? Encoding.Latin1.GetBytes(text.ToString()) : Encoding.UTF8.GetBytes(text.ToString());
    }
}
