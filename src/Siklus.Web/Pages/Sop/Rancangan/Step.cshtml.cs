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

    /// <summary>The step as typed, where something was; else as stored.</summary>
    public Langkah Shown => Sop.Langkah.First(l => l.Urutan == Urutan);

    /// <summary>What this step still lacks.</summary>
    public IReadOnlyList<KekuranganSop> Lacks => [.. new SopDraft(Sop, []).Lacks([.. kinds.Codes]).Where(l => l.Tempat.StartsWith($"langkah[{Urutan - 1}]", StringComparison.Ordinal))];

    public IReadOnlyList<Choice> Columns => [.. Sop.Kolom.Select(k => new Choice(k.Kode, k.Nama))];

    public IReadOnlyList<Choice> Kinds => [.. works.Where(k => !Parts.Contains(k.Jenis)).OrderBy(k => k.Nama, StringComparer.Ordinal).Select(k => new Choice(k.Jenis, k.Nama))];

    public static IReadOnlyList<Choice> Acts => [.. LangkahIsian.Names.Select(n => new Choice(n.Key, n.Value))];

    public IReadOnlyList<Choice> Later => [.. Sop.Langkah.Where(l => l.Urutan > Urutan).Select(NameOf)];

    public IReadOnlyList<Choice> Earlier => [.. Sop.Langkah.Where(l => l.Urutan < Urutan).Select(NameOf)];

    /// <summary>The fields of a work's settings.</summary>
    public PengaturanIsian SettingsOf(int work) => Fields(
        $"Isian.Pekerjaan[{work}].Pengaturan", kinds.SettingsOf(Isian.Pekerjaan[work].Jenis), Isian.Pekerjaan[work].Pengaturan,
        work < Langkah.Pekerjaan.Count && Langkah.Pekerjaan[work].Jenis == Isian.Pekerjaan[work].Jenis ? Langkah.Pekerjaan[work].Pengaturan : null);

    /// <summary>The fields of the settings of the counterpart's act.</summary>
    public PengaturanIsian SettingsOfAct() => Fields(
        "Isian.PihakPengaturan", kinds.SettingsOfAct(Isian.PihakKode), Isian.PihakPengaturan, Langkah.Pihak is [var act, ..] && act.Kode == Isian.PihakKode ? act.Pengaturan : null);

    public string StepUrl => $"{DraftUrl}/langkah/{Urutan}";

    public Task<IActionResult> OnPostAsync() => SaveAsync(StepUrl, $"Langkah {Urutan} disimpan.");

    /// <summary>Saves and goes on to the next step; behind the last one back to the whole.</summary>
    public Task<IActionResult> OnPostLanjutAsync(int jumlah) => SaveAsync(Urutan < jumlah ? $"{DraftUrl}/langkah/{Urutan + 1}" : DraftUrl, $"Langkah {Urutan} disimpan.");

    /// <summary>Shows the page with what is typed, and saves nothing.</summary>
    public async Task<IActionResult> OnPostPratinjauAsync()
    {
        if (!await LoadAsync()) return NotFound();
        Sop = Sop.ReplaceStep(Isian.Apply(Sop, Langkah, kinds));
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

    private async Task<IActionResult> SaveAsync(string url, string sentence)
    {
        var seen = Seen;
        if (!await LoadAsync()) return NotFound();
        Seen = seen;
        var typed = Sop.ReplaceStep(Isian.Apply(Sop, Langkah, kinds));
        foreach (var (field, wrong) in Wrong(typed)) ModelState.AddModelError(field, wrong);
        if (ModelState.IsValid)
            return await ChangeAsync(sop => sop.Langkah.FirstOrDefault(l => l.Urutan == Urutan) is { } stored ? sop.ReplaceStep(Isian.Apply(sop, stored, kinds)) : sop, url, sentence);
        Sop = typed;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private IEnumerable<(string Field, string Sentence)> Wrong(SopDefinition typed)
    {
        var step = typed.Langkah.First(l => l.Urutan == Urutan);
        for (var i = 0; i < Isian.Pekerjaan.Count; i++)
            foreach (var setting in kinds.SettingsOf(Isian.Pekerjaan[i].Jenis))
                if (setting.Refuse(Isian.Pekerjaan[i].Pengaturan.GetValueOrDefault(setting.Nama)?.Trim(), typed, step) is { } sentence) yield return ($"Isian.Pekerjaan[{i}].Pengaturan[{setting.Nama}]", sentence);
        foreach (var setting in kinds.SettingsOfAct(Isian.PihakKode))
            if (setting.Refuse(Isian.PihakPengaturan.GetValueOrDefault(setting.Nama)?.Trim(), typed, step) is { } sentence) yield return ($"Isian.PihakPengaturan[{setting.Nama}]", sentence);
    }

    private PengaturanIsian Fields(string name, IReadOnlyList<PengaturanKerja> declared, Dictionary<string, string?> typed, IReadOnlyDictionary<string, string>? stored) => new(
        [.. declared.Select(d =>
        {
            var value = typed.GetValueOrDefault(d.Nama);
            var choices = d.ChoicesIn(Sop, Shown).Select(c => new Choice(c.Nilai, c.Nama)).ToList();
            // What a file brought stays in sight, be it the default said aloud or a value that there is not.
            if (!string.IsNullOrEmpty(value) && choices.TrueForAll(c => c.Value != value)) choices.Add(new Choice(value, value == d.NilaiBawaan ? d.Bawaan : $"{value} (tidak dikenal)"));
            return new PengaturanField($"{name}[{d.Nama}]", d, value, choices);
        })],
        [.. LangkahIsian.Unknown(declared, stored).Select(s => $"{s.Key} = {s.Value}")]);

    private static Choice NameOf(Langkah step) => new($"{step.Urutan}", $"{step.NomorCetak}. {(step.UraianTampil.Length > 60 ? step.UraianTampil[..60] + "…" : step.UraianTampil)}");
}

/// <summary>The settings of one kind of work as the page asks for them.</summary>
/// <param name="Fields">One for each that the kind understands.</param>
/// <param name="Kept">"name = value" of each that it does not, as an SOP file brought it.</param>
public sealed record PengaturanIsian(IReadOnlyList<PengaturanField> Fields, IReadOnlyList<string> Kept);

/// <summary>One setting to be answered.</summary>
/// <param name="Name">Name of the form field.</param>
/// <param name="Setting">What is asked.</param>
/// <param name="Value">What is answered, or null for the default.</param>
/// <param name="Choices">What may be chosen; empty for a text.</param>
public sealed record PengaturanField(string Name, PengaturanKerja Setting, string? Value, IReadOnlyList<Choice> Choices);
