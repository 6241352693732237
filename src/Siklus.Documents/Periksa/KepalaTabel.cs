using System.Text.RegularExpressions;
using Siklus.Documents.Rencana;

namespace Siklus.Documents.Periksa;

/// <summary>The headings of one table inside a sheet.</summary>
/// <param name="Dari">Index of its first row.</param>
/// <param name="Sampai">Index of the first row below it.</param>
/// <param name="Kolom">Its columns, from the left.</param>
internal sealed partial record KepalaTabel(int Dari, int Sampai, IReadOnlyList<KolomTabel> Kolom)
{
    private const int MostRows = 5;

    /// <summary>Every table of a sheet, from the top.</summary>
    public static IEnumerable<KepalaTabel> All(Table sheet)
    {
        for (var i = 0; i < sheet.Rows.Count; i++)
        {
            if (At(sheet, i) is not { } kepala) continue;
            yield return kepala;
            i = kepala.Sampai - 1;
        }
    }

    /// <summary>The line of numbers below headings: 1, (2), 12=8+9.</summary>
    public static bool IsNumbering(TableRow row)
    {
        var own = KolomTabel.Own(row).Select(c => c.Text).ToList();
        if (own.Count < 3 || !own.TrueForAll(t => Nomor().IsMatch(t))) return false;
        var angka = own.Select(t => int.Parse(Digit().Match(t).Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return angka[0] <= 2 && angka.Zip(angka.Skip(1)).All(p => p.Second - p.First is 0 or 1);
    }

    private static KepalaTabel? At(Table sheet, int dari)
    {
        if (!Begins(sheet.Rows[dari])) return null;
        var sampai = dari + 1;
        while (sampai < sheet.Rows.Count && sampai - dari < MostRows && Continues(sheet.Rows[sampai])) sampai++;
        var kolom = Columns([.. sheet.Rows.Skip(dari).Take(sampai - dari)]);
        if (!kolom.Any(k => k.Isi is IsiKolom.Realisasi or IsiKolom.Capaian) || kolom.Count(k => k.Isi is IsiKolom.Target or IsiKolom.Realisasi or IsiKolom.Capaian) < 2) return null;
        while (sampai < sheet.Rows.Count && IsNumbering(sheet.Rows[sampai])) sampai++;
        return new(dari, sampai, kolom);
    }

    /// <summary>A row of headings: at least two, and nothing that is a value.</summary>
    private static bool Begins(TableRow row)
    {
        var own = KolomTabel.Own(row).ToList();
        var judul = own.Count(c => c.Kind == CellKind.Text && KolomTabel.IsHeading(c.Text));
        return judul >= 2 && judul * 5 >= own.Count * 3 && !own.Exists(IsValue);
    }

    private static bool Continues(TableRow row)
    {
        if (row.IsContinuation) return true;
        if (IsNumbering(row)) return false;
        var own = KolomTabel.Own(row).ToList();
        return own.Count > 0 && !own.Exists(IsValue) && own.Count(c => KolomTabel.IsHeading(c.Text)) * 3 >= own.Count * 2 && own.TrueForAll(c => c.Text.Length < 80)
            && !own.Exists(c => Kelompok().IsMatch(c.Text));
    }

    private static bool IsValue(TableCell cell) => cell.Kind switch
    {
        CellKind.Number => cell.Number is not (>= 2000 and <= 2100) || cell.Number != Math.Floor(cell.Number),
        CellKind.Text => Nilai().IsMatch(cell.Text) && !KolomTabel.IsHeading(cell.Text),
        _ => true,
    };

    private static List<KolomTabel> Columns(IReadOnlyList<TableRow> rows)
    {
        var terlebar = rows.Max(r => r.Cells.Count == 0 ? 0 : r.Cells.Max(c => c.Column)) + 1;
        var teks = new string?[rows.Count, terlebar];
        for (var r = 0; r < rows.Count; r++)
            foreach (var cell in rows[r].Cells) teks[r, cell.Column] = cell.Text;
        for (var r = 0; r < rows.Count - 1; r++)
            for (var c = 1; c < terlebar; c++)
            {
                // A heading over several columns without merged cells: it goes on where nothing stands beside it and something below it.
                if (teks[r, c] is not null || teks[r, c - 1] is null || !Below(r, c) || !Below(r, c - 1) || Above(r, c)) continue;
                teks[r, c] = teks[r, c - 1];
            }
        var kolom = new List<KolomTabel>(terlebar);
        for (var c = 0; c < terlebar; c++)
        {
            var judul = Enumerable.Range(0, rows.Count).Select(r => teks[r, c]).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            if (judul.Count > 0) kolom.Add(Narrow(c, judul));
        }
        return kolom;

        bool Below(int row, int column) => Enumerable.Range(row + 1, rows.Count - row - 1).Any(r => teks[r, column] is not null && !(r > row + 1 && teks[r, column] == teks[row, column]));

        bool Above(int row, int column) => Enumerable.Range(0, row).Any(r => teks[r, column] is not null && rows[r].At(column) is { Cover: Cover.None });
    }

    /// <summary>The lowest heading says what a column holds; those above it say of when, or the same when the lowest says nothing.</summary>
    private static KolomTabel Narrow(int nomor, List<string> judul)
    {
        var semua = KolomTabel.Of(nomor, string.Join(" ", judul));
        for (var i = judul.Count - 1; i >= 0; i--)
        {
            var satu = KolomTabel.Of(nomor, judul[i]);
            if (satu.Isi is IsiKolom.Lain && i > 0) continue;
            // "%" below "Realisasi" beside "Rp" is how much of the target was reached.
            return semua with { Isi = judul.Count == 1 ? semua.Isi : satu.Isi, Uang = Uang(judul, semua) };
        }
        return semua;
    }

    /// <summary>"K" and "Rp" below the same heading part performance from money, whatever the heading says of both.</summary>
    private static bool Uang(List<string> judul, KolomTabel semua) => judul[^1].Trim().ToLowerInvariant() switch
    {
        "k" or "kinerja" or "fisik" or "(k)" => false,
        _ => semua.Uang,
    };

    [GeneratedRegex(@"^[\[(]?\d{1,2}[\])]?([ .]*[=:].*)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Nomor();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digit();

    [GeneratedRegex(@"^[(\-]?(Rp\.?)?\s*\d[\d.,]*\s*%?\)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Nilai();

    [GeneratedRegex(@"^(sasaran|tujuan|program|misi)\s*(strategis\s*)?([0-9]+|[ivx]+)?\s*[:.]", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Kelompok();
}
