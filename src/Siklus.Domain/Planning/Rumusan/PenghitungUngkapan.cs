using Siklus.Domain.Common;

namespace Siklus.Domain.Planning.Rumusan;

/// <summary>Computes an expression in decimals. Steps are written only into a list that is asked for.</summary>
internal sealed class PenghitungUngkapan(Func<string, decimal> isian, Func<string, string> nama, string rumus, List<LangkahHitung>? langkah)
{
    /// <summary>The value, or the reason why there is none.</summary>
    /// <exception cref="OverflowException">Numbers too large to compute with.</exception>
    public (decimal? Nilai, Alasan? Alasan) Compute(BagianUngkapan ungkapan)
    {
        try
        {
            return (Value(ungkapan), null);
        }
        catch (PembagiNol nol)
        {
            return (null, Alasan.Of(PlanningRules.PenyebutNol, PenulisUngkapan.Write(nol.Pembagi, nama)));
        }
    }

    private decimal Value(BagianUngkapan bagian) => bagian switch
    {
        BagianUngkapan.Angka a => a.Nilai,
        BagianUngkapan.Persen p => p.Nilai,
        BagianUngkapan.Isian i => isian(i.Kode),
        BagianUngkapan.Minus m => -Value(m.Isi),
        BagianUngkapan.Hitung h => Value(h),
        BagianUngkapan.Panggil p => Value(p),
        BagianUngkapan.Jika j => Value(j),
        _ => throw new InvalidOperationException(),
    };

    private decimal Value(BagianUngkapan.Hitung h)
    {
        if (h.Operasi is Operasi.Tambah or Operasi.Kurang) return h.Operasi == Operasi.Tambah ? Value(h.Kiri) + Inner(h.Kanan) : Value(h.Kiri) - Inner(h.Kanan);
        var (kiri, kanan) = (Factor(h.Kiri, h.Operasi), Factor(h.Kanan, h.Operasi));
        if (h.Operasi == Operasi.Kali) return kiri * kanan;
        return kanan == 0 ? throw new PembagiNol(h.Kanan) : kiri / kanan;
    }

    private decimal Factor(BagianUngkapan bagian, Operasi operasi) => bagian switch
    {
        BagianUngkapan.Persen { Nilai: 100 } when operasi == Operasi.Kali => 100,
        BagianUngkapan.Persen p => p.Nilai / 100m,
        _ => Inner(bagian),
    };

    /// <summary>A value that goes on into a larger expression; what stands in brackets is a step of its own.</summary>
    private decimal Inner(BagianUngkapan bagian)
    {
        var nilai = Value(bagian);
        if (langkah is not null && bagian is BagianUngkapan.Hitung { Operasi: Operasi.Tambah or Operasi.Kurang }) Tell("Dalam kurung", Filled(bagian), nilai);
        return nilai;
    }

    private decimal Value(BagianUngkapan.Panggil p)
    {
        var isi = p.Isi.Select(Value).ToList();
        var nilai = p.Fungsi switch
        {
            Fungsi.Jumlah => isi.Sum(),
            Fungsi.Rata => isi.Sum() / isi.Count,
            Fungsi.Min => isi.Min(),
            _ => isi.Max(),
        };
        if (langkah is not null)
        {
            var daftar = isi.Select(S);
            Tell(NamaFungsi.Of(p.Fungsi), p.Fungsi switch
            {
                Fungsi.Jumlah => string.Join(" + ", daftar),
                Fungsi.Rata => $"({string.Join(" + ", daftar)}) ÷ {isi.Count}",
                _ => string.Join("; ", daftar),
            }, nilai);
        }
        return nilai;
    }

    private decimal Value(BagianUngkapan.Jika j)
    {
        var (kiri, kanan) = (Value(j.Kiri), Value(j.Kanan));
        var ya = j.Banding switch
        {
            Banding.Sama => kiri == kanan,
            Banding.Beda => kiri != kanan,
            Banding.KurangDari => kiri < kanan,
            Banding.PalingBesar => kiri <= kanan,
            Banding.LebihDari => kiri > kanan,
            _ => kiri >= kanan,
        };
        var nilai = Value(ya ? j.Ya : j.Tidak);
        if (langkah is not null) Tell("JIKA", $"{S(kiri)} {NamaFungsi.Of(j.Banding)} {S(kanan)} {(ya ? "terpenuhi" : "tidak terpenuhi")}, dipakai {Filled(ya ? j.Ya : j.Tidak)}", nilai);
        return nilai;
    }

    /// <summary>The expression with its values put in.</summary>
    public string Filled(BagianUngkapan bagian) => PenulisUngkapan.Write(bagian, kode => isian(kode) is var n && n < 0 ? $"({S(n)})" : S(n));

    private void Tell(string label, string ungkapan, decimal nilai) => langkah?.Add(new(label, ungkapan, S(nilai), rumus));

    private static string S(decimal n) => Angka.Format(Angka.Round(n, 6));

    private sealed class PembagiNol(BagianUngkapan pembagi) : Exception
    {
        public BagianUngkapan Pembagi { get; } = pembagi;
    }
}
