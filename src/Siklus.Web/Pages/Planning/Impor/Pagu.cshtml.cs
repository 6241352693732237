using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App.Organisation;
using Siklus.App.Planning;
using Siklus.App.Planning.Files;
using Siklus.Documents.Rencana;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Planning.Impor;

/// <summary>Budgets and what was spent of them from the exports that the office has: which column is what, what would change, then all of it or nothing.</summary>
[RequestSizeLimit(LargestForm), RequestFormLimits(MultipartBodyLengthLimit = LargestForm, ValueLengthLimit = 8 * 1024 * 1024)]
public sealed class PaguModel(ImportPagu import, ReadPohon trees, OfficeTime time) : SiklusPage
{
    private const long LargestForm = 16 * 1024 * 1024;
    private const long Largest = 5 * 1024 * 1024;

    /// <summary>More lines than anybody reads; the rest is counted.</summary>
    public int MostLines => 200;

    [BindProperty]
    public IFormFile? Berkas { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Tahun { get; set; }

    /// <summary>"pagu", "realisasi", or both.</summary>
    [BindProperty]
    public List<string> Masukkan { get; set; } = [];

    /// <summary>The quarter until whose end the realisasi was spent.</summary>
    [BindProperty]
    public int? Tribulan { get; set; }

    /// <summary>The file that was looked at, carried by the form; it is read anew before anything is taken in.</summary>
    [BindProperty]
    public string? Isi { get; set; }

    [BindProperty]
    public string? NamaBerkas { get; set; }

    /// <summary>Letters of the columns of the code.</summary>
    [BindProperty]
    public List<string> Kode { get; set; } = [];

    [BindProperty]
    public string? Uraian { get; set; }

    [BindProperty]
    public string? Pagu { get; set; }

    [BindProperty]
    public string? Realisasi { get; set; }

    [BindProperty]
    public string? SumberDana { get; set; }

    public IReadOnlyList<Choice> Years { get; private set; } = [];

    public PaguTerbaca? Terbaca { get; private set; }

    public PaguPreview? Preview { get; private set; }

    /// <summary>The columns are those of the last file with these headings.</summary>
    public bool Diingat { get; private set; }

    public IReadOnlyList<Choice> Columns => [.. Terbaca!.Kolom.Select(k => new Choice(k.Huruf, $"{k.Huruf} {k.Judul}".Trim(), k.Contoh.Count > 0 ? string.Join(" · ", k.Contoh) : null))];

    public static IReadOnlyList<Choice> Quarters => [.. Domain.Common.Tribulan.All.Select(t => new Choice($"{t.Nomor}", $"{t}"))];

    /// <summary>Looks at a file that was chosen now.</summary>
    public async Task<IActionResult> OnPostPeriksaAsync()
    {
        await LoadAsync();
        if (Berkas is null) return Refuse(nameof(Berkas), "Pilih berkas.");
        if (Berkas.Length is 0 or > Largest) return Refuse(nameof(Berkas), "Berkas kosong atau lebih besar dari 5 MB.");
        using var content = new MemoryStream();
        await Berkas.CopyToAsync(content, Cancel);
        var first = PaguFile.Read(content.ToArray());
        if (first.Penolakan is { } refusal) return Refuse(nameof(Berkas), refusal);
        var remembered = await import.RememberedAsync(first.Kolom, Cancel);
        Terbaca = remembered is null ? first : PaguFile.Read(content.ToArray(), remembered);
        Diingat = remembered is not null;
        ModelState.Clear();
        (Isi, NamaBerkas) = (Convert.ToBase64String(content.ToArray()), Path.GetFileName(Berkas.FileName));
        Show(Terbaca.Pemetaan);
        Masukkan = [.. new[] { Pagu is null ? null : "pagu", Realisasi is null ? null : "realisasi" }.OfType<string>()];
        await LookAsync();
        return Page();
    }

    /// <summary>Looks again, with other columns or other choices.</summary>
    public async Task<IActionResult> OnPostUlangAsync()
    {
        if (!await ReadCarriedAsync()) return Refuse(nameof(Berkas), "Pilih berkas lagi, lalu periksa.");
        await LookAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostTerapkanAsync()
    {
        if (!await ReadCarriedAsync()) return Refuse(nameof(Berkas), "Pilih berkas lagi, lalu periksa.");
        await LookAsync();
        if (Preview is not { Errors.Count: 0 } || !Terbaca!.Utuh || !ModelState.IsValid) return Again();
        try
        {
            var (done, dokumen) = await import.RunAsync(Terbaca, Pilihan, Cancel);
            Preview = done;
            if (done.Errors.Count == 0)
                return Done(dokumen is { } id ? $"/rencana/dokumen/{id.Value}" : $"/rencana/dokumen?tahun={Tahun}", $"{NamaBerkas} masuk: {done.Changes.Count} angka baru atau berubah, {done.Tetap} sudah sama.");
        }
        catch (DbUpdateException)
        {
            ModelState.AddModelError("", "Orang lain mengubah pagu yang sama pada saat itu. Belum ada yang masuk; periksa sekali lagi.");
        }
        return Again();
    }

    protected override async Task<bool> LoadAsync()
    {
        var all = await trees.ListAsync(Cancel);
        var today = (await time.TodayAsync(Cancel)).Year;
        if (Tahun == 0) Tahun = today;
        Years = [.. all.SelectMany(p => p.Tahun).Append(Tahun).Distinct().Order().Select(year => new Choice($"{year}", $"{year}"))];
        return true;
    }

    private PilihanPagu Pilihan => new(Tahun, Masukkan.Contains("pagu"), Masukkan.Contains("realisasi") ? Tribulan : null);

    private async Task<bool> ReadCarriedAsync()
    {
        await LoadAsync();
        var bytes = new byte[(Isi?.Length ?? 0) * 3 / 4];
        if (string.IsNullOrEmpty(Isi) || !Convert.TryFromBase64String(Isi, bytes, out var length) || length > Largest) return false;
        var file = bytes[..length];
        var columns = PaguFile.Read(file).Kolom.ToDictionary(k => k.Huruf, k => k.Pilihan);
        Terbaca = PaguFile.Read(file, new PemetaanKolom([.. Kode.Select(k => columns.GetValueOrDefault(k)).OfType<PilihanKolom>()], Of(Uraian), Of(Pagu), Of(Realisasi), Of(SumberDana)));
        return Terbaca.Penolakan is null;

        PilihanKolom? Of(string? letter) => letter is null ? null : columns.GetValueOrDefault(letter);
    }

    private async Task LookAsync()
    {
        if (Masukkan.Contains("realisasi") && Tribulan is null) ModelState.AddModelError(nameof(Tribulan), "Pilih sampai dengan kapan realisasinya dihitung.");
        if (Terbaca!.Utuh && ModelState.IsValid) Preview = await import.LookAsync(Terbaca.Baris, Pilihan, Cancel);
    }

    private void Show(PemetaanKolom? map)
    {
        (Kode, Uraian, Pagu, Realisasi, SumberDana) = ([.. (map?.Kode ?? []).Select(Letter).OfType<string>()], Letter(map?.Uraian), Letter(map?.Pagu), Letter(map?.Realisasi), Letter(map?.SumberDana));

        string? Letter(PilihanKolom? chosen) => chosen is null ? null : (Terbaca!.Kolom.FirstOrDefault(k => k.Pilihan == chosen) ?? Terbaca.Kolom.FirstOrDefault(k => k.Judul == chosen.Judul))?.Huruf;
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Refuse(string field, string sentence)
    {
        ModelState.AddModelError(field, sentence);
        return Again();
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Again()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
