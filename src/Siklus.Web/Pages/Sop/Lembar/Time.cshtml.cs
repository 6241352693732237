using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Siklus.App.Sop;
using Siklus.Domain.Common;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Lembar;

/// <summary>What the runs of an SOP tell about its waktu baku, step by step.</summary>
public sealed class TimeModel(SopLibrary library, MeasureSopTime measure) : LembarPage(library)
{
    [BindProperty(SupportsGet = true)]
    public int? Tahun { get; set; }

    /// <summary>Number of the quarter.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Tw { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Jabatan { get; set; }

    public WaktuSop Waktu { get; private set; } = null!;

    public IEnumerable<Choice> Years => Waktu.Tahun.Select(t => new Choice(Say(t), Say(t)));

    public IEnumerable<Choice> Quarters => Tribulan.All.Select(t => new Choice(Say(t.Nomor), t.ToString()));

    public IEnumerable<Choice> Posts => Waktu.Pelaksana.Select(p => new Choice(p.Id.Value.ToString("D"), p.Nama));

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        var tribulan = Tribulan.All.Where(t => t.Nomor == Tw).Select(t => (Tribulan?)t).FirstOrDefault();
        Waktu = await measure.RunAsync(Row.Id, new PilihanWaktu(Tahun, tribulan, Jabatan is { } id ? new JabatanId(id) : null), Cancel);
        return true;
    }

    private static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);
}
