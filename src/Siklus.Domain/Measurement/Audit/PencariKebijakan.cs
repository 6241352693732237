using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Measurement.Audit;

/// <summary>What explains a printed capaian.</summary>
internal sealed record Temuan(int Pasangan, NilaiSel Target, NilaiSel Realisasi, Hitungan Hitungan, decimal Nilai, KebijakanPeriksa Kebijakan, IReadOnlyList<Alasan> Beda);

/// <summary>
/// Looks for what explains a printed capaian: the policy itself, then policies that differ from it in one setting, then two, then other formulas, other readings, other columns. The first that fits is the
/// simplest.
/// </summary>
internal sealed class PencariKebijakan(KebijakanPeriksa kebijakan, BarisSiap baris)
{
    /// <summary>What printed decimals of target and realisasi leave open is believed only when it is little.</summary>
    private const decimal Terlebar = 3;

    private static readonly decimal?[] Batas = [100, 110, 120, 125, 150, 200];

    public Temuan? Find(AngkaCetak cetak)
    {
        var utama = baris.Blok.Utama;
        var (t, r) = baris.Pasangan[utama];
        if (In(cetak, utama, t.Nilai, r.Nilai, baris.Hitungan(utama), [], isMain: true) is { } first) return first;
        for (var p = 0; p < baris.Blok.Setara; p++)
            if (p != utama && In(cetak, p, baris.Pasangan[p].Target.Nilai, baris.Pasangan[p].Realisasi.Nilai, baris.Hitungan(p), [], isMain: false) is { } setara) return setara;
        foreach (var (dibacaT, dibacaR, dibacaC, beda) in Readings(t, r))
            if ((dibacaC is null ? cetak : baris.Of(dibacaC)) is { } c && In(c, utama, dibacaT, dibacaR, HitungBaris.Of(dibacaT, dibacaR), beda, isMain: false) is { } read) return read;
        for (var p = 0; p < baris.Pasangan.Count; p++)
        {
            var (lainT, lainR) = baris.Pasangan[p];
            if (p != utama && p >= baris.Blok.Setara && In(cetak, p, lainT.Nilai, lainR.Nilai, baris.Hitungan(p), [Alasan.Of(PeriksaRules.PasanganLain, baris.Blok.Blok.Pasangan[p])], isMain: false) is { } other) return other;
        }
        return null;
    }

    private IEnumerable<(NilaiSel T, NilaiSel R, NilaiSel? C, IReadOnlyList<Alasan> Beda)> Readings(SelTerbaca t, SelTerbaca r)
    {
        foreach (var lain in r.Bacaan.Skip(1)) yield return (t.Nilai, lain, null, [Read(r, lain)]);
        foreach (var lain in t.Bacaan.Skip(1)) yield return (lain, r.Nilai, null, [Read(t, lain)]);
        foreach (var lainT in t.Bacaan.Skip(1))
            foreach (var lainR in r.Bacaan.Skip(1)) yield return (lainT, lainR, null, [Read(t, lainT), Read(r, lainR)]);
        foreach (var lain in baris.Capaian.Bacaan.Skip(1)) yield return (t.Nilai, r.Nilai, lain, [Read(baris.Capaian, lain)]);

        static Alasan Read(SelTerbaca sel, NilaiSel nilai) => Alasan.Of(PeriksaRules.DibacaLain, sel.Teks, HitungBaris.Number(nilai) is { } n ? Angka.Format(Angka.Round(n, 6)) : sel.Teks);
    }

    private Temuan? In(AngkaCetak cetak, int pasangan, NilaiSel t, NilaiSel r, IReadOnlyList<Hitungan> semua, IReadOnlyList<Alasan> beda, bool isMain)
    {
        foreach (var lain in Variations(isMain))
            foreach (var h in baris.Preferred(semua, lain))
                if (Fit(cetak, h, lain) is { } desimal) return new(pasangan, t, r, h, h.Under(lain), lain, [.. beda, .. Differences(lain, desimal, h, cetak)]);
        if (!isMain) return null;
        foreach (var h in baris.Preferred(semua, kebijakan))
            if (h.Atas - h.Bawah is > 0 and <= Terlebar && cetak.IsWithin(kebijakan.Bound(h.Bawah), kebijakan.Bound(h.Atas), cetak.Desimal))
                return new(pasangan, t, r, h, h.Under(kebijakan), kebijakan, [.. beda, Alasan.Of(PeriksaRules.CetakDibulatkan, Angka.Format(h.Bawah, 2), Angka.Format(h.Atas, 2))]);
        foreach (var (h, mengapa) in Others(semua, cetak))
            foreach (var lain in h.Rumus is RumusPeriksa.Positif or RumusPeriksa.Rasio or RumusPeriksa.Selisih ? Variations(isMain: false).Where(k => k.BatasAtas == kebijakan.BatasAtas) : Variations(isMain: false))
                if (Fit(cetak, h, lain) is { } desimal && (h.Under(lain) == h.Nilai || h.BagiNol || h.Rumus is not (RumusPeriksa.Positif or RumusPeriksa.Rasio or RumusPeriksa.Selisih or RumusPeriksa.SisaTarget)))
                    return new(pasangan, t, r, h, h.Under(lain), lain, [.. beda, mengapa, .. Differences(lain with { RumusNegatif = kebijakan.RumusNegatif }, desimal, h, cetak)]);
        return null;
    }

