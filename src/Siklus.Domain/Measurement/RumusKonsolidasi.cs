using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Measurement;

/// <summary>Makes one value and one target for a period out of the quarters.</summary>
internal static class RumusKonsolidasi
{
    /// <summary>What consolidation gave.</summary>
    internal sealed record Hasil(decimal? Realisasi, NilaiTarget? Target, Alasan? Alasan, IReadOnlyList<Alasan> Catatan, Penjelasan Penjelasan)
    {
        public static Hasil None(Alasan alasan, NilaiTarget? target = null) => new(null, target, alasan, [], Penjelasan.Kosong);
    }

    /// <param name="sampai">Last quarter of the period, or null for the whole year against the year's target.</param>
    /// <param name="definisi">How the indikator is measured.</param>
    /// <param name="target">What is promised.</param>
    /// <param name="realisasi">What is reported.</param>
    /// <param name="aturan">The policy.</param>
    public static Hasil Consolidate(
        int? sampai, DefinisiIndikator definisi, DeretTarget target, IReadOnlyDictionary<int, RealisasiTribulan> realisasi, AturanPengukuran aturan)
    {
        var akhir = sampai ?? 4;
        if (definisi.ModeTarget == ModeTarget.HanyaTahunan && akhir < 4) return Hasil.None(Alasan.Of(MeasurementRules.BelumDiukur));
        var ada = Enumerable.Range(1, akhir).Where(q => realisasi.GetValueOrDefault(q)?.Nilai is not null).ToList();
        var kurang = Enumerable.Range(1, akhir).Where(q => definisi.MeasuredIn(new(q)) && !ada.Contains(q)).ToList();
        if (ada.Count == 0)
        {
            var sebab = Enumerable.Range(1, akhir).Select(q => realisasi.GetValueOrDefault(q)?.Alasan).LastOrDefault(a => a is not null);
            return Hasil.None(sebab ?? Alasan.Of(MeasurementRules.BelumDilaporkan), TargetOf(sampai, akhir, definisi, target, [akhir]));
        }
        if (kurang.Count > 0 && aturan.TribulanKosong == TribulanKosong.TidakDihitung)
            return Hasil.None(Alasan.Of(MeasurementRules.TribulanKurang, Names(kurang)));

        var langkah = new Penjelasan([.. ada.SelectMany(q => realisasi[q].Penjelasan.Langkah.Select(l => l with { Label = $"{l.Label}, {new Tribulan(q)}" }))]);
        var (r, ungkapan, dasar) = Combine(definisi.Konsolidasi, ada, q => realisasi[q].Nilai!.Value);
        langkah = langkah.Add($"Realisasi {Period(sampai)}", ungkapan, S(r), dasar);

        var catatan = new List<Alasan>();
        if (kurang.Count > 0) catatan.Add(Alasan.Of(MeasurementRules.CatatanTribulanKurang, Names(kurang)));
        if (kurang.Count > 0 && sampai is not null && definisi.Konsolidasi == Konsolidasi.Jumlah && definisi.ModeTarget != ModeTarget.HanyaTahunan)
            catatan.Add(Alasan.Of(MeasurementRules.CatatanTargetTerisi, Names(ada)));
        if (definisi.Konsolidasi == Konsolidasi.NilaiAkhir && ada[^1] < akhir) catatan.Add(Alasan.Of(MeasurementRules.CatatanNilaiTerakhir, new Tribulan(ada[^1]).ToString()));

        if (TargetOf(sampai, akhir, definisi, target, ada) is not { } t) return new(r, null, Alasan.Of(MeasurementRules.BelumAdaTarget), catatan, langkah);
        langkah = langkah.Add($"Target {Period(sampai)}", TargetText(sampai, akhir, definisi, target, ada), t.Tampil, ModeText(definisi.ModeTarget, sampai));
        return new(r, t, null, catatan, langkah);
    }

    private static (decimal Nilai, string Ungkapan, string Dasar) Combine(Konsolidasi cara, List<int> ada, Func<int, decimal> nilai)
    {
        var semua = ada.Select(nilai).ToList();
        return cara switch
        {
            Konsolidasi.Jumlah => (semua.Sum(), string.Join(" + ", semua.Select(S)), $"Konsolidasi: jumlah {KataTribulan.Kecil} yang dilaporkan"),
            Konsolidasi.RataRata => (Angka.Round(semua.Sum(x => Angka.Round(x, 10)) / semua.Count, 10), $"({string.Join(" + ", semua.Select(S))}) ÷ {semua.Count}", $"Konsolidasi: rata-rata {KataTribulan.Kecil} yang dilaporkan"),
            Konsolidasi.Maks => (semua.Max(), string.Join("; ", semua.Select(S)), "Konsolidasi: nilai tertinggi"),
            Konsolidasi.Min => (semua.Min(), string.Join("; ", semua.Select(S)), "Konsolidasi: nilai terendah"),
            _ => (semua[^1], $"{new Tribulan(ada[^1])}: {S(semua[^1])}", "Konsolidasi: nilai terakhir yang dilaporkan"),
        };
    }

