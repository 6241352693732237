using System.Globalization;
using System.Text.RegularExpressions;
using Siklus.Domain.Common;

namespace Siklus.Domain.Measurement.Audit;

/// <summary>Reads the cells of published tables: numbers with units and remarks, ranges, predikat, marks that mean "nothing".</summary>
internal static partial class PembacaSel
{
    /// <summary>Longer than any cell that holds a value.</summary>
    private const int Longest = 200;

    private static readonly AngkaAturan Longgar = new(MaksDesimal: 12, MaksDigit: 18);

    private static readonly string[] Bulan =
        ["januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember"];

    /// <summary>Reads a cell; a number that can be read in two ways is read the way of its column first.</summary>
    public static SelTerbaca Read(SelCetak sel, FormatAngka format = FormatAngka.Indonesia)
    {
        var teks = sel.Tercetak;
        if (sel.Hari is { } hari) return new(teks, [new NilaiSel.Tanggal(hari)]);
        if (sel.Angka is { } angka) return new(teks, [new NilaiSel.Bilangan(angka, Scale(angka))]);
        return new(teks, Text(Clean(teks), format));
    }

    /// <summary>How a column writes its numbers, as far as its cells tell; null when none of them does.</summary>
    public static FormatAngka? FormatOf(IEnumerable<SelCetak> sel)
    {
        int indonesia = 0, inggris = 0;
        foreach (var one in sel)
        {
            if (one.Angka is not null || one.Tercetak.Length is 0 or > Longest || Bagian().Match(Clean(one.Tercetak)) is not { Success: true } found) continue;
            if (Angka.Parse(found.Groups["angka"].Value, Longgar) is not HasilAngka.Terbaca { Ditegaskan: false } read) continue;
            if (read.Cara is CaraBaca.KomaDesimal or CaraBaca.TitikRibuan && found.Groups["angka"].ValueSpan.IndexOfAny(',', '.') >= 0) indonesia++;
            if (read.Cara is CaraBaca.TitikDesimal or CaraBaca.KomaRibuan) inggris++;
        }
        return indonesia == 0 && inggris == 0 ? null : indonesia >= inggris ? FormatAngka.Indonesia : FormatAngka.Inggris;
    }

    /// <summary>The cell without signs that look alike, marks of footnotes and outer spaces.</summary>
    private static string Clean(string teks)
    {
        if (teks.Length > Longest) teks = teks[..Longest];
        var s = string.Concat(teks.Select(c => c switch
        {
            '\u00A0' or '\u202F' or '\u2007' or '\u2009' or '\n' or '\r' or '\t' => ' ',
            '\u2212' or '\u2010' or '\u2011' => '-',
            '\u200B' or '\uFEFF' or '\u00AD' => '\0',
            _ => c,
        }).Where(c => c != '\0')).Trim();
        s = Tanda().Replace(s, "").Trim();
        return s is ['\'', ..] ? s[1..].Trim() : s;
    }

    private static IReadOnlyList<NilaiSel> Text(string s, FormatAngka format)
    {
        if (s.Length == 0) return [new NilaiSel.Kosong(PeriksaRules.SelKosong)];
        if (s.Contains("${", StringComparison.Ordinal) || s.Contains("{{", StringComparison.Ordinal) || s.Contains("<<", StringComparison.Ordinal)) return [new NilaiSel.Kosong(PeriksaRules.SelTemplat)];
        if (s[0] == '#' && s.Length > 1) return [new NilaiSel.Kosong(PeriksaRules.SelGalat)];
        if (Nihil().IsMatch(s)) return [new NilaiSel.Bilangan(0, 0)];
        if (TidakAda().IsMatch(s)) return [new NilaiSel.Kosong(PeriksaRules.SelTidakAda)];
        if (Day(s) is { } hari) return [new NilaiSel.Tanggal(hari)];
        if (Antara().Match(s) is { Success: true } antara && One(antara.Groups["dari"].Value, format) is { } dari && One(antara.Groups["sampai"].Value, format) is { } sampai && dari.Nilai < sampai.Nilai)
            return [new NilaiSel.Rentang(dari.Nilai, sampai.Nilai)];
        if (PalingSedikit().Match(s) is { Success: true } sedikit && One(sedikit.Groups["n"].Value, format) is { } bawah) return [new NilaiSel.Batas(bawah.Nilai, true)];
        if (PalingBanyak().Match(s) is { Success: true } banyak && One(banyak.Groups["n"].Value, format) is { } atas) return [new NilaiSel.Batas(atas.Nilai, false)];
        if (Pecahan().Match(s) is { Success: true } pecahan && One(pecahan.Groups["atas"].Value, format) is { } atasan && One(pecahan.Groups["bawah"].Value, format) is { Nilai: not 0 } bawahan)
            return [atasan, new NilaiSel.Bilangan(atasan.Nilai / bawahan.Nilai * 100m, 6)];
        return char.IsLetter(s[0]) && Kata().Match(s) is { Success: true } kata ? Word(kata, s, format) : Number(s, format);
    }

