using System.Globalization;
using System.Text.RegularExpressions;
using Siklus.Documents.SopFiles;
using Siklus.Domain.Planning;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.Documents.Rencana;

/// <summary>Names by which rows of targets, budgets and actions say whose they are: "Renja 2026", "PK 2026 Perubahan – Camat".</summary>
internal static partial class DokumenNames
{
    /// <summary>A name for each document, none twice.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<DokumenRencanaIsi> dokumen)
    {
        var names = new List<string>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var d in dokumen)
        {
            var name = Say(d);
            for (var n = 2; !taken.Add(name); n++) name = $"{Say(d)} ({n.ToString(CultureInfo.InvariantCulture)})";
            names.Add(name);
        }
        return names;
    }

    /// <summary>What a name says by itself, where no sheet of documents goes with it; null when it says too little.</summary>
    public static DokumenRencanaIsi? Read(string name)
    {
        var match = Shape().Match(SheetWords.Squeeze(name));
        if (!match.Success || RencanaWords.Dokumen.Read(match.Groups["jenis"].Value) is not { } jenis) return null;
        var perubahan = match.Groups["perubahan"].Success || match.Groups["perubahan2"].Success ? Number(match.Groups["ke"]) ?? Number(match.Groups["ke2"]) ?? 1 : 0;
        return new DokumenRencanaIsi(jenis, int.Parse(match.Groups["tahun"].Value, CultureInfo.InvariantCulture), perubahan, PihakPertama: match.Groups["pihak"] is { Success: true, Value: var pihak } ? pihak : null);

        static int? Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;
    }

    private static string Say(DokumenRencanaIsi d)
    {
        var jenis = d.Jenis == JenisDokumen.PerjanjianKinerja ? "PK" : RencanaWords.Dokumen.Write(d.Jenis);
        var perubahan = d.Perubahan == 0 ? "" : d.Perubahan == 1 ? " Perubahan" : $" Perubahan ke-{d.Perubahan.ToString(CultureInfo.InvariantCulture)}";
        var pihak = d.PihakPertama is { Length: > 0 } post ? $" – {SheetWords.Squeeze(post)}" : "";
        return $"{jenis} {d.Tahun.ToString(CultureInfo.InvariantCulture)}{perubahan}{pihak}";
    }

    [GeneratedRegex(@"^(?<jenis>[\p{L} ]+?)(?<perubahan2> Perubahan(?: ke-(?<ke2>\d{1,2}))?)? (?<tahun>(19|20|21)\d\d)(?<perubahan> Perubahan(?: ke-(?<ke>\d{1,2}))?)?(?: [–-] (?<pihak>.+?))?(?: \(\d+\))?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
