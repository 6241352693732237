using Microsoft.AspNetCore.Mvc;
using Siklus.App.Setup;
using Siklus.App.Sop.Authoring;
using Siklus.Web.Setup;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Setup;

/// <summary>Step 8: which SOPs of the library the office begins with, at most one about each thing.</summary>
public sealed class SopModel(SetupStore store) : SetupPage(store)
{
    /// <summary>Value of "none for now".</summary>
    public const string None = "-";

    /// <summary>The chosen code of each subject, in the order of <see cref="Pokok"/>.</summary>
    [BindProperty]
    public List<string?> Pilihan { get; set; } = [];

    public override int Number => 8;

    public IReadOnlyList<PokokSop> Pokok { get; } = PustakaSop.Pokok;

    public static IReadOnlyList<Choice> ChoicesOf(PokokSop pokok) =>
    [
        .. pokok.Lembar.Select(s => new Choice(
            s.Kode, s.Identitas.Instansi, $"{(s.Identitas.Kabupaten is { } kabupaten ? $"{kabupaten} · " : "")}{s.Langkah.Count} langkah · {string.Join(", ", s.Kolom.Select(k => k.Nama))}")),
        new Choice(None, "Belum"),
    ];

    public async Task<IActionResult> OnPostAsync()
    {
        var chosen = Pokok.Zip(Pilihan.Concat(Enumerable.Repeat<string?>(null, Pokok.Count)), (pokok, kode) => pokok.Lembar.FirstOrDefault(s => s.Kode == kode)?.Kode);
        Jawaban.Sop = [.. chosen.OfType<string>()];
        return await NextAsync();
    }

    protected override void Fill() => Pilihan = [.. Pokok.Select(p => p.Lembar.FirstOrDefault(s => Jawaban.Sop.Contains(s.Kode))?.Kode ?? None)];
}
