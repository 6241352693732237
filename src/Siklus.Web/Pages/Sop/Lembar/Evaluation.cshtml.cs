using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Authoring;
using Siklus.Domain.Organisation;

namespace Siklus.Web.Pages.Sop.Lembar;

/// <summary>The yearly evaluation of an SOP as its official form (PermenPAN-RB 35/2012): blank, as far as it is filled in, or finished.</summary>
public sealed class EvaluationModel(SopLibrary library, SiklusDb db, OfficeTime time) : EvaluationPage(library)
{
    /// <summary>Where and when it was finished, as above a signature; blank to be written by hand until then.</summary>
    public string PlaceAndDay { get; private set; } = "";

    /// <summary>NIP of who finished it, or null.</summary>
    public string? Nip { get; private set; }

    /// <summary>The draft of the next version, where one is being drawn up.</summary>
    public RancanganSopId? NextDraft { get; private set; }

    public bool MayDraft => Actor.May(Hak.SusunSop) && Row == Versions[0];

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        var place = (await db.Set<Instansi>().AsNoTracking().FirstAsync(i => i.Id == Actor.InstansiId, Cancel)).Kop.Tempat;
        var day = Evaluasi?.SelesaiPada is { } end ? Indonesian.Date((await time.ClockAsync(Cancel)).DateOf(end)) : $"........................ {Tahun}";
        PlaceAndDay = $"{place}, {day}";
        if (Finished) Nip = await db.Set<Pegawai>().Where(p => p.Id == Evaluasi!.DinilaiOleh).Select(p => p.Nip).FirstOrDefaultAsync(Cancel);
        NextDraft = (await db.Set<RancanganSop>().AsNoTracking()
            .FirstOrDefaultAsync(r => r.Kode == Kode && (r.Keadaan == KeadaanRancangan.Disusun || r.Keadaan == KeadaanRancangan.Diperiksa), Cancel))?.Id;
        return true;
    }
}
