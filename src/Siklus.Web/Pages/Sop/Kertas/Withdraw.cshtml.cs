using Microsoft.AspNetCore.Mvc;
using Siklus.App.Sop;
using Siklus.App.Sop.Conformance;
using Siklus.App.Sop.Persistence;
using Siklus.Domain.Common;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Sop.Kertas;

/// <summary>Withdraws a run recorded on paper: it stays readable and counts no more.</summary>
public sealed class WithdrawModel(SopLibrary library, ReadConformance read, WithdrawKertas withdraw) : SiklusPage
{
    [BindProperty(SupportsGet = true)]
    public string Kode { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Alasan { get; set; }

    public RiwayatKertasRow Row { get; private set; } = null!;

    public string PaperUrl => $"/sop/{Kode}/kesesuaian/kertas/{Id}";

    public override string FieldOf(string code) => code is PaperRules.AlasanKosong ? nameof(Alasan) : "";

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync()) return NotFound();
        return await withdraw.RunAsync(Row.Id, Actor.PegawaiId, Alasan, Cancel) ? Done(PaperUrl, "Catatan ditarik. Isinya tetap dapat dibaca.") : NotFound();
    }

    protected override async Task<bool> LoadAsync()
    {
        if (await read.OfPaperAsync(new RiwayatKertasId(Id), Cancel) is not { } found || (await library.FindAsync(found.Row.SopVersiId, Cancel)).Kode != Kode) return false;
        Row = found.Row;
        return true;
    }
}
