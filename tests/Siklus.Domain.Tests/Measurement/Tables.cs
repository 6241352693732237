using System.Globalization;

namespace Siklus.Domain.Tests.Measurement;

/// <summary>Reads the test tables that lie beside the tests.</summary>
internal static class Tables
{
    public static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Measurement", file)).Where(l => l.Length > 0 && l[0] != '#').Skip(1).Select(l => l.Split(';'));

    public static decimal? Number(string cell) => cell.Length == 0 ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);
}
