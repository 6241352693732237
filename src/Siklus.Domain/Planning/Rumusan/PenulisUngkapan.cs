using Siklus.Domain.Common;

namespace Siklus.Domain.Planning.Rumusan;

/// <summary>Writes an expression; what is written with codes reads back as the same expression.</summary>
public static class PenulisUngkapan
{
    /// <summary>With codes, as it is stored.</summary>
    public static string Write(BagianUngkapan ungkapan) => Write(ungkapan, kode => PemotongUngkapan.IsPlain(kode) ? kode : $"\"{kode}\"");

    /// <summary>With something else in the place of each component: its name, or its value.</summary>
    public static string Write(BagianUngkapan ungkapan, Func<string, string> isian) => ungkapan switch
    {
        BagianUngkapan.Angka a => Angka.Format(a.Nilai),
        BagianUngkapan.Persen p => Angka.Format(p.Nilai) + "%",
        BagianUngkapan.Isian i => isian(i.Kode),
        BagianUngkapan.Minus m => "−" + Wrap(m.Isi, isian, 3),
        BagianUngkapan.Hitung h => $"{Wrap(h.Kiri, isian, Rank(h))} {Sign(h.Operasi)} {Wrap(h.Kanan, isian, Rank(h) + 1)}",
        BagianUngkapan.Panggil p => $"{NamaFungsi.Of(p.Fungsi)}({string.Join("; ", p.Isi.Select(x => Write(x, isian)))})",
        BagianUngkapan.Jika j => $"JIKA({Write(j.Kiri, isian)} {NamaFungsi.Of(j.Banding)} {Write(j.Kanan, isian)}; {Write(j.Ya, isian)}; {Write(j.Tidak, isian)})",
        _ => throw new InvalidOperationException(),
    };

    /// <summary>The sign of an operation.</summary>
    public static string Sign(Operasi operasi) => operasi switch { Operasi.Tambah => "+", Operasi.Kurang => "−", Operasi.Kali => "×", _ => "÷" };

    private static string Wrap(BagianUngkapan bagian, Func<string, string> isian, int paling) => Rank(bagian) < paling ? $"({Write(bagian, isian)})" : Write(bagian, isian);

    private static int Rank(BagianUngkapan bagian) => bagian switch
    {
        BagianUngkapan.Hitung { Operasi: Operasi.Tambah or Operasi.Kurang } => 1,
        BagianUngkapan.Hitung => 2,
        BagianUngkapan.Minus => 3,
        _ => 4,
    };
}
