using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.Documents.Xlsx;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Organisation;

/// <summary>A list from a file: look at what would change, row by row, then all of it or nothing.</summary>
/// <typeparam name="TBaris">A row as it was read.</typeparam>
public abstract class ImportPage<TBaris> : SiklusPage
{
    [BindProperty]
    public IFormFile? Berkas { get; set; }

    /// <summary>The rows that were looked at, carried by the form; they are checked anew before anything is taken in.</summary>
    [BindProperty]
    public string? Isi { get; set; }

    /// <summary>Name of the file that was looked at.</summary>
    [BindProperty]
    public string? NamaBerkas { get; set; }

    public IReadOnlyList<RencanaBaris<TBaris>>? Plan { get; private set; }

    public bool MayApply => Plan is { } plan && plan.All(p => p.Hasil != HasilBaris.Salah) && plan.Any(p => p.Hasil != HasilBaris.Tetap);

    public int Count(HasilBaris hasil) => Plan!.Count(p => p.Hasil == hasil);

    /// <summary>The rows as a table shows them: mistakes first, what changes nothing last.</summary>
    public IEnumerable<RencanaBaris<TBaris>> Sorted(Func<TBaris, int> nomor) =>
        Plan!.OrderBy(p => p.Hasil == HasilBaris.Salah ? 0 : p.Hasil == HasilBaris.Tetap ? 2 : 1).ThenBy(p => nomor(p.Baris));

    public async Task<IActionResult> OnPostPeriksaAsync()
    {
        await LoadAsync();
        if (Berkas is null) return Refuse("Pilih berkas.");
        using var content = new MemoryStream();
        if (Berkas.Length <= SheetReader.LargestSize) await Berkas.CopyToAsync(content, Cancel);
        else content.SetLength(SheetReader.LargestSize + 1);
        var (rows, error) = Read(content);
        if (error is not null) return Refuse(error);
        Show(await RunAsync(rows, apply: false), Path.GetFileName(Berkas.FileName));
        return Page();
    }

    public async Task<IActionResult> OnPostTerapkanAsync()
    {
        await LoadAsync();
        List<TBaris>? rows;
        try
        {
            rows = JsonSerializer.Deserialize<List<TBaris>>(Isi ?? "", SiklusJson.Options);
        }
        catch (JsonException)
        {
            rows = null;
        }
        if (rows is not { Count: > 0 and <= SheetReader.MostRows }) return Refuse("Pilih berkas lagi, lalu periksa.");
        Show(await RunAsync(rows, apply: true), NamaBerkas);
        if (Count(HasilBaris.Salah) == 0) return Applied();
        ModelState.AddModelError("", "Data kantor berubah sejak berkas diperiksa. Belum ada yang masuk.");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>Takes the file apart: rows, or one sentence why there are none.</summary>
    protected abstract (IReadOnlyList<TBaris> Rows, string? Error) Read(MemoryStream content);

    /// <summary>Says what every row would do, and with <paramref name="apply"/> does it when no row is wrong.</summary>
    protected abstract Task<IReadOnlyList<RencanaBaris<TBaris>>> RunAsync(IReadOnlyList<TBaris> rows, bool apply);

    /// <summary>Where to go when everything is in, with what is said there.</summary>
    protected abstract IActionResult Applied();

    protected override Task<bool> LoadAsync() => Task.FromResult(true);

    private void Show(IReadOnlyList<RencanaBaris<TBaris>> plan, string? name)
    {
        Plan = plan;
        ModelState.Remove(nameof(Isi));
        ModelState.Remove(nameof(NamaBerkas));
        Isi = JsonSerializer.Serialize(plan.Select(p => p.Baris), SiklusJson.Options);
        NamaBerkas = name;
    }

    private PageResult Refuse(string sentence)
    {
        ModelState.AddModelError(nameof(Berkas), sentence);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
