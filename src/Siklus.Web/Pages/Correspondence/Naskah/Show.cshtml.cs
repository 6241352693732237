using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Bindings.Ukur;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Correspondence.Naskah;

/// <summary>One official document as it would lie on the desk, printable.</summary>
public sealed class ShowModel(SiklusDb db, CaseStore cases, CompareKertasKerja compare, OfficeNames names) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public App.Correspondence.Naskah Naskah { get; private set; } = null!;

    public string Perihal { get; private set; } = "";

    /// <summary>Figures that changed after this document showed them; only of a kertas kerja.</summary>
    public IReadOnlyList<BarisBerubah> Moved { get; private set; } = [];

    public OfficeNames Names => names;

    /// <summary>It holds personal data that are not for this reader.</summary>
    public bool Tertutup { get; private set; }

    protected override async Task<bool> LoadAsync()
    {
        var id = new NaskahId(Id);
        if (await db.Set<App.Correspondence.Naskah>().AsNoTracking().FirstOrDefaultAsync(n => n.Id == id, Cancel) is not { } found) return false;
        Naskah = found;
        Moved = await compare.RunAsync(found, Cancel);
        await names.LoadAsync(Cancel);
        Tertutup = found.Jenis == App.Correspondence.JenisNaskah.PenilaianPegawai && !await MayReadAssessmentsAsync(found.PelaksanaanId);
        if (found.PelaksanaanId is { } pelaksanaan)
            Perihal = await db.Set<App.Sop.Persistence.PelaksanaanRow>().Where(p => p.Id == pelaksanaan).Select(p => p.Perihal).FirstAsync(Cancel);
        return true;
    }

    private async Task<bool> MayReadAssessmentsAsync(PelaksanaanId? pelaksanaan)
    {
        if (names.Jabatan.Any(j => j.Jenis is JenisJabatan.Camat or JenisJabatan.Sekretaris && Actor.Holds(j.Id))) return true;
        return pelaksanaan is { } id && await cases.FindAsync(id, Cancel) is { } found && found.Case.Tugas.Any(t => t.Kelompok.Any(Actor.Holds));
    }
}
