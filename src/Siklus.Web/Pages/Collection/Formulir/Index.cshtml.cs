using Microsoft.AspNetCore.Mvc;
using Siklus.App.Collection;
using Siklus.App.Organisation;
using Siklus.App.Sop.Bindings.IsiFormulir;
using Siklus.Documents.Formulir;
using Siklus.Domain.Common;

namespace Siklus.Web.Pages.Collection.Formulir;

/// <summary>The forms of a quarter, one a unit: taken away as a workbook or on paper.</summary>
public sealed class IndexModel(ReadRekapPengumpulan recap, ReadFormulir read, FormulirSeal seal, FindSusunanFormulir findSusunan, OfficeTime time) : FormulirPage(time, findSusunan)
{
    public RekapPengumpulan Rekap { get; private set; } = null!;

    /// <summary>Whether it is a unit in which the reader holds a post.</summary>
    public bool IsOwn(UnitId unit) => Actor.Jabatan.Any(j => j.UnitId == unit);

    /// <summary>The form as a workbook.</summary>
    public async Task<IActionResult> OnGetUnduhAsync()
    {
        if (!await UnderstandAsync() || Unit is not { } unit) return NotFound();
        var (lembar, kode) = await read.RunAsync(new UnitId(unit), Tahun!.Value, Tribulan, Susunan, Cancel);
        return File(FormulirWorkbook.Write(lembar, seal.Close(kode)), FormulirWorkbook.TipeIsi, FormulirWorkbook.NameOf(lembar));
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await UnderstandAsync()) return false;
        Rekap = await recap.RunAsync(Tahun!.Value, Tribulan, cancel: Cancel);
        return true;
    }
}
