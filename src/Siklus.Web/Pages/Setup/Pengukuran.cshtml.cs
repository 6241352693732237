using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common;
using Siklus.App.Measurement;
using Siklus.App.Setup;
using Siklus.Web.Pages.Measurement.Kebijakan;
using Siklus.Web.Setup;

namespace Siklus.Web.Pages.Setup;

/// <summary>Step 7: the scale and the declared measurement policy, each choice with its consequence.</summary>
public sealed class PengukuranModel(SetupStore store, Sentences sentences) : SetupPage(store)
{
    [BindProperty]
    public AturanFields Aturan { get; set; } = new();

    [BindProperty]
    public string? Dasar { get; set; }

    public override int Number => 7;

    public async Task<IActionResult> OnPostAsync()
    {
        var aturan = new AturanReader(ModelState, sentences).Read(Aturan);
        Need(nameof(Dasar), Dasar, "Isi naskah yang menetapkan kebijakan ini.");
        if (!ModelState.IsValid) return Again();
        Jawaban.Pengukuran = new JawabanPengukuran { Aturan = aturan, Dasar = Dasar };
        return await NextAsync();
    }

    /// <summary>The form as it was typed, with the examples computed by it.</summary>
    public IActionResult OnPostContoh()
    {
        new AturanReader(ModelState, sentences).Read(Aturan);
        return Page();
    }

    protected override void Fill()
    {
        if (HttpMethods.IsPost(Request.Method)) return;
        AturanReader.Fill(Aturan, Jawaban.Pengukuran.Aturan);
        Dasar = Jawaban.Pengukuran.Dasar;
    }
}