    /// <summary>Formulas besides the one that the direction asks for, with what they are called.</summary>
    private IEnumerable<(Hitungan, Alasan)> Others(IReadOnlyList<Hitungan> semua, AngkaCetak cetak)
    {
        var arah = baris.Polaritas;
        foreach (var h in semua.OrderBy(h => h.Rumus == RumusPeriksa.Selisih == (kebijakan.RumusNegatif == RumusNegatif.Rasio)))
        {
            var mengapa = h.Rumus switch
            {
                RumusPeriksa.Rasio when arah is null => Alasan.Of(PeriksaRules.Rasio),
                RumusPeriksa.Selisih when arah is null => Alasan.Of(PeriksaRules.Selisih),
                RumusPeriksa.Positif when arah == Polaritas.Negatif && !baris.Arah.Tertulis => Alasan.Of(PeriksaRules.Positif, baris.Arah.Kata.ToLowerInvariant()),
                RumusPeriksa.RentangAtas => Alasan.Of(PeriksaRules.RentangAtas),
                RumusPeriksa.RentangBawah => Alasan.Of(PeriksaRules.RentangBawah),
                RumusPeriksa.RentangTengah => Alasan.Of(PeriksaRules.RentangTengah),
                RumusPeriksa.SebutanSama => Alasan.Of(PeriksaRules.SebutanSama),
                RumusPeriksa.Peringkat => Alasan.Of(PeriksaRules.Peringkat),
                RumusPeriksa.Status => Alasan.Of(h.Nilai == 100 ? PeriksaRules.StatusTercapai : PeriksaRules.StatusTidakTercapai),
                RumusPeriksa.BilanganNegatif => Alasan.Of(PeriksaRules.BilanganNegatif),
                RumusPeriksa.SisaTarget when arah != Polaritas.Positif => Alasan.Of(PeriksaRules.SisaTarget),
                _ => null,
            };
            if (mengapa is not null) yield return (h, mengapa);
        }
        if (baris.Blok.StatusSaja && cetak.Nilai == 0)
            foreach (var h in baris.Preferred(semua, kebijakan))
                if (h.Nilai < 100) yield return (Hitungan.Exact(RumusPeriksa.Status, 0), Alasan.Of(PeriksaRules.StatusTidakTercapai));
    }

    /// <summary>The policy itself, then those that differ in one setting; on the columns that are meant also in two.</summary>
    private IEnumerable<KebijakanPeriksa> Variations(bool isMain)
    {
        yield return kebijakan;
        foreach (var satu in One(kebijakan)) yield return satu;
        if (!isMain) yield break;
        foreach (var satu in One(kebijakan))
            foreach (var dua in One(satu)) yield return dua;
    }

    private static IEnumerable<KebijakanPeriksa> One(KebijakanPeriksa k)
    {
        yield return k with { RumusNegatif = k.RumusNegatif == RumusNegatif.Rasio ? RumusNegatif.Selisih : RumusNegatif.Rasio };
        foreach (var cara in new[] { CaraBulat.SetengahKeAtas, CaraBulat.Dipotong, CaraBulat.KeAtas })
            if (cara != k.Pembulatan) yield return k with { Pembulatan = cara };
        yield return k with { Lantai = k.Lantai is null ? 0 : null };
        if (k.BatasAtas is not null) yield return k with { BatasAtas = null };
        foreach (var batas in Batas)
            if (batas != k.BatasAtas) yield return k with { BatasAtas = batas };
    }

    private static int? Fit(AngkaCetak cetak, Hitungan h, KebijakanPeriksa k)
    {
        var nilai = h.Under(k);
        if (cetak.Is(nilai, k.Pembulatan, cetak.Desimal)) return cetak.Desimal;
        return cetak.DesimalNyata < cetak.Desimal && cetak.Is(nilai, k.Pembulatan, cetak.DesimalNyata) ? cetak.DesimalNyata : null;
    }

    private List<Alasan> Differences(KebijakanPeriksa lain, int desimal, Hitungan h, AngkaCetak cetak)
    {
        var beda = new List<Alasan>();
        if (lain.RumusNegatif != kebijakan.RumusNegatif && h.IsNegatif) beda.Add(Alasan.Of(lain.RumusNegatif == RumusNegatif.Rasio ? PeriksaRules.Rasio : PeriksaRules.Selisih));
        if (lain.BatasAtas != kebijakan.BatasAtas) beda.Add(lain.BatasAtas is { } b ? Alasan.Of(PeriksaRules.Dibatasi, Angka.Format(b)) : Alasan.Of(PeriksaRules.TanpaBatasAtas, Angka.Format(kebijakan.BatasAtas!.Value)));
        if (lain.Lantai != kebijakan.Lantai) beda.Add(lain.Lantai is { } l ? Alasan.Of(PeriksaRules.BatasBawah, Angka.Format(l)) : Alasan.Of(PeriksaRules.TanpaBatasBawah));
        if (lain.Pembulatan != kebijakan.Pembulatan)
            beda.Add(Alasan.Of(lain.Pembulatan switch { CaraBulat.Dipotong => PeriksaRules.Dipotong, CaraBulat.KeAtas => PeriksaRules.KeAtas, _ => PeriksaRules.SetengahKeAtas }, desimal));
        var lazim = kebijakan.Desimal ?? baris.Blok.Desimal;
        if (beda.Count == 0 && desimal < lazim && !cetak.Is(h.Under(lain), lain.Pembulatan, lazim)) beda.Add(Alasan.Of(PeriksaRules.DesimalLain, desimal));
        return beda;
    }
}
