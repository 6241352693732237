using System.Text;
using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common;
using Siklus.App.Organisation;
using Siklus.App.Sop;
using Siklus.App.Sop.Authoring;
using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Files;
using Siklus.Documents.SopFiles;
using Siklus.Documents.SopSheet;
using Siklus.Domain.Common;
using Siklus.Web.Hosting;

namespace Siklus.Web.Pages.Sop.Impor;

/// <summary>An SOP from a file: what it was taken for, how it reads, what is still to be decided; kept only when somebody says so.</summary>
[RequestSizeLimit(LargestForm), RequestFormLimits(MultipartBodyLengthLimit = LargestForm, ValueLengthLimit = 8 * 1024 * 1024)]
public sealed class IndexModel(BeginRancangan begin, KindCatalogue kinds, ReviewSop review, SopLibrary library, OfficeTime time, Sentences sentences) : SiklusPage
{
    // Somewhat above what a file may have, so that one a little too large gets its sentence; what is far larger is refused before it is read.
    private const long LargestForm = 16 * 1024 * 1024;

    [BindProperty]
    public IFormFile? Berkas { get; set; }

    /// <summary>The draft that was looked at, carried by its form; it is checked anew before it is kept.</summary>
    [BindProperty]
    public string? Isi { get; set; }

    /// <summary>All drafts of a file of several.</summary>
    [BindProperty]
    public List<string> Semua { get; set; } = [];

    /// <summary>Name of the file that was looked at.</summary>
    public string? NamaBerkas { get; private set; }

    public BacaanSop? Bacaan { get; private set; }

    /// <summary>The drafts as they are shown.</summary>
    public IReadOnlyList<DraftView> Drafts { get; private set; } = [];

    public async Task<IActionResult> OnPostBacaAsync()
    {
        if (Berkas is null) return Refuse("Pilih berkas.");
        NamaBerkas = Path.GetFileName(Berkas.FileName);
        await using var content = Berkas.OpenReadStream();
        Bacaan = await SopBerkas.ReadAsync(content, Cancel);
        if (Bacaan.Penolakan is { } refusal) return Refuse(refusal);
        if (Bacaan.Kesalahan is [var first, ..]) return Refuse($"Berkas JSON itu memuat {Bacaan.Kesalahan.Count} kesalahan; yang pertama pada baris {first.Line}, kolom {first.Column}: {first.Sentence}");
        await LookAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostSimpanAsync()
    {
        if (Carried() is not { } draft) return Refuse("Pilih berkas lagi, lalu baca ulang.");
        return await KeepAsync([draft], async () => $"/sop/rancangan/{(await begin.FromFileAsync(draft, Actor, Cancel)).Value}");
    }

    /// <summary>Keeps all SOPs of a file as drafts.</summary>
    public async Task<IActionResult> OnPostSemuaAsync()
    {
        var drafts = Semua.Select(DraftOf).OfType<SopDraft>().ToList();
        if (drafts.Count == 0 || drafts.Count < Semua.Count) return Refuse("Pilih berkas lagi, lalu baca ulang.");
        return await KeepAsync(drafts, async () =>
        {
            await begin.AllFromFileAsync(drafts, Actor, Cancel);
            return "/sop/rancangan";
        });
    }

    private async Task<IActionResult> KeepAsync(IReadOnlyList<SopDraft> drafts, Func<Task<string>> keep)
    {
        try
        {
            return Done(await keep(), "Disimpan sebagai rancangan. Lengkapi dan sesuaikan, lalu minta diperiksa.");
        }
        catch (RuleViolationException refused)
        {
            Bacaan = new BacaanSop(null, drafts, [], null);
            await LookAsync();
            ModelState.AddModelError("", sentences.Of(refused));
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
    }

    /// <summary>Reviews what was read, beside each other and beside the SOPs of the office.</summary>
    private async Task LookAsync()
    {
        var beside = (await library.AllAsync(Cancel)).Where(s => s.Dicabut is null).Select(s => s.Sop).Concat(Bacaan!.Rancangan.Select(d => d.Isi)).ToList();
        var year = (await time.TodayAsync(Cancel)).Year;
        Drafts = [.. Bacaan.Rancangan.Select(d => new DraftView(d, d.Lacks([.. kinds.Codes]), sop => review.Gather(sop, year, beside)))];
    }

    /// <summary>The draft as a file of ours, to be completed and read again.</summary>
    public IActionResult OnPostUnduh() =>
        Carried() is { } draft ? File(SopFileWriter.Write(draft.Isi), "application/json", $"rancangan-sop-{draft.Isi.Kode}.json") : Refuse("Pilih berkas lagi, lalu baca ulang.");

    protected override Task<bool> LoadAsync() => Task.FromResult(true);

    private SopDraft? Carried() => DraftOf(Isi);

    private static SopDraft? DraftOf(string? isi) => SopFileReader.ReadDraft(Encoding.UTF8.GetBytes(isi ?? "")).Definition is { } sop ? new SopDraft(sop, []) : null;

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Refuse(string sentence)
    {
        ModelState.AddModelError(nameof(Berkas), sentence);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}

/// <summary>A draft as the page shows it: drawn when it is complete, as a table else.</summary>
public sealed class DraftView(SopDraft draft, IReadOnlyList<KekuranganSop> lacks, Func<Siklus.Domain.Sop.SopDefinition, IReadOnlyList<TemuanSop>> review)
{
    public SopDraft Draft => draft;

    public Siklus.Domain.Sop.SopDefinition Sop => draft.Isi;

    /// <summary>What has to be there before it can be kept; what is said of several places is said once.</summary>
    public IReadOnlyList<KekuranganSop> Lacks { get; } =
        [.. lacks.GroupBy(l => l.Kalimat).Select(g => g.First() with { Bagian = Parts([.. g.Select(l => l.Bagian).Distinct()]) })];

    public bool IsComplete => lacks.Count == 0;

    /// <summary>What an examiner would find; only of a complete one.</summary>
    public IReadOnlyList<TemuanSop> Findings { get; } =
        lacks.Count > 0 ? [] : review(draft.Isi);

    public string Title => draft.Isi.Identitas.Judul is { Length: > 0 } judul ? judul : "SOP tanpa judul";

    /// <summary>The drawn sheet.</summary>
    public string Bagan => SheetSvg.Write(SheetLayout.Of(draft.Isi, Paper.Screen).Pages[0], $"Bagan alir {Title}");

    /// <summary>The draft as the form carries it.</summary>
    public string Isi => SopFileWriter.WriteAscii(draft.Isi);

    private static string Parts(IReadOnlyList<string> parts) => parts.Count <= 4 ? string.Join(", ", parts) : $"{parts[0]} s.d. {parts[^1]} ({parts.Count} tempat)";

    /// <summary>Names of who does a step, the one who answers for it first.</summary>
    public string Actors(Siklus.Domain.Sop.Langkah step) => string.Join(", ", step.Pelaksana.Select(k => draft.Isi.KolomOf(k)?.Nama ?? k));
}
