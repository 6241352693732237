using System.Globalization;
using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common.Berkas;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Conformance;
using Siklus.App.Sop.Persistence;
using Siklus.Documents.Csv;
using Siklus.Documents.Xes;
using Siklus.Documents.Xlsx;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using Siklus.Domain.Sop.Conformance;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Lembar;

/// <summary>What the runs of a step differ in.</summary>
/// <param name="Langkah">The step.</param>
/// <param name="Kali">By kind of deviation, how often.</param>
public sealed record StepConformance(Langkah Langkah, IReadOnlyDictionary<Type, int> Kali);

/// <summary>How the runs of an SOP went against its sheet: cases and what was recorded on paper, with the event log to take away.</summary>
public sealed class ConformanceModel(SopLibrary library, ReadConformance read, LoadKalender load) : LembarPage(library)
{
    /// <summary>Kinds of deviations that the table of steps counts, with their headings.</summary>
    public static IReadOnlyList<(Type Kind, string Heading)> Kinds { get; } =
    [
        (typeof(Deviation.Skipped), "Terlewat"), (typeof(Deviation.Repeated), "Berulang"), (typeof(Deviation.WrongPelaksana), "Pelaksana lain"), (typeof(Deviation.OutOfOrder), "Tidak urut"),
        (typeof(Deviation.Late), "Melewati waktu baku"), (typeof(Deviation.Returned), "Dikembalikan"),
    ];

    [BindProperty(SupportsGet = true)]
    public int? Tahun { get; set; }

    /// <summary>Number of the quarter.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Tw { get; set; }

    /// <summary>"ya" puts names of persons into what is taken away.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Nama { get; set; }

    public IReadOnlyList<(ConformanceView View, RiwayatKertasRow? Kertas)> Runs { get; private set; } = [];

    public IReadOnlyList<RiwayatKertasRow> Withdrawn { get; private set; } = [];

    public IReadOnlyList<StepConformance> Steps { get; private set; } = [];

    public IEnumerable<Choice> Years { get; private set; } = [];

    public IEnumerable<Choice> Quarters => Tribulan.All.Select(t => new Choice(Say(t.Nomor), t.ToString()));

    public bool MayImport => Actor.May(Hak.MulaiPelaksanaan);

    /// <summary>The query that shows the same version, year and quarter.</summary>
    public string Query => $"versi={Row.Versi}{(Tahun is { } year ? $"&tahun={year}" : "")}{(Tw is { } quarter ? $"&tw={quarter}" : "")}";

    private Tribulan? Chosen => Tribulan.All.Where(t => t.Nomor == Tw).Select(t => (Tribulan?)t).FirstOrDefault();

    public Task<IActionResult> OnGetXesAsync() => SendAsync("xes", XesWriter.TipeIsi, async (runs, kalender) => await XesWriter.WriteAsync(Response.Body, Sop, runs, kalender, Cancel));

    public Task<IActionResult> OnGetCsvAsync() => SendAsync("csv", KerjaCsv.TipeIsi, async (runs, kalender) => await KerjaCsv.WriteAsync(Response.Body, Sop, runs, kalender, Cancel));

    public async Task<IActionResult> OnGetTemplatAsync() =>
        await base.LoadAsync() ? File(await KerjaCsv.TemplateAsync(Sop), KerjaCsv.TipeIsi, $"riwayat-{Kode}.csv") : NotFound();

    public async Task<IActionResult> OnGetTemplatExcelAsync() =>
        await base.LoadAsync() ? File(KerjaSheet.Template(Sop), BerkasType.Xlsx.TipeIsi, $"riwayat-{Kode}.xlsx") : NotFound();

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        var found = await read.RunAsync(Row.Id, Tahun, Chosen, Cancel);
        Runs = [.. found.Runs.Select(r => (new ConformanceView(Sop, r.Held), r.Kertas))];
        Withdrawn = found.Ditarik;
        Years = found.Tahun.Select(t => new Choice(Say(t), Say(t)));
        var byStep = found.Runs.SelectMany(r => r.Held.Hasil.Deviations).ToLookup(d => d.Urutan);
        Steps = [.. Sop.Langkah.Select(l => new StepConformance(l, byStep[l.Urutan].GroupBy(d => d.GetType()).ToDictionary(g => g.Key, g => g.Count())))];
        return true;
    }

    /// <summary>Sends the chosen runs one after the other, so that neither side holds all of them.</summary>
    private async Task<IActionResult> SendAsync(string ending, string type, Func<IAsyncEnumerable<WorkRun>, Siklus.Domain.Organisation.KalenderKerja, Task> write)
    {
        if (!await base.LoadAsync()) return NotFound();
        var kalender = await load.RunAsync(Cancel);
        Response.ContentType = type;
        Response.Headers.ContentDisposition = new ContentDisposition { FileName = $"riwayat-{Kode}.{ending}" }.ToString();
        await write(read.RunsAsync(Row.Id, Tahun, Chosen, Nama == "ya", Cancel), kalender);
        return new EmptyResult();
    }

    private static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);
}
