using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Siklus.App.Collection;
using Siklus.App.Organisation;
using Siklus.App.Sop.Bindings.IsiFormulir;
using Siklus.Documents.Formulir;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Collection.Formulir;

/// <summary>The forms of a quarter, one a unit: taken away as a workbook or on paper.</summary>
public sealed class IndexModel(ReadRekapPengumpulan recap, ReadFormulir read, FormulirSeal seal, FindSusunanFormulir findSusunan, OfficeTime time) : FormulirPage(time, findSusunan)
{
    public RekapPengumpulan Rekap { get; private set; } = null!;

    public IReadOnlyList<Choice> Years => [.. Enumerable.Range(Today.Year - 2, 4).Select(t => new Choice(t.ToString(CultureInfo.InvariantCulture), t.ToString(CultureInfo.InvariantCulture)))];

    public static IReadOnlyList<Choice> Quarters => [.. Tribulan.All.Select(t => new Choice(t.Nomor.ToString(CultureInfo.InvariantCulture), t.ToString()))];

    public static IReadOnlyList<Choice> Layouts => [new($"{SusunanFormulir.TujuhKolom}", "7 kolom"), new($"{SusunanFormulir.SembilanKolom}", "9 kolom")];

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
