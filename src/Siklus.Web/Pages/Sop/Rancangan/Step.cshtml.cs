using Microsoft.AspNetCore.Mvc;
using Siklus.App.Sop.Bindings;
using Siklus.App.Sop.Files;
using Siklus.Domain.Sop;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Rancangan;

/// <summary>One step of a draft, with the sheet beside that follows what is typed.</summary>
public sealed class StepModel(KindCatalogue kinds, IEnumerable<KindOfWork> works) : RancanganPage
{
    // Kinds that are somebody's part in another's step, never a step's own work.
    private static readonly string[] Parts = ["hadir", "terima-formulir", "disposisi", "atasan"];

    /// <summary>Urutan of the step.</summary>
    [BindProperty(SupportsGet = true, Name = "urutan")]
    public int Urutan { get; set; }

    [BindProperty]
    public LangkahIsian Isian { get; set; } = new();

    /// <summary>The step as stored.</summary>
    public Langkah Langkah { get; private set; } = null!;

    /// <summary>What this step still lacks.</summary>
    public IReadOnlyList<KekuranganSop> Lacks => [.. new SopDraft(Sop, []).Lacks([.. kinds.Codes]).Where(l => l.Tempat.StartsWith($"langkah[{Urutan - 1}]", StringComparison.Ordinal))];

    public IReadOnlyList<Choice> Columns => [.. Sop.Kolom.Select(k => new Choice(k.Kode, k.Nama))];

    public IReadOnlyList<Choice> Kinds => [.. works.Where(k => !Parts.Contains(k.Jenis)).OrderBy(k => k.Nama, StringComparer.Ordinal).Select(k => new Choice(k.Jenis, k.Nama))];

    public static IReadOnlyList<Choice> Acts => [.. LangkahIsian.Names.Select(n => new Choice(n.Key, n.Value))];

    public IReadOnlyList<Choice> Later => [.. Sop.Langkah.Where(l => l.Urutan > Urutan).Select(NameOf)];

    public IReadOnlyList<Choice> Earlier => [.. Sop.Langkah.Where(l => l.Urutan < Urutan).Select(NameOf)];

    public string StepUrl => $"{DraftUrl}/langkah/{Urutan}";

    public Task<IActionResult> OnPostAsync() => SaveAsync(StepUrl, $"Langkah {Urutan} disimpan.");

    /// <summary>Saves and goes on to the next step; behind the last one back to the whole.</summary>
    public Task<IActionResult> OnPostLanjutAsync(int jumlah) => SaveAsync(Urutan < jumlah ? $"{DraftUrl}/langkah/{Urutan + 1}" : DraftUrl, $"Langkah {Urutan} disimpan.");

    /// <summary>Shows the page with what is typed, and saves nothing.</summary>
    public async Task<IActionResult> OnPostPratinjauAsync()
    {
        if (!await LoadAsync()) return NotFound();
        Sop = Sop.ReplaceStep(Isian.Apply(Sop, Langkah));
        return Page();
    }

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync() || Sop.Langkah.FirstOrDefault(l => l.Urutan == Urutan) is not { } found) return false;
        Langkah = found;
        if (!HttpMethods.IsPost(Request.Method)) Isian = LangkahIsian.Of(found);
        if (Isian.Pekerjaan.Count == 0 || !string.IsNullOrWhiteSpace(Isian.Pekerjaan[^1].Jenis)) Isian.Pekerjaan.Add(new());
        return true;
    }

    private Task<IActionResult> SaveAsync(string url, string sentence) => ChangeAsync(
        sop => sop.Langkah.FirstOrDefault(l => l.Urutan == Urutan) is { } stored ? sop.ReplaceStep(Isian.Apply(sop, stored)) : sop, url, sentence);

    private static Choice NameOf(Langkah step) => new($"{step.Urutan}", $"{step.NomorCetak}. {(step.UraianTampil.Length > 60 ? step.UraianTampil[..60] + "…" : step.UraianTampil)}");
}
