using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using Siklus.App.Sop.Conformance;
using Siklus.Documents.Csv;
using Siklus.Documents.Xes;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Sop.Conformance;
using Siklus.Web.Hosting;
using Command = System.CommandLine.Command;

namespace Siklus.Web.Cli;

/// <summary>
/// <c>siklus sop conform FILE LOG</c>: holds an event log (XES) or rows of work (CSV, XLSX) against an SOP file; one line a deviation. Without an office: hours are those of Perpres 21/2023 in WIB,
/// and only the columns of the sheet are known as pelaksana.
/// </summary>
internal sealed class ConformCommand(SharedOptions shared)
{
    private const int MostRows = 1_000_000;
    private const long MostBytes = 512L * 1024 * 1024;

    private readonly Argument<FileInfo> _file = new("FILE") { Description = "berkas SOP (docs/sop-format.md)" };
    private readonly Argument<FileInfo> _log = new("LOG") { Description = "riwayat kerja: XES, CSV, atau XLSX (docs/berkas-masukan.md)" };

    public Command AsVerb()
    {
        var conform = new Command("conform", "bandingkan riwayat kerja dengan berkas SOP") { _file, _log };
        conform.SetAction((parse, cancellation) => RunAsync(parse, cancellation));
        return conform;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var sop = await SopCommand.ReadAsync(parse.GetRequiredValue(_file), cancellation);
        if (sop.Definition is not { } definition) throw new OperatorException($"Berkas SOP itu salah: {sop.Errors[0].Sentence} Periksa dengan: siklus sop check.");
        var watch = Stopwatch.StartNew();
        var rows = Read(parse.GetRequiredValue(_log));
        var readIn = watch.ElapsedMilliseconds;
        var kalender = KalenderKerja.Default(ZonaWaktu.Wib);
        var (paper, check) = (new PaperTrace(definition, kalender), new ConformanceCheck(definition, kalender));
        var plan = PlanKertas.Of(rows, paper, check, DateTime.MaxValue.AddDays(-2));
        if (plan.SelectMany(p => p.Salah).FirstOrDefault() is { Kalimat: { } wrong } first) throw new OperatorException($"Baris {first.Nomor}: {wrong}");
        // Held once more, warm and alone, so that the figure is that of holding and of nothing else.
        watch.Restart();
        var held = plan.Select(p => check.Of(p.Held.Run.Jejak)).ToList();
        var heldIn = watch.Elapsed.TotalMilliseconds;
        var deviating = held.Count(h => !h.MenurutSop);
        var output = parse.InvocationConfiguration.Output;
        if (parse.GetValue(shared.Json))
        {
            var runs = plan.Select(p => new { p.Judul, fit = p.Held.Hasil.Persen, deviations = Sentences(definition, p).Select(d => new { kind = d.Word, d.Sentence }) });
            await output.WriteLineAsync(JsonSerializer.Serialize(new { events = rows.Count, runs, deviating, readMs = readIn, holdMs = heldIn }, JsonSerializerOptions.Web));
            return deviating == 0 ? CommandLine.Done : CommandLine.Findings;
        }
        foreach (var run in plan.Where(p => p.Held.Hasil.Deviations.Count > 0).Take(1000))
            foreach (var (word, sentence) in Sentences(definition, run)) await output.WriteLineAsync($"{run.Judul}: {word}: {sentence}");
        await output.WriteLineAsync($"{rows.Count} kejadian dalam {plan.Count} pelaksanaan, {deviating} berbeda dari SOP. Dibaca dalam {readIn} ms, dibandingkan dalam {heldIn:0} ms.");
        return deviating == 0 ? CommandLine.Done : CommandLine.Findings;
    }

    private static IReadOnlyList<BarisKerja> Read(FileInfo file)
    {
        if (!file.Exists) throw new OperatorException($"Berkas {file.FullName} tidak ada. Periksa namanya.");
        using var content = file.OpenRead();
        var (rows, error) = IsXes(content) ? XesReader.Read(content, MostRows, MostBytes) : Small(content);
        return error is null ? rows : throw new OperatorException(error);
    }

    private static (IReadOnlyList<BarisKerja> Rows, string? Error) Small(FileStream content)
    {
        if (content.Length > Documents.Xlsx.SheetReader.LargestSize) return ([], KerjaFile.TooLarge);
        var copy = new MemoryStream();
        content.CopyTo(copy);
        return KerjaFile.Read(copy);
    }

    private static bool IsXes(FileStream content)
    {
        Span<byte> head = stackalloc byte[64];
        head = head[..content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        content.Position = 0;
        return XesReader.IsPacked(head) || head.TrimStart([(byte)0xEF, (byte)0xBB, (byte)0xBF, (byte)' ', (byte)'\n', (byte)'\r', (byte)'\t']).StartsWith("<"u8);
    }

    private static IEnumerable<(string Word, string Sentence)> Sentences(Domain.Sop.SopDefinition sop, RencanaKertas run)
    {
        var say = new DeviationSentence(sop, run.Held.Run.Jejak);
        return run.Held.Hasil.Deviations.Select(d => (DeviationSentence.Word(d), say.Say(d)));
    }
}