    private static NilaiTarget? TargetOf(int? sampai, int akhir, DefinisiIndikator d, DeretTarget t, IReadOnlyList<int> ada)
    {
        if (sampai is null) return t.Tahunan ?? YearFromQuarters(d, t);
        if (d.Konsolidasi != Konsolidasi.Jumlah || d.ModeTarget == ModeTarget.HanyaTahunan) return t.For(d.Konsolidasi == Konsolidasi.Jumlah ? akhir : ada[^1], d.ModeTarget);
        if (d.ModeTarget == ModeTarget.SampaiDengan && ada.Count == akhir) return t.For(akhir, d.ModeTarget);
        return Sum(ada.Select(q => Share(q, d.ModeTarget, t)));
    }

    private static NilaiTarget? YearFromQuarters(DefinisiIndikator d, DeretTarget t) => d.ModeTarget switch
    {
        ModeTarget.Diskret => Sum(Enumerable.Range(1, 4).Select(q => t.PerTribulan.GetValueOrDefault(q))),
        ModeTarget.SampaiDengan or ModeTarget.Tetap => t.PerTribulan.GetValueOrDefault(4),
        _ => null,
    };

    /// <summary>The share of one quarter: its own target, or what a running target grows by in it.</summary>
    private static NilaiTarget? Share(int q, ModeTarget mode, DeretTarget t)
    {
        var ini = t.For(q, mode);
        if (mode != ModeTarget.SampaiDengan || q == 1) return ini;
        return (ini, t.For(q - 1, mode)) switch
        {
            (NilaiTarget.Bilangan a, NilaiTarget.Bilangan b) => new NilaiTarget.Bilangan(a.Nilai - b.Nilai),
            (NilaiTarget.Rentang a, NilaiTarget.Rentang b) when a.Bawah - b.Bawah <= a.Atas - b.Atas => new NilaiTarget.Rentang(a.Bawah - b.Bawah, a.Atas - b.Atas),
            _ => null,
        };
    }

    private static NilaiTarget? Sum(IEnumerable<NilaiTarget?> bagian) => bagian.Aggregate((a, b) => (a, b) switch
    {
        (NilaiTarget.Bilangan x, NilaiTarget.Bilangan y) => new NilaiTarget.Bilangan(x.Nilai + y.Nilai),
        (NilaiTarget.Rentang x, NilaiTarget.Rentang y) => new NilaiTarget.Rentang(x.Bawah + y.Bawah, x.Atas + y.Atas),
        _ => null,
    });

    private static string TargetText(int? sampai, int akhir, DefinisiIndikator d, DeretTarget t, List<int> ada)
    {
        if (sampai is null) return "target tahunan";
        if (d.Konsolidasi == Konsolidasi.Jumlah && (d.ModeTarget == ModeTarget.Diskret || (d.ModeTarget == ModeTarget.SampaiDengan && ada.Count < akhir)))
            return string.Join(" + ", ada.Select(q => $"{new Tribulan(q)}: {Share(q, d.ModeTarget, t)?.Tampil}"));
        return d.ModeTarget == ModeTarget.HanyaTahunan ? "target tahunan" : $"target {new Tribulan(d.Konsolidasi == Konsolidasi.Jumlah ? akhir : ada[^1])}";
    }

    private static string ModeText(ModeTarget mode, int? sampai) => sampai is null ? "Capaian tahun dibandingkan dengan target tahunan" : mode switch
    {
        ModeTarget.Diskret => $"Target per {KataTribulan.Kecil} (diskret), {KataTribulan.Kecil} yang dilaporkan",
        ModeTarget.SampaiDengan => $"Target sampai dengan {KataTribulan.Kecil}",
        ModeTarget.Tetap => $"Target tetap setiap {KataTribulan.Kecil}",
        _ => "Hanya target tahunan",
    };

    private static string Period(int? sampai) => sampai is { } q ? "s.d. " + new Tribulan(q) : "tahun";

    private static string Names(IEnumerable<int> q) => string.Join(", ", q.Select(x => new Tribulan(x).ToString()));

    private static string S(decimal n) => Angka.Format(Angka.Round(n, 6));
}
