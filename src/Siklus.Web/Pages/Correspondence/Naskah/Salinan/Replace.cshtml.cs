using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Correspondence;
using Siklus.Domain.Common;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Correspondence.Naskah.Salinan;

/// <summary>A wrong scan of a signed naskah gives way to the right one, with the reason.</summary>
[RequestSizeLimit(ShowModel.LargestForm), RequestFormLimits(MultipartBodyLengthLimit = ShowModel.LargestForm)]
public sealed class ReplaceModel(SiklusDb db, KeepSalinan keep) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Urutan { get; set; }

    [BindProperty]
    public IFormFile? Pindaian { get; set; }

    [BindProperty]
    public string? Alasan { get; set; }

    public App.Correspondence.Naskah Naskah { get; private set; } = null!;

    /// <summary>The copy that is wrong.</summary>
    public TandaTanganNaskah Wrong => Naskah.TandaTangan.First(t => t.Urutan == Urutan);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync()) return NotFound();
        await keep.ReplaceAsync(new NaskahId(Id), Urutan, Pindaian is null ? null : new Pindaian(Pindaian.FileName, Pindaian.OpenReadStream()), Alasan, Actor, Cancel);
        return Done($"/naskah/{Id}#salinan", "Salinan diganti; yang lama tetap ada dalam daftar salinan yang sudah diganti.");
    }

    public override string FieldOf(string code) => code == CorrespondenceRules.SalinanAlasan ? nameof(Alasan) : ShowModel.IsAboutFile(code) ? nameof(Pindaian) : "";

    protected override async Task<bool> LoadAsync()
    {
        var id = new NaskahId(Id);
        if (await db.Set<App.Correspondence.Naskah>().AsNoTracking().FirstOrDefaultAsync(n => n.Id == id, Cancel) is not { } found) return false;
        Naskah = found;
        return KeepSalinan.May(found, Actor) && found.TandaTangan.Any(t => t.Urutan == Urutan);
    }
}
