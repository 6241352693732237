using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Measurement;

/// <summary>Makes one value and one target for a period out of the quarters. Steps are written only into a list that is asked for.</summary>
internal static class RumusKonsolidasi
{
    /// <summary>What consolidation gave.</summary>
    internal readonly record struct Hasil(decimal? Realisasi, NilaiTarget? Target, Alasan? Alasan, IReadOnlyList<Alasan> Catatan)
    {
        public static Hasil None(Alasan alasan, NilaiTarget? target = null) => new(null, target, alasan, []);
    }

    /// <param name="sampai">Last quarter of the period, or null for the whole year against the year's target.</param>
    /// <param name="definisi">How the indikator is measured.</param>
    /// <param name="target">What is promised.</param>
    /// <param name="realisasi">What is reported.</param>
    /// <param name="aturan">The policy.</param>
    /// <param name="langkah">Where the steps are noted, or null for no text.</param>
    public static Hasil Consolidate(
        int? sampai, DefinisiIndikator definisi, DeretTarget target, IReadOnlyDictionary<int, RealisasiTribulan> realisasi, AturanPengukuran aturan, List<LangkahHitung>? langkah)
    {
        var akhir = sampai ?? 4;
        var acuan = aturan.AcuanTarget == AcuanTarget.Tahunan ? null : sampai;
        if (definisi.ModeTarget == ModeTarget.HanyaTahunan && akhir < 4) return Hasil.None(Alasan.Of(MeasurementRules.BelumDiukur));
        var nol = aturan.TribulanKosong == TribulanKosong.DihitungNol;
        HimpunanTribulan ada = default, kurang = default, kosong = default;
        decimal gabung = 0;
        for (var q = 1; q <= akhir; q++)
        {
            var dilaporkan = realisasi.TryGetValue(q, out var isi);
            if (!dilaporkan && nol && definisi.MeasuredIn(new(q))) kosong = kosong.With(q);
            else if (isi?.Nilai is null)
            {
                if (definisi.MeasuredIn(new(q))) kurang = kurang.With(q);
                continue;
            }
            gabung = Join(definisi.Konsolidasi, ada.Banyak == 0, gabung, isi?.Nilai ?? 0);
            ada = ada.With(q);
        }
        if (ada.Banyak == 0)
        {
            var sebab = Enumerable.Range(1, akhir).Select(q => realisasi.GetValueOrDefault(q)?.Alasan).LastOrDefault(a => a is not null);
            return Hasil.None(sebab ?? Alasan.Of(MeasurementRules.BelumDilaporkan), RumusTarget.Of(acuan, definisi, target, default(HimpunanTribulan).With(akhir)));
        }
        if (kurang.Banyak > 0 && aturan.TribulanKosong == TribulanKosong.TidakDihitung)
            return Hasil.None(Alasan.Of(MeasurementRules.TribulanKurang, kurang.Nama));
        var r = definisi.Konsolidasi == Konsolidasi.RataRata ? Angka.Round(gabung / ada.Banyak, Pengukuran.DesimalRataRata) : gabung;
        if (langkah is not null) Tell(sampai, definisi.Konsolidasi, ada, kosong, realisasi, r, langkah);
        var catatan = Notes(acuan, akhir, definisi, ada, kurang, kosong);
        if (RumusTarget.Of(acuan, definisi, target, ada) is not { } t) return new(r, null, Alasan.Of(MeasurementRules.BelumAdaTarget), catatan);
        langkah?.Add(new(
            $"Target {Period(acuan)}", RumusTarget.Text(acuan, definisi, target, ada), t.Tampil,
            acuan is null && sampai is not null ? "Kebijakan: dibandingkan dengan target tahunan" : RumusTarget.Rule(definisi.ModeTarget, acuan)));
        return new(r, t, null, catatan);
    }

    private static decimal Join(Konsolidasi cara, bool pertama, decimal gabung, decimal nilai) => cara switch
    {
        Konsolidasi.Jumlah => gabung + nilai,
        Konsolidasi.RataRata => gabung + Angka.Round(nilai, Pengukuran.DesimalRataRata),
        Konsolidasi.Maks when !pertama => Math.Max(gabung, nilai),
        Konsolidasi.Min when !pertama => Math.Min(gabung, nilai),
        _ => nilai,
    };

    private static IReadOnlyList<Alasan> Notes(int? acuan, int akhir, DefinisiIndikator definisi, HimpunanTribulan ada, HimpunanTribulan kurang, HimpunanTribulan kosong)
    {
        var lama = definisi.Konsolidasi == Konsolidasi.NilaiAkhir && ada.Akhir < akhir;
        if (kurang.Banyak == 0 && kosong.Banyak == 0 && !lama) return [];
        var catatan = new List<Alasan>();
        if (kosong.Banyak > 0) catatan.Add(Alasan.Of(MeasurementRules.CatatanDihitungNol, kosong.Nama));
        if (kurang.Banyak > 0) catatan.Add(Alasan.Of(MeasurementRules.CatatanTribulanKurang, kurang.Nama));
        if (kurang.Banyak > 0 && acuan is not null && definisi.Konsolidasi == Konsolidasi.Jumlah && definisi.ModeTarget != ModeTarget.HanyaTahunan)
            catatan.Add(Alasan.Of(MeasurementRules.CatatanTargetTerisi, ada.Nama));
        if (lama) catatan.Add(Alasan.Of(MeasurementRules.CatatanNilaiTerakhir, new Tribulan(ada.Akhir).ToString()));
        return catatan;
    }

    private static void Tell(
        int? sampai, Konsolidasi cara, HimpunanTribulan ada, HimpunanTribulan kosong, IReadOnlyDictionary<int, RealisasiTribulan> realisasi, decimal hasil, List<LangkahHitung> langkah)
    {
        foreach (var q in ada.Semua.Where(q => !kosong.Has(q)))
            langkah.AddRange(realisasi[q].Penjelasan.Langkah.Select(l => l with { Label = $"{l.Label}, {new Tribulan(q)}" }));
        var nilai = ada.Semua.Select(q => S(kosong.Has(q) ? 0 : realisasi[q].Nilai!.Value)).ToList();
        var (ungkapan, dasar) = cara switch
        {
            Konsolidasi.Jumlah => (string.Join(" + ", nilai), $"Konsolidasi: jumlah {KataTribulan.Kecil} yang dilaporkan"),
            Konsolidasi.RataRata => ($"({string.Join(" + ", nilai)}) ÷ {nilai.Count}", $"Konsolidasi: rata-rata {KataTribulan.Kecil} yang dilaporkan"),
            Konsolidasi.Maks => (string.Join("; ", nilai), "Konsolidasi: nilai tertinggi"),
            Konsolidasi.Min => (string.Join("; ", nilai), "Konsolidasi: nilai terendah"),
            _ => ($"{new Tribulan(ada.Akhir)}: {nilai[^1]}", "Konsolidasi: nilai terakhir yang dilaporkan"),
        };
        langkah.Add(new($"Realisasi {Period(sampai)}", ungkapan, S(hasil), kosong.Banyak > 0 ? $"{dasar}; {kosong.Nama} belum dilaporkan dan dihitung nol" : dasar));
    }

    private static string Period(int? sampai) => sampai is { } q ? "s.d. " + new Tribulan(q) : "tahun";

    private static string S(decimal n) => Angka.Format(Angka.Round(n, 6));
}
