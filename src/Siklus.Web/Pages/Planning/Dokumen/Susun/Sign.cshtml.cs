using Microsoft.AspNetCore.Mvc;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;

namespace Siklus.Web.Pages.Planning.Dokumen.Susun;

/// <summary>Signs a document, or records that it was signed on paper.</summary>
public sealed class SignModel(SignDokumen sign, ListDokumen list, OfficeTime time) : SusunPage
{
    [BindProperty]
    public int Versi { get; set; }

    [BindProperty]
    public string? Nomor { get; set; }

    [BindProperty]
    public DateOnly? Tanggal { get; set; }

    [BindProperty]
    public bool DiKertas { get; set; }

    public IReadOnlyList<string> Kurang { get; private set; } = [];

    public DokumenRencana? Sebelumnya { get; private set; }

    public bool IsCamat => Actor.Jabatan.Any(j => j.Jenis == JenisJabatan.Camat);

    public string Penanda { get; private set; } = "";

    public async Task<IActionResult> OnPostAsync()
    {
        await sign.RunAsync(DokumenId, new Penetapan(Nomor, Tanggal, DiKertas, Versi), Actor, Cancel);
        if (!await LoadAsync()) return NotFound();
        return Done(Here, $"{Sebutan} ditetapkan. Isinya tidak berubah lagi.");
    }

    public override string FieldOf(string code) => code switch
    {
        DokumenRules.BelumDitandatangani => nameof(DiKertas),
        DokumenRules.TanpaTanggal or DokumenRules.TanggalMendatang or DokumenRules.TanggalMundur => nameof(Tanggal),
        _ => "",
    };

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        ModelState.Remove(nameof(Versi));
        Versi = Dokumen.Versi;
        Sebelumnya = Rencana.Dokumen.LastOrDefault(d => d.Jenis == Dokumen.Jenis && d.PihakPertamaId == Dokumen.PihakPertamaId && d.Status == StatusDokumen.Ditetapkan);
        Kurang = (await list.RunAsync(Dokumen.Tahun, Cancel))?.Tempat.FirstOrDefault(t => t.Dokumen?.Id == Dokumen.Id)?.Kurang ?? [];
        if (HttpMethods.IsGet(Request.Method)) Tanggal = await time.TodayAsync(Cancel);
        var camat = Names.Jabatan.FirstOrDefault(j => j.Jenis == JenisJabatan.Camat);
        Penanda = Dokumen.PihakPertamaId is { } post ? $"{Who(post)} (pihak pertama), {Dokumen.PihakKedua} (pihak kedua)" : camat is null ? "" : Who(camat.Id);
        return true;

        string Who(Domain.Common.JabatanId id) => Names.HolderOf(id) is { } person ? $"{Names.Of(id)} ({person.Nama})" : Names.Of(id);
    }
}
