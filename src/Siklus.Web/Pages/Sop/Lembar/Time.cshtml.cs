using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
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

    /// <summary>Whether the reader may draw up the next version from here.</summary>
    public bool MayDraft => Actor.May(Hak.SusunSop) && Row == Versions[0] && Pencabutan is null;

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        Waktu = await measure.RunAsync(Row.Id, Chosen(Tahun, Tw, Jabatan), Cancel);
        return true;
    }

    /// <summary>The runs that an address asks for; a quarter that is none narrows nothing.</summary>
    public static PilihanWaktu Chosen(int? tahun, int? tw, Guid? jabatan) =>
        new(tahun, Tribulan.All.Where(t => t.Nomor == tw).Select(t => (Tribulan?)t).FirstOrDefault(), jabatan is { } id ? new JabatanId(id) : null);

    private static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);
}
