using Siklus.Domain.Measurement;
using Siklus.Domain.Measurement.Audit;

namespace Siklus.Domain.Tests.Measurement.Audit;

/// <summary>Published tables in short: one line a row, "indikator | arah | target | realisasi | capaian | predikat"; a line that begins with "=" is a mean.</summary>
internal static class Tabel
{
    public static SkalaPredikat Permendagri { get; } = new("permendagri-86-2017", "Skala peringkat kinerja", CaraBatas.LowerBound,
        [new("Sangat Tinggi", 91, 100), new("Tinggi", 76, 90), new("Sedang", 66, 75), new("Rendah", 51, 65), new("Sangat Rendah", null, 50)], "uji");

    public static SkalaPredikat Berhasil { get; } = new("lkj-empat-sebutan", "Empat sebutan", CaraBatas.LowerBound,
        [new("Sangat Berhasil", 100), new("Berhasil", 75, 100), new("Cukup Berhasil", 55, 75), new("Kurang Berhasil", null, 55)], "uji");

    public static BlokTabel Blok(string rows, string nama = "") => new("", nama, [""], [.. rows.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select((row, i) => Baris(row, i + 1))]);

    public static HasilPeriksa Check(string rows, KebijakanPeriksa? kebijakan = null) => Check(kebijakan, Blok(rows));

    public static HasilPeriksa Check(KebijakanPeriksa? kebijakan, params BlokTabel[] blok) => PeriksaTabel.Run(blok, [Permendagri, Berhasil], kebijakan);

    /// <summary>Codes of what makes the last row another policy, or of why it is wrong or has no verdict.</summary>
    public static IEnumerable<string> Codes(this BarisDiperiksa baris) => baris.Beda.Concat(baris.Sebab).Select(a => a.Kode);

    private static BarisTabel Baris(string row, int nomor)
    {
        var rata = row[0] == '=';
        var sel = row.TrimStart('=').Split('|').Select(c => c.Trim()).Concat(Enumerable.Repeat("", 6)).ToArray();
        return new(nomor, rata ? "" : $"{nomor}", sel[0])
        {
            Jenis = rata ? JenisBaris.RataRata : JenisBaris.Indikator, Arah = sel[1], Pasangan = [new([new(sel[2])], [new(sel[3])])], Capaian = new(sel[4]), Predikat = new(sel[5]),
        };
    }
}
