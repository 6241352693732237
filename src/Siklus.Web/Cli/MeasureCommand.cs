using System.CommandLine;
using Siklus.App.Common;
using Siklus.App.Measurement;
using Siklus.App.Measurement.Audit;
using Siklus.Documents.Periksa;
using Siklus.Domain.Measurement.Audit;
using Siklus.Web.Hosting;
using Command = System.CommandLine.Command;

namespace Siklus.Web.Cli;

/// <summary>
/// <c>siklus measure FILE [--kebijakan NAME|FILE]</c>: checks the capaian of a published table; one line a row that needs an eye, and the policy that explains most of them. Needs no data folder.
/// </summary>
internal sealed class MeasureCommand(SharedOptions shared)
{
    private readonly Argument<FileInfo> _file = new("FILE") { Description = "tabel capaian yang sudah terbit: CSV atau XLSX (docs/measure-format.md)" };
    private readonly Option<string?> _kebijakan = new("--kebijakan") { Description = "kebijakan yang dipakai: nama pada reference/kebijakan, atau berkas JSON; tanpa ini disimpulkan dari tabel", HelpName = "NAMA|FILE" };
    private readonly Option<bool> _semua = new("--semua") { Description = "tampilkan juga baris yang cocok" };

    public Command AsVerb()
    {
        var verb = new Command("measure", "periksa hitungan capaian pada tabel yang sudah terbit") { _file, _kebijakan, _semua };
        verb.SetAction((parse, cancellation) => RunAsync(parse, cancellation));
        return verb;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var file = parse.GetRequiredValue(_file);
        if (!file.Exists) throw new OperatorException($"Berkas {file.FullName} tidak ada. Periksa namanya.");
        var kebijakan = parse.GetValue(_kebijakan) is { } named ? await PolicyAsync(named, cancellation) : null;
        // What is too large is not read at all.
        var bytes = file.Length > TabelKinerjaFile.MostBytes ? new byte[TabelKinerjaFile.MostBytes + 1] : await File.ReadAllBytesAsync(file.FullName, cancellation);
        var (blok, penolakan) = TabelKinerjaFile.Read(bytes);
        if (penolakan is not null) throw new OperatorException($"{file.Name}: {penolakan}");
        var hasil = PeriksaTabel.Run(blok, [.. SkalaLibrary.All.Values], kebijakan);
        var (text, output) = (new PeriksaText(new Sentences()), parse.InvocationConfiguration.Output);
        if (parse.GetValue(shared.Json)) await output.WriteLineAsync(PeriksaJson.Write(hasil, text));
        else await SayAsync(hasil, text, output, parse.GetValue(_semua));
        return hasil.Count(Putusan.Cocok) == hasil.Baris.Count ? CommandLine.Done : CommandLine.Findings;
    }

    private static async Task SayAsync(HasilPeriksa hasil, PeriksaText text, TextWriter output, bool semua)
    {
        await output.WriteLineAsync(PeriksaText.Kebijakan(hasil));
        if (text.Dasar(hasil) is { Length: > 0 } dasar) await output.WriteLineAsync(dasar);
        foreach (var baris in hasil.Baris.Where(b => semua || b.Putusan != Putusan.Cocok))
        {
            var dari = string.Join(", ", new[] { baris.Blok.Lembar, baris.Blok.Nama }.Where(n => n.Length > 0).Append($"baris {baris.Baris.Baris}"));
            await output.WriteLineAsync($"{dari}: {baris.Baris.Indikator}: T {baris.Dari.Target}, R {baris.Dari.Realisasi}, C {baris.Baris.Capaian.Tercetak}: {text.Putusan(baris)}.{(text.Alasan(baris) is { Length: > 0 } why ? " " + why : "")}");
        }
        await output.WriteLineAsync($"{hasil.Baris.Count} baris: {hasil.Count(Putusan.Cocok)} cocok, {hasil.Count(Putusan.KebijakanLain)} cocok menurut kebijakan lain, {hasil.Count(Putusan.TidakCocok)} tidak cocok, {hasil.Count(Putusan.TidakDapatDihitung)} tidak dapat dihitung.");
    }

    /// <summary>The policy that is named on the command line.</summary>
    /// <exception cref="OperatorException">There is none of that name, and no such file, or it is no policy.</exception>
    private static async Task<KebijakanPeriksa> PolicyAsync(string named, CancellationToken cancellation)
    {
        if (KebijakanLibrary.All.TryGetValue(named, out var known)) return known;
        var file = new FileInfo(named);
        if (!file.Exists) throw new OperatorException($"Kebijakan “{named}” tidak dikenal dan bukan berkas. Yang ada: {string.Join(", ", KebijakanLibrary.All.Keys)}.");
        var bytes = file.Length > KebijakanLibrary.MostBytes ? new byte[KebijakanLibrary.MostBytes + 1] : await File.ReadAllBytesAsync(file.FullName, cancellation);
        var (kebijakan, penolakan) = KebijakanLibrary.Read(bytes);
        return kebijakan ?? throw new OperatorException($"{file.Name}: {penolakan}");
    }
}
