using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.Bench;

/// <summary>The entry table of a unit that answers for very many indikator: served, saved with every cell changed, with one cell changed and with none.</summary>
internal static partial class IsianBench
{
    private const string Role = "Kasi Kesejahteraan Sosial";

    public static Task RunAsync(int rows, int times, string? only)
    {
        // One person saves here more often than anybody may.
        Environment.SetEnvironmentVariable("Siklus__Batas__Kali", "1000");
        return BenchSite.OnEachAsync(only, site => MeasureAsync(site, rows, times));
    }

    private static async Task MeasureAsync(BenchSite site, int rows, int times)
    {
        await site.StartAsync();
        using var http = await site.EnterAsync(Role);
        var url = Work().Match(await http.GetStringAsync(new Uri("/", UriKind.Relative))).Groups[1].Value;
        await AcceptAsync(http, url);
        var before = await http.GetStringAsync(new Uri(url, UriKind.Relative));
        var (tahun, unit) = (int.Parse(Query(before, "tahun"), CultureInfo.InvariantCulture), new UnitId(Guid.Parse(Query(before, "unit"))));
        await AddAsync(site.App, unit, tahun, rows - Indikator().Count(before));

        await BenchSite.TimeAsync("form not filled in yet, served", times, () => BenchSite.GetAsync(http, url));
        var form = await FormAsync(http, url);
        Console.WriteLine($"  {form.Rows} rows, {form.Fields.Count} fields");
        var round = 0;
        // The first save makes the rows; it happens once a quarter.
        await BenchSite.OnceAsync("first save, every cell filled in", () => SaveAsync(http, form, $"{++round}", all: true));
        await BenchSite.TimeAsync("filled in, served", times, () => BenchSite.GetAsync(http, url));
        await TimeSavesAsync("saved, nothing changed", times, all: null);
        await TimeSavesAsync("saved, one cell changed", times, all: false);
        await TimeSavesAsync("saved, every cell changed", Math.Max(5, times / 6), all: true);

        // A save carries the versions that the page showed; reading them again is not what is timed.
        async Task TimeSavesAsync(string name, int count, bool? all) =>
            await BenchSite.TimeAsync(name, count, async () => form = await FormAsync(http, url), () => SaveAsync(http, form, all is null ? null : $"{++round}", all ?? false));
    }

    private static async Task<int> SaveAsync(HttpClient http, Form form, string? value, bool all)
    {
        using var content = new MultipartFormDataContent();
        var changed = 0;
        foreach (var (name, shown) in form.Fields)
        {
            var text = value is not null && name.Contains("].Komponen[", StringComparison.Ordinal) && (all || changed++ == 0) ? value : shown;
            content.Add(new StringContent(text), name);
        }
        using var answer = await http.PostAsync(new Uri($"{form.Url}?handler=Simpan", UriKind.Relative), content);
        BenchSite.RequireDone(answer);
        return 0;
    }

    private static async Task AcceptAsync(HttpClient http, string url)
    {
        var page = await http.GetStringAsync(new Uri(url, UriKind.Relative));
        var form = page[page.IndexOf("?handler=Terima", StringComparison.Ordinal)..];
        using var answer = await http.PostAsync(new Uri($"{url}?handler=Terima", UriKind.Relative), new FormUrlEncodedContent(
            [.. Fields(form[..form.IndexOf("</form>", StringComparison.Ordinal)]).Select(f => KeyValuePair.Create(f.Name, f.Shown))]));
        BenchSite.RequireDone(answer);
    }

    private static async Task<Form> FormAsync(HttpClient http, string url)
    {
        var page = await http.GetStringAsync(new Uri(url, UriKind.Relative));
        var fields = Fields(page[page.IndexOf("id=\"formulir-isian\"", StringComparison.Ordinal)..]).Where(f => f.Name.StartsWith("Baris[", StringComparison.Ordinal)).ToList();
        return new(url, fields.Count(f => f.Name.EndsWith("].Indikator", StringComparison.Ordinal)), [.. fields, ("__RequestVerificationToken", BenchSite.TokenOf(page))]);
    }

    /// <summary>What a browser sends of this part of a page while nothing is ticked and no file chosen.</summary>
    private static IEnumerable<(string Name, string Shown)> Fields(string part) => Field().Matches(part)
        .Where(m => !m.Value.Contains("\"file\"", StringComparison.Ordinal) && !m.Value.Contains("\"checkbox\"", StringComparison.Ordinal))
        .Select(m => (m.Groups[1].Value, System.Net.WebUtility.HtmlDecode(Value().Match(m.Value).Groups[1].Value)));

    private static async Task AddAsync(WebApplication app, UnitId unit, int tahun, int count)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SiklusDb>();
        scope.ServiceProvider.GetRequiredService<InstansiScope>().Enter(await db.Users.OrderBy(a => a.UserName).Select(a => a.InstansiId).FirstAsync());
        var clock = app.Services.GetRequiredService<TimeProvider>();
        var sasaran = await db.Sasaran(tahun).FirstAsync();
        var pohon = await db.Set<PohonKinerja>().SingleAsync(p => p.Id == sasaran.PohonId);
        // A version that is still drawn up, so that nothing that is signed changes.
        var rkt = await db.Set<DokumenRencana>().SingleAsync(d => d.Jenis == JenisDokumen.Rkt && d.Tahun == tahun);
        var dokumen = new DokumenRencana(new(Ids.New(clock)), pohon, JenisDokumen.Rkt, tahun, perubahanDari: rkt, alasan: DokumenRencana.AlasanOf(JenisDokumen.Rkt)[0], uraianAlasan: "Indikator pelayanan ditambah");
        db.Add(dokumen);
        for (var n = 1; n <= count; n++)
        {
            var indikator = new Domain.Planning.Indikator(new(Ids.New(clock)), sasaran.InstansiId, sasaran.Id, unit, $"B{n}", 1000 + n, new DefinisiIndikator(
                tahun, $"Persentase berkas pelayanan jenis {n} yang selesai tepat waktu", "Berkas yang selesai tepat waktu dibandingkan dengan seluruh berkas yang masuk.", "%",
                new Rumus.RasioPersen(new("selesai", "Berkas selesai tepat waktu", "berkas", true), new("masuk", "Berkas masuk", "berkas", true)),
                Polaritas.Positif, RumusNegatif.Rasio, Konsolidasi.NilaiAkhir, ModeTarget.Tetap, "Buku register"));
            db.AddRange(indikator, new Target(new(Ids.New(clock)), indikator, dokumen, new Periode(tahun), new NilaiTarget.Bilangan(90)));
        }
        await db.SaveChangesAsync();
    }

    private static string Query(string page, string name) => Regex.Match(page, $"formulir\\?[^\"]*{name}=([0-9a-f-]+)").Groups[1].Value;

    private sealed record Form(string Url, int Rows, IReadOnlyList<(string Name, string Shown)> Fields);

    [GeneratedRegex("href=\"(/pelaksanaan/[^\"]*/kerja/isi-formulir/[0-9]+)\"")]
    private static partial Regex Work();

    [GeneratedRegex("name=\"Baris\\[[0-9]+\\]\\.Indikator\"")]
    private static partial Regex Indikator();

    [GeneratedRegex("<(?:input|textarea)\\b[^>]*\\bname=\"([^\"]+)\"[^>]*>")]
    private static partial Regex Field();

    [GeneratedRegex("\\bvalue=\"([^\"]*)\"")]
    private static partial Regex Value();
}
