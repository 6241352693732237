using Microsoft.AspNetCore.Mvc;
using Siklus.App.Audit;
using Siklus.App.Organisation;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Audit.AksesBerkas;

/// <summary>Who opened which file with personal data, for those who keep the office.</summary>
public sealed class IndexModel(ListAksesBerkas list, OfficeNames names) : SiklusPage
{
    [BindProperty(SupportsGet = true, Name = "hal")]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<AksesBerkasLine> Lines { get; private set; } = [];

    public int PageCount { get; private set; }

    public OfficeNames Names => names;

    protected override async Task<bool> LoadAsync()
    {
        await names.LoadAsync(Cancel);
        (Lines, PageNumber, PageCount) = await list.RunAsync(null, PageNumber, Cancel);
        return true;
    }
}
