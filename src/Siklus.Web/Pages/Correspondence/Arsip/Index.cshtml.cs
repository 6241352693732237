using Microsoft.AspNetCore.Mvc;
using Siklus.App.Correspondence;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Correspondence.Arsip;

/// <summary>The archive, with search.</summary>
public sealed class IndexModel(ListArsip list) : SiklusPage
{
    [BindProperty(SupportsGet = true, Name = "cari")]
    public string? Cari { get; set; }

    [BindProperty(SupportsGet = true, Name = "tahun")]
    public int? Tahun { get; set; }

    [BindProperty(SupportsGet = true, Name = "tw")]
    public int? Tw { get; set; }

    [BindProperty(SupportsGet = true, Name = "klasifikasi")]
    public string? Klasifikasi { get; set; }

    [BindProperty(SupportsGet = true, Name = "hal")]
    public int Hal { get; set; } = 1;

    public ArsipList Hasil { get; private set; } = null!;

    /// <summary>Somebody looks for something, rather than through everything.</summary>
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Cari) || Tahun is not null || Tw is not null || !string.IsNullOrWhiteSpace(Klasifikasi);

    protected override async Task<bool> LoadAsync()
    {
        Hasil = await list.RunAsync(new ArsipQuery(Cari, Tahun, Tw, Klasifikasi, Hal), Cancel);
        return true;
    }
}
