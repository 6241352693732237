using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common;
using Siklus.App.Setup;
using Siklus.Domain.Measurement;
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
        var isi = AturanReader.Read(Aturan, Dasar, ModelState, sentences);
        Need(nameof(Dasar), Dasar, "Isi naskah yang menetapkan kebijakan ini.");
        if (!ModelState.IsValid) return Again();
        _ = isi.ToAturan();
        Jawaban.Pengukuran = isi;
        return await NextAsync();
    }

    protected override void Fill()
    {
        if (HttpMethods.IsPost(Request.Method)) return;
        AturanReader.Fill(Aturan, Jawaban.Pengukuran);
        Dasar = Jawaban.Pengukuran.Dasar;
    }
}
