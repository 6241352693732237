using Microsoft.AspNetCore.Mvc;
using Siklus.App.Correspondence.Blocks;
using Siklus.App.Measurement.EvaluasiRenja;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Measurement.EvaluasiRenja;

/// <summary>Formulir E.81 of a quarter as paper, in the layout that the kabupaten uses.</summary>
public sealed class IndexModel(ReadEvaluasiRenja read, PrintE81 print, OfficeTime time) : TribulanPage(time)
{
    /// <summary>Code of the layout.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Susunan { get; set; }

    public IsiNaskah? Isi { get; private set; }

    public IReadOnlyList<Choice> Layouts { get; } = [.. SusunanE81.All.Select(s => new Choice(s.Kode, s.Nama))];

    public bool MayWrite => Actor.May(Hak.AturKinerja);

    protected override async Task<bool> LoadAsync()
    {
        if (!await UnderstandAsync()) return false;
        var susunan = SusunanE81.Find(Susunan);
        Susunan = susunan.Kode;
        if (await read.RunAsync(Tahun!.Value, Tribulan, Cancel) is { Simpul.Count: > 0 } hasil) Isi = await print.RunAsync(hasil, susunan, Cancel);
        return true;
    }
}
