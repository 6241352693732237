using System.Globalization;
using Siklus.App.Common;
using Siklus.Domain.Collection;

namespace Siklus.App.Collection.Formulir;

/// <summary>The cells of one row of a form, gathered from the lines of its file wherever they stand by now.</summary>
/// <param name="Sel">Text by <see cref="SelFormulir"/> code; what the file lacks is absent and counts as untouched.</param>
/// <param name="Salah">Cells that can't be read, with the sentence.</param>
internal sealed record IsiBaris(Dictionary<string, string> Sel, List<string> Salah);

/// <summary>
/// Finds out to which row and component each line of a file belongs: by the key that every line carries, else by the printed number and the component's name. So lines
/// may be sorted, moved or missing.
/// </summary>
internal sealed class SusunBaris(Sentences sentences)
{
    private readonly Dictionary<int, IsiBaris> rows = [];
    private readonly List<int> unknown = [];

    /// <summary>Lines that belong nowhere.</summary>
    public IReadOnlyList<int> Unknown => unknown;

    /// <summary>The cells of the row, counted from 1; null when the file has no line of it.</summary>
    public IsiBaris? Of(int nomor) => rows.GetValueOrDefault(nomor);

    /// <summary>Takes the lines in.</summary>
    /// <param name="lines">The lines, from the top.</param>
    /// <param name="names">Names of the components of every row by their code, as printed.</param>
    public void Add(IReadOnlyList<BarisTerbaca> lines, IReadOnlyList<IReadOnlyDictionary<string, string>> names)
    {
        int? last = null;
        foreach (var line in lines)
        {
            var (nomor, kode) = Place(line, names, last);
            if (nomor is null || kode is null)
            {
                if (line.Sel.Values.Any(text => text.Length > 0)) unknown.Add(line.Baris);
                continue;
            }
            last = nomor;
            var row = rows.TryGetValue(nomor.Value, out var known) ? known : rows[nomor.Value] = new IsiBaris(new(StringComparer.Ordinal), []);
            foreach (var sentence in line.Salah.Values) row.Salah.Add($"Baris {line.Baris}: {sentence}");
            foreach (var (name, text) in line.Sel) Put(row, name == BarisTerbaca.Isian ? kode : name, text, isNote: name != BarisTerbaca.Isian, line.Baris);
        }
    }

    /// <summary>A note stands on one line of its row and is empty on the others; a component has a line of its own.</summary>
    private void Put(IsiBaris row, string kode, string text, bool isNote, int line)
    {
        if (!row.Sel.TryGetValue(kode, out var before) || (isNote && before.Length == 0)) row.Sel[kode] = text;
        else if (!(isNote && text.Length == 0) && PaduanSel.Tanda(before) != PaduanSel.Tanda(text))
            row.Salah.Add(sentences.Of(CollectionRules.FormulirGanda, [line, before, text]));
    }

    private static (int? Nomor, string? Kode) Place(BarisTerbaca line, IReadOnlyList<IReadOnlyDictionary<string, string>> names, int? last)
    {
        if (line.Kunci?.Split('.', 2) is [var number, var code] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row >= 1 && row <= names.Count && names[row - 1].ContainsKey(code))
            return (row, code);
        var printed = int.TryParse(line.No?.TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out var no) ? no : last;
        if (printed is not { } found || found < 1 || found > names.Count || line.Komponen is not { } name) return (null, null);
        return (found, names[found - 1].FirstOrDefault(n => Letters(n.Value) == Letters(name)).Key);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
