using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;

namespace Siklus.Web.Pages.Planning.Kartu;

/// <summary>The card of an indikator (manual IKU): how it is measured, since when, and what every document promises.</summary>
public sealed class ShowModel(SiklusDb db, ReadPohon read, OfficeTime time) : PohonPage(db, read, time)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Indikator Indikator { get; private set; } = null!;

    public SimpulPohon Simpul { get; private set; } = null!;

    /// <summary>The definition of the chosen year.</summary>
    public DefinisiIndikator Definisi { get; private set; } = null!;

    /// <summary>Other definitions, newest first, each with the last year in which it holds.</summary>
    public IReadOnlyList<(DefinisiIndikator Definisi, int Sampai)> Others { get; private set; } = [];

    public IReadOnlyList<DokumenTampil> Dokumen { get; private set; } = [];

    public ILookup<DokumenRencanaId, Target> Targets { get; private set; } = Array.Empty<Target>().ToLookup(t => t.DokumenId);

    /// <summary>A value with the unit of measure of the definition shown.</summary>
    public string Say(NilaiTarget value) => value is not NilaiTarget.Sebutan && Definisi.Satuan == "%" ? value.Tampil + "%" : value.Tampil;

    protected override async Task<bool> LoadAsync()
    {
        var id = new IndikatorId(Id);
        if (await Db.Set<Indikator>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == id, Cancel) is not { } found || !await ChooseAroundAsync(found.SimpulId)) return false;
        Indikator = found;
        Simpul = Pohon!.Find(found.SimpulId)!;
        Definisi = found.HoldsIn(Tahun!.Value) ? found.DefinisiFor(Tahun.Value) : found.Definisi[0];
        var until = found.Definisi.Skip(1).Select(d => d.BerlakuMulai - 1).Append(Pohon.Pohon.Akhir);
        Others = [.. found.Definisi.Zip(until).Where(x => x.First.BerlakuMulai != Definisi.BerlakuMulai).Reverse()];
        Targets = (await Db.Set<Target>().AsNoTracking().Where(t => t.IndikatorId == id).ToListAsync(Cancel)).ToLookup(t => t.DokumenId);
        var ids = Targets.Select(g => g.Key).ToList();
        Dokumen = await DokumenTampil.ReadAsync(Db, d => ids.Contains(d.Id), Cancel);
        return true;
    }
}
