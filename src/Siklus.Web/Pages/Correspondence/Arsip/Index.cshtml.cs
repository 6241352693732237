using Microsoft.AspNetCore.Mvc;
using Siklus.App.Correspondence;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Correspondence.Arsip;

/// <summary>The archive, with search.</summary>
public sealed class IndexModel(ListArsip list) : SiklusPage
{
    [BindProperty(SupportsGet = true, Name = "cari")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "tahun")]
    public int? Tahun { get; set; }

    [BindProperty(SupportsGet = true, Name = "tw")]
    public int? TribulanNumber { get; set; }

    [BindProperty(SupportsGet = true, Name = "klasifikasi")]
    public string? Klasifikasi { get; set; }

    [BindProperty(SupportsGet = true, Name = "hal")]
    public int PageNumber { get; set; } = 1;

    public ArsipList Result { get; private set; } = null!;

    /// <summary>Somebody looks for something, rather than through everything.</summary>
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Search) || Tahun is not null || TribulanNumber is not null || !string.IsNullOrWhiteSpace(Klasifikasi);

    protected override async Task<bool> LoadAsync()
    {
        Result = await list.RunAsync(new ArsipQuery(Search, Tahun, TribulanNumber, Klasifikasi, PageNumber), Cancel);
        return true;
    }
}
