using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common;
using Siklus.App.Setup;
using Siklus.Domain.Measurement;
using Siklus.Web.Pages.Measurement.Kebijakan;
using Siklus.Web.Setup;

namespace Siklus.Web.Pages.Setup;

/// <summary>Step 7: the scale and the declared measurement policy, each choice with its consequence.</summary>
public sealed class PengukuranModel(SetupStore store, Sentences sentences) : SetupPage(store), IAturanFields
{
    [BindProperty]
    public string? Skala { get; set; }

    [BindProperty]
    public string? BatasRataRata { get; set; }

    [BindProperty]
    public string? BatasTabel { get; set; }

    [BindProperty]
    public string? Desimal { get; set; }

    [BindProperty]
    public TribulanKosong TribulanKosong { get; set; }

    [BindProperty]
    public TargetNolNegatif TargetNolNegatif { get; set; }

    [BindProperty]
    public RealisasiNolRasio RealisasiNolRasio { get; set; }

    [BindProperty]
    public DasarKantor DasarKantor { get; set; }

    [BindProperty]
    public CaraRataRata CaraRataRata { get; set; }

    [BindProperty]
    public string? Dasar { get; set; }

    public override int Number => 7;

    public async Task<IActionResult> OnPostAsync()
    {
        var isi = AturanReader.Read(this, Dasar, ModelState, sentences);
        Need(nameof(Dasar), Dasar, "Isi naskah yang menetapkan kebijakan ini.");
        if (!ModelState.IsValid) return Again();
        _ = isi.ToAturan();
        Jawaban.Pengukuran = isi;
        return await NextAsync();
    }

    protected override void Fill()
    {
        if (HttpMethods.IsPost(Request.Method)) return;
        AturanReader.Fill(this, Jawaban.Pengukuran);
        Dasar = Jawaban.Pengukuran.Dasar;
    }
}
