using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using Siklus.App.Common;
using Siklus.App.Sop;
using Siklus.App.Sop.Files;
using Siklus.Documents.Bpmn;
using Siklus.Documents.SopFiles;
using Siklus.Documents.SopSheet;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using Siklus.Web.Hosting;
using Command = System.CommandLine.Command;

namespace Siklus.Web.Cli;

/// <summary>
/// <c>siklus sop check FILE…</c>: reviews SOP files of any kind, each by itself and beside each other; one line a finding. <c>siklus sop convert FILE --ke json|xlsx|bpmn</c>: writes it as another kind. <c>siklus sop conform FILE LOG</c>:
/// <see cref="ConformCommand"/>. Needs no data folder.
/// </summary>
internal sealed class SopCommand(SharedOptions shared)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Web) { Converters = { new JsonStringEnumConverter<TingkatTemuan>() } };
    private static readonly Sentences Sentences = new();

    private readonly Argument<FileInfo> _file = new("FILE") { Description = "berkas SOP: JSON, XLSX, BPMN, DOCX, atau teks (docs/sop-files.md)" };
    private readonly Argument<FileInfo[]> _files = new("FILE") { Description = "berkas SOP, satu atau lebih; yang lebih dari satu diperiksa juga satu terhadap yang lain", Arity = ArgumentArity.OneOrMore };
    private readonly Option<int?> _tahun = new("--tahun") { Description = "tahun yang dipakai menilai masa RPJMD dan Renstra; tanpa ini tahun tanggal pada lembar", HelpName = "TAHUN" };
    private readonly Option<string> _ke = new Option<string>("--ke") { Description = "jenis berkas hasil", HelpName = "json|xlsx|bpmn", Required = true }.AcceptOnlyFromAmong("json", "xlsx", "bpmn");
    private readonly Option<FileInfo?> _keluar = new("--keluar") { Description = "nama berkas hasil; tanpa ini di sebelah berkas asal", HelpName = "FILE" };

    public Command AsVerb()
    {
        var check = new Command("check", "periksa berkas SOP terhadap PermenPAN-RB 35/2012") { _files, _tahun };
        check.SetAction((parse, cancellation) => CheckAsync(parse, cancellation));
        var convert = new Command("convert", "tulis berkas SOP sebagai JSON, XLSX, atau BPMN") { _file, _ke, _keluar };
        convert.SetAction((parse, cancellation) => ConvertAsync(parse, cancellation));
        return new Command("sop", "periksa dan ubah berkas SOP") { check, convert, new ConformCommand(shared).AsVerb() };
    }

    /// <summary>Reads an SOP file that is named on the command line.</summary>
    /// <exception cref="OperatorException">There is no such file, or it is too large to be one.</exception>
    internal static async Task<SopFileResult> ReadAsync(FileInfo file, CancellationToken cancellation)
    {
        if (!file.Exists) throw new OperatorException($"Berkas {file.FullName} tidak ada. Periksa namanya.");
        if (file.Length > SopFileReader.MostBytes) throw new OperatorException($"Berkas {file.Name} lebih besar dari {SopFileReader.MostBytes / 1024} KB, jadi bukan berkas SOP.");
        return SopFileReader.Read(await File.ReadAllBytesAsync(file.FullName, cancellation));
    }

    private async Task<int> CheckAsync(ParseResult parse, CancellationToken cancellation)
    {
        var read = new List<(string File, BacaanSop Bacaan)>();
        foreach (var file in parse.GetRequiredValue(_files)) read.Add((file.Name, await ReadBerkasAsync(file, cancellation)));
        var beside = read.SelectMany(r => r.Bacaan.Rancangan).Where(d => d.Lacks().Count == 0).Select(d => d.Isi).ToList();
        var tahun = parse.GetValue(_tahun);
        var findings = read.SelectMany(r => Findings(r.Bacaan, tahun, beside).Select(f => (r.File, Temuan: f))).ToList();
        var output = parse.InvocationConfiguration.Output;
        if (parse.GetValue(shared.Json))
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(
                new { findings = findings.Select(f => new { berkas = f.File, f.Temuan.Kode, f.Temuan.Tingkat, f.Temuan.Tempat, f.Temuan.Bagian, f.Temuan.Kalimat }) }, Json));
            return Code(findings.Count);
        }
        foreach (var (file, one) in findings) await output.WriteLineAsync($"{one.Tingkat,-10} {(read.Count > 1 ? $"{file}: " : "")}{one.Bagian}: {one.Kalimat} [{one.Kode}]");
        await output.WriteLineAsync(findings.Count == 0 ? "Tidak ada temuan." : $"{findings.Count} temuan.");
        return Code(findings.Count);
    }

    private static IEnumerable<TemuanSop> Findings(BacaanSop read, int? tahun, IReadOnlyList<SopDefinition> beside) =>
    [
        .. read.Kesalahan.Select(e => new TemuanSop("sopfile", TingkatTemuan.Kesalahan, e.Place, $"Baris {e.Line}, kolom {e.Column}", e.Sentence)),
        .. read.Rancangan.SelectMany(draft => Findings(draft, read.Rancangan.Count > 1 ? $"{draft.Isi.Identitas.Judul}: " : "", tahun, beside)),
    ];

    /// <summary>What was not read, what is missing, and of a complete one what an examiner finds.</summary>
    private static IEnumerable<TemuanSop> Findings(SopDraft draft, string which, int? tahun, IReadOnlyList<SopDefinition> beside)
    {
        var lacks = draft.Lacks();
        // A sheet without any date is judged as of today.
        var year = tahun ?? (draft.Isi.Identitas.IsUndated ? TimeProvider.System.GetUtcNow().Year : null);
        return draft.Catatan.Select(c => new TemuanSop("sopfile.catatan", TingkatTemuan.Catatan, c.Letak, which + c.Letak, c.Kalimat))
            .Concat(lacks.Select(l => new TemuanSop("sopfile.belum-lengkap", TingkatTemuan.Kesalahan, l.Tempat, which + l.Bagian, l.Kalimat)))
            .Concat(lacks.Count > 0 ? [] : new ReviewSop(Sentences).Run(draft.Isi, year, beside).Select(f => f with { Bagian = which + f.Bagian }));
    }

    private async Task<int> ConvertAsync(ParseResult parse, CancellationToken cancellation)
    {
        var (from, ke) = (parse.GetRequiredValue(_file), parse.GetRequiredValue(_ke));
        var read = await ReadBerkasAsync(from, cancellation);
        if (read.Kesalahan is [var wrong, ..]) throw new OperatorException($"Berkas {from.Name} baris {wrong.Line}, kolom {wrong.Column}: {wrong.Sentence}");
        if (parse.GetValue(_keluar) is not null && read.Rancangan.Count > 1) throw new OperatorException($"Berkas {from.Name} memuat {read.Rancangan.Count} SOP. Hapus --keluar; tiap SOP ditulis ke berkas sendiri.");
        var (output, error) = (parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error);
        var (files, notes) = (new List<string>(), new List<CatatanBaca>());
        foreach (var (draft, i) in read.Rancangan.Select((d, i) => (d, i)))
        {
            var lacks = draft.Lacks();
            if (lacks.Count > 0 && ke != "json") throw new OperatorException($"SOP “{draft.Isi.Identitas.Judul}” belum lengkap ({lacks.Count} hal, misalnya {lacks[0].Bagian}: {lacks[0].Kalimat}) Ubah ke json dahulu, lalu lengkapi.");
            var name = read.Rancangan.Count == 1 ? Path.ChangeExtension(from.FullName, ke) : Path.Combine(from.DirectoryName!, $"{Path.GetFileNameWithoutExtension(from.Name)}-{i + 1}.{ke}");
            var to = parse.GetValue(_keluar)?.FullName ?? name;
            if (File.Exists(to)) throw new OperatorException($"Berkas {to} sudah ada. Sebutkan nama lain dengan --keluar.");
            await File.WriteAllBytesAsync(to, ke switch { "json" => SopFileWriter.Write(draft.Isi), "xlsx" => SheetXlsx.Write(draft.Isi), _ => BpmnWriter.Write(draft.Isi) }, cancellation);
            files.Add(to);
            notes.AddRange([.. draft.Catatan, .. lacks.Select(l => new CatatanBaca(l.Bagian, l.Kalimat))]);
        }
        if (parse.GetValue(shared.Json))
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(new { berkas = files, catatan = notes }, Json));
            return Code(notes.Count);
        }
        foreach (var note in notes) await error.WriteLineAsync($"{note.Letak}: {note.Kalimat}");
        foreach (var file in files) await output.WriteLineAsync(file);
        return Code(notes.Count);
    }

    private static async Task<BacaanSop> ReadBerkasAsync(FileInfo file, CancellationToken cancellation)
    {
        if (!file.Exists) throw new OperatorException($"Berkas {file.FullName} tidak ada. Periksa namanya.");
        await using var content = file.OpenRead();
        var read = await SopBerkas.ReadAsync(content, cancellation);
        return read.Penolakan is { } refusal ? throw new OperatorException($"{file.Name}: {refusal}") : read;
    }

    private static int Code(int findings) => findings == 0 ? CommandLine.Done : CommandLine.Findings;
}
