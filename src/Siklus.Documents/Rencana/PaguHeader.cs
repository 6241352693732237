using System.Text.RegularExpressions;
using Siklus.App.Planning.Files;

namespace Siklus.Documents.Rencana;

/// <summary>The headings of an export of budgets, on one line or several, and which columns they suggest.</summary>
internal sealed partial class PaguHeader
{
    private const int MostAbove = 40;
    private const int MostLines = 3;
    private const int Samples = 3;

    private PaguHeader(Table table, int first, int end)
    {
        (Table, First, End) = (table, first, end);
        Columns = [.. table.Rows.SelectMany(r => r.Cells.Select(c => c.Column)).Distinct().Order().Select(c => new Seen(c, new KolomTerlihat(Table.Letter(c), Heading(c), SamplesOf(c)), IsPart(c)))];
    }

    public Table Table { get; }

    /// <summary>Index of the first row of headings; −1 when there are none.</summary>
    public int First { get; }

    /// <summary>Index of the first row below.</summary>
    public int End { get; }

    public IReadOnlyList<Seen> Columns { get; }

    /// <summary>A column.</summary>
    /// <param name="At">From 0.</param>
    /// <param name="Shown">As a person sees it.</param>
    /// <param name="IsPart">Whether its heading is one with that of the column to the left.</param>
    internal sealed record Seen(int At, KolomTerlihat Shown, bool IsPart);

    /// <summary>The headings in the table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="score">How much they look like those of an export of budgets.</param>
    public static PaguHeader Find(Table table, out int score)
    {
        var rows = table.Rows.Take(MostAbove).Select((r, i) => (Index: i, Score: Kinds(string.Join('\n', r.Cells.Where(c => c.Kind == CellKind.Text && c.Text.Length < 80).Select(c => c.Text))))).ToList();
        var best = rows.Where(r => r.Score >= 2).OrderByDescending(r => r.Score).ThenBy(r => r.Index).FirstOrDefault((Index: -1, Score: 0));
        score = best.Score;
        if (best.Index < 0) return new PaguHeader(table, -1, 0);
        var (begin, end) = (best.Index, best.Index + 1);
        // A heading over several columns ("Anggaran") stands above those that part it ("Pagu", "Realisasi").
        if (begin > 0 && table.Rows[begin - 1].Number == table.Rows[begin].Number - 1 && table.Rows[begin - 1].Cells.Any(c => c.Cover == Cover.FromLeft) && table.Rows[begin].Cells.Any(c => c.Cover == Cover.FromAbove)) begin--;
        while (end < table.Rows.Count && end - begin < MostLines && IsHeading(table.Rows[end], table.Rows[end - 1])) end++;
        if (end < table.Rows.Count && table.Rows[end].IsNumbering) end++;
        return new PaguHeader(table, begin, end);
    }

    /// <summary>What the headings suggest, and what a person must choose.</summary>
    public (PemetaanKolom Proposal, IReadOnlyList<string> Lacks, IReadOnlyList<string> Doubts) Propose()
    {
        var (lacks, doubts) = (new List<string>(), new List<string>());
        var kode = KodeColumns(lacks);
        var pagu = Only(PaguWords(), RealisasiWords(), "pagu", lacks);
        var realisasi = Only(RealisasiWords(), null, "realisasi", doubts);
        if (pagu is null && realisasi is null && lacks.TrueForAll(l => !l.Contains("pagu", StringComparison.Ordinal))) lacks.Add("Pilih kolom yang berisi pagu.");
        var uraian = Columns.FirstOrDefault(c => UraianSubWords().IsMatch(c.Shown.Judul) && !KodeWords().IsMatch(c.Shown.Judul)) ?? Columns.FirstOrDefault(c => UraianWords().IsMatch(c.Shown.Judul) && !PaguWords().IsMatch(c.Shown.Judul) && (!KodeWords().IsMatch(c.Shown.Judul) || kode is [var only] && only == c));
        if (kode.Count == 0 && uraian is not null && uraian.Shown.Contoh.Any(e => KodeRekening.Split(e) is not null))
        {
            kode.Add(uraian);
            lacks.RemoveAll(l => l.Contains("kode", StringComparison.Ordinal));
        }
        var sumber = Columns.FirstOrDefault(c => SumberWords().IsMatch(c.Shown.Judul));
        return (new PemetaanKolom([.. kode.Select(k => k.Shown.Pilihan)], uraian?.Shown.Pilihan, pagu?.Shown.Pilihan, realisasi?.Shown.Pilihan, sumber?.Shown.Pilihan), lacks, doubts);
    }

    /// <summary>The column that was chosen, by its heading; null when the file has none such, or several.</summary>
    public int? Of(PilihanKolom chosen)
    {
        var same = Columns.Where(c => RencanaWords.Letters(c.Shown.Judul) == RencanaWords.Letters(chosen.Judul)).ToList();
        if (same is [var only] && chosen.Judul.Length > 0) return only.At;
        return same.Find(c => c.Shown.Huruf == chosen.Huruf)?.At;
    }

