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
            return Compute(definisi, target, realisasi, aturan, sampai, kebijakan, new Penjelasan(new Derivation(definisi, target, realisasi, aturan, sampai, kebijakan)), null);
        }
        catch (OverflowException)
        {
            return new(null, null, null, null, null, Alasan.Of(MeasurementRules.DiLuarJangkauan), [], Penjelasan.Kosong);
        }
    }

    /// <summary>Capaian of a bare pair of target and realisasi, as a table prints them, without quarters.</summary>
    /// <param name="definisi">How it is measured.</param>
    /// <param name="target">What was promised for the period.</param>
    /// <param name="realisasi">What was reached in it.</param>
    /// <param name="aturan">The policy's settings.</param>
    /// <param name="kebijakan">How the derivation cites the policy.</param>
    public static Capaian MeasurePair(DefinisiIndikator definisi, NilaiTarget target, decimal realisasi, AturanPengukuran aturan, string kebijakan)
    {
        try
        {
            var penjelasan = Penjelasan.Later(langkah => Hold(definisi, target, realisasi, [], aturan, kebijakan, Penjelasan.Kosong, langkah));
            return Hold(definisi, target, realisasi, [], aturan, kebijakan, penjelasan, null);
        }
        catch (OverflowException)
        {
            return new(realisasi, target, null, null, null, Alasan.Of(MeasurementRules.DiLuarJangkauan), [], Penjelasan.Kosong);
        }
    }

    /// <summary>Mean of the indikator that the policy averages over, each cut to its cap for averages.</summary>
    public static RataRataCapaian Average(string nama, IReadOnlyCollection<AnggotaRataRata> anggota, AturanPengukuran aturan, string kebijakan) =>
        RumusRataRata.Average(nama, anggota, aturan, aturan.CakupanRataRata, kebijakan);

    /// <summary>Means of every sasaran, of every tujuan and of the office.</summary>
    public static CapaianKantor Office(IReadOnlyList<KelompokSasaran> sasaran, AturanPengukuran aturan, string kebijakan)
    {
        var per = RumusRataRata.Office(sasaran, aturan, aturan.CakupanRataRata, kebijakan);
        var kedua = aturan.CakupanKedua is { } cakupan ? RumusRataRata.Office(sasaran, aturan, cakupan, kebijakan).Kantor : null;
        return new(per.Sasaran, per.Tujuan, per.Kantor, kedua, per.Sasaran.Sum(p => p.Dihitung), sasaran.Sum(s => s.Indikator.Count));
    }

    private static Capaian Compute(
        DefinisiIndikator definisi, DeretTarget target, IReadOnlyDictionary<int, RealisasiTribulan> realisasi, AturanPengukuran aturan, Tribulan? sampai, string kebijakan,
        Penjelasan penjelasan, List<LangkahHitung>? langkah)
    {
        var k = RumusKonsolidasi.Consolidate(sampai?.Nomor, definisi, target, realisasi, aturan, langkah);
        return k.Alasan is not null || k.Realisasi is not { } r || k.Target is not { } t
            ? new(k.Realisasi, k.Target, null, null, null, k.Alasan, k.Catatan, penjelasan)
            : Hold(definisi, t, r, k.Catatan, aturan, kebijakan, penjelasan, langkah);
    }

    private static Capaian Hold(
        DefinisiIndikator definisi, NilaiTarget t, decimal r, IReadOnlyList<Alasan> catatan, AturanPengukuran aturan, string kebijakan, Penjelasan penjelasan,
        List<LangkahHitung>? langkah)
    {
        var hasil = RumusCapaian.Compute(t, r, definisi, aturan, langkah);
        if (hasil.Mentah is not { } mentah) return new(r, t, null, null, null, hasil.Alasan, catatan, penjelasan);
        var (nilai, predikat) = RumusPredikat.Grade(RumusPredikat.Bound(mentah, aturan, kebijakan, langkah), aturan, kebijakan, langkah);
        return new(r, t, mentah, nilai, predikat, null, catatan, penjelasan);
    }

    /// <summary>What a figure was computed from, to compute it again when somebody asks how.</summary>
    private sealed class Derivation(
        DefinisiIndikator definisi, DeretTarget target, IReadOnlyDictionary<int, RealisasiTribulan> realisasi, AturanPengukuran aturan, Tribulan? sampai, string kebijakan) : ITellsSteps
    {
        public void Tell(List<LangkahHitung> catatan) => Compute(definisi, target, realisasi, aturan, sampai, kebijakan, Penjelasan.Kosong, catatan);
    }
}
