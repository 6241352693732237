using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Planning.Pohon;

/// <summary>A node: where it stands, what lies below it, what measures it, which documents promise for it, and its money.</summary>
public sealed class ShowModel(SiklusDb db, ReadPohon read, OfficeTime time) : PohonPage(db, read, time)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public SimpulPohon Simpul { get; private set; } = null!;

    public IReadOnlyList<IndikatorPohon> Indikator { get; private set; } = [];

    /// <summary>Documents that promise for its indikator or give it money.</summary>
    public IReadOnlyList<DokumenTampil> Dokumen { get; private set; } = [];

    /// <summary>Money of its sub kegiatan, by document and year.</summary>
    public ILookup<DokumenRencanaId, (int Tahun, decimal Rupiah)> Pagu { get; private set; } = Array.Empty<(int, decimal)>().ToLookup(_ => default(DokumenRencanaId));

    public IEnumerable<DokumenTampil> WithPagu => Dokumen.Where(d => Pagu.Contains(d.Id));

    protected override async Task<bool> LoadAsync()
    {
        var id = new SimpulId(Id);
        if (!await ChooseAroundAsync(id)) return false;
        Simpul = Pohon!.Find(id)!;
        Indikator = [.. (await Read.IndikatorAsync(Pohon, [id], Tahun!.Value, Cancel))[id]];
        var budgeted = Pohon.Branch(Simpul).Where(s => s.Jenis == JenisSimpul.SubKegiatan).Select(s => s.Id).ToList();
        var money = await Db.Set<Pagu>().AsNoTracking().Where(p => budgeted.Contains(p.SimpulId)).Select(p => new { p.DokumenId, p.Tahun, p.Rupiah }).ToListAsync(Cancel);
        Pagu = money.GroupBy(p => (p.DokumenId, p.Tahun)).ToLookup(g => g.Key.DokumenId, g => (g.Key.Tahun, g.Sum(p => p.Rupiah)));
        var giving = money.Select(p => p.DokumenId).Distinct().ToList();
        var measures = Indikator.Select(i => i.Id).ToList();
        Dokumen = await DokumenTampil.ReadAsync(Db, d => giving.Contains(d.Id) || Db.Set<Target>().Any(t => t.DokumenId == d.Id && measures.Contains(t.IndikatorId)), Cancel);
        return true;
    }
}
