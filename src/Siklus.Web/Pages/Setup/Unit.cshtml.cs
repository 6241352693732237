using Microsoft.AspNetCore.Mvc;
using Siklus.App.Setup;
using Siklus.Web.Setup;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Setup;

/// <summary>Step 3: the units, beginning from the usual structure.</summary>
public sealed class UnitModel(SetupStore store) : SetupPage(store)
{
    [BindProperty]
    public List<JawabanUnit> Baris { get; set; } = [];

    [BindProperty]
    public string? Tambah { get; set; }

    public override int Number => 3;

    public IReadOnlyList<Choice> Induk => [.. Baris.Where(u => u.Kunci is not null).Select(u => new Choice(u.Kunci!, u.Nama ?? ""))];

    public async Task<IActionResult> OnPostAsync()
    {
        Baris.RemoveAll(u => string.IsNullOrWhiteSpace(u.Nama) && u.Kunci is null);
        foreach (var row in Baris) row.Kunci ??= NewKey(Baris.Select(u => u.Kunci), "unit");
        ModelState.Clear();
        Check();
        if (!ModelState.IsValid) return Again();
        Jawaban.Unit = Baris;
        return Tambah is null ? await NextAsync() : await StayAsync();
    }

    protected override void Fill()
    {
        if (!HttpMethods.IsPost(Request.Method)) Baris = [.. Jawaban.Unit];
        Baris.Add(new JawabanUnit { Pakai = true, Induk = Baris.FirstOrDefault()?.Kunci });
    }

    private void Check()
    {
        var used = Baris.Where(u => u.Pakai).ToDictionary(u => u.Kunci!);
        for (var i = 0; i < Baris.Count; i++)
        {
            var row = Baris[i];
            if (!row.Pakai) continue;
            Need($"Baris[{i}].Nama", row.Nama, "Isi nama unit, atau hilangkan centangnya.");
            if (row.Induk is null) continue;
            if (!used.ContainsKey(row.Induk)) ModelState.AddModelError($"Baris[{i}].Induk", $"Unit yang memuat {row.Nama} tidak ada lagi. Pilih yang lain.");
            else if (IsInside(row, used)) ModelState.AddModelError($"Baris[{i}].Induk", $"{row.Nama} tidak dapat berada di dalam dirinya sendiri.");
        }
        if (used.Count == 0) ModelState.AddModelError("", "Kantor harus memiliki paling sedikit satu unit.");
    }

    private static bool IsInside(JawabanUnit row, Dictionary<string, JawabanUnit> used)
    {
        var above = row.Induk;
        for (var i = 0; above is not null && i <= used.Count; i++)
        {
            if (above == row.Kunci) return true;
            above = used.GetValueOrDefault(above)?.Induk;
        }
        return above is not null;
    }
}
