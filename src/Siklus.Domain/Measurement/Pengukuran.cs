using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Measurement;

/// <summary>Measures. Pure functions over decimals: the same inputs give the same figures and the same derivation.</summary>
public static class Pengukuran
{
    /// <summary>Decimals to which values are rounded before they enter a mean, so that the order of adding cannot matter.</summary>
    public const int DesimalRataRata = 10;

    /// <summary>
    /// Capaian of one indikator to the end of a quarter, or of the year when <paramref name="sampai"/> is null.
    /// </summary>
    /// <param name="definisi">How it is measured that year.</param>
    /// <param name="target">What is promised.</param>
    /// <param name="realisasi">What is reported, by quarter 1–4; absent = not reported.</param>
    /// <param name="aturan">The policy's settings.</param>
    /// <param name="sampai">The last quarter, or null for the year.</param>
    /// <param name="kebijakan">How the derivation cites the policy.</param>
    public static Capaian Measure(
        DefinisiIndikator definisi, DeretTarget target, IReadOnlyDictionary<int, RealisasiTribulan> realisasi, AturanPengukuran aturan, Tribulan? sampai, string kebijakan)
    {
        try
        {
            var k = RumusKonsolidasi.Consolidate(sampai?.Nomor, definisi, target, realisasi, aturan);
            if (k.Alasan is not null || k.Realisasi is not { } r || k.Target is not { } t) return new(k.Realisasi, k.Target, null, null, null, k.Alasan, k.Catatan, k.Penjelasan);
            var c = RumusCapaian.Compute(t, r, definisi, aturan);
            if (c.Mentah is not { } mentah) return new(r, t, null, null, null, c.Alasan, k.Catatan, k.Penjelasan);
            var langkah = new Penjelasan([.. k.Penjelasan.Langkah, c.Langkah!]);
            var nilai = Bound(mentah, aturan.Lantai, aturan.BatasTabel, kebijakan, ref langkah);
            var (predikat, penjelasan) = Grade(nilai, aturan, kebijakan, langkah);
            return new(r, t, mentah, nilai, predikat, null, k.Catatan, penjelasan);
        }
        catch (OverflowException)
        {
            return new(null, null, null, null, null, Alasan.Of(MeasurementRules.DiLuarJangkauan), [], Penjelasan.Kosong);
        }
    }

    /// <summary>Mean of the members that have a value, each cut to the policy's cap for averages.</summary>
    public static RataRataCapaian Average(string nama, IReadOnlyCollection<AnggotaRataRata> anggota, AturanPengukuran aturan, string kebijakan)
    {
        var berbobot = aturan.CaraRataRata == CaraRataRata.Berbobot;
        var ada = anggota.Where(a => a.Nilai is not null && (!berbobot || a.Bobot > 0))
            .Select(a => (a.Nama, Nilai: Angka.Round(Math.Min(a.Nilai!.Value, aturan.BatasRataRata ?? decimal.MaxValue), DesimalRataRata), Bobot: berbobot ? a.Bobot : 1m)).ToList();
        if (ada.Count == 0) return new(null, 0, anggota.Count, null, Alasan.Of(MeasurementRules.TanpaAnggota, anggota.Count), Penjelasan.Kosong);
        try
        {
            var rata = Angka.Round(ada.Sum(a => a.Nilai * a.Bobot) / ada.Sum(a => a.Bobot), DesimalRataRata);
            var langkah = new Penjelasan([.. ada.Select(a => new LangkahHitung(a.Nama, berbobot ? $"{S(a.Nilai)} × bobot {S(a.Bobot)}" : S(a.Nilai), S(a.Nilai) + "%", aturan.BatasRataRata is { } b ? $"{kebijakan}: paling tinggi {S(b)} di dalam rata-rata" : kebijakan))])
                .Add($"Rata-rata {nama}", Expression(ada, berbobot), S(rata) + "%", $"{ada.Count} dari {anggota.Count} yang memiliki nilai; {kebijakan}");
            var (predikat, penjelasan) = Grade(rata, aturan, kebijakan, langkah);
            return new(rata, ada.Count, anggota.Count, predikat, null, penjelasan);
        }
        catch (OverflowException)
        {
            return new(null, 0, anggota.Count, null, Alasan.Of(MeasurementRules.DiLuarJangkauan), Penjelasan.Kosong);
        }
    }

    /// <summary>Means of every sasaran and of the office.</summary>
    public static CapaianKantor Office(IReadOnlyList<(string Nama, IReadOnlyCollection<AnggotaRataRata> Indikator)> sasaran, AturanPengukuran aturan, string kebijakan)
    {
        var per = sasaran.Select(s => Average(s.Nama, s.Indikator, aturan, kebijakan)).ToList();
        var semua = sasaran.SelectMany(s => s.Indikator).ToList();
        var kantor = aturan.DasarKantor == DasarKantor.RataRataIndikator
            ? Average("kantor", semua, aturan, kebijakan)
            : Average("kantor", [.. sasaran.Zip(per, (s, r) => new AnggotaRataRata(s.Nama, r.Nilai))], aturan, kebijakan);
        return new(per, kantor, per.Sum(p => p.Dihitung), semua.Count);
    }

    private static decimal Bound(decimal mentah, decimal? lantai, decimal? batas, string kebijakan, ref Penjelasan langkah)
    {
        if (mentah < lantai)
        {
            langkah = langkah.Add("Batas bawah", $"{S(mentah)} di bawah {S(lantai.Value)}", S(lantai.Value) + "%", kebijakan);
            return lantai.Value;
        }
        if (mentah > batas)
        {
            langkah = langkah.Add("Batas atas", $"{S(mentah)} di atas {S(batas.Value)}", S(batas.Value) + "%", kebijakan);
            return batas.Value;
        }
        return mentah;
    }

    private static (Pita Predikat, Penjelasan Penjelasan) Grade(decimal nilai, AturanPengukuran aturan, string kebijakan, Penjelasan langkah)
    {
        var pita = aturan.Skala.For(nilai);
        var cara = aturan.Skala.Cara switch
        {
            CaraBatas.BulatDulu => $"{S(nilai)} dibulatkan menjadi {Angka.Format(nilai, 0)}",
            CaraBatas.BatasAtasTerbuka => $"{S(nilai)} tanpa dibulatkan, melewati batas atas pita di bawahnya",
            _ => $"{S(nilai)} tanpa dibulatkan" + (pita.Min is { } min ? $", {(pita.MinTermasuk ? "paling sedikit" : "di atas")} {S(min)}" : ", di bawah semua batas"),
        };
        return (pita, langkah
            .Add("Ditampilkan", $"dibulatkan {aturan.Desimal} desimal, setengah menjauhi nol", $"{Angka.Format(nilai, aturan.Desimal)}%", kebijakan)
            .Add("Predikat", cara, pita.Label, $"{aturan.Skala.Nama}: {aturan.Skala.Sumber}"));
    }

    private static string Expression(List<(string Nama, decimal Nilai, decimal Bobot)> ada, bool berbobot) => berbobot
        ? $"({string.Join(" + ", ada.Select(a => $"{S(a.Nilai)} × {S(a.Bobot)}"))}) ÷ {S(ada.Sum(a => a.Bobot))}"
        : $"({string.Join(" + ", ada.Select(a => S(a.Nilai)))}) ÷ {ada.Count}";

    private static string S(decimal n) => Angka.Format(Angka.Round(n, 6));
}
