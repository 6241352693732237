using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Correspondence.Blocks;
using Siklus.App.Correspondence.Templat;
using Siklus.App.Organisation;
using Siklus.App.Sop.Bindings.IsiFormulir;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;

namespace Siklus.Web.Pages.Collection.Formulir;

/// <summary>The form of a unit for paper, with empty boxes or with what is stored.</summary>
public sealed class CetakModel(SiklusDb db, ReadFormulir read, OfficeNames names, FindSusunanFormulir findSusunan, OfficeTime time) : FormulirPage(time, findSusunan)
{
    [BindProperty(SupportsGet = true)]
    public bool Terisi { get; set; }

    public LembarFormulir Lembar { get; private set; } = null!;

    public IsiNaskah Isi { get; private set; } = null!;

    // An address without a unit is nobody's form; the list has them.
    public override async Task<IActionResult> OnGetAsync() => Unit is null ? Redirect("/data-kinerja/formulir") : await base.OnGetAsync();

    protected override async Task<bool> LoadAsync()
    {
        if (!await UnderstandAsync() || Unit is not { } id) return false;
        var unit = new UnitId(id);
        if (!await db.Set<Unit>().AnyAsync(u => u.Id == unit, Cancel)) return false;
        Lembar = (await read.RunAsync(unit, Tahun!.Value, Tribulan, Susunan, Cancel)).Lembar;
        Isi = FormulirKertas.Build(Lembar, Terisi, await SignerAsync(unit));
        return true;
    }

    /// <summary>Whoever heads the unit signs; where that post is vacant, there are dots.</summary>
    private async Task<Penandatangan?> SignerAsync(UnitId unit)
    {
        await names.LoadAsync(Cancel);
        if (names.Jabatan.Where(j => j.UnitId == unit).MinBy(j => j.Urutan) is not { } head || names.HolderOf(head.Id) is not { } person) return null;
        return new Penandatangan(head.Nama, person.Nama, person.Pangkat, person.Nip);
    }
}
