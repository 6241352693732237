using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Planning.Pohon.Sunting;

/// <summary>A known node: what is written about it, what it hangs below, and its place among its siblings.</summary>
public sealed class EditModel(SiklusDb db, ReadPohon read, OfficeTime time, SaveSimpul save, PlaceSimpul place) : SimpulFormPage(db, read, time)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versi { get; set; }

    /// <summary>The node under which it prints.</summary>
    [BindProperty]
    public Guid? Utama { get; set; }

    /// <summary>Further nodes that it serves.</summary>
    [BindProperty]
    public List<Guid> Juga { get; set; } = [];

    public SimpulPohon Simpul { get; private set; } = null!;

    /// <summary>Nodes that it may hang below.</summary>
    public IReadOnlyList<Choice> Parents { get; private set; } = [];

    /// <summary>Those that print below the same node, itself among them.</summary>
    public IReadOnlyList<SimpulPohon> Siblings => Simpul.Utama is { } above ? Pohon!.Below(above) : [.. Pohon!.Semua.Where(s => s.Utama is null)];

    public async Task<IActionResult> OnPostAsync()
    {
        if (Typed([.. new[] { Utama }.OfType<Guid>().Concat(Juga).Distinct().Select(id => new SimpulId(id))]) is not { } isian) return await AgainAsync();
        await save.RunAsync(new SimpulId(Id), isian, Versi, Cancel);
        return Done($"/rencana/simpul/{Id}", $"{isian.Kode.Trim()} tersimpan.");
    }

    public Task<IActionResult> OnPostNaikAsync() => PlaceAsync(naik: true);

    public Task<IActionResult> OnPostTurunAsync() => PlaceAsync(naik: false);

    protected override async Task<bool> LoadAsync()
    {
        var id = new SimpulId(Id);
        if (!await ChooseAroundAsync(id)) return false;
        Simpul = Pohon!.Find(id)!;
        ModelState.Remove(nameof(Versi));
        Versi = await Db.Set<SimpulKinerja>().Where(s => s.Id == id).Select(s => s.Versi).FirstAsync(Cancel);
        var mine = Pohon.Branch(Simpul).Select(s => s.Id).ToHashSet();
        Parents = [.. Pohon.Semua.Where(s => TataPohon.IndukOf(Simpul.Jenis).Contains(s.Jenis) && !mine.Contains(s.Id)).Select(s => new Choice(s.Id.Value.ToString("D"), SimpulWords.Short(s.Nama)))];
        if (!HttpMethods.IsGet(Request.Method)) return true;
        (Kode, Uraian, Unit, Pemilik) = (Simpul.Kode, Simpul.Uraian, Simpul.UnitId?.Value, Simpul.PemilikId?.Value);
        (Utama, Juga) = (Simpul.Utama?.Value, [.. Simpul.Induk.Skip(1).Select(i => i.Value)]);
        return true;
    }

    private async Task<IActionResult> PlaceAsync(bool naik)
    {
        await place.RunAsync(new SimpulId(Id), naik, Cancel);
        return Redirect($"/rencana/simpul/{Id}/ubah");
    }
}