    private List<Seen> KodeColumns(List<string> lacks)
    {
        var all = Columns.Where(c => KodeWords().IsMatch(c.Shown.Judul) && !NotKodeWords().IsMatch(c.Shown.Judul)).ToList();
        if (all.Count == 0)
        {
            lacks.Add("Pilih kolom yang berisi kode program, kegiatan, dan sub kegiatan.");
            return [];
        }
        if (all.Skip(1).All(c => c.IsPart)) return all;
        var sub = all.Where(c => UraianSubWords().IsMatch(c.Shown.Judul)).ToList();
        if (sub is [var one]) return [one];
        var bare = all.Where(c => RencanaWords.Letters(c.Shown.Judul) is "kode" or "koderekening" or "kodenomenklatur").ToList();
        if (bare is [var plain]) return [plain];
        lacks.Add($"Beberapa kolom mungkin berisi kode: {Say(all)}. Pilih kolomnya.");
        return [];
    }

    private Seen? Only(Regex words, Regex? but, string what, List<string> doubts)
    {
        var all = Columns.Where(c => words.IsMatch(c.Shown.Judul) && but?.IsMatch(LastLine(c.Shown.Judul)) != true && !NotMoneyWords().IsMatch(c.Shown.Judul)).ToList();
        if (all is [] or [_]) return all.FirstOrDefault();
        if (all.Where(c => c.Shown.Contoh.Count > 0).ToList() is [var only]) return only;
        doubts.Add($"Beberapa kolom mungkin berisi {what}: {Say(all)}. Pilih kolomnya.");
        return null;
    }

    /// <summary>Of "Anggaran / Realisasi" what stands nearest to the column.</summary>
    private static string LastLine(string heading) => heading[(heading.LastIndexOf('/') + 1)..];

    private static string Say(IEnumerable<Seen> columns) => string.Join(", ", columns.Take(6).Select(c => $"{c.Shown.Huruf} “{RencanaValues.Short(c.Shown.Judul)}”"));

    private string Heading(int column)
    {
        if (First < 0) return "";
        var lines = Table.Rows.Skip(First).Take(End - First).Where(r => !r.IsNumbering).ToList();
        // In CSV, and where nobody merged the cells, the upper heading stands over its first column alone.
        var spans = lines.Count > 1 && lines[0].At(column) is null && lines.Skip(1).Any(r => r.At(column) is not null) ? lines[0].Cells.Where(c => c.Column < column).Select(c => c.Text).LastOrDefault() : null;
        return string.Join(" / ", lines.Select(r => r.At(column)).OfType<TableCell>().Where(c => c.Cover != Cover.FromAbove).Select(c => c.Text).Prepend(spans ?? "").Where(t => t.Length > 0)
            .Select(SopFiles.SheetWords.Squeeze).Distinct(StringComparer.OrdinalIgnoreCase));
    }

    private bool IsPart(int column) => First >= 0 && Table.Rows[First].At(column) is { Cover: Cover.FromLeft } && !Table.Rows.Skip(First + 1).Take(End - First - 1).Any(r => r.At(column) is { Cover: Cover.None, Kind: CellKind.Text } && !r.IsNumbering);

    private IReadOnlyList<string> SamplesOf(int column) => [.. Table.Rows.Skip(End).Select(r => r.At(column)).OfType<TableCell>().Where(c => c.Cover == Cover.None).Select(c => RencanaValues.Short(c.Text)).Distinct().Take(Samples)];

    /// <summary>A second line of headings: words alone, below a heading that spans columns or leaves some out.</summary>
    private static bool IsHeading(TableRow row, TableRow above) =>
        row.Number == above.Number + 1 && (above.Cells.Any(c => c.Cover == Cover.FromLeft) || row.Cells.Any(c => above.At(c.Column) is null)) && !row.IsNumbering
        && row.Cells.All(c => c.Kind == CellKind.Text && KodeRekening.Read(c.Text, below: false) is (null, null) && !c.Text.Any(char.IsAsciiDigit)) && row.Cells.Any(c => c.Cover == Cover.None);

    private static int Kinds(string headings) => (KodeWords().IsMatch(headings) ? 1 : 0) + (UraianWords().IsMatch(headings) ? 1 : 0) + (PaguWords().IsMatch(headings) ? 1 : 0) + (RealisasiWords().IsMatch(headings) ? 1 : 0);

    [GeneratedRegex(@"\b(kode|kd|no\.?\s*rek|nomor rekening|rekening)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex KodeWords();

    [GeneratedRegex(@"\b(skpd|opd|unit|urusan|akun|sumber|dana|standar|nama)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NotKodeWords();

    [GeneratedRegex(@"\b(sub\s*-?\s*kegiatan)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex UraianSubWords();

    [GeneratedRegex(@"\b(uraian|nama|program|kegiatan|sub\s*-?\s*kegiatan|nomenklatur)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex UraianWords();

    [GeneratedRegex(@"\b(pagu|anggaran|alokasi|plafon)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex PaguWords();

    [GeneratedRegex(@"\b(realisasi|penyerapan|serapan)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex RealisasiWords();

    [GeneratedRegex(@"%|\b(persen|persentase|prosentase|fisik|sisa|selisih|lebih|kurang|kinerja|target|tahun anggaran|sumber)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NotMoneyWords();

    [GeneratedRegex(@"\bsumber\s+(dana|pendanaan|anggaran)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex SumberWords();
}
