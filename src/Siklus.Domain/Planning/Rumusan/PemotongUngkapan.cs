using System.Text;
using Siklus.Domain.Common;

namespace Siklus.Domain.Planning.Rumusan;

/// <summary>What a piece of a typed expression is.</summary>
internal enum JenisPotongan
{
    Angka,
    Nama,
    Kutipan,
    Tanda,
    Akhir,
}

/// <summary>A piece of a typed expression.</summary>
/// <param name="Jenis">What it is.</param>
/// <param name="Teks">What stands there; of a quotation what is quoted; of a sign its one spelling.</param>
/// <param name="Posisi">Place of its first character, from 1.</param>
/// <param name="Nilai">Its value when it is a number.</param>
internal readonly record struct Potongan(JenisPotongan Jenis, string Teks, int Posisi, decimal Nilai = 0)
{
    /// <summary>As a sentence mentions it.</summary>
    public string Sebutan => Jenis == JenisPotongan.Akhir ? "akhir rumus" : $"'{Teks}'";

    public bool Is(string tanda) => Jenis == JenisPotongan.Tanda && Teks == tanda;
}

/// <summary>Cuts a typed expression into pieces.</summary>
internal static class PemotongUngkapan
{
    private static readonly AngkaAturan Aturan = new(MaksDesimal: 10, BolehNegatif: false);

    private static readonly Dictionary<string, string> Ejaan = new(StringComparer.Ordinal)
    {
        ["*"] = "×", ["·"] = "×", ["/"] = "÷", [":"] = "÷", ["−"] = "-", ["–"] = "-", ["≤"] = "<=", ["≥"] = ">=", ["≠"] = "<>", ["!="] = "<>", [","] = ";", ["["] = "(", ["]"] = ")",
    };

    /// <summary>The pieces, the end last.</summary>
    /// <exception cref="UngkapanDitolak">A character or number that means nothing.</exception>
    public static List<Potongan> Cut(string teks)
    {
        var potongan = new List<Potongan>();
        for (var i = 0; i < teks.Length;)
        {
            if (char.IsWhiteSpace(teks[i])) i++;
            else if (char.IsAsciiDigit(teks[i])) potongan.Add(Number(teks, ref i));
            else if (char.IsLetter(teks[i]) || teks[i] == '_') potongan.Add(Name(teks, ref i));
            else if (Closing(teks[i]) is { } tutup) potongan.Add(Quotation(teks, ref i, tutup));
            else potongan.Add(Sign(teks, ref i));
        }
        potongan.Add(new(JenisPotongan.Akhir, "", teks.Length + 1));
        return potongan;
    }

    /// <summary>Whether a code can stand without quotation marks.</summary>
    public static bool IsPlain(string kode) => kode.Length > 0 && (char.IsLetter(kode[0]) || kode[0] == '_') && kode.All(IsNamePart);

    private static Potongan Number(string teks, ref int i)
    {
        var awal = i;
        // A comma or dot belongs to the number only when a digit follows: "MIN(1, 5)" has two values.
        while (i < teks.Length && (char.IsAsciiDigit(teks[i]) || (teks[i] is '.' or ',' && i + 1 < teks.Length && char.IsAsciiDigit(teks[i + 1])))) i++;
        var tulisan = teks[awal..i];
        return PembacaAngka.Read(tulisan, Aturan) is HasilAngka.Terbaca angka
            ? new(JenisPotongan.Angka, tulisan, awal + 1, angka.Nilai)
            : throw new UngkapanDitolak(UngkapanRules.AngkaTidakTerbaca, awal + 1, tulisan);
    }

    private static Potongan Name(string teks, ref int i)
    {
        var awal = i;
        while (i < teks.Length && IsNamePart(teks[i])) i++;
        return new(JenisPotongan.Nama, teks[awal..i], awal + 1);
    }

    private static Potongan Quotation(string teks, ref int i, char tutup)
    {
        var awal = i++;
        var akhir = teks.IndexOf(tutup, i);
        if (akhir < 0) throw new UngkapanDitolak(UngkapanRules.KutipTidakDitutup, awal + 1);
        var isi = teks[i..akhir].Trim();
        i = akhir + 1;
        return new(JenisPotongan.Kutipan, isi, awal + 1);
    }

    private static Potongan Sign(string teks, ref int i)
    {
        var awal = i;
        var panjang = i + 1 < teks.Length && teks[i..(i + 2)] is "<=" or ">=" or "<>" or "!=" ? 2 : 1;
        var tulisan = panjang == 2 ? teks[i..(i + 2)] : Rune.TryGetRuneAt(teks, i, out var rune) ? rune.ToString() : teks[i].ToString();
        i += tulisan.Length;
        var tanda = Ejaan.GetValueOrDefault(tulisan, tulisan);
        return tanda is "+" or "-" or "×" or "÷" or "(" or ")" or ";" or "%" or "=" or "<" or ">" or "<=" or ">=" or "<>"
            ? new(JenisPotongan.Tanda, tanda, awal + 1)
            : throw new UngkapanDitolak(UngkapanRules.KarakterAsing, awal + 1, tulisan);
    }

    private static char? Closing(char buka) => buka switch { '"' => '"', '\'' => '\'', '“' or '„' => '”', '‘' => '’', _ => null };

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_';
}

/// <summary>Reading stopped; never leaves this folder.</summary>
internal sealed class UngkapanDitolak(string kode, int posisi, params object?[] rincian) : Exception(kode)
{
    public HasilUngkapan.Ditolak Hasil { get; } = new(Alasan.Of(kode, [posisi, .. rincian]), posisi);
}