    private static IReadOnlyList<NilaiSel> Word(Match kata, string s, FormatAngka format)
    {
        var nama = kata.Groups["kata"].Value.Trim();
        if (Depan().IsMatch(nama) && Number(s[kata.Groups["kata"].Length..], format) is [NilaiSel.Bilangan, ..] angka) return angka;
        if (kata.Groups["angka"] is not { Success: true, Value: var isi }) return [new NilaiSel.Sebutan(Opini(nama), null)];
        return One(isi, format) is { } nilai ? [new NilaiSel.Sebutan(Opini(nama), nilai.Nilai, nilai.Desimal)] : [new NilaiSel.Sebutan(Opini(nama), null)];
    }

    private static IReadOnlyList<NilaiSel> Number(string s, FormatAngka format)
    {
        if (Bagian().Match(s) is not { Success: true } found) return [new NilaiSel.Kosong(PeriksaRules.SelBukanAngka)];
        var belakang = found.Groups["belakang"].Value;
        if (Sisa().IsMatch(belakang)) return [new NilaiSel.Kosong(PeriksaRules.SelBukanAngka)];
        var minus = found.Groups["minus"].Length > 0 || (s[0] == '(' && s[^1] == ')' && found.Groups["depan"].Value.Trim() is "(" && belakang.Trim() is ")" or "%)") ? -1 : 1;
        var kali = Kelipatan(belakang);
        var bacaan = Readings(found.Groups["angka"].Value, format).Select(NilaiSel (b) => new NilaiSel.Bilangan(b.Nilai * minus * kali, kali == 1 ? b.Desimal : 0)).ToList();
        if (bacaan.Count == 0) return [new NilaiSel.Kosong(PeriksaRules.SelBukanAngka)];
        // "79,39 (BB)": the number stands for the predikat.
        if (DalamKurung().Match(belakang) is { Success: true } grade && bacaan[0] is NilaiSel.Bilangan b) return [new NilaiSel.Sebutan(Opini(grade.Groups["kata"].Value), b.Nilai, b.Desimal)];
        return bacaan;
    }

    private static IEnumerable<NilaiSel.Bilangan> Readings(string angka, FormatAngka format)
    {
        angka = angka.Trim().Replace("'", "", StringComparison.Ordinal);
        if (Eksponen().IsMatch(angka))
        {
            if (decimal.TryParse(angka.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var besar)) yield return new(besar, 0);
            yield break;
        }
        if (Angka.Parse(angka, Longgar) is not HasilAngka.Terbaca read) yield break;
        var desimal = read.Cara switch
        {
            CaraBaca.KomaDesimal => angka.Length - angka.LastIndexOf(',') - 1,
            CaraBaca.TitikDesimal => angka.Length - angka.LastIndexOf('.') - 1,
            _ => 0,
        };
        var biasa = new NilaiSel.Bilangan(read.Nilai, desimal);
        if (!read.Ditegaskan)
        {
            yield return biasa;
            yield break;
        }
        var lain = desimal == 0 ? new NilaiSel.Bilangan(read.Nilai / 1000m, 3) : new NilaiSel.Bilangan(read.Nilai * 1000m, 0);
        var urut = format == FormatAngka.Indonesia ? (biasa, lain) : (lain, biasa);
        yield return urut.Item1;
        yield return urut.Item2;
    }

    private static NilaiSel.Bilangan? One(string s, FormatAngka format) => Number(s, format)[0] as NilaiSel.Bilangan;

    private static decimal Kelipatan(string belakang) => belakang.TrimStart().ToLowerInvariant() switch
    {
        var b when b.StartsWith("ribu", StringComparison.Ordinal) => 1_000m,
        var b when b.StartsWith("juta", StringComparison.Ordinal) => 1_000_000m,
        var b when b.StartsWith("miliar", StringComparison.Ordinal) || b.StartsWith("milyar", StringComparison.Ordinal) => 1_000_000_000m,
        var b when b.StartsWith("triliun", StringComparison.Ordinal) => 1_000_000_000_000m,
        _ => 1m,
    };

