using System.Text.RegularExpressions;

namespace Siklus.Documents.SopFiles;

/// <summary>The identity block above a table: labels with their text beside or below them, wherever the form puts them.</summary>
internal sealed partial class GridIdentity
{
    private static readonly (Regex Word, string Kode, bool IsList)[] Labels =
    [
        (NomorWord(), "nomor", false), (Word("tanggal pembuatan"), "tanggalPembuatan", false), (Word("tanggal revisi"), "tanggalRevisi", false), (Word("tanggal efektif"), "tanggalEfektif", false),
        (Word("tanggal pengesahan"), "tanggalPengesahan", false), (Word("disahkan oleh"), "disahkanOleh", false), (NamaWord(), "judul", false), (InstansiWord(), "instansi", false),
        (Word("dasar hukum"), "dasarHukum", true), (Word("kualifikasi( pelaksana)?"), "kualifikasi", true), (Word("keterkaitan"), "keterkaitan", true),
        (Word("peralatan( ?/ ?perlengkapan| dan perlengkapan)?"), "peralatan", true), (Word("peringatan"), "peringatan", true), (Word("pencatatan( dan pendataan)?"), "pencatatan", true),
    ];

    private readonly IReadOnlyList<GridRow> _rows;
    private readonly int _from;
    private readonly int _to;
    private readonly HashSet<Seen> _used = new(ReferenceEqualityComparer.Instance);

    public GridIdentity(IReadOnlyList<GridRow> rows, int from, int to)
    {
        (_rows, _from, _to) = (rows, from, to);
        HasLabels = rows.Skip(from).Take(to - from).SelectMany(r => r.Cells).Any(c => Find(c.Text) is not null);
    }

    /// <summary>Whether there is one: a page of its own, not a mere break in a table.</summary>
    public bool HasLabels { get; }

    public void Into(SeenSheet sheet)
    {
        for (var at = _from; at < _to; at++)
            for (var column = 0; column < _rows[at].Cells.Count; column++)
                if (Find(_rows[at].Cells[column].Text) is { } label) Take(sheet, label, at, column);
        Office(sheet);
        if (!HasLabels)
        {
            sheet.Note(_from < _to ? _rows[_from].At : "Awal berkas", "Halaman identitas tidak ditemukan. Isi judul, nomor, dan bagian lain dari lembar aslinya.");
            return;
        }
        NoteUnread(sheet);
    }

    private void Take(SeenSheet sheet, (string Kode, bool IsList, string After) label, int at, int column)
    {
        var here = _rows[at].Cells[column];
        _used.Add(here);
        if (label.After.Length > 0)
        {
            sheet.Identitas.TryAdd(label.Kode, here with { Text = label.After });
            return;
        }
        var beside = _rows[at].Cells.Skip(column + 1).SkipWhile(c => c.Text.Trim() is "" or ":").FirstOrDefault();
        if (beside is not null && Find(beside.Text) is null)
        {
            _used.Add(beside);
            sheet.Identitas.TryAdd(label.Kode, beside with { Text = beside.Text.Trim().TrimStart(':').Trim() });
            return;
        }
        if (label.IsList) Below(sheet, label.Kode, at, column);
        // The form has the field and leaves it empty.
        sheet.Identitas.TryAdd(label.Kode, here with { Text = "" });
    }

    /// <summary>Items below the label in its column, up to the next label; where they begin again at 1, they are another list's.</summary>
    private void Below(SeenSheet sheet, string kode, int at, int column)
    {
        var (lines, last) = (new List<string>(), 0);
        Seen? first = null;
        for (var below = at + 1; below < _to; below++)
        {
            var cell = _rows[below].Cell(column);
            if (_rows[below].Cells.Any(c => Find(c.Text) is not null)) break;
            if (cell.Text.Trim().Length == 0) continue;
            var number = ItemNumber().Match(cell.Text) is { Success: true } match ? int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : 0;
            if ((number > 0 && number <= last) || (number == 0 && last > 0 && _rows[below].Cells.Count == 1)) break;
            last = Math.Max(last, number);
            first ??= cell;
            _used.Add(cell);
            lines.Add(cell.Text);
        }
        if (first is not null) sheet.Identitas.TryAdd(kode, first with { Text = string.Join('\n', lines) });
    }

