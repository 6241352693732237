using System.Diagnostics;
using Siklus.App.Collection.Formulir;
using Siklus.Documents.Formulir;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Tests.Collection.Formulir;

namespace Siklus.Bench;

/// <summary>Forms that travel: through a real LibreOffice and back, and spoilt ones.</summary>
internal static class FormulirBench
{
    public static int Run(int forms, int spoilt)
    {
        var failures = 0;
        var folder = Directory.CreateTempSubdirectory("siklus-formulir").FullName;
        try
        {
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < forms; i++) File.WriteAllBytes(Path.Combine(folder, $"{i}.xlsx"), Filled(i).Bytes);
            Console.WriteLine($"{forms} forms written and filled in: {watch.Elapsed.TotalSeconds:0.0} s");
            foreach (var (kind, filter) in new[] { ("xlsx", "xlsx:Calc MS Excel 2007 XML"), ("ods", "ods"), ("csv", "csv:Text - txt - csv (StarCalc):59,34,76,1") })
            {
                watch.Restart();
                var to = Directory.CreateDirectory(Path.Combine(folder, kind)).FullName;
                Convert(filter, to, [.. Directory.GetFiles(folder, "*.xlsx")]);
                if (kind == "ods") Convert("xlsx:Calc MS Excel 2007 XML", to, [.. Directory.GetFiles(to, "*.ods")]);
                var read = 0;
                for (var i = 0; i < forms; i++) if (Same(Filled(i).Bytes, Path.Combine(to, kind == "csv" ? $"{i}.csv" : $"{i}.xlsx"))) read++;
                failures += forms - read;
                Console.WriteLine($"saved by LibreOffice as {(kind == "ods" ? "ods and then xlsx" : kind)}: {read} of {forms} read the same, {watch.Elapsed.TotalSeconds:0.0} s");
            }
            watch.Restart();
            var told = new SortedDictionary<string, int>(StringComparer.Ordinal);
            var before = Environment.WorkingSet;
            for (var seed = 0; seed < spoilt; seed++)
            {
                try
                {
                    var (how, wasRead) = FormulirPlay.Spoilt(seed);
                    var line = $"{how}, {(wasRead ? "read, to be shown row by row" : "refused with a sentence")}";
                    told[line] = told.GetValueOrDefault(line) + 1;
                }
                catch (Exception wrong)
                {
                    // Whatever is thrown here is what the bench looks for.
                    failures++;
                    Console.WriteLine($"seed {seed}: {wrong}");
                }
            }
            Console.WriteLine($"{spoilt} spoilt forms: {watch.Elapsed.TotalSeconds:0.0} s, memory {before / 1048576} MB before, {Environment.WorkingSet / 1048576} MB after");
            foreach (var (line, count) in told) Console.WriteLine($"  {line}: {count}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
        Console.WriteLine($"{failures} failures");
        return failures == 0 ? 0 : 1;
    }

    private static FilledForm Filled(int number) =>
        new FilledForm(FormulirWorkbook.Write(FormulirContoh.Lembar(number % 2 == 0 ? SusunanFormulir.TujuhKolom : SusunanFormulir.SembilanKolom, 12 + number), FormulirContoh.Sandi))
            .Type("1.selesai", FilledForm.Isian, "1.098").Number("2.ikm", FilledForm.Isian, "87.25").Type("3.predikat", FilledForm.Isian, "BB").Type("4.desa", FilledForm.Isian, "0").Type("4.desa", FilledForm.Nihil, "Laporan dari desa belum masuk");

    private static bool Same(byte[] filled, string path)
    {
        var (went, back) = (FormulirWorkbook.Read(filled).Formulir!, FormulirWorkbook.Read(File.ReadAllBytes(path)));
        if (back.Formulir is { } form && form.Kode == went.Kode && Lines(form).SequenceEqual(Lines(went))) return true;
        Console.WriteLine($"{path}: {back.Penolakan ?? string.Join(" | ", Lines(back.Formulir!).Except(Lines(went)).Take(3))}");
        return false;
    }

    /// <summary>Numbers count as what they are read as: a program for sheets writes 87,25 as 87.25 where its language does.</summary>
    private static IEnumerable<string> Lines(FormulirTerbaca form) => form.Baris.Select(b => $"{b.Kunci} {string.Join(", ", b.Sel.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => $"{s.Key}={Meant(s.Value)}"))}");

    private static string Meant(string text) => Angka.Parse(text) is HasilAngka.Terbaca read ? read.Dibaca : text.ReplaceLineEndings("\n");

    private static void Convert(string filter, string to, string[] files)
    {
        var start = new ProcessStartInfo("soffice") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in (string[])[$"-env:UserInstallation=file://{to}/profile", "--headless", "--convert-to", filter, "--outdir", to, .. files]) start.ArgumentList.Add(argument);
        using var office = Process.Start(start)!;
        office.StandardOutput.ReadToEnd();
        office.WaitForExit();
    }
}
