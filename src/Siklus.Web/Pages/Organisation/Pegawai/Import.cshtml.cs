using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Common.Berkas;
using Siklus.App.Organisation;
using Siklus.Documents.Xlsx;
using Siklus.Domain.Organisation;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Organisation.Pegawai;

/// <summary>The staff list from a workbook: template, look at what would change, then all of it or nothing.</summary>
public sealed class ImportModel(SiklusDb db, ImportPegawai import, OfficeNames names) : SiklusPage
{
    [BindProperty]
    public IFormFile? Berkas { get; set; }

    /// <summary>The rows that were looked at, carried by the form; they are checked anew before anything is taken in.</summary>
    [BindProperty]
    public string? Isi { get; set; }

    /// <summary>Name of the file that was looked at.</summary>
    [BindProperty]
    public string? NamaBerkas { get; set; }

    public IReadOnlyList<RencanaBaris>? Plan { get; private set; }

    public int Count(HasilBaris hasil) => Plan!.Count(p => p.Hasil == hasil);

    public bool MayApply => Plan is { } plan && plan.All(p => p.Hasil != HasilBaris.Salah) && plan.Any(p => p.Hasil != HasilBaris.Tetap);

    public async Task<IActionResult> OnGetTemplatAsync()
    {
        await names.LoadAsync(Cancel);
        var held = (await db.Set<Penugasan>().AsNoTracking().Where(p => p.Kapasitas == Kapasitas.Definitif && p.Selesai == null).OrderBy(p => p.Mulai).ToListAsync(Cancel)).ToLookup(p => p.PegawaiId);
        var posts = names.Jabatan.ToDictionary(j => j.Id, j => j.Nama);
        var rows = (await db.Set<Domain.Organisation.Pegawai>().AsNoTracking().OrderBy(p => p.Nama).ToListAsync(Cancel)).Select(p =>
        {
            var post = held[p.Id].LastOrDefault(h => posts.ContainsKey(h.JabatanId));
            return (IReadOnlyList<string?>)[p.Nama, p.Nip, p.Pangkat, post is null ? null : posts[post.JabatanId], post?.Mulai.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture), post?.NomorSk];
        });
        return File(PegawaiSheet.Write([.. rows], [.. names.Jabatan.Select(j => (j.Nama, names.HolderOf(j.Id)?.Nama))]), BerkasType.Xlsx.TipeIsi, "daftar-pegawai.xlsx");
    }

    public async Task<IActionResult> OnPostPeriksaAsync()
    {
        if (Berkas is null) return Refuse("Pilih berkas.");
        using var content = new MemoryStream();
        if (Berkas.Length <= SheetReader.LargestSize) await Berkas.CopyToAsync(content, Cancel);
        else content.SetLength(SheetReader.LargestSize + 1);
        var (rows, error) = PegawaiSheet.Read(content);
        if (error is not null) return Refuse(error);
        Show(await import.RunAsync(rows, apply: false, Cancel), Path.GetFileName(Berkas.FileName));
        return Page();
    }

    public async Task<IActionResult> OnPostTerapkanAsync()
    {
        List<BarisPegawai>? rows;
        try
        {
            rows = JsonSerializer.Deserialize<List<BarisPegawai>>(Isi ?? "", SiklusJson.Options);
        }
        catch (JsonException)
        {
            rows = null;
        }
        if (rows is not { Count: > 0 and <= SheetReader.MostRows }) return Refuse("Pilih berkas lagi, lalu periksa.");
        var plan = await import.RunAsync(rows, apply: true, Cancel);
        if (plan.All(p => p.Hasil != HasilBaris.Salah))
            return Done("/kantor/pegawai", $"{plan.Count(p => p.Hasil == HasilBaris.Baru)} pegawai baru dan {plan.Count(p => p.Hasil == HasilBaris.Berubah)} perubahan masuk; {plan.Count(p => p.Hasil == HasilBaris.Tetap)} tidak berubah.");
        ModelState.AddModelError("", "Data kantor berubah sejak berkas diperiksa. Belum ada yang masuk.");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        Show(plan, NamaBerkas);
        return Page();
    }

    protected override Task<bool> LoadAsync() => Task.FromResult(true);

    private void Show(IReadOnlyList<RencanaBaris> plan, string? name)
    {
        Plan = plan;
        ModelState.Remove(nameof(Isi));
        ModelState.Remove(nameof(NamaBerkas));
        Isi = JsonSerializer.Serialize(plan.Select(p => p.Baris), SiklusJson.Options);
        NamaBerkas = name;
    }

    private IActionResult Refuse(string sentence)
    {
        ModelState.AddModelError(nameof(Berkas), sentence);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
