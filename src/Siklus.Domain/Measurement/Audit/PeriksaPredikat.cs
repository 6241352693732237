using Siklus.Domain.Common;

namespace Siklus.Domain.Measurement.Audit;

/// <summary>Finds the scale whose words a table uses, and holds each printed predikat against it.</summary>
internal sealed class PeriksaPredikat
{
    private readonly List<SkalaPredikat> semua;
    private readonly Dictionary<string, List<(SkalaPredikat Skala, Pita Pita)>> kamus = new(StringComparer.Ordinal);

    public PeriksaPredikat(IReadOnlyCollection<SkalaPredikat> skala, IReadOnlyList<(string Tercetak, decimal Nilai)> baris, KebijakanPeriksa kebijakan)
    {
        semua = [.. skala.Where(s => kebijakan.Skala is null || s.Kode == kebijakan.Skala).SelectMany(s => Ways(s).Where(w => kebijakan.CaraBatas is null || w.Cara == kebijakan.CaraBatas))];
        foreach (var one in skala)
        {
            foreach (var pita in one.Pita)
                foreach (var kata in Words(pita)) (kamus.TryGetValue(kata, out var list) ? list : kamus[kata] = []).Add((one, pita));
        }
        var dikenal = baris.Select(b => (Kata: Plain(b.Tercetak), b.Nilai)).Where(b => kamus.ContainsKey(b.Kata)).ToList();
        if (dikenal.Count == 0) return;
        Terpilih = semua.Select(s => (Skala: s, Cocok: dikenal.Count(b => Has(s.For(b.Nilai), b.Kata)), Kata: dikenal.Count(b => s.Pita.Any(p => Has(p, b.Kata)))))
            .Where(s => s.Kata > 0).OrderByDescending(s => s.Cocok).ThenByDescending(s => s.Kata).Select(s => s.Skala).FirstOrDefault();
    }

    /// <summary>The scale in the way of reading that fits best, or null when the table prints no predikat that is known.</summary>
    public SkalaPredikat? Terpilih { get; }

    /// <summary>The row with the verdict on its predikat.</summary>
    public BarisDiperiksa Check(BarisDiperiksa baris)
    {
        var tercetak = baris.Baris.Predikat.Tercetak;
        var nilai = baris.CapaianDokumen ?? baris.CapaianHitung;
        var hitung = baris.PutusanCapaian is Putusan.Cocok or Putusan.KebijakanLain ? baris.CapaianHitung ?? nilai : nilai;
        var kata = Plain(tercetak);
        if (Terpilih is null && KataStatus.Reached(kata) is { } status && nilai is { } dicetak) return Status(baris, status, dicetak);
        if (Terpilih is null) return kata.Length > 0 && nilai is not null ? baris with { Catatan = [.. baris.Catatan, Alasan.Of(PeriksaRules.PredikatAsing, tercetak)] } : baris;
        if (hitung is not { } computed || nilai is not { } printed) return baris;
        var seharusnya = Terpilih.For(computed);
        baris = baris with { PredikatHitung = seharusnya.Label };
        if (kata.Length == 0) return baris;
        if (Has(seharusnya, kata)) return baris with { PutusanPredikat = Putusan.Cocok };
        if (!kamus.ContainsKey(kata) && KataStatus.Reached(kata) is { } tercapai) return Status(baris, tercapai, printed);
        if (!kamus.ContainsKey(kata)) return baris with { Catatan = [.. baris.Catatan, Alasan.Of(PeriksaRules.PredikatAsing, tercetak)] };
        if (Has(Terpilih.For(printed), kata)) return Other(baris, Alasan.Of(PeriksaRules.PredikatDariCetak, Angka.Format(computed, Math.Min(baris.Desimal + 2, 6))));
        foreach (var lain in semua.Where(s => s.Kode == Terpilih.Kode && s.Cara != Terpilih.Cara))
            if (Has(lain.For(printed), kata) || Has(lain.For(computed), kata)) return Other(baris, Alasan.Of(PeriksaRules.SkalaLain, lain.Nama, Way(lain.Cara)));
        var pita = Terpilih.For(printed);
        return baris with
        {
            PutusanPredikat = Putusan.TidakCocok, PredikatHitung = pita.Label, Putusan = Putusan.TidakCocok,
            Sebab = [.. baris.Sebab, Alasan.Of(PeriksaRules.PredikatSeharusnya, pita.Label, Angka.Format(printed), Terpilih.Nama)],
        };
    }

    /// <summary>Words beside a scale, or without one, that say whether the target was reached.</summary>
    private static BarisDiperiksa Status(BarisDiperiksa baris, bool tercapai, decimal nilai) => tercapai == nilai >= 100
        ? baris with { PutusanPredikat = Putusan.Cocok, PredikatHitung = tercapai ? "tercapai" : "tidak tercapai" }
        : baris with
        {
            PutusanPredikat = Putusan.TidakCocok, Putusan = Putusan.TidakCocok, PredikatHitung = tercapai ? "tidak tercapai" : "tercapai",
            Sebab = [.. baris.Sebab, Alasan.Of(PeriksaRules.PredikatSeharusnya, tercapai ? "tidak tercapai" : "tercapai", Angka.Format(nilai), "100 atau lebih tercapai")],
        };

    /// <summary>How a scale is read, in words.</summary>
    public static string Way(CaraBatas cara) => cara switch
    {
        CaraBatas.BulatDulu => "dibulatkan dahulu",
        CaraBatas.BatasAtasTerbuka => "melewati batas atas pita di bawahnya",
        _ => "batas bawah",
    };

    private static BarisDiperiksa Other(BarisDiperiksa baris, Alasan beda) => baris with
    {
        PutusanPredikat = Putusan.KebijakanLain, Putusan = baris.Putusan == Putusan.Cocok ? Putusan.KebijakanLain : baris.Putusan, Beda = [.. baris.Beda, beda],
    };

    /// <summary>A scale in all ways in which its printed bands can be read.</summary>
    private static IEnumerable<SkalaPredikat> Ways(SkalaPredikat skala)
    {
        yield return skala;
        foreach (var cara in Enum.GetValues<CaraBatas>())
        {
            if (cara == skala.Cara) continue;
            var maks = skala.Pita.Skip(1).Select(p => p.Maks).ToList();
            if (cara == CaraBatas.BatasAtasTerbuka && (maks.Contains(null) || maks.Zip(maks.Skip(1)).Any(p => p.First <= p.Second))) continue;
            yield return skala.With(cara);
        }
    }

    private static bool Has(Pita pita, string kata) => Words(pita).Contains(kata, StringComparer.Ordinal);

    /// <summary>A band goes by its label, its longer wording and the first letters of two words ("ST").</summary>
    private static IEnumerable<string> Words(Pita pita)
    {
        yield return Plain(pita.Label);
        if (pita.Sebutan is { } sebutan) yield return Plain(sebutan);
        if (pita.Label.Contains(' ', StringComparison.Ordinal)) yield return string.Concat(pita.Label.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToLowerInvariant(w[0])));
    }

    private static string Plain(string teks)
    {
        var awal = teks.IndexOf('(', StringComparison.Ordinal) is > 0 and var at ? teks[..at] : teks;
        return string.Join(' ', string.Concat(awal.ToLowerInvariant().Select(c => char.IsLetter(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
