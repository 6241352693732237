using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common.Berkas;
using Siklus.App.Correspondence;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Bindings.Ukur;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Correspondence.Naskah;

/// <summary>One official document as it would lie on the desk, printable; what no case made takes its signed copy here.</summary>
[RequestSizeLimit(LargestForm), RequestFormLimits(MultipartBodyLengthLimit = LargestForm)]
public sealed class ShowModel(SiklusDb db, CaseStore cases, CompareKertasKerja compare, KeepSalinan keep, OfficeNames names) : SiklusPage
{
    // Well above what a single file may have, so that a file too large is told about instead of cutting the line.
    internal const long LargestForm = 128 * 1024 * 1024;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public List<IFormFile> Pindaian { get; set; } = [];

    public App.Correspondence.Naskah Naskah { get; private set; } = null!;

    /// <summary>Files of the signed copies.</summary>
    public IReadOnlyDictionary<BerkasId, BerkasRow> Berkas { get; private set; } = new Dictionary<BerkasId, BerkasRow>();

    /// <summary>The reader may keep the signed copy here.</summary>
    public bool MayKeep => KeepSalinan.May(Naskah, Actor);

    public string Perihal { get; private set; } = "";

    /// <summary>Figures that changed after this document showed them; only of a kertas kerja.</summary>
    public IReadOnlyList<BarisBerubah> Moved { get; private set; } = [];

    public OfficeNames Names => names;

    /// <summary>It holds personal data that are not for this reader.</summary>
    public bool Tertutup { get; private set; }

    /// <summary>Keeps the scan of what was printed and signed.</summary>
    public async Task<IActionResult> OnPostSalinanAsync()
    {
        if (!await LoadAsync()) return NotFound();
        await keep.RunAsync(new NaskahId(Id), [.. Pindaian.Select(f => new Pindaian(f.FileName, f.OpenReadStream()))], Actor, Cancel);
        return Done($"/naskah/{Id}#salinan", "Salinan bertanda tangan disimpan.");
    }

    public override string FieldOf(string code) => IsAboutFile(code) ? nameof(Pindaian) : "";

    internal static bool IsAboutFile(string code) => code is CorrespondenceRules.SalinanKosong or CorrespondenceRules.SalinanJenis || code.StartsWith("berkas.", StringComparison.Ordinal);

    protected override async Task<bool> LoadAsync()
    {
        var id = new NaskahId(Id);
        if (await db.Set<App.Correspondence.Naskah>().AsNoTracking().FirstOrDefaultAsync(n => n.Id == id, Cancel) is not { } found) return false;
        Naskah = found;
        var copies = found.TandaTangan.Select(t => t.SalinanId).ToList();
        Berkas = await db.Set<BerkasRow>().AsNoTracking().Where(b => copies.Contains(b.Id)).ToDictionaryAsync(b => b.Id, Cancel);
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

/// <summary>One signed copy on that page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Salinan">The copy.</param>
public sealed record SalinanView(ShowModel Page, TandaTanganNaskah Salinan);
