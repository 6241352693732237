using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Domain.Measurement.Audit;

/// <summary>What is known of one column of capaian as a whole.</summary>
internal sealed class BlokSiap(BlokTabel blok)
{
    public BlokTabel Blok { get; } = blok;

    public List<BarisSiap> Baris { get; } = [];

    /// <summary>The pair of target and realisasi that explains most rows.</summary>
    public int Utama { get; set; }

    /// <summary>Pairs that rows may choose among; the main one alone when that is none of them.</summary>
    public int Setara => Utama < Blok.Setara ? Math.Min(Blok.Setara, Blok.Pasangan.Count) : 0;

    /// <summary>Capaian is printed as a fraction: 0,9375.</summary>
    public bool Pecahan { get; set; }

    /// <summary>Decimals that most of its capaian have.</summary>
    public int Desimal { get; set; }

    /// <summary>Only 0 and 100 are printed, so capaian says whether the target was reached.</summary>
    public bool StatusSaja { get; set; }
}

/// <summary>A printed row, read.</summary>
internal sealed class BarisSiap
{
    private readonly IReadOnlyList<Hitungan>?[] hitungan;

    public BarisSiap(BlokSiap blok, BarisTabel baris, FormatAngka target, FormatAngka realisasi, FormatAngka capaian)
    {
        (Blok, Baris, Arah) = (blok, baris, ArahBaris.Of(baris));
        Pasangan = [.. baris.Pasangan.Select(p => Combine(p, target, realisasi))];
        hitungan = new IReadOnlyList<Hitungan>?[Pasangan.Count];
        Capaian = PembacaSel.Read(baris.Capaian, capaian);
    }

    public BlokSiap Blok { get; }

    public BarisTabel Baris { get; }

    public ArahBaris Arah { get; }

    public IReadOnlyList<(SelTerbaca Target, SelTerbaca Realisasi)> Pasangan { get; }

    public SelTerbaca Capaian { get; }

    /// <summary>The printed capaian as a number in percent, or null.</summary>
    public AngkaCetak? Cetak => Of(Capaian.Nilai);

    public (SelTerbaca Target, SelTerbaca Realisasi) Utama => Pasangan[Blok.Utama];

    /// <summary>How a refusal or note names the row.</summary>
    public string Sebutan => Baris.No.Length > 0 ? Baris.No : Baris.Indikator;

    public AngkaCetak? Of(NilaiSel nilai) => nilai switch
    {
        NilaiSel.Bilangan b => Blok.Pecahan ? new(b.Nilai * 100m, Math.Max(0, b.Desimal - 2)) : new(b.Nilai, b.Desimal),
        NilaiSel.Batas b => new(b.Nilai, 0),
        NilaiSel.Sebutan { Nilai: { } n } s => new(n, s.Desimal),
        _ => null,
    };

    /// <summary>What a pair gives, read in the likeliest way; computed once.</summary>
    public IReadOnlyList<Hitungan> Hitungan(int pasangan) => hitungan[pasangan] ??= HitungBaris.Of(Pasangan[pasangan].Target.Nilai, Pasangan[pasangan].Realisasi.Nilai);

    /// <summary>The values that a policy asks for: of these directions the row may be, the likeliest first.</summary>
    public IEnumerable<Hitungan> Preferred(IReadOnlyList<Hitungan> semua, KebijakanPeriksa kebijakan)
    {
        var negatif = (Arah.Rumus ?? kebijakan.RumusNegatif) == RumusNegatif.Rasio ? RumusPeriksa.Rasio : RumusPeriksa.Selisih;
        var pilihan = Find(RumusPeriksa.Rentang) ?? Find(Polaritas == Planning.Polaritas.Negatif ? negatif : RumusPeriksa.Positif)
            ?? Find(RumusPeriksa.SebutanSama) ?? Find(RumusPeriksa.Peringkat) ?? (Find(RumusPeriksa.Positif) is null ? Find(RumusPeriksa.Status) : null);
        if (pilihan is { } satu) yield return satu;

        Hitungan? Find(RumusPeriksa rumus)
        {
            foreach (var h in semua)
                if (h.Rumus == rumus) return h;
            return null;
        }
    }

    /// <summary>The direction: printed, by the target's sign ("≤ 5"), or by the words of the indikator.</summary>
    public Polaritas? Polaritas => Arah.Tertulis || Pasangan.Count == 0 || Utama.Target.Nilai is not NilaiSel.Batas { PalingSedikit: false } ? Arah.Polaritas : Planning.Polaritas.Negatif;

    private static (SelTerbaca, SelTerbaca) Combine(PasanganSel pasangan, FormatAngka target, FormatAngka realisasi)
    {
        var r = pasangan.Realisasi.Select(s => PembacaSel.Read(s, realisasi)).ToList();
        var t = pasangan.Target.Select(s => PembacaSel.Read(s, target)).ToList();
        // Targets of the same filled periods, so that a quarter without a report lowers nothing.
        if (t.Count == r.Count && r.Count > 1) t = [.. t.Zip(r).Where(x => x.Second.Nilai is not NilaiSel.Kosong).Select(x => x.First)];
        return (Join(t, Konsolidasi.Jumlah), Join(r, pasangan.Konsolidasi));
    }

    private static SelTerbaca Join(List<SelTerbaca> sel, Konsolidasi cara)
    {
        if (sel.Count == 1) return sel[0];
        var ada = sel.Where(s => s.Nilai is not NilaiSel.Kosong).ToList();
        if (ada.Count == 0) return sel.Count == 0 ? new("", [new NilaiSel.Kosong(PeriksaRules.SelKosong)]) : sel[0];
        if (ada.Count == 1 || cara == Konsolidasi.NilaiAkhir) return ada[^1];
        var angka = ada.Select(s => s.Nilai is NilaiSel.Bilangan b ? b : null).ToList();
        if (angka.Contains(null)) return new("", [new NilaiSel.Kosong(PeriksaRules.SelBukanAngka)]);
        var semua = angka.Select(a => a!.Nilai).ToList();
        try
        {
            var nilai = cara switch { Konsolidasi.RataRata => semua.Sum() / semua.Count, Konsolidasi.Maks => semua.Max(), Konsolidasi.Min => semua.Min(), _ => semua.Sum() };
            return new(string.Join(cara == Konsolidasi.Jumlah ? " + " : "; ", ada.Select(s => s.Teks)), [new NilaiSel.Bilangan(nilai, cara == Konsolidasi.RataRata ? 0 : angka.Max(a => a!.Desimal))]);
        }
        catch (OverflowException)
        {
            return new("", [new NilaiSel.Kosong(PeriksaRules.DiLuarJangkauan)]);
        }
    }
}
