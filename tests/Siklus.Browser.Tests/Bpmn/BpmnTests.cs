using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using Siklus.App.Sop.Files;
using Siklus.Browser.Tests.Infrastructure;
using Siklus.Documents.Bpmn;
using Siklus.Documents.SopFiles;
using Siklus.Domain.Sop;
using Siklus.Web.Tests.Sop;

namespace Siklus.Browser.Tests.Bpmn;

/// <summary>The diagrams that Siklus exports, judged by the programs that people open them with: bpmnlint and bpmn-js.</summary>
public sealed class BpmnTests(EmptyBrowserSite site) : IClassFixture<EmptyBrowserSite>
{
    private static readonly string Root = FindRoot();
    private static readonly string Modules = Path.Combine(Root, "tests", "Siklus.Browser.Tests", "node_modules");

    private static IReadOnlyList<SopDefinition> Sops =>
    [
        .. new[] { "sop", "sop-bersih" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, "reference", folder), "*.json")).Order(StringComparer.Ordinal).Select(path => SopFileReader.Read(File.ReadAllBytes(path)).Definition!),
        .. Enumerable.Range(0, 20).Select(seed => RandomFullSop.Of(new Random(seed))),
    ];

    [Fact]
    public async Task Bpmnlint_finds_nothing_in_them()
    {
        var folder = Directory.CreateTempSubdirectory("siklus-bpmn-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, ".bpmnlintrc"), """{ "extends": "bpmnlint:recommended" }""");
            foreach (var (i, sop) in Sops.Index()) await File.WriteAllBytesAsync(Path.Combine(folder, $"{i}.bpmn"), BpmnWriter.Write(sop));
            (await LintAsync(folder)).ShouldBe((0, ""));

            var spoilt = Encoding.UTF8.GetString(BpmnWriter.Write(Sops[0])).Replace("<bpmn:endEvent", "<bpmn:task", StringComparison.Ordinal).Replace("</bpmn:endEvent>", "</bpmn:task>", StringComparison.Ordinal);
            await File.WriteAllTextAsync(Path.Combine(folder, "0.bpmn"), spoilt);
            (await LintAsync(folder)).Item2.ShouldContain("end-event-required", customMessage: "it does look");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Bpmn_js_opens_them_without_a_warning_and_what_it_saves_is_the_same_sop()
    {
        var page = await site.PageAsync(Screen.Desktop);
        await page.SetContentAsync("<div id='bagan' style='height: 700px'></div>");
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = Path.Combine(Modules, "bpmn-js", "dist", "bpmn-navigated-viewer.production.min.js") });
        foreach (var sop in Sops)
        {
            var opened = await page.EvaluateAsync<JsonElement>("""
                async xml => {
                    document.getElementById('bagan').replaceChildren();
                    const viewer = new BpmnJS({ container: '#bagan' });
                    const { warnings } = await viewer.importXML(xml);
                    viewer.get('canvas').zoom('fit-viewport');
                    const tasks = viewer.get('elementRegistry').filter(e => e.type === 'bpmn:UserTask').length;
                    return { warnings: warnings.map(w => w.message), tasks, saved: (await viewer.saveXML({ format: true })).xml };
                }
                """, Encoding.UTF8.GetString(BpmnWriter.Write(sop)));
            opened.GetProperty("warnings").EnumerateArray().Select(w => w.GetString()).ShouldBeEmpty(sop.Kode);
            opened.GetProperty("tasks").GetInt32().ShouldBe(sop.Langkah.Count, sop.Kode);
            if (Eyes.Pictures is { } folder) await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"bpmn-{sop.Kode}.png") });
            var draft = SopBerkas.Read(Encoding.UTF8.GetBytes(opened.GetProperty("saved").GetString()!)).Rancangan.ShouldHaveSingleItem();
            draft.Catatan.ShouldBeEmpty(sop.Kode);
            RandomFullSop.Tell(draft.Isi).ShouldBe(RandomFullSop.Tell(sop));
        }
    }

    private static async Task<(int, string)> LintAsync(string folder)
    {
        var start = new ProcessStartInfo("node") { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(Modules, "bpmnlint", "bin", "bpmnlint.js"));
        foreach (var path in Directory.EnumerateFiles(folder, "*.bpmn")) start.ArgumentList.Add(Path.GetFileName(path));
        using var lint = Process.Start(start)!;
        var (said, wrong) = (lint.StandardOutput.ReadToEndAsync(), lint.StandardError.ReadToEndAsync());
        await lint.WaitForExitAsync();
        return (lint.ExitCode, (await said + await wrong).Trim());
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Siklus.slnx"))) return folder.FullName;
        throw new InvalidOperationException("Siklus.slnx was not found.");
    }
}
