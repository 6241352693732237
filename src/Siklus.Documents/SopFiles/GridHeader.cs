using System.Text.RegularExpressions;
using Siklus.Domain.Sop;

namespace Siklus.Documents.SopFiles;

/// <summary>The headings of a sheet's table, on one line, two or three: which column is what.</summary>
internal sealed partial class GridHeader
{
    private const int MostLines = 3;

    public int Nomor { get; private init; }

    public int Uraian { get; private init; }

    public List<(int Column, Seen Nama)> Kolom { get; } = [];

    public int Kelengkapan { get; private set; } = -1;

    public int Waktu { get; private set; } = -1;

    public int Output { get; private set; } = -1;

    public int Keterangan { get; private set; } = -1;

    public SatuanWaktu? Satuan { get; private set; }

    /// <summary>Columns that are none of these.</summary>
    public List<Seen> Unknown { get; } = [];

    /// <summary>Whether a heading above the columns says that they are pelaksana.</summary>
    public bool NamesPelaksana { get; private set; }

    /// <summary>Index of the first row below.</summary>
    public int End { get; private set; }

    /// <summary>The headings that begin at this row, or null.</summary>
    public static GridHeader? Find(IReadOnlyList<GridRow> rows, int at)
    {
        var top = rows[at];
        var nomor = Enumerable.Range(0, Math.Min(top.Cells.Count, 20)).FirstOrDefault(i => NomorWord().IsMatch(top.Text(i).Trim()), -1);
        if (nomor < 0) return null;
        var uraian = Enumerable.Range(nomor + 1, 3).FirstOrDefault(i => UraianWord().IsMatch(top.Text(i)), -1);
        if (uraian < 0 || !top.Cells.Skip(uraian + 1).Any(c => TableWord().IsMatch(c.Text))) return null;
        var header = new GridHeader { Nomor = nomor, Uraian = uraian, End = at + 1 };
        GridRow? below = null;
        while (header.End < rows.Count && header.End < at + MostLines && IsBelow(rows[header.End]))
        {
            if (!rows[header.End].IsEmpty) below ??= rows[header.End];
            header.End++;
        }
        if (header.End < rows.Count && rows[header.End].IsNumbering) header.End++;
        header.Name(top, below);
        return header;

        bool IsBelow(GridRow row) => (row.Text(nomor).Length == 0 && row.Text(uraian).Length == 0 && row.Cells.Count > 1) || row.IsNumbering;
    }

    private void Name(GridRow top, GridRow? below)
    {
        if (below?.IsNumbering == true) below = null;
        var group = "";
        var seenMutu = false;
        for (var i = Uraian + 1; i < Math.Max(top.Cells.Count, below?.Cells.Count ?? 0); i++)
        {
            var (own, sub) = (top.Text(i).Trim(), below?.Text(i).Trim() ?? "");
            if (own.Length > 0) group = own;
            var name = sub.Length > 0 ? below!.Cell(i) : top.Cell(i);
            if (name.Text.Trim().Length == 0) continue;
            if (PelaksanaWord().IsMatch(group)) NamesPelaksana = true;
            // A heading over columns that have names of their own is no column.
            if (sub.Length == 0 && below is not null && (PelaksanaWord().IsMatch(own) || MutuWord().IsMatch(own))) continue;
            // Below their own heading all are pelaksana, whatever their names.
            if (sub.Length > 0 && PelaksanaWord().IsMatch(group)) Kolom.Add((i, name with { Text = SheetWords.Squeeze(name.Text) }));
            else if (KeteranganWord().IsMatch(name.Text.Trim())) Keterangan = i;
            else if (Kelengkapan < 0 && KelengkapanWord().IsMatch(name.Text)) (Kelengkapan, seenMutu) = (i, true);
            else if (Waktu < 0 && WaktuWord().IsMatch(name.Text)) (Waktu, seenMutu, Satuan) = (i, true, UnitOf(name.Text));
            else if (Output < 0 && OutputWord().IsMatch(name.Text)) (Output, seenMutu) = (i, true);
            else if (seenMutu) Unknown.Add(name);
            else Kolom.Add((i, name with { Text = SheetWords.Squeeze(name.Text) }));
        }
    }

    private static SatuanWaktu? UnitOf(string heading) =>
        heading.Contains("menit", StringComparison.OrdinalIgnoreCase) ? SatuanWaktu.Menit
        : heading.Contains("jam", StringComparison.OrdinalIgnoreCase) ? SatuanWaktu.Jam
        : heading.Contains("hari", StringComparison.OrdinalIgnoreCase) ? SatuanWaktu.Hari : null;

    [GeneratedRegex(@"^no(mor)?\.?(\s*urut)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NomorWord();

    [GeneratedRegex("kegiatan|uraian|aktivitas|aktifitas|prosedur|tahap|langkah", RegexOptions.IgnoreCase)]
    private static partial Regex UraianWord();

    [GeneratedRegex(@"pelaksana|pelaku|mutu\s*bak?u|mutu\s*buku|kelengkapan|^\s*waktu|^\s*output", RegexOptions.IgnoreCase)]
    private static partial Regex TableWord();

    [GeneratedRegex("^(pelaksana|pelaku)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex PelaksanaWord();

    [GeneratedRegex(@"^mutu\s", RegexOptions.IgnoreCase)]
    private static partial Regex MutuWord();

    [GeneratedRegex(@"^ket(erangan|\.)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex KeteranganWord();

    [GeneratedRegex(@"^\s*(kelengkapan|persyaratan|perlengkapan|syarat)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex KelengkapanWord();

    [GeneratedRegex(@"^\s*waktu", RegexOptions.IgnoreCase)]
    private static partial Regex WaktuWord();

    [GeneratedRegex(@"^\s*(output|keluaran|hasil)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex OutputWord();
}
