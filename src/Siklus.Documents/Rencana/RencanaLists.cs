using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using Siklus.App.Planning.Files;
using Siklus.Documents.SopFiles;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.Documents.Rencana;

/// <summary>What may be chosen in the cells of a workbook: words, names of the office, codes; and where what a code stands for is looked up.</summary>
internal sealed class RencanaLists
{
    /// <summary>Name of the hidden sheet with the lists.</summary>
    public const string SheetName = "Pilihan";

    private readonly List<(string Name, IReadOnlyList<string> Items)> lists;
    private readonly IReadOnlyList<LembarRencana> lembar;

    public RencanaLists(RencanaKinerja plan, IReadOnlyList<LembarRencana> lembar, PilihanKantor? pilihan)
    {
        this.lembar = lembar;
        lists =
        [
            ("PilihanJenis", RencanaWords.Simpul.Written), ("PilihanRumus", RencanaWords.Rumus), ("PilihanPolaritas", RencanaWords.Polaritas.Written), ("PilihanRumusNegatif", RencanaWords.RumusNegatif.Written),
            ("PilihanKonsolidasi", RencanaWords.Konsolidasi.Written), ("PilihanMode", RencanaWords.Mode.Written), ("PilihanYa", ["ya", "tidak"]), ("PilihanTanda", ["✓"]), ("PilihanDokumen", RencanaWords.Dokumen.Written),
            ("PilihanStatus", RencanaWords.Status.Written), ("PilihanAlasan", RencanaWords.Alasan.Written),
            ("PilihanSumberDana", Known(plan.Dokumen.SelectMany(d => d.Pagu ?? []).Select(p => p.SumberDana).Concat(["APBD", "DAU", "DAK", "PAD"]))),
            ("PilihanUnit", Known((pilihan?.Unit ?? []).Concat(plan.Simpul.Select(s => s.Unit)).Concat(plan.Indikator.Select(i => i.Unit)))),
            ("PilihanJabatan", Known((pilihan?.Jabatan ?? []).Concat(plan.Simpul.Select(s => s.Pemilik)).Concat(plan.Dokumen.SelectMany(d => new[] { d.PihakPertama, d.PihakKedua })))),
        ];
        if (!lembar.Contains(LembarRencana.Pohon)) lists.AddRange([("KodeSimpul", [.. plan.Simpul.Select(s => s.Kode ?? "")]), ("UraianSimpul", [.. plan.Simpul.Select(s => s.Uraian ?? "")])]);
        if (!lembar.Contains(LembarRencana.Indikator)) lists.AddRange([("KodeIndikator", [.. plan.Indikator.Select(i => i.Kode ?? "")]), ("NamaIndikator", [.. plan.Indikator.Select(i => i.Nama ?? "")])]);
    }

    /// <summary>Whether there is anything to choose from: a list, or a sheet of the workbook that will have some.</summary>
    public bool Has(string name) => At(name) is { } at ? lists[at].Items.Count > 0 : name is "KodeSimpul" or "KodeIndikator" or "NamaDokumen";

    /// <summary>The hidden sheet with all lists, one a column.</summary>
    public Worksheet Sheet()
    {
        var rows = Enumerable.Range(0, lists.Max(l => l.Items.Count) + 1).Select(r => new Row(lists.Index().Where(l => r <= l.Item.Items.Count).Select(l => CellOf(l.Index, r + 1, r == 0 ? l.Item.Name : l.Item.Items[r - 1]))) { RowIndex = (uint)r + 1 });
        return new Worksheet(new SheetData(rows));
    }

    /// <summary>Names for the lists. Those that lie on a sheet of the workbook grow with it.</summary>
    public IEnumerable<DefinedName> Names(int first)
    {
        foreach (var (i, (name, items)) in lists.Index().Where(l => l.Item.Items.Count > 0)) yield return new DefinedName(Range(i, i, items.Count)) { Name = name };
        if (lembar.Contains(LembarRencana.Pohon)) yield return Growing("KodeSimpul", LembarRencana.Pohon);
        if (lembar.Contains(LembarRencana.Indikator)) yield return Growing("KodeIndikator", LembarRencana.Indikator);
        if (lembar.Contains(LembarRencana.Dokumen)) yield return Growing("NamaDokumen", LembarRencana.Dokumen);

        DefinedName Growing(string name, LembarRencana sheet) => new($"OFFSET({sheet}!$A${first},0,0,MAX(1,COUNTA({sheet}!$A${first}:$A${Last})),1)") { Name = name };
    }

    private const string Last = "20000";

    /// <summary>Where a column that fills itself looks, and in which column of that range.</summary>
    public (string Range, int Index) LookUp(string heading) => heading == RencanaColumns.UraianSimpul
        ? lembar.Contains(LembarRencana.Pohon) ? ($"{LembarRencana.Pohon}!$A$4:$C${Last}", 3) : (Range(At("KodeSimpul")!.Value, At("UraianSimpul")!.Value, CountOf("KodeSimpul")), 2)
        : lembar.Contains(LembarRencana.Indikator) ? ($"{LembarRencana.Indikator}!$A$4:$C${Last}", 3) : (Range(At("KodeIndikator")!.Value, At("NamaIndikator")!.Value, CountOf("KodeIndikator")), 2);

    private int CountOf(string name) => Math.Max(1, lists[At(name)!.Value].Items.Count);

    private int? At(string name) => lists.FindIndex(l => l.Name == name) is >= 0 and var at ? at : null;

    private static string Range(int from, int to, int count) => $"{SheetName}!${Table.Letter(from)}$2:${Table.Letter(to)}${count + 1}";

    private static IReadOnlyList<string> Known(IEnumerable<string?> items) => [.. items.Where(i => !string.IsNullOrWhiteSpace(i)).Select(i => SheetWords.Squeeze(i!)).Distinct(StringComparer.Ordinal)];

    private static Cell CellOf(int column, int row, string text) => new(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(XlsxText.Encode(SheetWords.Cell(text))) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }))
    {
        CellReference = $"{Table.Letter(column)}{row.ToString(CultureInfo.InvariantCulture)}",
        DataType = CellValues.InlineString,
    };
}
