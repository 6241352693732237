using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Siklus.App;
using Siklus.App.Measurement;
using Siklus.Domain.Measurement;
using Siklus.Web.Hosting;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Measurement.Kebijakan;

/// <summary>Two versions of the policy side by side; the settings of the program stand beside what the office declared.</summary>
public sealed class CompareModel(SiklusDb db) : SiklusPage
{
    private List<(string Id, string Name, AturanPengukuran Aturan)> known = [];

    [BindProperty(SupportsGet = true)]
    public string? Lama { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Baru { get; set; }

    public IReadOnlyList<Choice> Choices => [.. known.Select(k => new Choice(k.Id, k.Name))];

    public (string Id, string Name, AturanPengukuran Aturan) Left => known.First(k => k.Id == Lama);

    public (string Id, string Name, AturanPengukuran Aturan) Right => known.First(k => k.Id == Baru);

    public IReadOnlyList<(string Nama, string Lama, string Baru)> Differences => AturanText.Compare(Left.Aturan, Right.Aturan);

    protected override async Task<bool> LoadAsync()
    {
        var declared = await db.Set<KebijakanPengukuran>().AsNoTracking().OrderByDescending(k => k.Tahun).ThenByDescending(k => k.NomorVersi).ToListAsync(Cancel);
        known = [.. declared.Select(k => ($"{k.Id.Value}", k.Sebutan, k.Aturan)), ("bawaan", "Aturan bawaan", SkalaLibrary.AturanBawaan)];
        Baru ??= known[0].Id;
        Lama ??= known[Math.Min(1, known.Count - 1)].Id;
        return known.Exists(k => k.Id == Lama) && known.Exists(k => k.Id == Baru);
    }
}
