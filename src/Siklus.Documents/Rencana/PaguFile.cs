using System.Globalization;
using Siklus.App.Planning.Files;
using Siklus.Domain.Common;

namespace Siklus.Documents.Rencana;

/// <summary>
/// Reads budgets and what was spent of them out of the exports that offices have (SIPD, SIMDA and their own sheets): headings somewhere near the top, sums between the rows, codes with spaces,
/// amounts as text. The columns are proposed by their headings and may be told; sums are recognised and checked, never added once more.
/// </summary>
public static class PaguFile
{
    /// <summary>Largest file that is read, in bytes.</summary>
    public const int MostBytes = TableFile.MostBytes;

    /// <summary>Reads no more of the stream than a file may have.</summary>
    public static async Task<PaguTerbaca> ReadAsync(Stream content, PemetaanKolom? pemetaan = null, CancellationToken cancel = default) => Read(await TableFile.TakeAsync(content, cancel), pemetaan);

    /// <summary>Reads the bytes of a workbook or CSV file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="pemetaan">Which columns hold what; null to go by the headings.</param>
    public static PaguTerbaca Read(byte[] bytes, PemetaanKolom? pemetaan = null)
    {
        var (tables, refusal) = TableFile.Read(bytes);
        if (refusal is not null) return Refused(refusal);
        var sheets = tables.Where(t => !t.IsHidden && t.Rows.Count > 0).Select(t => (Header: PaguHeader.Find(t, out var score), Score: score)).ToList();
        if (sheets.Count == 0) return Refused("Berkas itu tidak berisi satu baris pun.");
        var chosen = pemetaan is null ? sheets.MaxBy(s => s.Score).Header : sheets.MaxBy(s => (Chosen(pemetaan).Count(c => s.Header.Of(c) is not null) * 10) + s.Score).Header;
        var mistakes = new Mistakes();
        var (proposal, lacks, doubts) = pemetaan is null ? chosen.Propose() : (pemetaan, Lost(chosen, pemetaan), []);
        foreach (var other in sheets.Where(s => s.Header != chosen && s.Score >= 2)) mistakes.Note(other.Header.Table, null, null, "Lembar ini juga berisi tabel, tetapi tidak dibaca. Simpan sendiri bila perlu.");
        foreach (var doubt in doubts) mistakes.Note(chosen.Table, null, null, doubt);
        if (chosen.Table.Overflow is { } overflow) mistakes.Add(chosen.Table, null, null, overflow);
        var rows = lacks.Count > 0 ? [] : new PaguReader(chosen, proposal, mistakes).Read();
        return new PaguTerbaca(chosen.Table.Name, [.. chosen.Columns.Select(c => c.Shown)], proposal, lacks, rows, mistakes.Told([chosen.Table]), mistakes.Untold, mistakes.Notes, null);
    }

    private static PaguTerbaca Refused(string sentence) => new(null, [], null, [], [], [], 0, [], sentence);

    private static IEnumerable<PilihanKolom> Chosen(PemetaanKolom map) => map.Kode.Concat(new[] { map.Uraian, map.Pagu, map.Realisasi, map.SumberDana }.OfType<PilihanKolom>());

    private static List<string> Lost(PaguHeader header, PemetaanKolom map)
    {
        var lost = Chosen(map).Where(c => header.Of(c) is null).Select(c => $"Kolom “{RencanaValues.Short(c.Judul.Length > 0 ? c.Judul : c.Huruf)}” tidak ada dalam berkas ini. Pilih lagi kolomnya.").ToList();
        if (map.Kode.Count == 0) lost.Add("Pilih kolom yang berisi kode program, kegiatan, dan sub kegiatan.");
        if (map.Pagu is null && map.Realisasi is null) lost.Add("Pilih kolom yang berisi pagu.");
        return lost;
    }
}

/// <summary>Reads the rows of one table by a mapping.</summary>
internal sealed class PaguReader(PaguHeader header, PemetaanKolom map, Mistakes mistakes)
{
    private readonly Table table = header.Table;
    private readonly IReadOnlyList<int> kode = [.. map.Kode.Select(k => header.Of(k)!.Value)];
    private readonly int? uraian = Of(header, map.Uraian), pagu = Of(header, map.Pagu), realisasi = Of(header, map.Realisasi), sumber = Of(header, map.SumberDana);
    private readonly List<BarisPagu> rows = [];
    private bool below;
    private bool inAccount;
    private int passed;

    public IReadOnlyList<BarisPagu> Read()
    {
        foreach (var row in table.Rows.Skip(header.End))
            if (!row.IsContinuation && !(rows.Count == 0 && row.IsNumbering)) ReadRow(row);
        if (passed > 0) mistakes.Note(table, null, null, $"{passed} baris tanpa kode dan tanpa uang dilewati, misalnya judul bagian dan tanda tangan.");
        var sums = new PaguSums(table, mistakes, pagu, realisasi);
        var marked = sums.Check(rows);
        if (!marked.Any(r => r.Diambil) && mistakes.Count == 0) mistakes.Add(table, null, null, "Tidak ada baris dengan kode program, kegiatan, atau sub kegiatan. Periksa pilihan kolom kodenya.");
        return marked;
    }

