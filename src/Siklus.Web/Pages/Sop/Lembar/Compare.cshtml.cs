using Microsoft.AspNetCore.Mvc;
using Siklus.App.Sop;
using Siklus.Domain.Sop;

namespace Siklus.Web.Pages.Sop.Lembar;

/// <summary>Two versions of an SOP beside each other, step by step.</summary>
public sealed class CompareModel(SopLibrary library) : LembarPage(library)
{
    private readonly SopLibrary library = library;

    /// <summary>The older version; without it the one before the one that is shown.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Dari { get; set; }

    public SopDifference? Difference { get; private set; }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        if (Versions.FirstOrDefault(v => Dari is null ? v.Versi < Row.Versi : v.Versi == Dari) is not { } former) return Dari is null;
        Dari = former.Versi;
        Difference = SopDifference.Between(await library.FindAsync(former.Id, Cancel), Sop);
        return true;
    }
}
