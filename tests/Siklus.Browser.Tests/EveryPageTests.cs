using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Siklus.Browser.Tests.Infrastructure;
using Siklus.Browser.Tests.Journey;

namespace Siklus.Browser.Tests;

/// <summary>Follows the links of the demo as different people. A page with anything built as no page before is given to axe; words and widths are looked at every time.</summary>
public sealed partial class EveryPageTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const string Visitor = "";

    private static readonly string[] People =
        [Walk.Camat, Walk.KetuaTim, "Kasi Kesejahteraan Sosial", Visitor];

    /// <summary>Where people begin; the rest is found by following links. Some of it is refused to some, one is nowhere.</summary>
    private static readonly string[] Doors = ["/", "/masuk", "/masuk-sebagai", "/setel-ulang", "/alamat-hp", "/akun", "/akun/autentikator", "/akun/kunci-sandi", "/akun/catatan-masuk", "/akun/bawahan", "/akun/berhalangan", "/akun/berhalangan/catat", "/tugas", "/pelaksanaan", "/pelaksanaan/mulai", "/data-kinerja", "/data-kinerja/evaluasi-renja", "/data-kinerja/pengukuran", "/data-kinerja/formulir", "/data-kinerja/unggah-formulir", "/rencana", "/arsip", "/arsip?Cari=zzz", "/sop", "/tidak-ada"];

    /// <summary>Shapes of addresses that the walk must have come by, lest it pass by seeing nothing.</summary>
    private static readonly string[] Expected =
    [
        .. Doors, "/pelaksanaan/*", "/pelaksanaan/*/catatan", "/pelaksanaan/*/kelola", "/pelaksanaan/*/kelola/batalkan", "/pelaksanaan/*/tugas/*", "/pelaksanaan/*/tugas/*/alihkan",
        "/pelaksanaan/*/kerja/isi-formulir/*", "/naskah/*", "/data-kinerja/*", "/arsip/*", "/sop/*", "/rencana/simpul/*", "/rencana/indikator/*", "/rencana/matriks", "/rencana/iku",
    ];

    private readonly ConcurrentDictionary<string, byte> _shapes = [];
    private readonly ConcurrentQueue<string> _wrong = [];

    [Fact]
    public async Task Every_page_fits_both_widths_speaks_Indonesian_and_pleases_axe_for_everybody()
    {
        // Two at a time: one browser thinks while the other waits.
        await Parallel.ForEachAsync(People, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (person, _) =>
        {
            var page = person == Visitor ? await site.PageAsync(Screen.Desktop) : await site.PageAsAsync(person);
            await WalkAroundAsync(page, person);
            await page.Context.CloseAsync();
        });

        _wrong.ShouldBeEmpty();
        Expected.Except(_shapes.Keys).ShouldBeEmpty();
    }

    /// <summary>Opens one address of each shape that a person's links lead to.</summary>
    private async Task WalkAroundAsync(IPage page, string person)
    {
        var waiting = new Queue<string>(Doors);
        var mine = new HashSet<string>();
        while (waiting.TryDequeue(out var path))
        {
            var shape = Doors.Contains(path) ? path : Shape().Replace(path.Split('?')[0], "/*");
            if (!mine.Add(shape)) continue;
            _shapes[shape] = 0;
            var answer = await page.GotoAsync(path);
            if (answer!.Status >= 500) _wrong.Enqueue($"{person} {path}: {answer.Status}");
            await LookAsync(page, $"{person} {path}");
            foreach (var link in await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href^=\"/\"]:not([download])')].map(a => a.getAttribute('href').split('#')[0])"))
                if (!link.StartsWith("/berkas/", StringComparison.Ordinal)) waiting.Enqueue(link);
        }
    }

    private async Task LookAsync(IPage page, string name)
    {
        var words = English().Matches(await page.EvaluateAsync<string>(
            "[document.title, document.body.innerText, ...[...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')].flatMap(e => [e.ariaLabel, e.title, e.placeholder, e.alt])].join(' ')"));
        if (words.Count > 0) _wrong.Enqueue($"{name}: “{string.Join("”, “", words.Select(w => w.Value).Distinct())}”");
        foreach (var (width, height) in new[] { (1366, 768), (390, 844) })
        {
            await page.SetViewportSizeAsync(width, height);
            foreach (var sentence in await page.NewBarriersAsync()) _wrong.Enqueue($"{name} ({width} px): {sentence}");
        }
    }

    [GeneratedRegex(@"/(?:[0-9a-f]{8}-[0-9a-f-]{27}|\d+|(?<=/sop/)[^/]+)(?=/|$)")]
    private static partial Regex Shape();

    [GeneratedRegex(@"\b(?:the|and|of|page|error|file|files|choose|chosen|user|password|save|cancel|submit|search|login|loading|required|invalid|undefined|null|true|false|exception|not found)\b", RegexOptions.IgnoreCase)]
    private static partial Regex English();
}