    private static DateOnly? Day(string s)
    {
        if (TanggalKata().Match(s) is { Success: true } kata && Array.FindIndex(Bulan, b => b.StartsWith(kata.Groups["m"].Value.ToLowerInvariant()[..3], StringComparison.Ordinal)) is >= 0 and var bulan)
            return Make(kata.Groups["y"].Value, bulan + 1, kata.Groups["d"].Value);
        return TanggalAngka().Match(s) is { Success: true } angka ? Make(angka.Groups["y"].Value, int.Parse(angka.Groups["m"].Value, CultureInfo.InvariantCulture), angka.Groups["d"].Value) : null;

        static DateOnly? Make(string tahun, int bulan, string hari)
        {
            int y = int.Parse(tahun, CultureInfo.InvariantCulture), d = int.Parse(hari, CultureInfo.InvariantCulture);
            return y is >= 1900 and <= 2200 && bulan is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, bulan) ? new(y, bulan, d) : null;
        }
    }

    private static string Opini(string kata) => kata.Trim().Trim('"', '“', '”', '.', ':').Trim() switch
    {
        var k when k.Contains("tanpa pengecualian", StringComparison.OrdinalIgnoreCase) => "WTP",
        var k when k.Contains("dengan pengecualian", StringComparison.OrdinalIgnoreCase) => "WDP",
        var k => Awalan().Replace(k, ""),
    };

    private static int Scale(decimal n)
    {
        var bulat = n / 1.0000000000000000000000000000m;
        return (decimal.GetBits(bulat)[3] >> 16) & 0xFF;
    }

    [GeneratedRegex(@"\s*\(?\*+\)?$|[¹²³⁴⁵⁶⁷⁸⁹†‡]+\)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Tanda();

    [GeneratedRegex(@"^nihil\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Nihil();

    [GeneratedRegex(@"^([-–—.…/\s]+|n\s*[./]?\s*a\.?|nan|null|t\.?a\.?d\.?|tidak (ada|tersedia|diukur|dihitung|dapat dihitung)\b.*|belum\b.*|tad|xx+|in progress|dalam proses.*|masih (proses|dalam)\b.*)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex TidakAda();

    [GeneratedRegex(@"^(?<dari>\d[\d.,]*)\s*%?\s*([-–—~]|s\s*[./]?\s*d\.?|sampai( dengan)?|hingga)\s*(?<sampai>\d[\d.,]*)\s*(%|[a-z]|$)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Antara();

    [GeneratedRegex(@"^(?:≥|>\s*=?|min(?:imal|imum)?\.?|paling sedikit|paling rendah|sekurang-kurangnya|di ?atas|lebih dari)\s*(?<n>\d.*)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex PalingSedikit();

    [GeneratedRegex(@"^(?:≤|<\s*=?|max\.?|maks(?:imal|imum)?\.?|paling (?:banyak|lama|tinggi)|di ?bawah|kurang dari)\s*(?<n>\d.*)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex PalingBanyak();

    [GeneratedRegex(@"^(?<atas>\d[\d.,]*)\s*(/|dari)\s*(?<bawah>\d[\d.,]*)\s*[a-z ]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Pecahan();

    [GeneratedRegex(@"^(?<kata>[\p{L}][\p{L}\s./""“”+-]*)(?:[\s(:=]*(?<angka>\d[\d.,]*)\s*%?\s*\)?.*)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Kata();

    [GeneratedRegex(@"^(rp\.?|idr|sebesar|sekitar|kurang lebih|kl\.?|sebanyak|nilai|skor|indeks|usd)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Depan();

    [GeneratedRegex(@"^(predikat|opini|kategori|nilai|skor|peringkat|kriteria)\s*[:=]?\s+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Awalan();

    [GeneratedRegex(@"^(?<depan>[^\d\-]{0,12}?)(?<minus>-\s*)?(?<angka>\d(?:[\d.,'  ]*\d)?(?:[eE][+-]?\d{1,2})?)(?<belakang>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Bagian();

    [GeneratedRegex(@"^\s*[:;&x×/]\s*\d|^\s*(?:dan|atau)\s+\d|^[.,-]\d", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Sisa();

    [GeneratedRegex(@"^\s*%?\s*[(/]\s*(?<kata>AA|A|BB|B|CC|C|D|E|WTP|WDP|TMP|TW)\s*\)?\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex DalamKurung();

    [GeneratedRegex(@"^\d+([.,]\d+)?[eE][+-]?\d{1,2}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Eksponen();

    [GeneratedRegex(@"^(?<d>\d{1,2})\s+(?<m>jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)\p{L}*\.?\s+(?<y>\d{4})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex TanggalKata();

    [GeneratedRegex(@"^(?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<y>\d{4})$", RegexOptions.ExplicitCapture)]
    private static partial Regex TanggalAngka();
}

/// <summary>How a column writes its numbers.</summary>
internal enum FormatAngka
{
    /// <summary>1.234,5.</summary>
    Indonesia,

    /// <summary>1,234.5.</summary>
    Inggris,
}
