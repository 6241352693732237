using Siklus.App.Collection.Formulir;
using Siklus.App.Common;
using Siklus.Documents.Rencana;
using Siklus.Domain.Common;

namespace Siklus.Documents.Formulir;

/// <summary>Finds a form's code, headings and lines in the tables of a file: sheets may be renamed, columns moved or missing, lines sorted.</summary>
internal static class FormulirReader
{
    private const int MostLines = 4000, MostAbove = 60, MostText = 500_000, LongestText = 4000;

    private sealed record Head(Table Table, int Index, IReadOnlyDictionary<string, int> Columns);

    /// <summary>The form, or one sentence why there is none.</summary>
    public static (FormulirTerbaca? Formulir, string? Penolakan) Read(IReadOnlyList<Table> tables)
    {
        var code = tables.SelectMany(t => t.Rows).SelectMany(r => r.Cells).FirstOrDefault(c => c.Text.StartsWith(FormulirWorkbook.Awalan, StringComparison.Ordinal)).Text?[FormulirWorkbook.Awalan.Length..];
        if (tables.Select(FindHead).OfType<Head>().FirstOrDefault() is not { } head)
            return code is null ? (new FormulirTerbaca(null, [], []), null) : (null, "Judul kolom formulir tidak ditemukan, mungkin terhapus. Unduh formulir baru, lalu salin isiannya ke situ.");
        var lines = head.Table.Rows.Skip(head.Index + 1).Where(r => !r.IsNumbering).Select(r => Line(r, head.Columns)).Where(l => l is not null).Select(l => l!).ToList();
        if (lines.Count > MostLines) return (null, $"Formulir itu berisi lebih dari {MostLines} baris. Pakai berkas yang diunduh dari Siklus.");
        if (lines.Sum(l => l.Sel.Values.Sum(t => (long)t.Length)) > MostText) return (null, "Isi formulir itu terlalu panjang. Singkatkan uraiannya; yang panjang disertakan sebagai bukti.");
        return (new FormulirTerbaca(code, lines, [.. Missing(head)]), null);
    }

    private static IEnumerable<string> Missing(Head head)
    {
        var lost = SelFormulir.Catatan.Select(c => c.Nama).Where(name => !head.Columns.ContainsKey(CodeOf(Letters(name))!)).ToList();
        if (lost.Count > 0) yield return $"Kolom {Indonesian.List(lost)} tidak ada dalam berkas, sehingga isinya tidak berubah.";
        if (head.Table.Overflow is { } overflow) yield return overflow;
    }

    private static Head? FindHead(Table table)
    {
        for (var i = 0; i < Math.Min(MostAbove, table.Rows.Count); i++)
        {
            var columns = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var cell in table.Rows[i].Cells)
                if (cell.Cover == Cover.None && CodeOf(Letters(cell.Text)) is { } code) columns.TryAdd(code, cell.Column);
            if (columns.ContainsKey(BarisTerbaca.Isian) && (columns.ContainsKey(Kunci) || columns.ContainsKey(Komponen))) return new Head(table, i, columns);
        }
        return null;
    }

    private const string Kunci = "kunci", No = "no", Komponen = "komponen";

    /// <summary>What a column with this heading holds; null when it is not read.</summary>
    private static string? CodeOf(string heading) => heading switch
    {
        "NO" or "NOMOR" => No,
        "YANGDIISI" => Komponen,
        "TIDAKADADATAKARENA" => SelFormulir.TidakAdaData,
        "FAKTORPENDORONG" => SelFormulir.Pendorong,
        "FAKTORPENGHAMBAT" => SelFormulir.Penghambat,
        "KETERANGAN" => SelFormulir.Keterangan,
        _ when heading.StartsWith("KUNCIBARIS", StringComparison.Ordinal) => Kunci,
        _ when heading.StartsWith("REALISASI", StringComparison.Ordinal) => BarisTerbaca.Isian,
        _ => null,
    };

    private static BarisTerbaca? Line(TableRow row, IReadOnlyDictionary<string, int> columns)
    {
        var (cells, wrong) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var (name, column) in columns)
        {
            if (name is Kunci or No or Komponen) continue;
            var cell = row.At(column);
            // What a merged cell shows on its further lines it says on its first already.
            cells[name] = cell is { Cover: Cover.None } own ? TextOf(own, name == BarisTerbaca.Isian, name, wrong) : "";
        }
        var (key, no, component) = (Read(Kunci), Read(No), Read(Komponen));
        return key is null && component is null && cells.Values.All(t => t.Length == 0) ? null : new BarisTerbaca(row.Number, key, no, component, cells, wrong);

        string? Read(string name) => columns.TryGetValue(name, out var column) ? row.At(column)?.Text : null;
    }

    private static string TextOf(TableCell cell, bool isValue, string name, Dictionary<string, string> wrong)
    {
        if (cell.Kind == CellKind.Error) wrong[name] = $"sel berisi kesalahan rumus {cell.Text}. Ketik nilainya.";
        else if (cell.Kind == CellKind.Date && isValue) wrong[name] = $"sel berisi tanggal {cell.Text}, bukan angka. Ketik lagi angkanya, misalnya 87,5.";
        else if (cell.Kind == CellKind.Number && isValue) return Angka.Format(cell.Number) + (cell.Text.EndsWith('%') ? "%" : "");
        if (cell.Text.Length > LongestText) wrong[name] = $"isi sel lebih dari {LongestText} huruf. Singkatkan; uraian panjang disertakan sebagai bukti.";
        return cell.Text;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
