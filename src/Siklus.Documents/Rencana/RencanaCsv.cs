using Siklus.App.Planning.Files;
using Siklus.Domain.Planning.Rencana;

namespace Siklus.Documents.Rencana;

/// <summary>The sheets of a plan as CSV, one file each: for other programs, and for offices without Excel.</summary>
public static class RencanaCsv
{
    /// <summary>Media type of a file.</summary>
    public const string TipeIsi = "text/csv";

    /// <summary>The bytes of one sheet: UTF-8 with its mark, and what a program for sheets would take for a formula begins with an apostrophe.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="lembar">The sheet.</param>
    /// <param name="separator">Between the columns: a semicolon, as Excel of an Indonesian office reads it, a comma or a tab.</param>
    public static byte[] Write(RencanaKinerja plan, LembarRencana lembar, char separator = ';')
    {
        var rows = new RencanaRows(plan);
        if (lembar == LembarRencana.Petunjuk) return CsvTable.Write(rows.Of(lembar).Select(r => Line(r, [.. r.Index()])), separator);
        var columns = rows.Columns(lembar).Index().Where(c => c.Item.Kind != ColumnKind.Aside).ToList();
        return CsvTable.Write(rows.Of(lembar).Select(r => Line(r, [.. columns.Select(c => (c.Index, r[c.Index]))])).Prepend([.. columns.Select(c => (c.Item.Heading, true))]), separator);

        static IReadOnlyList<(string, bool)> Line(IReadOnlyList<WrittenCell> row, IReadOnlyList<(int Index, WrittenCell Cell)> cells) => [.. cells.Select(c => (c.Cell.Text, c.Cell is { Number: null, Day: null }))];
    }

    /// <summary>Reads files that belong together, in any order; which sheet each is its headings say.</summary>
    /// <param name="files">Names, by which errors are told, and bytes.</param>
    public static RencanaTerbaca Read(IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        var tables = new List<Table>();
        foreach (var (name, bytes) in files)
        {
            var (read, refusal) = TableFile.Read(bytes, name);
            if (refusal is not null) return RencanaReader.Refused(files.Count > 1 ? $"{name}: {refusal}" : refusal);
            tables.AddRange(read);
        }
        return RencanaReader.Read(tables);
    }
}
