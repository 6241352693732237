using Siklus.App.Sop.Files;
using Siklus.Domain.Sop;

namespace Siklus.Documents.SopFiles;

/// <summary>Which row is which step, and which column which, after somebody worked on the sheet.</summary>
internal static class SheetAlign
{
    /// <summary>
    /// For every row the step that it is, or null for a new one. A row that carries the step's mark is that step; else rows with the same text belong together in order, and between them those
    /// that are left, as long as they are as many.
    /// </summary>
    public static Langkah?[] Rows(SopDefinition old, IReadOnlyList<SeenRow> rows)
    {
        var match = new Langkah?[rows.Count];
        if (rows.Any(r => r.Urutan is not null))
        {
            var taken = new HashSet<int>();
            for (var i = 0; i < rows.Count; i++)
                if (rows[i].Urutan is { } urutan && taken.Add(urutan)) match[i] = old.Langkah.FirstOrDefault(l => l.Urutan == urutan);
            return match;
        }
        var texts = old.Langkah.Select(l => SheetWords.Squeeze(SheetWords.Cell(SopSheet.SheetTable.TextsOf(old, l)[1]))).ToList();
        var (fromRow, fromStep) = (0, 0);
        foreach (var (row, step) in Common([.. rows.Select(r => SheetWords.Squeeze(r.Uraian.Text))], texts).Append((rows.Count, texts.Count)))
        {
            if (row - fromRow == step - fromStep)
                for (var i = 0; i < row - fromRow; i++) match[fromRow + i] = old.Langkah[fromStep + i];
            if (row < rows.Count) match[row] = old.Langkah[step];
            (fromRow, fromStep) = (row + 1, step + 1);
        }
        return match;
    }

    /// <summary>The longest run of equal texts in both, in order.</summary>
    private static List<(int Row, int Step)> Common(IReadOnlyList<string> rows, IReadOnlyList<string> steps)
    {
        var longest = new int[rows.Count + 1, steps.Count + 1];
        for (var i = rows.Count - 1; i >= 0; i--)
            for (var j = steps.Count - 1; j >= 0; j--) longest[i, j] = rows[i] == steps[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        var pairs = new List<(int, int)>();
        for (int i = 0, j = 0; i < rows.Count && j < steps.Count;)
        {
            if (rows[i] == steps[j]) pairs.Add((i++, j++));
            else if (longest[i + 1, j] >= longest[i, j + 1]) i++;
            else j++;
        }
        return pairs;
    }
}

/// <summary>Columns of pelaksana: by name, and where as many are left, by their place.</summary>
internal sealed partial class SheetMerge
{
    private IReadOnlyList<Kolom> Columns()
    {
        if (_sheet.Kolom.Count == 0) return _old.Kolom;
        var left = _old.Kolom.ToList();
        var now = new Kolom?[_sheet.Kolom.Count];
        for (var i = 0; i < now.Length; i++)
        {
            if (left.Find(k => SheetWords.Squeeze(SheetWords.Cell(k.Nama)) == SheetWords.Squeeze(_sheet.Kolom[i].Text)) is not { } same) continue;
            (now[i], _) = (same, left.Remove(same));
        }
        var isRenaming = left.Count == now.Count(k => k is null);
        var codes = _old.Kolom.Select(k => k.Kode).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < now.Length; i++)
        {
            if (now[i] is not null) continue;
            var (nama, at) = (SheetWords.Squeeze(_sheet.Kolom[i].Text), _sheet.Kolom[i].At);
            if (isRenaming)
            {
                _notes.Add(new(at, $"Kolom “{left[0].Nama}” sekarang bernama “{nama}”; nama yang terlihat dipakai."));
                now[i] = left[0] with { Nama = nama };
                left.RemoveAt(0);
                continue;
            }
            var kode = SheetWords.Code(nama, $"kolom-{i + 1}", codes);
            codes.Add(kode);
            _notes.Add(new(at, $"Kolom “{nama}” baru."));
            now[i] = new Kolom(kode, nama);
        }
        foreach (var gone in left.Where(_ => !isRenaming)) _notes.Add(new("Tabel", $"Kolom “{gone.Nama}” tidak ada lagi; dihapus dari rancangan."));
        return [.. now.Select(k => k!)];
    }
}
