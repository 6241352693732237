using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Conformance;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Domain.Sop;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Sop.Lembar;

/// <summary>A run that was recorded on paper, held against its sheet.</summary>
public sealed class KertasModel(SopLibrary library, ReadConformance read, OfficeNames names) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public string Kode { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public SopDefinition Sop { get; private set; } = null!;

    public RiwayatKertasRow Row { get; private set; } = null!;

    public ConformanceView View { get; private set; } = null!;

    public OfficeNames Names => names;

    public bool MayWithdraw => Row.Berlaku && Actor.May(Hak.MulaiPelaksanaan);

    protected override async Task<bool> LoadAsync()
    {
        if (await read.OfPaperAsync(new RiwayatKertasId(Id), Cancel) is not { } found) return false;
        Row = found.Row;
        Sop = await library.FindAsync(Row.SopVersiId, Cancel);
        if (Sop.Kode != Kode) return false;
        await names.LoadAsync(Cancel);
        View = new ConformanceView(Sop, found.Held);
        return true;
    }
}
