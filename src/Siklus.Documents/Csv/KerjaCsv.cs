using CsvHelper;
using Siklus.App.Sop.Conformance;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop;
using Siklus.Domain.Sop.Conformance;

namespace Siklus.Documents.Csv;

/// <summary>Writes work in rows as CSV for the Excel of an Indonesian office: semicolons, UTF-8 with its mark. A cell that a program for sheets would take for a formula begins with an apostrophe.</summary>
public static class KerjaCsv
{
    /// <summary>Media type of the file.</summary>
    public const string TipeIsi = "text/csv";

    private static readonly CsvWriterOptions Shape = new() { Separator = ';', Injection = CsvInjection.Escape, WriteByteOrderMark = true };

    /// <summary>Writes the runs of an SOP, run by run.</summary>
    public static async Task WriteAsync(Stream to, SopDefinition sop, IAsyncEnumerable<WorkRun> runs, KalenderKerja kalender, CancellationToken cancel = default)
    {
        var numbers = new StepMatcher(sop);
        await using var csv = CsvWriter.Create(to, Shape, leaveOpen: true);
        await csv.WriteRecordAsync([.. KerjaColumns.Headings], cancel);
        await foreach (var run in runs.WithCancellation(cancel))
            foreach (var row in KerjaColumns.RowsOf(sop, numbers, run, kalender)) await csv.WriteRecordAsync([.. row], cancel);
    }

    /// <summary>A sheet to be filled in, with the steps of the SOP.</summary>
    public static async Task<byte[]> TemplateAsync(SopDefinition sop)
    {
        using var file = new MemoryStream();
        await using (var csv = CsvWriter.Create(file, Shape, leaveOpen: true))
            foreach (var row in KerjaColumns.Template(sop).Prepend([.. KerjaColumns.Headings])) await csv.WriteRecordAsync([.. row]);
        return file.ToArray();
    }
}
