using System.Text;
using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.App.Planning.Files;
using Siklus.Documents.Rencana;
using Siklus.Domain.Planning.Rencana;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Planning.Impor;

/// <summary>A plan from a file: what would change and what is wrong, then all of it or nothing.</summary>
[RequestSizeLimit(LargestForm), RequestFormLimits(MultipartBodyLengthLimit = LargestForm, ValueLengthLimit = 8 * 1024 * 1024)]
public sealed class IndexModel(ImportRencana import, ReadPohon trees, OfficeTime time, Sentences sentences) : SiklusPage
{
    private const long LargestForm = 16 * 1024 * 1024;
    private const long Largest = 5 * 1024 * 1024;

    /// <summary>More lines than anybody reads; the rest is counted.</summary>
    public int MostLines => 300;

    [BindProperty]
    public IFormFile? Berkas { get; set; }

    /// <summary>The plan that was looked at, carried by the form; it is checked anew before anything is taken in.</summary>
    [BindProperty]
    public string? Isi { get; set; }

    [BindProperty]
    public string? NamaBerkas { get; set; }

    public RencanaPreview? Preview { get; private set; }

    public async Task<IActionResult> OnPostPeriksaAsync()
    {
        if (Berkas is null) return Refuse("Pilih berkas.");
        if (Berkas.Length is 0 or > Largest) return Refuse("Berkas kosong atau lebih besar dari 5 MB.");
        using var content = new MemoryStream();
        await Berkas.CopyToAsync(content, Cancel);
        var (rencana, error) = await ReadFileAsync(content.ToArray());
        if (Preview is not null) return Page();
        if (rencana is null) return Refuse(error!);
        ModelState.Remove(nameof(Isi));
        ModelState.Remove(nameof(NamaBerkas));
        (Isi, NamaBerkas) = (Encoding.UTF8.GetString(RencanaKinerjaJson.Write(rencana)), Path.GetFileName(Berkas.FileName));
        Preview = await import.LookAsync(rencana, Cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostTerapkanAsync()
    {
        if (Read(Encoding.UTF8.GetBytes(Isi ?? "")).Rencana is not { } rencana) return Refuse("Pilih berkas lagi, lalu periksa.");
        Preview = await import.RunAsync(rencana, Cancel);
        if (Preview.Errors.Count == 0) return Done("/rencana", $"Rencana {rencana.Mulai}–{rencana.Akhir} dari {NamaBerkas} masuk: {Preview.Changes.Count} hal baru atau berubah.");
        ModelState.AddModelError("", "Data kantor berubah sejak berkas diperiksa. Belum ada yang masuk.");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    protected override Task<bool> LoadAsync() => Task.FromResult(true);

    /// <summary>A JSON file, or a workbook or CSV sheet; what can't be read of it is shown like what keeps a plan out.</summary>
    private async Task<(RencanaKinerja? Rencana, string? Error)> ReadFileAsync(byte[] content)
    {
        if (Encoding.UTF8.GetString(content.AsSpan(0, Math.Min(content.Length, 64))).TrimStart('\uFEFF', ' ', '\r', '\n', '\t') is ['{', ..]) return Read(content);
        var read = RencanaWorkbook.Read(content);
        if (read.Penolakan is not null || read.Rencana is null) return (null, read.Penolakan ?? "Berkas tidak memuat rencana.");
        if (read.Kesalahan.Count > 0)
        {
            List<RencanaError> errors = [.. read.Kesalahan.Select(k => new RencanaError(k.Letak, k.Kalimat))];
            if (read.KesalahanLain > 0) errors.Add(new RencanaError("Berkas", $"Dan {read.KesalahanLain} kesalahan lain."));
            (Preview, NamaBerkas) = (new RencanaPreview(errors, []), Path.GetFileName(Berkas!.FileName));
            return (null, null);
        }
        if (read.Rencana.Mulai > 0) return (read.Rencana, null);
        var today = (await time.TodayAsync(Cancel)).Year;
        return (await trees.ListAsync(Cancel)).OrderByDescending(p => p.Holds(today)).FirstOrDefault() is { } tree
            ? (read.Rencana with { Mulai = tree.Mulai, Akhir = tree.Akhir }, null)
            : (null, "Berkas tidak menyebut tahun Renstra. Isi tahun awal dan tahun akhir pada lembar Petunjuk.");
    }

    private (RencanaKinerja? Rencana, string? Error) Read(byte[] content)
    {
        var read = RencanaKinerjaJson.Read(content);
        return (read.Rencana, read.Penolakan is { } why ? sentences.Of(why.Kode, why.Rincian) : null);
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Refuse(string sentence)
    {
        ModelState.AddModelError(nameof(Berkas), sentence);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
