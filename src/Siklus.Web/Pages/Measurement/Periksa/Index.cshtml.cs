using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common;
using Siklus.App.Measurement;
using Siklus.App.Measurement.Audit;
using Siklus.Documents.Periksa;
using Siklus.Documents.Rencana;
using Siklus.Domain.Measurement.Audit;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Measurement.Periksa;

/// <summary>"Periksa tabel": a published table is computed again and every row gets a verdict. Nothing of it is stored; the form carries the file.</summary>
[RequestSizeLimit(LargestForm), RequestFormLimits(MultipartBodyLengthLimit = LargestForm, ValueLengthLimit = 8 * 1024 * 1024)]
public sealed class IndexModel(Sentences sentences) : SiklusPage
{
    private const long LargestForm = 16 * 1024 * 1024;
    private const long Largest = 5 * 1024 * 1024;

    /// <summary>More rows than anybody reads on a page; the downloads have all.</summary>
    public const int MostRows = 300;

    [BindProperty]
    public IFormFile? Berkas { get; set; }

    /// <summary>The file that is looked at, carried by the form.</summary>
    [BindProperty]
    public string? Isi { get; set; }

    [BindProperty]
    public string? NamaBerkas { get; set; }

    /// <summary>Code of a declared policy, or empty to find it.</summary>
    [BindProperty]
    public string? Kebijakan { get; set; }

    /// <summary>Which verdicts are shown; empty for all.</summary>
    [BindProperty]
    public string? Saring { get; set; }

    public HasilPeriksa? Hasil { get; private set; }

    public PeriksaText Text { get; } = new(sentences);

    public IReadOnlyList<Choice> Policies { get; } = [.. KebijakanLibrary.All.Select(k => new Choice(k.Key, k.Value.Nama))];

    public IReadOnlyList<Choice> Verdicts => [.. Enum.GetValues<Putusan>().Select(p => new Choice(PeriksaJson.Jenis(p), $"{Word(p)} ({Hasil!.Count(p)})"))];

    public IReadOnlyList<BarisDiperiksa> Rows => [.. Hasil!.Baris.Where(b => string.IsNullOrEmpty(Saring) || PeriksaJson.Jenis(b.Putusan) == Saring)];

    public static ScreenState Look(Putusan putusan) => putusan switch
    {
        Putusan.Cocok => ScreenState.Finished,
        Putusan.KebijakanLain => ScreenState.Info,
        Putusan.TidakCocok => ScreenState.Late,
        _ => ScreenState.Waiting,
    };

    public static string Word(Putusan putusan) => putusan switch
    {
        Putusan.Cocok => "Cocok",
        Putusan.KebijakanLain => "Kebijakan lain",
        Putusan.TidakCocok => "Tidak cocok",
        _ => "Tidak dapat dihitung",
    };

    /// <summary>Checks a file that was chosen now.</summary>
    public async Task<IActionResult> OnPostPeriksaAsync()
    {
        if (Berkas is null) return Refuse("Pilih berkas.");
        if (Berkas.Length is 0 or > Largest) return Refuse("Berkas kosong atau lebih besar dari 5 MB.");
        using var content = new MemoryStream();
        await Berkas.CopyToAsync(content, Cancel);
        (NamaBerkas, Saring) = (Path.GetFileName(Berkas.FileName), null);
        if (Check(content.ToArray()) is { } refusal) return Refuse(refusal);
        ModelState.Clear();
        Isi = Convert.ToBase64String(content.ToArray());
        return Page();
    }

    /// <summary>Shows the same file again, filtered or by another policy.</summary>
    public IActionResult OnPostUlang() => Carried() is { } bytes && Check(bytes) is null ? Page() : Refuse("Pilih berkas lagi, lalu periksa.");

    /// <summary>All verdicts as a file.</summary>
    public IActionResult OnPostUnduh(string? bentuk)
    {
        if (Carried() is not { } bytes || Check(bytes) is not null) return Refuse("Pilih berkas lagi, lalu periksa.");
        return bentuk switch
        {
            "xlsx" => File(PeriksaBerkas.Xlsx(Hasil!, Text), RencanaWorkbook.TipeIsi, "periksa-tabel.xlsx"),
            "json" => File(System.Text.Encoding.UTF8.GetBytes(PeriksaJson.Write(Hasil!, Text)), "application/json", "periksa-tabel.json"),
            "csv" => File(PeriksaBerkas.Csv(Hasil!, Text), RencanaCsv.TipeIsi, "periksa-tabel.csv"),
            _ => NotFound(),
        };
    }

    protected override Task<bool> LoadAsync() => Task.FromResult(true);

    private string? Check(byte[] bytes)
    {
        var (blok, penolakan) = TabelKinerjaFile.Read(bytes);
        if (penolakan is null) Hasil = PeriksaTabel.Run(blok, [.. SkalaLibrary.All.Values], string.IsNullOrEmpty(Kebijakan) ? null : KebijakanLibrary.All.GetValueOrDefault(Kebijakan));
        return penolakan;
    }

    private byte[]? Carried()
    {
        var bytes = new byte[(Isi?.Length ?? 0) * 3 / 4];
        return !string.IsNullOrEmpty(Isi) && Convert.TryFromBase64String(Isi, bytes, out var length) && length <= Largest ? bytes[..length] : null;
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Refuse(string sentence)
    {
        Hasil = null;
        ModelState.AddModelError(nameof(Berkas), sentence);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
