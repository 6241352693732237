using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Common;
using Siklus.App.Measurement;
using Siklus.App.Organisation;
using Siklus.Domain.Common;
using Siklus.Domain.Measurement;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Measurement.Kebijakan;

/// <summary>How the office measures, year by year: what is declared, and the next version.</summary>
public sealed class IndexModel(SiklusDb db, DeclareKebijakanPengukuran declare, FindKebijakanPengukuran find, OfficeNames names, OfficeTime time, Sentences sentences) : SiklusPage
{
    private List<(string Kebijakan, Periode Periode)> locks = [];

    [BindProperty(SupportsGet = true)]
    public int? Tahun { get; set; }

    [BindProperty]
    public AturanFields Aturan { get; set; } = new();

    [BindProperty]
    public string? Dasar { get; set; }

    public IReadOnlyList<Choice> Years { get; private set; } = [];

    /// <summary>Newest year first, in it the newest version.</summary>
    public IReadOnlyList<KebijakanPengukuran> Declared { get; private set; } = [];

    /// <summary>The policy that the form started from, or null for the settings of the program.</summary>
    public string? From { get; private set; }

    public string NameOf(PegawaiId id) => names.Of(id);

    public bool IsNewest(KebijakanPengukuran one) => Declared.All(d => d.Tahun != one.Tahun || d.NomorVersi <= one.NomorVersi);

    /// <summary>The last period whose accepted figures cite it, or null.</summary>
    public string? LockedIn(KebijakanPengukuran one) => locks.Where(k => k.Kebijakan == one.Sebutan).Select(k => k.Periode.ToString()).LastOrDefault();

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        var aturan = new AturanReader(ModelState, sentences).Read(Aturan);
        if (string.IsNullOrWhiteSpace(Dasar)) ModelState.AddModelError(nameof(Dasar), "Isi naskah yang menetapkan kebijakan ini.");
        if (!Years.Any(y => y.Value == $"{Tahun}")) ModelState.AddModelError(nameof(Tahun), "Pilih tahun.");
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        var by = Actor.As(Actor.Jabatan.First(j => j.Gives(Hak.AturKinerja)).JabatanId);
        var baru = await declare.RunAsync(Tahun!.Value, aturan, Dasar!, by, Cancel);
        return Done("/data-kinerja/kebijakan", $"{baru.Sebutan} berlaku. Tahun sebelumnya tetap memakai kebijakannya sendiri.");
    }

    /// <summary>The form as it was typed, with the examples computed by it.</summary>
    public async Task<IActionResult> OnPostContohAsync()
    {
        await LoadAsync();
        new AturanReader(ModelState, sentences).Read(Aturan);
        return Page();
    }

    public override string FieldOf(string code) => code == MeasurementRules.TahunTerkunci ? nameof(Tahun) : "";

    protected override async Task<bool> LoadAsync()
    {
        var today = await time.TodayAsync(Cancel);
        await names.LoadAsync(Cancel);
        Years = [new($"{today.Year + 1}", $"{today.Year + 1}"), new($"{today.Year}", $"{today.Year}")];
        Declared = await db.Set<KebijakanPengukuran>().AsNoTracking().OrderByDescending(k => k.Tahun).ThenByDescending(k => k.NomorVersi).ToListAsync(Cancel);
        var kunci = await db.Set<KunciPeriode>().OrderBy(k => k.Tahun).ThenBy(k => k.TribulanNomor).Select(k => new { k.Kebijakan, k.Tahun, k.TribulanNomor }).ToListAsync(Cancel);
        locks = [.. kunci.Select(k => (k.Kebijakan, new Periode(k.Tahun, new Tribulan(k.TribulanNomor))))];
        var known = await find.RunAsync(today.Year + 1, Cancel);
        From = known?.Sebutan;
        if (HttpMethods.IsPost(Request.Method)) return true;
        Tahun ??= today.Year + 1;
        AturanReader.Fill(Aturan, known?.Aturan ?? SkalaLibrary.AturanBawaan);
        return true;
    }
}
