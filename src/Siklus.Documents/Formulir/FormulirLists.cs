using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Siklus.App.Correspondence.Templat;
using Siklus.Documents.Rencana;
using Siklus.Documents.Xlsx;
using Table = Siklus.Documents.Rencana.Table;

namespace Siklus.Documents.Formulir;

/// <summary>The hidden sheet: the code once more, and one column for each list that cells choose from.</summary>
internal sealed class FormulirLists
{
    public const string Nama = "Daftar";

    private const int FirstRow = 3;

    /// <summary>What is often the reason why there are no data; others may be typed.</summary>
    private static readonly IReadOnlyList<string> Sebab =
        ["Kegiatan belum dilaksanakan", "Laporan dari desa belum masuk", "Data dari instansi lain belum diterima", "Survei belum dilakukan", "Tidak ada kejadian yang dapat dicatat"];

    private readonly List<IReadOnlyList<string>> lists = [Sebab];

    public FormulirLists(LembarFormulir lembar) =>
        lists.AddRange(lembar.Baris.SelectMany(b => b.Sel).Select(s => s.Pilihan).Where(p => p.Count > 0).DistinctBy(p => string.Join('\n', p)));

    /// <summary>The reasons as cells choose from them.</summary>
    public string Reasons => RangeOf(0);

    /// <summary>The range of a list.</summary>
    public string RangeOf(IReadOnlyList<string> list) => RangeOf(lists.FindIndex(1, l => l.SequenceEqual(list)));

    public Worksheet Sheet(string kode)
    {
        var longest = lists.Max(l => l.Count);
        return new Worksheet(new SheetData(
        [
            new Row(SheetWriter.CellOf("A1", kode, 0)) { RowIndex = 1 },
            .. Enumerable.Range(0, longest).Select(r => new Row(lists.Index().Where(l => r < l.Item.Count).Select(l => SheetWriter.CellOf($"{Table.Letter(l.Index)}{(FirstRow + r).ToString(CultureInfo.InvariantCulture)}", l.Item[r], 0))) { RowIndex = (uint)(FirstRow + r) }),
        ]));
    }

    private string RangeOf(int index) => $"{Nama}!${Table.Letter(index)}${FirstRow}:${Table.Letter(index)}${FirstRow + lists[index].Count - 1}";
}

/// <summary>What may be chosen in the cells of the sheet, and what they say when they are entered.</summary>
internal sealed class FormulirChecks(FormulirLists lists)
{
    private readonly Dictionary<string, (DataValidation Check, List<string> At)> found = new(StringComparer.Ordinal);

    public IReadOnlyList<DataValidation> All =>
    [
        .. found.Values.Select(f =>
        {
            f.Check.SequenceOfReferences = new ListValue<StringValue> { InnerText = string.Join(' ', f.At) };
            return f.Check;
        }),
    ];

    public void Add(IReadOnlyList<FormulirColumn> columns, BarisLembar row, SelLembar sel, int line, bool isFirst)
    {
        foreach (var (column, at) in columns.Select((c, i) => (c, $"{Table.Letter(i)}{line}")))
        {
            if (column.Jenis == JenisKolomFormulir.Isian && sel.Pilihan.Count > 0) At(lists.RangeOf(sel.Pilihan), Choice, at);
            else if (column.Jenis == JenisKolomFormulir.Isian) At("", Number, at);
            else if (isFirst && column.Sel == App.Collection.Formulir.SelFormulir.TidakAdaData) At(lists.Reasons, Reason, at);
        }
    }

    private void At(string range, Func<string, DataValidation> make, string at)
    {
        if (!found.TryGetValue(range, out var known)) found[range] = known = (make(range), []);
        known.At.Add(at);
    }

    private static DataValidation Choice(string range) => new(new Formula1(range))
    {
        Type = DataValidationValues.List,
        AllowBlank = true,
        ShowErrorMessage = true,
        ErrorTitle = "Pilih dari daftar",
        Error = "Isi sel ini harus salah satu dari daftar. Klik tanda panah di kanan sel.",
    };

    private static DataValidation Reason(string range) => new(new Formula1(range))
    {
        Type = DataValidationValues.List,
        AllowBlank = true,
        ShowErrorMessage = false,
        ShowInputMessage = true,
        PromptTitle = "Hanya bila tidak ada data",
        Prompt = "Pilih sebabnya atau ketik sendiri, dan kosongkan angkanya. Biarkan kosong bila ada data.",
    };

    private static DataValidation Number(string range) => new()
    {
        AllowBlank = true,
        ShowErrorMessage = false,
        ShowInputMessage = true,
        PromptTitle = "Angka",
        Prompt = "Koma untuk desimal, titik untuk ribuan: 1.234,5. Nol ditulis 0; kosong berarti belum diisi.",
    };
}
