using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Common.Berkas;
using Siklus.App.Correspondence;
using Siklus.App.Organisation;
using Siklus.App.Sop.Persistence;
using Siklus.Documents.Xlsx;
using Siklus.Domain.Common;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Correspondence.SuratKeluar;

/// <summary>The register of outgoing letters of a year: searched, printed, taken away as a workbook.</summary>
public sealed class IndexModel(ListSuratKeluar list, SiklusDb db, OfficeTime time) : SiklusPage
{
    private Dictionary<PelaksanaanId, string> perihal = [];

    [BindProperty(SupportsGet = true, Name = "cari")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "tahun")]
    public int? Tahun { get; set; }

    /// <summary>Name of a kind of document.</summary>
    [BindProperty(SupportsGet = true, Name = "jenis")]
    public string? Jenis { get; set; }

    [BindProperty(SupportsGet = true, Name = "dari")]
    public DateOnly? Dari { get; set; }

    [BindProperty(SupportsGet = true, Name = "sampai")]
    public DateOnly? Sampai { get; set; }

    [BindProperty(SupportsGet = true, Name = "hal")]
    public int PageNumber { get; set; } = 1;

    /// <summary>The whole register on one page, to print.</summary>
    [BindProperty(SupportsGet = true, Name = "semua")]
    public bool Semua { get; set; }

    public SuratKeluarList Result { get; private set; } = null!;

    /// <summary>Somebody looks for something, rather than through the year.</summary>
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Search) || Kind is not null || Dari is not null || Sampai is not null;

    public IEnumerable<Choice> Years => Result.Tahun.Append(Tahun!.Value).Distinct().OrderDescending().Select(t => new Choice(Say(t), Say(t)));

    public IEnumerable<Choice> Kinds => Result.Jenis.Select(j => new Choice(j.ToString(), ListSuratKeluar.NameOf(j)));

    /// <summary>The query that shows the same letters.</summary>
    public string Query => string.Join('&', new[]
    {
        ("tahun", Say(Tahun!.Value)), ("cari", Search), ("jenis", Jenis), ("dari", Dari?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("sampai", Sampai?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
    }.Where(p => !string.IsNullOrWhiteSpace(p.Item2)).Select(p => $"{p.Item1}={Uri.EscapeDataString(p.Item2!)}"));

    private JenisNaskah? Kind => Enum.TryParse<JenisNaskah>(Jenis, out var kind) && Enum.IsDefined(kind) ? kind : null;

    public string Receivers(SuratKeluarItem line) => Indonesian.List([.. line.Tujuan.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]);

    public string PerihalOf(PelaksanaanId id) => perihal.GetValueOrDefault(id, "");

    public async Task<IActionResult> OnGetXlsxAsync()
    {
        Semua = true;
        if (!await LoadAsync()) return NotFound();
        // Every cell is text: what looks like a formula stays the words it is.
        var sheet = new SheetPlan(
            $"Surat keluar {Say(Tahun!.Value)}", ["No. urut", "Nomor", "Tanggal", "Jenis", "Perihal", "Tujuan", "Pelaksanaan", "Dicatat oleh"], [9, 26, 18, 16, 50, 40, 40, 28],
            [
                .. Result.Items.Select(l => (IReadOnlyList<string?>)
                    [Say(l.Urut), l.Nomor, Indonesian.Date(l.Tanggal), ListSuratKeluar.NameOf(l.Jenis), l.Hal, Receivers(l), l.PelaksanaanId is { } id ? PerihalOf(id) : null, l.Oleh]),
            ]);
        return File(SheetWriter.Write([sheet]), BerkasType.Xlsx.TipeIsi, $"surat-keluar-{Say(Tahun.Value)}.xlsx");
    }

    protected override async Task<bool> LoadAsync()
    {
        Tahun = Tahun is >= 1 and <= 9999 ? Tahun : (await time.TodayAsync(Cancel)).Year;
        Result = await list.RunAsync(new SuratKeluarQuery(Tahun.Value, Search, Kind, Dari, Sampai, Semua ? null : PageNumber), Cancel);
        var ids = Result.Items.Select(l => l.PelaksanaanId).OfType<PelaksanaanId>().Distinct().ToList();
        perihal = await db.Set<PelaksanaanRow>().AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Perihal, Cancel);
        return true;
    }

    private static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);
}