    private void Office(SeenSheet sheet)
    {
        OfficeBesideNumber(sheet);
        foreach (var cell in _rows.Skip(_from).Take(_to - _from).SelectMany(r => r.Filled))
        {
            if (cell.Text.Length > 400) continue;
            var text = SheetWords.Squeeze(cell.Text);
            if (!sheet.Identitas.ContainsKey("instansi") && OfficeName().Match(text) is { Success: true } office) sheet.Identitas["instansi"] = cell with { Text = office.Value.Trim() };
            if (!sheet.Identitas.ContainsKey("kabupaten") && RegencyName().Match(text) is { Success: true } regency) sheet.Identitas["kabupaten"] = cell with { Text = regency.Groups[1].Value.Trim() };
            if (!_used.Contains(cell) && HeadOfTable().IsMatch(text) && !sheet.Identitas.ContainsKey("judulUraian")) sheet.Identitas["judulUraian"] = cell with { Text = text };
        }
    }

    /// <summary>The form has the office left of the number, below its regency or alone: that line is its name, whatever letters it is written in.</summary>
    private void OfficeBesideNumber(SeenSheet sheet)
    {
        foreach (var row in _rows.Skip(_from).Take(_to - _from))
        {
            var filled = row.Filled.ToList();
            if (filled.FindIndex(c => Find(c.Text)?.Kode == "nomor") != 1 || OfficeBlock().Match(filled[0].Text) is not { Success: true } block) continue;
            _used.Add(filled[0]);
            sheet.Identitas.TryAdd("instansi", filled[0] with { Text = block.Groups["kantor"].Value.Trim() });
            if (block.Groups["atas"] is { Success: true } above) sheet.Identitas.TryAdd("kabupaten", filled[0] with { Text = above.Value.Trim() });
        }
    }

    /// <summary>Stretches that no field took: said once each, not line by line.</summary>
    private void NoteUnread(SeenSheet sheet)
    {
        var left = _rows.Skip(_from).Take(_to - _from).Where(r => r.Filled.Any(c => !_used.Contains(c) && c.Text.Trim() != ":")).ToList();
        if (left.Count == 0) return;
        var where = left.Count == 1 ? left[0].At : $"{left[0].At} s.d. {left[^1].At}";
        var parts = left.SelectMany(r => r.Filled).Where(c => !_used.Contains(c)).Select(c => SheetWords.Squeeze(c.Text)).Where(t => t.Length > 3).Take(6).Select(t => $"“{GridReader.Short(t)}”");
        sheet.Note(where, $"{left.Count} baris di luar isian identitas tidak diambil, antara lain {string.Join(", ", parts)}.");
    }

    private static (string Kode, bool IsList, string After)? Find(string text)
    {
        if (text.Length is 0 or > 300) return null;
        var squeezed = SheetWords.Squeeze(text);
        foreach (var (word, kode, isList) in Labels)
        {
            if (word.Match(squeezed) is not { Success: true } match) continue;
            var rest = squeezed[match.Length..].Trim();
            if (rest is "" or ":") return (kode, isList, "");
            if (rest[0] == ':') return (kode, isList, rest[1..].Trim());
        }
        return null;
    }

    private static Regex Word(string label) => new($"^{label}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"^(nomor|no\.?) sop( ap)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NomorWord();

    [GeneratedRegex("^(nama|judul) sop( ap)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NamaWord();

    [GeneratedRegex("^(instansi|nama instansi|perangkat daerah|satuan kerja)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex InstansiWord();

    [GeneratedRegex(@"^(\d{1,2})[.)]\s")]
    private static partial Regex ItemNumber();

    [GeneratedRegex(@"\b(KECAMATAN|KELURAHAN|DINAS|BADAN)\s+\p{Lu}[\p{Lu} ]+?(?=\s+(KABUPATEN|KOTA|TAHUN|J[Ll]\.|Jalan)\b|\s*[^\p{Lu} ]|$)")]
    private static partial Regex OfficeName();

    [GeneratedRegex(@"^\s*(pemerintah (?<atas>(kabupaten|kota) [^\n]+)\n)?\s*(?<kantor>(kecamatan|kelurahan|dinas|badan) ((?!kabupaten|kota|jalan|jl\.)[^\n])+)\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex OfficeBlock();

    [GeneratedRegex(@"\bPEMERINTAH ((?:KABUPATEN|KOTA) \p{Lu}[\p{Lu} ]*?)(?=\s*(?:KANTOR|KECAMATAN|DINAS|BADAN|KELURAHAN)|\s*$)")]
    private static partial Regex RegencyName();

    [GeneratedRegex(@"^(prosedur |uraian prosedur |SOP ?: ?)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex HeadOfTable();
}
