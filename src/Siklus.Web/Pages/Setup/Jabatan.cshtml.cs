using Microsoft.AspNetCore.Mvc;
using Siklus.App.Setup;
using Siklus.Domain.Organisation;
using Siklus.Web.Setup;
using Siklus.Web.Ui;

namespace Siklus.Web.Pages.Setup;

/// <summary>Step 4: the posts, beginning from the usual structure.</summary>
public sealed class JabatanModel(SetupStore store) : SetupPage(store)
{
    [BindProperty]
    public List<JawabanJabatan> Baris { get; set; } = [];

    [BindProperty]
    public string? Tambah { get; set; }

    public override int Number => 4;

    /// <summary>The sorts of posts to choose from.</summary>
    public static IReadOnlyList<Choice> Jenis { get; } =
    [
        new(nameof(JenisJabatan.Camat), "Camat"), new(nameof(JenisJabatan.Sekretaris), "Sekretaris"), new(nameof(JenisJabatan.KepalaSubbagian), "Kepala subbagian"),
        new(nameof(JenisJabatan.KepalaSeksi), "Kepala seksi"), new(nameof(JenisJabatan.Fungsional), "Jabatan fungsional"), new(nameof(JenisJabatan.Staf), "Staf / pelaksana"),
    ];

    public IReadOnlyList<Choice> Unit => [.. Jawaban.Unit.Where(u => u.Pakai).Select(u => new Choice(u.Kunci!, u.Nama ?? ""))];

    public IReadOnlyList<Choice> Atasan => [.. Baris.Where(j => j.Kunci is not null).Select(j => new Choice(j.Kunci!, j.Nama ?? ""))];

    public async Task<IActionResult> OnPostAsync()
    {
        Baris.RemoveAll(j => string.IsNullOrWhiteSpace(j.Nama) && j.Kunci is null);
        foreach (var row in Baris) row.Kunci ??= NewKey(Baris.Select(j => j.Kunci), "jabatan");
        ModelState.Clear();
        Check();
        if (!ModelState.IsValid) return Again();
        Jawaban.Jabatan = Baris;
        return Tambah is null ? await NextAsync() : await StayAsync();
    }

    protected override void Fill()
    {
        if (!HttpMethods.IsPost(Request.Method)) Baris = [.. Jawaban.Jabatan];
        var units = Unit.Select(u => u.Value).ToHashSet();
        foreach (var row in Baris.Where(row => row.Unit is null || !units.Contains(row.Unit))) row.Unit = Unit[0].Value;
        Baris.Add(new JawabanJabatan { Pakai = true, Unit = Unit[0].Value, Atasan = Baris.FirstOrDefault()?.Kunci });
    }

    private void Check()
    {
        var used = Baris.Where(j => j.Pakai).ToDictionary(j => j.Kunci!);
        for (var i = 0; i < Baris.Count; i++)
        {
            var row = Baris[i];
            if (!row.Pakai) continue;
            Need($"Baris[{i}].Nama", row.Nama, "Isi nama jabatan, atau hilangkan centangnya.");
            if (Unit.All(u => u.Value != row.Unit)) ModelState.AddModelError($"Baris[{i}].Unit", $"Pilih unit untuk {row.Nama}.");
            if (row.Atasan is null) continue;
            if (!used.ContainsKey(row.Atasan)) ModelState.AddModelError($"Baris[{i}].Atasan", $"Atasan {row.Nama} tidak ada lagi. Pilih yang lain.");
            else if (IsUnderItself(row, used)) ModelState.AddModelError($"Baris[{i}].Atasan", $"{row.Nama} tidak dapat menjadi atasan dirinya sendiri.");
        }
        if (used.Values.Count(j => j.Jenis == JenisJabatan.Camat) != 1) ModelState.AddModelError("", "Harus ada tepat satu jabatan berjenis Camat.");
        if (used.Values.Count(j => j.Atasan is null) != 1) ModelState.AddModelError("", "Tepat satu jabatan menjadi pimpinan kantor, tanpa atasan; yang lain memiliki atasan.");
    }

    private static bool IsUnderItself(JawabanJabatan row, Dictionary<string, JawabanJabatan> used)
    {
        var above = row.Atasan;
        for (var i = 0; above is not null && i <= used.Count; i++)
        {
            if (above == row.Kunci) return true;
            above = used.GetValueOrDefault(above)?.Atasan;
        }
        return above is not null;
    }
}
