using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Conformance;
using Siklus.Documents.Csv;
using Siklus.Documents.Xlsx;
using Siklus.Web.Pages.Sop.Lembar;

namespace Siklus.Web.Pages.Sop.Kertas;

/// <summary>Runs that were recorded on paper, from a file: what it holds, what is wrong and how each run went, then all of it or nothing.</summary>
[RequestSizeLimit(LargestForm), RequestFormLimits(MultipartBodyLengthLimit = LargestForm, ValueLengthLimit = 16 * 1024 * 1024)]
public sealed class ImportModel(SopLibrary library, ImportKertas import) : LembarPage(library)
{
    // Well above what a file may have, so that one too large is told about instead of cutting the line.
    private const long LargestForm = 128 * 1024 * 1024;

    [BindProperty]
    public IFormFile? Berkas { get; set; }

    /// <summary>The rows that were looked at, carried by the form; they are checked anew before anything is kept.</summary>
    [BindProperty]
    public string? Isi { get; set; }

    /// <summary>Name of the file that was looked at.</summary>
    [BindProperty]
    public string? NamaBerkas { get; set; }

    public IReadOnlyList<RencanaKertas>? Plan { get; private set; }

    public IReadOnlyList<(int Nomor, string Kalimat)> Wrong => [.. Plan!.SelectMany(p => p.Salah).OrderBy(s => s.Nomor)];

    public int RowCount => Plan!.Sum(p => p.Baris.Count);

    public bool MayApply => Plan is { Count: > 0 } && Wrong.Count == 0;

    public async Task<IActionResult> OnPostPeriksaAsync()
    {
        if (!await LoadAsync()) return NotFound();
        if (Berkas is null) return Refuse("Pilih berkas.");
        using var content = new MemoryStream();
        if (Berkas.Length <= SheetReader.LargestSize) await Berkas.CopyToAsync(content, Cancel);
        else return Refuse(KerjaFile.TooLarge);
        var (rows, error) = KerjaFile.Read(content);
        if (error is not null) return Refuse(error);
        await ShowAsync(rows, Path.GetFileName(Berkas.FileName), apply: false);
        return Page();
    }

    public async Task<IActionResult> OnPostSimpanAsync()
    {
        if (!await LoadAsync()) return NotFound();
        List<BarisKerja>? rows;
        try
        {
            rows = JsonSerializer.Deserialize<List<BarisKerja>>(Isi ?? "", SiklusJson.Options);
        }
        catch (JsonException)
        {
            rows = null;
        }
        if (rows is not { Count: > 0 and <= SheetReader.MostRows } || rows.Exists(r => r is null)) return Refuse("Pilih berkas lagi, lalu periksa.");
        await ShowAsync(rows, NamaBerkas is { Length: > 0 and <= 200 } name ? name : "tanpa nama", apply: true);
        if (MayApply) return Done($"/sop/{Kode}/kesesuaian?versi={Row.Versi}", $"{Plan!.Count} pelaksanaan dari kertas tersimpan, {RowCount} kejadian.");
        ModelState.AddModelError("", "Catatan kantor berubah sejak berkas diperiksa. Belum ada yang tersimpan.");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task ShowAsync(IReadOnlyList<BarisKerja> rows, string name, bool apply)
    {
        var post = Actor.Jabatan.First(j => j.Gives(Hak.MulaiPelaksanaan));
        Plan = await import.RunAsync(Row.Id, rows, name, apply ? Actor.As(post.JabatanId) : null, Cancel);
        ModelState.Remove(nameof(Isi));
        ModelState.Remove(nameof(NamaBerkas));
        Isi = JsonSerializer.Serialize(rows, SiklusJson.Options);
        NamaBerkas = name;
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Refuse(string sentence)
    {
        ModelState.AddModelError(nameof(Berkas), sentence);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
