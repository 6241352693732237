using System.Globalization;
using System.Text.RegularExpressions;

namespace Siklus.Documents.SopFiles;

/// <summary>Finds the sheets in rows of texts: an identity block, then a table; a table goes on where its headings are repeated on the next page.</summary>
internal sealed partial class GridReader(Grid grid)
{
    private const int MostSteps = 500;
    private readonly List<SeenSheet> _sheets = [];

    public IReadOnlyList<SeenSheet> Read()
    {
        var from = 0;
        for (var at = 0; at < grid.Rows.Count;)
        {
            if (GridHeader.Find(grid.Rows, at) is not { } header)
            {
                at++;
                continue;
            }
            var identity = new GridIdentity(grid.Rows, from, at);
            if (_sheets.Count == 0 || identity.HasLabels || header.Kolom.Count != _sheets[^1].Kolom.Count) Begin(identity, header);
            from = at = Table(_sheets[^1], header);
        }
        NoteBelow([.. grid.Rows.Skip(from).Where(r => !r.IsEmpty)]);
        return [.. _sheets.Where(s => s.Rows.Count > 0)];
    }

    private void Begin(GridIdentity identity, GridHeader header)
    {
        var sheet = new SeenSheet { Satuan = header.Satuan };
        identity.Into(sheet);
        sheet.Kolom.AddRange(header.Kolom.Select(k => k.Nama));
        if (!header.NamesPelaksana && header.Kolom.Count > 0) sheet.Note(header.Kolom[0].Nama.At, "Judul “Pelaksana” tidak tertulis; kolom antara kegiatan dan mutu baku dibaca sebagai pelaksana. Periksa nama kolomnya.");
        foreach (var unknown in header.Unknown) sheet.Note(unknown.At, $"Kolom “{SheetWords.Squeeze(unknown.Text)}” bukan bagian lembar SOP; isinya tidak diambil.");
        _sheets.Add(sheet);
    }

    private int Table(SeenSheet sheet, GridHeader header)
    {
        var mayContinue = false;
        for (var at = header.End; ; at++)
        {
            if (at >= grid.Rows.Count || GridHeader.Find(grid.Rows, at) is not null) return at;
            var row = grid.Rows[at];
            if (row.IsEmpty)
            {
                mayContinue = false;
                continue;
            }
            if (row.IsNumbering) continue;
            if (grid.EndsAtPlainLine && row.Filled.Count() == 1 && row.Cells.Count == 1) return at;
            var (number, text) = (row.Text(header.Nomor).Trim(), row.Text(header.Uraian).Trim());
            if (StepNumber().IsMatch(number) || (text.Length > 0 && (number.Length is > 0 and <= 6 || HasStandard(row, header))))
            {
                if (sheet.Rows.Count == MostSteps)
                {
                    sheet.Note(row.At, $"Lembar ini memuat lebih dari {MostSteps} langkah; sisanya tidak diambil.");
                    return grid.Rows.Count;
                }
                sheet.Rows.Add(Row(row, header));
                mayContinue = true;
            }
            else if (mayContinue && number.Length == 0 && row.Filled.All(c => row.Cells.ToList().IndexOf(c) <= Last(header))) Continue(sheet, row, header);
            else NoteLeft(sheet, row);
        }
    }

    private static int Last(GridHeader header) => new[] { header.Uraian, header.Kelengkapan, header.Waktu, header.Output, header.Keterangan, header.Kolom.Select(k => k.Column).DefaultIfEmpty(0).Max() }.Max();

    private static bool HasStandard(GridRow row, GridHeader header) => row.Text(header.Kelengkapan).Trim().Length > 0 || row.Text(header.Waktu).Trim().Length > 0 || row.Text(header.Output).Trim().Length > 0;

    private static SeenRow Row(GridRow row, GridHeader header)
    {
        var marks = header.Kolom.Index().Where(k => !SheetWords.IsNothing(row.Text(k.Item.Column))).Select(k => k.Index).ToList();
        return new SeenRow
        {
            At = row.At,
            Nomor = row.Cell(header.Nomor),
            Uraian = row.Cell(header.Uraian),
            Marks = marks,
            IsDiamond = header.Kolom.Any(k => row.Text(k.Column).Contains(GridRow.Diamond, StringComparison.Ordinal)),
            Kelengkapan = Cell(header.Kelengkapan),
            Waktu = Cell(header.Waktu),
            Output = Cell(header.Output),
            Keterangan = Cell(header.Keterangan),
        };

        Seen? Cell(int column) => column < 0 ? null : row.Cell(column) with { Text = row.Text(column).Replace(GridRow.Box, "", StringComparison.Ordinal).Replace(GridRow.Diamond, "", StringComparison.Ordinal) };
    }

    /// <summary>A row without number and text of its own belongs to the step above: long lists run over several rows.</summary>
    private static void Continue(SeenSheet sheet, GridRow row, GridHeader header)
    {
        var above = sheet.Rows[^1];
        sheet.Rows[^1] = above with
        {
            Uraian = Join(above.Uraian, header.Uraian)!,
            Kelengkapan = Join(above.Kelengkapan, header.Kelengkapan),
            Waktu = Join(above.Waktu, header.Waktu),
            Output = Join(above.Output, header.Output),
            Keterangan = Join(above.Keterangan, header.Keterangan),
            Marks = [.. above.Marks!.Union(header.Kolom.Index().Where(k => !SheetWords.IsNothing(row.Text(k.Item.Column))).Select(k => k.Index)).Order()],
        };
        sheet.Note(row.At, $"Baris tanpa nomor ini digabungkan ke langkah ke-{sheet.Rows.Count.ToString(CultureInfo.InvariantCulture)}. Periksa apakah benar sambungannya.");

        Seen? Join(Seen? one, int column) => one is null || row.Text(column).Trim().Length == 0 ? one : one with { Text = one.Text.Length == 0 ? row.Text(column) : $"{one.Text}\n{row.Text(column)}" };
    }

    private static void NoteLeft(SeenSheet sheet, GridRow row)
    {
        var text = SheetWords.Squeeze(string.Join(' ', row.Filled.Select(c => c.Text)));
        if (text.Length > 0) sheet.Note(row.Filled.First().At, $"“{Short(text)}” tidak terbaca sebagai bagian tabel; tidak diambil.");
    }

    /// <summary>What stands below the last table (place, day, signature) is said once.</summary>
    private void NoteBelow(IReadOnlyList<GridRow> rows)
    {
        if (_sheets.Count == 0 || rows.Count == 0) return;
        if (rows.Count == 1) NoteLeft(_sheets[^1], rows[0]);
        else _sheets[^1].Note($"{rows[0].At} s.d. {rows[^1].At}", $"{rows.Count} baris di bawah tabel tidak diambil, misalnya tempat, tanggal, dan tanda tangan.");
    }

    internal static string Short(string text) => text.Length > 80 ? text[..80].TrimEnd() + "…" : text;

    [GeneratedRegex(@"^\d{1,3}\s*[.)]?$")]
    private static partial Regex StepNumber();
}