    private static int? Of(PaguHeader header, PilihanKolom? chosen) => chosen is null ? null : header.Of(chosen);

    private void ReadRow(TableRow row)
    {
        var (code, text) = CodeAndText(row);
        var isSum = new[] { code, text }.Any(t => t is not null && SumWords.IsSum(t));
        var money = new[] { pagu, realisasi }.OfType<int>().Any(c => row.At(c) is { Cover: Cover.None });
        if (isSum && (code is null || SumWords.IsSum(code)))
        {
            if (money) rows.Add(new BarisPagu(row.Number, TingkatPagu.Jumlah, null, text ?? code, Amount(row, pagu), Amount(row, realisasi), null, false));
            return;
        }
        if (code is null)
        {
            if (!money) passed++;
            else if (inAccount) rows.Add(new BarisPagu(row.Number, TingkatPagu.Rekening, null, text, Amount(row, pagu), Amount(row, realisasi), null, false));
            else mistakes.Add(table, row.Number, kode[0], "Baris ini berisi uang tetapi tidak berkode. Isi kodenya, atau hapus barisnya.", text);
            return;
        }
        var (known, error) = KodeRekening.Read(code, below);
        if (known is null)
        {
            if (error is not null || money) mistakes.Add(table, row.Number, kode[0], error ?? $"“{RencanaValues.Short(code)}” bukan kode program, kegiatan, atau sub kegiatan. Perbaiki kodenya, atau hapus barisnya.", code);
            else passed++;
            return;
        }
        inAccount = known.Tingkat == TingkatPagu.Rekening;
        if (known.Tingkat == TingkatPagu.SubKegiatan) below = true;
        else if (!inAccount) below = false;
        rows.Add(new BarisPagu(row.Number, known.Tingkat, known.Kode, text, Amount(row, pagu), Amount(row, realisasi), sumber is { } s && row.At(s) is { Cover: not Cover.FromLeft } fund ? fund.Text : null, false));
    }

    private (string? Code, string? Text) CodeAndText(TableRow row)
    {
        var text = uraian is { } u && row.At(u) is { Cover: not Cover.FromLeft } shown ? shown.Text : null;
        if (kode is [var same] && same == uraian) return text is null ? (null, null) : KodeRekening.Split(text) is { } split ? (split.Kode, split.Uraian) : (null, text);
        var parts = kode.Select(row.At).OfType<TableCell>().Where(c => c.Cover != Cover.FromLeft).Select(c => CodePart(row, c)).ToList();
        return (parts.Count == 0 ? null : string.Join('.', parts.Select(p => p.Trim())), text);
    }

    /// <summary>A part of a code that a program for sheets keeps as a number has lost its zeros: 2.1 may have been 2.10.</summary>
    private string CodePart(TableRow row, TableCell cell)
    {
        if (cell.Kind == CellKind.Date) mistakes.Add(table, row.Number, cell.Column, "Kode ini sudah diubah menjadi tanggal. Ubah format selnya menjadi Teks, lalu ketik lagi kodenya.", cell.Text);
        if (cell.Kind == CellKind.Error) mistakes.Add(table, row.Number, cell.Column, $"Sel ini berisi kesalahan rumus {cell.Text}. Perbaiki rumusnya atau ketik nilainya.", cell.Text);
        if (cell.Kind != CellKind.Number) return cell.Text;
        var written = cell.Number.ToString(CultureInfo.InvariantCulture);
        if (written.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && written.Length - dot != 3)
            mistakes.Add(table, row.Number, cell.Column, "Kode ini tersimpan sebagai bilangan, sehingga nol di belakangnya dapat hilang. Ubah format selnya menjadi Teks, lalu ketik lagi kodenya.", cell.Text);
        return written;
    }

    private decimal? Amount(TableRow row, int? column)
    {
        if (column is not { } at || row.At(at) is not { } cell) return null;
        var (value, error) = cell switch
        {
            { Cover: Cover.FromAbove } => (null, "Sel ini digabung dengan sel di atasnya, sehingga uangnya terhitung dua kali. Pisahkan selnya (Unmerge Cells), lalu isi masing-masing."),
            { Cover: Cover.FromLeft } => (null, null),
            { Kind: CellKind.Error } => (null, $"Sel ini berisi kesalahan rumus {cell.Text}. Perbaiki rumusnya atau ketik nilainya."),
            { Kind: CellKind.Date } => (null, "Isinya tersimpan sebagai tanggal, padahal kolom ini berisi rupiah."),
            { Kind: CellKind.Number } => RencanaValues.Check(cell.Number, AngkaAturan.UntukRupiah),
            // A dash says that there is nothing, which is not zero.
            { Text: "-" or "–" or "—" } => (null, null),
            _ => RencanaValues.Parse(cell.Text, AngkaAturan.UntukRupiah),
        };
        if (error is not null) mistakes.Add(table, row.Number, at, error, cell.Text);
        return value;
    }
}
