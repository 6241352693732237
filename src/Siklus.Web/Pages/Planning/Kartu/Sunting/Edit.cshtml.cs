using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.Domain.Common;
using Siklus.Domain.Planning;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Planning.Kartu.Sunting;

/// <summary>A known indikator. Where something rests on its definition, a changed one begins in a later year.</summary>
public sealed class EditModel(SiklusDb db, ReadPohon read, OfficeTime time, Sentences sentences, FindDasarDefinisi find, SaveIndikator save) : IndikatorFormPage(db, read, time, sentences)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Versi { get; set; }

    public string Kode { get; private set; } = "";

    public override string Back => $"/rencana/indikator/{Id}";

    public async Task<IActionResult> OnPostAsync()
    {
        if (Typed() is not { } isian) return await AgainAsync();
        await save.RunAsync(new IndikatorId(Id), isian, Versi, Cancel);
        return Done(Back, $"Indikator {isian.Kode.Trim()} tersimpan.");
    }

    protected override async Task<bool> LoadAsync()
    {
        var id = new IndikatorId(Id);
        if (await Db.Set<Indikator>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == id, Cancel) is not { } stored || !await ChooseAroundAsync(stored.SimpulId)) return false;
        Simpul = Pohon!.Find(stored.SimpulId)!;
        Kode = stored.Kode;
        ModelState.Remove(nameof(Versi));
        Versi = stored.Versi;
        var rests = await find.RunAsync(stored, Cancel);
        var now = stored.Definisi[^1].BerlakuMulai;
        Rests = rests.Bebas ? null : $"Cara mengukur ini sudah dipakai {Indonesian.List([.. rests.Pemakai.Take(4)])}. Bila caranya diubah, pilih mulai tahun berapa; tahun sebelumnya tetap memakai definisi lama.";
        FirstYears = [.. Pohon.Pohon.Tahun.Where(y => y == now || y >= Math.Max(rests.Terawal, now)).Select(y => new Choice($"{y}", y == now ? $"{y} (definisi sekarang)" : $"{y}"))];
        if (HttpMethods.IsGet(Request.Method)) Isian = IndikatorForm.Of(stored);
        return true;
    }
}
