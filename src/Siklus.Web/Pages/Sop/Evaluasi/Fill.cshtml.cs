using Microsoft.AspNetCore.Mvc;
using Siklus.App.Common;
using Siklus.App.Sop;
using Siklus.App.Sop.Evaluation;
using Siklus.Web.Pages.Sop.Lembar;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Sop.Evaluasi;

/// <summary>Answers the questions of the yearly evaluation, with what Siklus knows beside them.</summary>
public sealed class FillModel(SopLibrary library, EvaluateSop evaluate, Sentences sentences) : EvaluationPage(library)
{
    /// <summary>"ya" or "tidak" by code of the question.</summary>
    [BindProperty]
    public Dictionary<string, string?> Ya { get; set; } = [];

    /// <summary>Notes by code of the question.</summary>
    [BindProperty]
    public Dictionary<string, string?> Catatan { get; set; } = [];

    [BindProperty]
    public KesimpulanEvaluasi? Simpulan { get; set; }

    [BindProperty]
    public string? Alasan { get; set; }

    /// <summary>Version of the evaluation that the form showed; 0 when there was none.</summary>
    [BindProperty]
    public int Seen { get; set; }

    public static IReadOnlyList<Choice> YesOrNo { get; } = [new("ya", "Ya"), new("tidak", "Tidak")];

    public string FormUrl => $"/sop/{Kode}/evaluasi?{Query}";

    public override async Task<IActionResult> OnGetAsync() => !await LoadAsync() ? NotFound() : MayFill ? Page() : Redirect(FormUrl);

    public Task<IActionResult> OnPostAsync() => SendAsync(finish: false, "Draf evaluasi tersimpan.");

    public Task<IActionResult> OnPostSelesaiAsync() => SendAsync(finish: true, "Evaluasi dinyatakan selesai.");

    protected override async Task<bool> LoadAsync()
    {
        if (!await base.LoadAsync()) return false;
        ModelState.Remove(nameof(Seen));
        Seen = Evaluasi?.Versi ?? 0;
        return true;
    }

    private async Task<IActionResult> SendAsync(bool finish, string sentence)
    {
        var (seen, isian) = (Seen, Typed());
        if (!await LoadAsync()) return NotFound();
        foreach (var lack in isian.Lacks(finish)) ModelState.AddModelError(FieldOf(lack), sentences.Of(lack.Kode, [lack.Rincian]));
        if (!Finished && !ModelState.IsValid)
        {
            Seen = seen;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        await evaluate.RunAsync(Row.Id, Tahun, seen, isian, finish, Actor, Cancel);
        return Done(FormUrl, sentence);
    }

    private IsianEvaluasi Typed() => new(
        PenilaianSop.All.ToDictionary(p => p.Kode, p => new JawabanEvaluasi(Ya.GetValueOrDefault(p.Kode) switch { "ya" => true, "tidak" => false, _ => null }, Written(Catatan.GetValueOrDefault(p.Kode)))),
        Simpulan, Written(Alasan));

    private static string FieldOf(KekuranganEvaluasi lack) => lack switch
    {
        { Kode: EvaluationRules.BelumDijawab } => $"{nameof(Ya)}[{lack.Penilaian}]",
        { Penilaian: { } question } => $"{nameof(Catatan)}[{question}]",
        { Kode: EvaluationRules.TanpaKesimpulan } => nameof(Simpulan),
        _ => nameof(Alasan),
    };

    private static string? Written(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
