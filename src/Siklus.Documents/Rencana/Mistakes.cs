using Siklus.App.Planning.Files;

namespace Siklus.Documents.Rencana;

/// <summary>
/// Gathers what is wrong in a file. Reading never stops at the first; of a column that is wrong from top to bottom the first rows are told and the rest is counted.
/// </summary>
internal sealed class Mistakes
{
    /// <summary>Told of one column of one sheet.</summary>
    private const int MostOfColumn = 25;

    /// <summary>Told altogether.</summary>
    private const int Most = 400;

    private readonly List<(int Order, SalahBaris Salah)> told = [];
    private readonly List<SalahBaris> notes = [];
    private readonly Dictionary<(string Sheet, string? Column), int> counts = [];

    public int Count { get; private set; }

    public void Add(Table table, int? row, int? column, string sentence, string? value = null)
    {
        Count++;
        var letter = column is { } c ? Table.Letter(c) : null;
        var seen = counts[(table.Name, letter)] = counts.GetValueOrDefault((table.Name, letter)) + 1;
        if (seen <= MostOfColumn && told.Count < Most) told.Add((told.Count, new SalahBaris(table.Name, row, letter, sentence, value is null ? null : RencanaValues.Short(value))));
    }

    public void Note(Table table, int? row, int? column, string sentence, string? value = null)
    {
        if (notes.Count < Most) notes.Add(new SalahBaris(table.Name, row, column is { } c ? Table.Letter(c) : null, sentence, value is null ? null : RencanaValues.Short(value)));
    }

    public IReadOnlyList<SalahBaris> Notes => notes;

    /// <summary>How many are not told one by one.</summary>
    public int Untold => Count - told.Count;

    /// <summary>Sheet by sheet in the order of the file, from the top; at the end what was only counted.</summary>
    public IReadOnlyList<SalahBaris> Told(IReadOnlyList<Table> order)
    {
        var place = order.Select((t, i) => (t.Name, i)).DistinctBy(t => t.Name).ToDictionary(t => t.Name, t => t.i, StringComparer.Ordinal);
        var listed = told.OrderBy(t => place.GetValueOrDefault(t.Salah.Lembar, int.MaxValue)).ThenBy(t => t.Salah.Baris ?? 0).ThenBy(t => t.Salah.Kolom?.Length ?? 0).ThenBy(t => t.Salah.Kolom, StringComparer.Ordinal).ThenBy(t => t.Order).Select(t => t.Salah).ToList();
        foreach (var ((sheet, column), count) in counts.Where(c => c.Value > MostOfColumn).OrderBy(c => place.GetValueOrDefault(c.Key.Sheet, int.MaxValue)).Take(50))
            listed.Add(new SalahBaris(sheet, null, column, $"Masih ada {count - listed.Count(l => l.Lembar == sheet && l.Kolom == column && l.Baris is not null)} kesalahan lain seperti ini pada {(column is null ? "lembar" : "kolom")} ini. Perbaiki yang pertama dahulu, lalu periksa lagi."));
        return listed;
    }
}
